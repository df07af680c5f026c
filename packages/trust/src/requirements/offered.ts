import { packageVersion, type VersionState } from '@pakages/model'
import type { OfferedVersion } from './resolve.ts'

/** A version as an index lists it. */
export interface ListedVersion {
  readonly version: string
  readonly state: VersionState
}

/**
 * The versions of a package that an index lists, each with why the policy refuses it.
 * @param allow The states that may be chosen; `removed` never is.
 * @param removals Why versions were removed, by version, as far as the index says.
 */
export function offeredVersions(
  name: string,
  listed: readonly ListedVersion[],
  allow: readonly VersionState[],
  removals: ReadonlyMap<string, readonly string[]>,
): OfferedVersion[] {
  // What is no version cannot be asked for, and must not get into the lock.
  const proper = listed.filter(({ version }) => packageVersion.safeParse(version).success)
  return proper.map(({ version, state }) => ({
    name,
    version,
    state,
    refused: refusedFor(state, allow, removals.get(version)),
    requires: [],
  }))
}

function refusedFor(
  state: VersionState,
  allow: readonly VersionState[],
  removal: readonly string[] = [],
): readonly string[] {
  if (state === 'removed') return ['It was removed as unsafe, and is never installed.', ...removal]
  return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`]
}
