import { UserError } from '@pakages/core'
import { OLDEST_SPACK } from './find/releases.ts'

/** What `spack --version` says. */
export interface SpackRelease {
  /** Such as `1.1.0` or `1.2.0.dev0`. */
  readonly text: string
  readonly major: number
  readonly minor: number
  /** The commit of the clone; a release archive has none. */
  readonly commit?: string
}

/**
 * Reads the output of `spack --version`, such as `1.2.0.dev0 (9cf6…)`; undefined when it is
 * something else.
 */
export function parseSpackRelease(output: string): SpackRelease | undefined {
  const found = /^((\d+)\.(\d+)\.(\d+)(?:\.?[A-Za-z]+\d*)?)(?:\s+\(([0-9a-f]{40})\))?\s*$/.exec(
    output,
  )
  if (!found) return undefined
  const [, text, major, minor, , commit] = found
  return { text: text!, major: Number(major), minor: Number(minor), ...(commit && { commit }) }
}

/** Whether a version is at least `major.minor`. */
export const atLeast = (version: SpackRelease, major: number, minor: number): boolean =>
  version.major > major || (version.major === major && version.minor >= minor)

/** @throws UserError when a Spack is older than this toolkit works with. */
export function requireSupported(version: SpackRelease, where: string): void {
  if (atLeast(version, ...OLDEST_SPACK)) return
  throw new UserError(
    `The Spack in ${where} is ${version.text}; Spack ${OLDEST_SPACK.join('.')} or newer is needed.`,
    {
      id: 'spack-version-unsupported',
      fix: 'Give the input "spack-ref" a tag such as v1.1.1, or point SPACK_ROOT to a newer Spack.',
    },
  )
}
