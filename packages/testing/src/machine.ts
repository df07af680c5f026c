import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * Where the toolkit keeps clones and caches: `$PAKAGES_CACHE`, else `$XDG_CACHE_HOME/pakages`, else
 * `~/.cache/pakages`.
 */
export const cacheFolder = (): string =>
  process.env['PAKAGES_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pakages')

/** The path of a program on the PATH; undefined when it is not there. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(executable)
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Spack with the recipes that it needs to concretize real packages. */
export interface SpackInstallation {
  /** The clone: `bin/spack` lies below. */
  readonly root: string
  /** The repository folder of the builtin recipes; undefined when there is no clone of them. */
  readonly builtin: string | undefined
  /** What to run Spack with: `SPACK_PYTHON` where set. */
  readonly python: string | undefined
  /**
   * `SPACK_USER_CACHE_PATH`: kept between runs, since the first index of all recipes takes a
   * minute.
   */
  readonly userCache: string
}

/**
 * The Spack that tests use: `SPACK_ROOT`, else the PATH, else the newest clone in the cache folder;
 * undefined where there is none.
 */
export function spackInstallation(): SpackInstallation | undefined {
  const [root] = spackRoots()
  if (root === undefined) return undefined
  const builtin = clones('spack-packages')
    .map((clone) => join(clone, 'repos', 'spack_repo', 'builtin'))
    .find((folder) => existsSync(folder))
  return {
    root,
    builtin,
    python: process.env['SPACK_PYTHON'],
    userCache: process.env['SPACK_USER_CACHE_PATH'] ?? join(cacheFolder(), 'user'),
  }
}

/** All Spacks of this machine, each once; first the one that tests use. */
export function spackRoots(): string[] {
  const onPath = findProgram('spack')
  const roots = [process.env['SPACK_ROOT'], onPath && join(onPath, '..', '..'), ...clones('spack')]
  const found = roots.flatMap((root) =>
    root !== undefined && executable(join(root, 'bin', 'spack')) ? [root] : [],
  )
  const real = found.map((root) => realpathSync(root))
  return found.filter((_, index) => real.indexOf(real[index]!) === index)
}

function clones(name: string): string[] {
  const folder = join(cacheFolder(), name)
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .reverse()
        .map((ref) => join(folder, ref))
    : []
}
