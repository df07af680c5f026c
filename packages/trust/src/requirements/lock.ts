import {
  admits,
  compareVersions,
  parseRequirement,
  parseVersion,
  type LockedPackage,
  type PackageLock,
} from '@pakages/model'
import type { Chosen } from './resolve.ts'

/** What pruning would take away, and what it keeps. */
export interface Pruning {
  readonly kept: readonly LockedPackage[]
  readonly removed: readonly LockedPackage[]
}

/**
 * The lock after a resolution: what was chosen, and beside it the versions of the lock before that
 * were not chosen again. These stay until they are pruned, since consumers that were not part of
 * this resolution may still use them.
 */
export function nextLock(before: PackageLock | undefined, chosen: readonly Chosen[]): PackageLock {
  const now = chosen.map(({ offered, requirements }): LockedPackage => ({
    name: offered.name,
    version: offered.version,
    state: offered.state,
    requiredBy: requirements.map(({ requirement, origin }) => ({ text: requirement.text, origin })),
    requires: offered.requires.map(({ text }) => text),
  }))
  const taken = new Set(now.map(key))
  const older = (before?.packages ?? [])
    .filter((one) => !taken.has(key(one)))
    .map((one) => ({ ...one, requiredBy: stillRequiring(one, now, before!.packages) }))
  return { packages: [...now, ...older].sort(byName) }
}

const key = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `${name}@${version}`

/**
 * What still needs an older version: other older versions whose requirements do not admit what was
 * chosen instead.
 */
function stillRequiring(
  older: LockedPackage,
  now: readonly LockedPackage[],
  before: readonly LockedPackage[],
): LockedPackage['requiredBy'] {
  const stays = new Set(now.map(key))
  return before
    .filter((one) => !stays.has(key(one)) && key(one) !== key(older))
    .flatMap((one) =>
      one.requires
        .filter((text) => needs(text, older, now))
        .map((text) => ({ text, origin: key(one) })),
    )
}

function needs(text: string, older: LockedPackage, now: readonly LockedPackage[]): boolean {
  const requirement = parseRequirement(text)
  if (requirement.name !== older.name || !admits(requirement, parseVersion(older.version)))
    return false
  return !now.some(
    (one) => one.name === older.name && admits(requirement, parseVersion(one.version)),
  )
}

/**
 * Splits a lock into what something requires and what nothing does any more. What only prunable
 * versions require can go with them.
 */
export function prune(lock: PackageLock): Pruning {
  // What is no package of the lock is a consumer, whatever its file is called.
  const packages = new Set(lock.packages.map(key))
  let kept = lock.packages
  for (;;) {
    const present = new Set(kept.map(key))
    const next = kept.filter((one) =>
      one.requiredBy.some(({ origin }) => !packages.has(origin) || present.has(origin)),
    )
    if (next.length === kept.length) break
    kept = next
  }
  const stays = new Set(kept.map(key))
  return { kept, removed: lock.packages.filter((one) => !stays.has(key(one))) }
}

function byName(a: LockedPackage, b: LockedPackage): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return compareVersions(parseVersion(b.version), parseVersion(a.version))
}
