import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Ports, SpackSettings } from '@pakages/core'
import { isCommit } from '@pakages/model'
import {
  checkRef,
  checkRepository,
  commitOf,
  gitOf,
  makePristine,
  remoteCommit,
} from '@pakages/repository'
import {
  cloneFolder,
  RECIPES_RELEASE,
  RECIPES_REPOSITORY,
  SPACK_RELEASE,
  SPACK_REPOSITORY,
  userCache,
} from '@pakages/spack'

/** What is kept between jobs, and under which key. */
export interface Kept {
  /** Saved under this one. */
  readonly key: string
  /** May be restored as well: what runs that may publish kept. */
  readonly others: readonly string[]
  readonly paths: readonly string[]
}

/** One clone in the cache folder, there or not. */
export interface Clone {
  readonly folder: string
  /** The address that it is cloned from. */
  readonly url: string
  readonly ref: string
  /** The commit that the ref stands for now; undefined when the network does not tell. */
  readonly commit: string | undefined
}

/**
 * The folders that a job leaves to the next one. The key holds the commits, the system and the
 * target: another of them needs other clones, another solver or other indices. An index
 * is only good together with the very clone it was made of, since Spack compares times of files.
 * @param publishes Whether the run may publish: what others kept is never restored there.
 */
export function keptFolders(
  clones: readonly [Clone, Clone],
  settings: SpackSettings,
  env: Ports['host']['env'],
  publishes: boolean,
): Kept {
  const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`
  const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40))
  // What SPACK_ROOT names lies outside of the cache folder and is not kept.
  const kept =
    env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones
  const rest = [system, settings.target ?? 'default', ...own]
    .join('-')
    .replace(/[^A-Za-z0-9._-]/g, '_')
  const published = `pakages-spack-3-published-${rest}`
  return {
    key: publishes ? published : `pakages-spack-3-proposed-${rest}`,
    others: publishes ? [] : [published],
    paths: [...kept.map(({ folder }) => folder), userCache(settings.cacheFolder)],
  }
}

/**
 * A branch moves on: a clone of it that another commit has meanwhile replaced is taken away, so
 * that it is cloned anew.
 */
export async function dropStaleClones(clones: readonly Clone[], ports: Ports): Promise<void> {
  for (const { folder, ref, commit } of clones) {
    if (commit === undefined || isCommit(ref) || !existsSync(folder)) continue
    const head = await commitOf(gitOf(ports), folder)
    if (head === undefined || head === commit) continue
    ports.host.info(
      `${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`,
    )
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Takes clones of a cache only as upstream has them: what a step of an earlier job changed in them
 * is dropped, or the clone is, so that it is made anew. Nothing in them is run before.
 */
export async function checkRestored(clones: readonly Clone[], ports: Ports): Promise<void> {
  const git = gitOf(ports)
  for (const { folder, url, ref, commit } of clones) {
    if (!existsSync(folder)) continue
    const expected = commit ?? (await remoteCommit(git, url, ref))
    if (expected !== undefined && (await makePristine(git, folder, expected))) continue
    ports.host.warning(
      `The cache of an earlier job does not hold ${ref} as ${url} has it: cloning it anew.`,
    )
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The clones of Spack and of the builtin recipes that a run would make; asks the network only where
 * a ref can move.
 */
export async function clonesOf(settings: SpackSettings, ports: Ports): Promise<[Clone, Clone]> {
  const of = async (
    name: 'spack' | 'spack-packages',
    input: string,
    ref: string | undefined,
    release: string,
    repository: string | undefined,
    usual: string,
  ): Promise<Clone> => {
    const wanted = ref === undefined ? release : checkRef(ref, `${input}-ref`)
    const url = checkRepository(repository ?? usual, `${input}-repository`)
    const folder = cloneFolder(settings.cacheFolder, name, wanted, repository && url)
    // A pinned release never moves: the network need not be asked.
    const moves = ref !== undefined && !isCommit(wanted) && !/^v\d/.test(wanted)
    return {
      folder,
      url,
      ref: wanted,
      commit: isCommit(wanted)
        ? wanted
        : moves
          ? await remoteCommit(gitOf(ports), url, wanted)
          : undefined,
    }
  }
  return Promise.all([
    of(
      'spack',
      'spack',
      settings.spackRef,
      SPACK_RELEASE,
      settings.spackRepository,
      SPACK_REPOSITORY,
    ),
    of(
      'spack-packages',
      'recipes',
      settings.recipesRef,
      RECIPES_RELEASE,
      settings.recipesRepository,
      RECIPES_REPOSITORY,
    ),
  ])
}
