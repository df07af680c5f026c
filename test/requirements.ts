import { describe } from '@jest/globals'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Something that a test needs and that a machine may not have. */
export interface Requirement {
  /** Why the tests cannot run here, in a few words that name what to install or set; undefined when they can. */
  readonly missing: () => string | undefined
}

/** Where the toolkit keeps clones and caches: `$PAKAGES_CACHE`, else `$XDG_CACHE_HOME/pakages`, else `~/.cache/pakages`. */
export const cacheFolder = (): string => process.env['PAKAGES_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pakages')

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
  /** `SPACK_USER_CACHE_PATH`: kept between runs, since the first index of all recipes takes a minute. */
  readonly userCache: string
}

/** The Spack that tests use: `SPACK_ROOT`, else the PATH, else the newest clone in the cache folder; undefined where there is none. */
export function spackInstallation(): SpackInstallation | undefined {
  const onPath = findProgram('spack')
  const roots = [process.env['SPACK_ROOT'], onPath && join(onPath, '..', '..'), ...clones('spack')]
  const root = roots.find((folder) => folder !== undefined && executable(join(folder, 'bin', 'spack')))
  if (root === undefined) return undefined
  const builtin = clones('spack-packages').map((clone) => join(clone, 'repos', 'spack_repo', 'builtin')).find((folder) => existsSync(folder))
  return { root, builtin, python: process.env['SPACK_PYTHON'], userCache: process.env['SPACK_USER_CACHE_PATH'] ?? join(cacheFolder(), 'user') }
}

function clones(name: string): string[] {
  const folder = join(cacheFolder(), name)
  return existsSync(folder) ? readdirSync(folder).sort().reverse().map((ref) => join(folder, ref)) : []
}

/** A program on the PATH. */
export const program = (name: string): Requirement => ({ missing: () => (findProgram(name) ? undefined : `${name} is not on the PATH`) })

/** A folder that an environment variable names. */
const folderIn = (variable: string, holds: string): Requirement => ({
  missing: () => {
    const folder = process.env[variable]
    if (!folder) return `${variable} is not set (${holds})`
    return existsSync(folder) ? undefined : `${variable} names ${folder}, which does not exist`
  }
})

/** Debian's package `docker-registry`. */
export const dockerRegistry = program('docker-registry')
export const openssl = program('openssl')
export const chromium = program('chromium')
/** A real Spack, with recipes. */
export const spack: Requirement = {
  missing: () => {
    const found = spackInstallation()
    if (found === undefined) return 'no Spack in SPACK_ROOT, on the PATH or in the cache folder'
    return found.builtin === undefined ? 'no clone of spack-packages in the cache folder' : undefined
  }
}
/** A checkout of the builtin recipes. */
export const recipes = folderIn('PAKAGES_RECIPES', 'a checkout of spack-packages')
/** A git clone of the builtin recipes with their history. */
export const recipesGit = folderIn('PAKAGES_RECIPES_GIT', 'a clone of spack-packages with its history')

/** Several requirements at once: the first that is not met gives the reason. */
export const all = (...requirements: readonly Requirement[]): Requirement => ({
  missing: () => requirements.map((requirement) => requirement.missing()).find((reason) => reason !== undefined)
})

/**
 * `describe` where the requirement is met; else the same tests are registered as skipped, with the reason in the name,
 * which `npm test` lists. `body` runs in both cases: it may only register tests and hooks.
 */
export function describeWith(requirement: Requirement, name: string, body: () => void): void {
  const reason = requirement.missing()
  if (reason === undefined) describe(name, body)
  else describe.skip(`${name} [skipped: ${reason}]`, body)
}
