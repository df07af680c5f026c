import { existsSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { UserError, type SpackFacts, type SpackSettings } from '@pakages/core'
import { checkRef, checkRepository, cloneAt, folderOf, isAt, type Git } from '@pakages/repository'
import { cloneFolder } from './clone-folder.ts'
import { SPACK_RELEASE, SPACK_REPOSITORY } from './releases.ts'
import { requireSupported, type SpackRelease } from '../version.ts'
import { spackVersion } from './spack-version.ts'

/** A Spack on this machine. */
export interface FoundSpack {
  readonly root: string
  readonly program: string
  readonly origin: SpackFacts['origin']
  readonly version: SpackRelease
}

interface SpackRoot {
  readonly root: string
  readonly origin: SpackFacts['origin']
}

/** Which Spack is wanted: part of the settings of a run. */
export type WantedSpack = Pick<SpackSettings, 'cacheFolder' | 'spackRef' | 'spackRepository'>

/**
 * The Spack of a run: the first of `SPACK_ROOT`, the PATH and the cache folder that fits, else a
 * clone in the cache folder. What fits is 1.0 or newer and, where a ref is asked for, at that ref.
 * @throws UserError when `SPACK_ROOT` names no Spack, or nothing fits and nothing can be cloned.
 */
export async function findSpack(git: Git, wanted: WantedSpack): Promise<FoundSpack> {
  const ref = wanted.spackRef === undefined ? undefined : checkRef(wanted.spackRef, 'spack-ref')
  const url = checkRepository(wanted.spackRepository ?? SPACK_REPOSITORY, 'spack-repository')
  const refused: string[] = []
  // Another repository is another Spack, even where the ref has the same name.
  const candidates =
    wanted.spackRepository === undefined ? await candidatesOf(git.env, wanted.cacheFolder, ref) : []
  for (const candidate of candidates) {
    const version = await spackVersion(git, candidate.root, wanted.cacheFolder)
    if (typeof version === 'string') refused.push(version)
    else if (await fits(git, candidate, version, ref, refused)) return found(candidate, version)
  }
  return cloned(
    git,
    wanted.cacheFolder,
    url,
    ref ?? SPACK_RELEASE,
    refused,
    wanted.spackRepository !== undefined,
  )
}

async function cloned(
  git: Git,
  cacheFolder: string,
  url: string,
  ref: string,
  refused: readonly string[],
  ownRepository: boolean,
): Promise<FoundSpack> {
  const folder = cloneFolder(cacheFolder, 'spack', ref, ownRepository ? url : undefined)
  const cause =
    refused.length > 0
      ? `No Spack on this machine fits (${refused.join('; ')})`
      : 'There is no Spack in SPACK_ROOT, on the PATH or in the cache folder'
  const isNew = !existsSync(join(folder, 'bin', 'spack'))
  if (isNew) await cloneAt(git, { url, ref, folder, cause })
  const version = await spackVersion(git, folder, cacheFolder)
  if (typeof version === 'string')
    throw new UserError(`${url} at ${ref} is not a Spack that works: ${version}.`, {
      id: 'spack-not-working',
      fix: 'Correct the inputs "spack-repository" and "spack-ref".',
    })
  requireSupported(version, `${url} at ${ref}`)
  return found({ root: folder, origin: isNew ? 'clone' : 'cache' }, version)
}

const found = ({ root, origin }: SpackRoot, version: SpackRelease): FoundSpack => ({
  root,
  origin,
  version,
  program: join(root, 'bin', 'spack'),
})

async function fits(
  git: Git,
  { root, origin }: SpackRoot,
  version: SpackRelease,
  ref: string | undefined,
  refused: string[],
): Promise<boolean> {
  if (ref === undefined) {
    // What SPACK_ROOT names was chosen by the user: an old one there is a mistake to tell, not to
    // step over.
    if (origin === 'SPACK_ROOT') requireSupported(version, root)
    return version.major >= 1 || (refused.push(`${root} is ${version.text}`), false)
  }
  if (ref === `v${version.text}` || (await isAt(git, root, ref))) return true
  refused.push(`${root} is ${version.text}, not ${ref}`)
  return false
}

async function candidatesOf(
  env: Git['env'],
  cacheFolder: string,
  ref: string | undefined,
): Promise<SpackRoot[]> {
  const fromVariable = env['SPACK_ROOT']
  if (fromVariable && !existsSync(join(fromVariable, 'bin', 'spack'))) {
    throw new UserError(`SPACK_ROOT is ${fromVariable}, but there is no bin/spack in it.`, {
      id: 'spack-root-wrong',
      fix: 'Point SPACK_ROOT to a clone of Spack, or unset it.',
    })
  }
  const onPath = await rootOnPath(env['PATH'] ?? '')
  return [
    ...(fromVariable ? [{ root: fromVariable, origin: 'SPACK_ROOT' } as const] : []),
    ...(onPath && onPath !== fromVariable ? [{ root: onPath, origin: 'PATH' } as const] : []),
    ...(await inCache(cacheFolder, ref)).map((root) => ({ root, origin: 'cache' }) as const),
  ]
}

/** The root of the first `spack` on the PATH that lies in a Spack, also behind a link. */
async function rootOnPath(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((name) => name !== '')) {
    const program = join(folder, 'spack')
    if (!existsSync(program)) continue
    const root = dirname(dirname(await realpath(program)))
    if (existsSync(join(root, 'lib', 'spack', 'spack'))) return root
  }
  return undefined
}

/**
 * The clones in the cache folder: the one named like the ref, else the pinned release first and the
 * others in falling order.
 */
async function inCache(cacheFolder: string, ref: string | undefined): Promise<string[]> {
  const folder = join(cacheFolder, 'spack')
  const names = await readdir(folder).catch((): string[] => [])
  const first = folderOf(ref ?? SPACK_RELEASE)
  const clones = names.filter(
    (name) =>
      !name.startsWith('.') &&
      !name.includes('@') &&
      existsSync(join(folder, name, 'bin', 'spack')),
  )
  return [
    ...clones.filter((name) => name === first),
    ...clones
      .filter((name) => name !== first)
      .sort()
      .reverse(),
  ].map((name) => join(folder, name))
}
