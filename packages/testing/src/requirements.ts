import { describe } from '@jest/globals'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findProgram, spackInstallation, spackRoots } from './machine.ts'

export {
  cacheFolder,
  findProgram,
  spackInstallation,
  spackRoots,
  type SpackInstallation,
} from './machine.ts'

/** Something that a test needs and that a machine may not have. */
export interface Requirement {
  /**
   * Why the tests cannot run here, in a few words that name what to install or set; undefined when
   * they can.
   */
  readonly missing: () => string | undefined
}

/** A program on the PATH. */
export const program = (name: string): Requirement => ({
  missing: () => (findProgram(name) ? undefined : `${name} is not on the PATH`),
})

/** A folder that an environment variable names. */
const folderIn = (variable: string, holds: string): Requirement => ({
  missing: () => {
    const folder = process.env[variable]
    if (!folder) return `${variable} is not set (${holds})`
    return existsSync(folder) ? undefined : `${variable} names ${folder}, which does not exist`
  },
})

/** nektos/act: on the PATH, or where `go install` puts it. */
export const actProgram = (): string | undefined =>
  findProgram('act') ?? [join(homedir(), 'go', 'bin', 'act')].find((file) => existsSync(file))

/** `act`, which runs workflows on a machine, from version 0.2.89: `go install github.com/nektos/act@v0.2.89`. */
export const act: Requirement = {
  missing: () =>
    actProgram() === undefined
      ? 'no act on the PATH or in ~/go/bin (go install github.com/nektos/act@v0.2.89)'
      : undefined,
}

/** Debian's package `docker-registry`. */
export const dockerRegistry = program('docker-registry')
export const openssl = program('openssl')
export const chromium = program('chromium')
const NO_SPACK = 'no Spack in SPACK_ROOT, on the PATH or in the cache folder'
/** At least one real Spack; recipes are not needed. */
export const spackCode: Requirement = {
  missing: () => (spackRoots().length === 0 ? NO_SPACK : undefined),
}
/** A real Spack, with recipes. */
export const spack: Requirement = {
  missing: () => {
    const found = spackInstallation()
    if (found === undefined) return NO_SPACK
    return found.builtin === undefined
      ? 'no clone of spack-packages in the cache folder'
      : undefined
  },
}
/** A checkout of the builtin recipes. */
export const recipes = folderIn('PAKAGES_RECIPES', 'a checkout of spack-packages')
/** A git clone of the builtin recipes with their history. */
export const recipesGit = folderIn(
  'PAKAGES_RECIPES_GIT',
  'a clone of spack-packages with its history',
)
/** The schemas of OCI's images. */
export const ociSchemas = folderIn(
  'PAKAGES_OCI_SCHEMAS',
  'the folder schema of a checkout of opencontainers/image-spec',
)

/** The schema of SARIF 2.1.0. */
export const sarifSchema = folderIn(
  'PAKAGES_SARIF_SCHEMA',
  "the JSON schema of SARIF 2.1.0, as OASIS and npm's @microsoft/jest-sarif have it",
)

/** The schema of OpenVEX 0.2.0. */
export const openVexSchema = folderIn(
  'PAKAGES_OPENVEX_SCHEMA',
  'openvex_json_schema.json of a checkout of openvex/spec',
)

/** The program that asks an API for what its description promises. */
export const schemathesis = folderIn(
  'PAKAGES_SCHEMATHESIS',
  "the program schemathesis, of PyPI's package of that name",
)

/** The schema of OSV's records. */
export const osvSchema = folderIn(
  'PAKAGES_OSV_SCHEMA',
  'the file validation/schema.json of a checkout of ossf/osv-schema',
)

/** That whoever starts the tests wants the long ones of a kind, too. */
export const wanted = (variable: string): Requirement => ({
  missing: () => (process.env[variable] === 'all' ? undefined : `long; ${variable}=all runs it`),
})

/** Several requirements at once: the first that is not met gives the reason. */
export const all = (...requirements: readonly Requirement[]): Requirement => ({
  missing: () =>
    requirements.map((requirement) => requirement.missing()).find((reason) => reason !== undefined),
})

/**
 * `describe` where the requirement is met; else the same tests are registered as skipped, with the
 * reason in the name, which `npm test` lists. `body` runs in both cases: it may only register tests
 * and hooks.
 */
export function describeWith(requirement: Requirement, name: string, body: () => void): void {
  const reason = requirement.missing()
  if (reason === undefined) describe(name, body)
  else describe.skip(`${name} [skipped: ${reason}]`, body)
}
