import { readRegularFile } from '@pakages/core'
import { lstat, readlink, realpath } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { parseJson } from '@pakages/model'
import { z } from 'zod'
import { bytesBelow, bytesOfPythonText, entriesBelow, shownPath } from '../layout/bytes-of-paths.ts'
import { base32 } from '../unpack/manifest.ts'
import { MARKER } from '../unpack/marker.ts'
import { factsOf } from '../unpack/place-large.ts'
import { unresolvedLibraries, type UnresolvedLibrary } from './unresolved-libraries.ts'

/** One thing that is wrong with a file of an installed package. */
export interface Damage {
  /** Below the prefix; '' for the prefix itself. */
  readonly path: string
  readonly what: 'missing' | 'content' | 'link' | 'mode' | 'added' | 'kind'
}

/** What a look at an installed package brought. */
export interface PackageCheck {
  readonly damage: readonly Damage[]
  readonly unresolved: readonly UnresolvedLibrary[]
  /** Whether there is a manifest of this place: without one files cannot be compared. */
  readonly hasManifest: boolean
}

const manifestType = z.record(
  z.string(),
  z.looseObject({
    mode: z.number(),
    hash: z.string().optional(),
    dest: z.string().optional(),
  }),
)

/** Files that Spack passes over as well: they cannot hold their own digest, or change. */
const PASSED_OVER = ['install_manifest.json', 'install_times.json'].map((name) =>
  join(MARKER, name),
)
const KIND = 0o170000

/** What a look at a package goes by. */
export interface VerifyOptions {
  /** See {@link unresolvedLibraries}. */
  readonly system?: readonly string[]
  readonly signal?: AbortSignal
  /** Whether it must have a manifest, since who installed it wrote one; default false. */
  readonly withManifest?: boolean
}

/**
 * Compares the files of an installed package with the manifest that was written when it was
 * installed, and looks whether the loader finds what they need.
 */
export async function verifyPackage(
  prefix: string,
  options: VerifyOptions = {},
): Promise<PackageCheck> {
  const manifest = await manifestOf(prefix)
  const unresolved = await unresolvedLibraries(prefix, options)
  if (!manifest)
    return { damage: await withoutManifest(prefix, options), unresolved, hasManifest: false }
  const damage: Damage[] = []
  const isOwn = ownFolders(prefix)
  for (const [path, expected] of manifest) {
    options.signal?.throwIfAborted()
    // Nothing is read over a link: it may lead out of the package.
    const what =
      path === '' || (await isOwn(posix.dirname(path)))
        ? await damageOf(bytesBelow(prefix, path), expected, options.signal)
        : 'missing'
    if (what) damage.push({ path: shownPath(path), what })
  }
  for (const { path } of await entriesBelow(prefix).catch(() => []))
    if (!manifest.has(path) && !PASSED_OVER.includes(path))
      damage.push({ path: shownPath(path), what: 'added' })
  return { damage, unresolved, hasManifest: true }
}

type Expected = z.infer<typeof manifestType>[string]

/** Tells whether a folder below a prefix is reached over folders alone. */
function ownFolders(prefix: string): (folder: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  const home = realpath(prefix).catch(() => undefined)
  const look = async (folder: string): Promise<boolean> => {
    const [own, found] = await Promise.all([
      home,
      realpath(bytesBelow(prefix, folder), 'latin1').catch(() => undefined),
    ])
    return own !== undefined && found === `${Buffer.from(own).toString('latin1')}/${folder}`
  }
  return (folder) => {
    if (folder === '.') return Promise.resolve(true)
    const found = known.get(folder) ?? look(folder)
    known.set(folder, found)
    return found
  }
}

/** By path below the prefix, one character a byte; undefined where it is of another place, or there is none. */
async function manifestOf(prefix: string): Promise<ReadonlyMap<string, Expected> | undefined> {
  const file = join(prefix, MARKER, 'install_manifest.json')
  const text = await readRegularFile(file).catch(() => undefined)
  const read =
    text === undefined ? undefined : manifestType.safeParse(jsonOf(text.toString('utf8'), file))
  if (!read?.success || !Object.hasOwn(read.data, prefix)) return undefined
  // Nothing is looked at that a root of somebody else names beside the package.
  const below = Object.entries(read.data).filter(
    ([path]) => path === prefix || (path.startsWith(`${prefix}/`) && resolve(path) === path),
  )
  return new Map(
    below.map(([path, entry]) => [bytesOfPythonText(path.slice(prefix.length + 1)), entry]),
  )
}

function jsonOf(text: string, file: string): unknown {
  try {
    return parseJson(text, file)
  } catch {
    return undefined
  }
}

async function damageOf(
  path: Buffer,
  expected: Expected,
  signal: AbortSignal | undefined,
): Promise<Damage['what'] | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (!found) return 'missing'
  if ((found.mode & KIND) !== (expected.mode & KIND)) return 'kind'
  if (found.isSymbolicLink())
    return (await readlink(path, 'latin1')) === bytesOfPythonText(expected.dest ?? '')
      ? undefined
      : 'link'
  // No package has devices and pipes, which could be read for ever.
  if (!found.isFile() && !found.isDirectory()) return 'kind'
  if (expected.hash !== undefined) {
    const { sha1 } = await factsOf(path, signal)
    if (base32(sha1) !== expected.hash) return 'content'
  }
  return found.mode === expected.mode ? undefined : 'mode'
}

/** What was installed by us has a manifest: where it is gone, nobody can say what else is. */
async function withoutManifest(
  prefix: string,
  { withManifest = false }: VerifyOptions,
): Promise<Damage[]> {
  const found = await lstat(join(prefix, MARKER)).catch(() => undefined)
  if (!found) return [{ path: '', what: 'missing' }]
  return withManifest ? [{ path: PASSED_OVER[0]!, what: 'missing' }] : []
}
