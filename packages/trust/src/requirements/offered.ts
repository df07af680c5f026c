import {
  InvalidValue,
  packageVersion,
  parseRequirement,
  shown,
  type Requirement,
  type VersionState,
} from '@pakages/model'
import type { OfferedVersion } from './resolve.ts'

/** A version as an index lists it. */
export interface ListedVersion {
  readonly version: string
  readonly state: VersionState
  /** What it requires, as the index has it: not parsed yet. */
  readonly requires?: readonly string[] | undefined
}

/**
 * The versions of a package that an index lists, each with why the policy refuses it.
 * @param allow The states that may be chosen; `removed` never is.
 * @param against What else speaks against a version, a sentence each, such as vulnerabilities.
 * @param removals Why versions were removed, by version, as far as the index says.
 */
export function offeredVersions(
  name: string,
  listed: readonly ListedVersion[],
  allow: readonly VersionState[],
  removals: ReadonlyMap<string, readonly string[]>,
  against: (version: string) => readonly string[] = () => [],
): OfferedVersion[] {
  // What is no version cannot be asked for, and must not get into the lock.
  const proper = listed.filter(({ version }) => packageVersion.safeParse(version).success)
  return proper.map(({ version, state, requires = [] }) => {
    const read = requires.map(readRequirement)
    const known = against(version)
    return {
      name,
      version,
      state,
      refused: [
        ...refusedFor(state, allow, removals.get(version)),
        ...read.filter((one) => typeof one === 'string'),
        ...known,
      ],
      ...(known.length > 0 && { vulnerable: true }),
      requires: read.filter((one) => typeof one !== 'string'),
    }
  })
}

/** What is no requirement cannot be met: why, as a sentence. */
function readRequirement(text: string): Requirement | string {
  try {
    return parseRequirement(text)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return `Its index says that it requires "${shown(text)}", which is no requirement.`
  }
}

function refusedFor(
  state: VersionState,
  allow: readonly VersionState[],
  removal: readonly string[] = [],
): readonly string[] {
  if (state === 'removed') return ['It was removed as unsafe, and is never installed.', ...removal]
  return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`]
}
