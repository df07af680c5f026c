import { admits, comparePreference, parseVersion } from '@pakages/model'
import { resolve, type OfferedVersion, type Resolution, type StatedRequirement } from './resolve.ts'

/** More packages than any repository needs; what asks for more does not come to an end. */
const MOST_PACKAGES = 1000

/** So many packages were asked for, one because of another, that the rest was given up. */
interface Endless {
  readonly kind: 'too-many'
  readonly asked: number
}

/**
 * Resolves requirements, fetching what is known of a package when it is first needed. Gives up
 * after 1,000 packages: an index may be made so that each leads to another.
 * @param fetch Every version of a package; undefined when the package is not known.
 */
export async function resolveLazily(
  requirements: readonly StatedRequirement[],
  fetch: (name: string) => Promise<readonly OfferedVersion[] | undefined>,
): Promise<Resolution | Endless> {
  const known = new Map<string, readonly OfferedVersion[] | undefined>()
  let wanted = new Set(requirements.map(({ requirement }) => requirement.name))
  for (;;) {
    for (const name of wanted) {
      if (known.size >= MOST_PACKAGES) return { kind: 'too-many', asked: known.size }
      const offered = await fetch(name)
      known.set(name, offered)
      // The search will ask for these next: to start it once for each is slow where they are many.
      for (const next of neededBy(name, offered, requirements))
        if (!known.has(next)) wanted.add(next)
    }
    const resolution = searchAmong(known, requirements)
    if (!(resolution instanceof NotAtHand)) return resolution
    wanted = new Set([resolution.packageName])
  }
}

/** The search came to a package of which nothing is known yet. */
class NotAtHand extends Error {
  readonly packageName: string
  constructor(packageName: string) {
    super(packageName)
    this.packageName = packageName
  }
}

/** Stops at the first package that is not at hand: to go on without it tries all else in vain. */
function searchAmong(
  known: ReadonlyMap<string, readonly OfferedVersion[] | undefined>,
  requirements: readonly StatedRequirement[],
): Resolution | NotAtHand {
  const offeredOf = (name: string): readonly OfferedVersion[] | undefined => {
    if (!known.has(name)) throw new NotAtHand(name)
    return known.get(name)
  }
  try {
    return resolve({ requirements, offeredOf })
  } catch (error) {
    if (error instanceof NotAtHand) return error
    throw error
  }
}

/** What the version that will probably be chosen requires. */
function neededBy(
  name: string,
  offered: readonly OfferedVersion[] = [],
  stated: readonly StatedRequirement[],
): string[] {
  const mine = stated.filter(({ requirement }) => requirement.name === name)
  const [first] = offered
    .filter(({ refused }) => refused.length === 0)
    .map((one) => ({ version: parseVersion(one.version), one }))
    .filter(({ version }) => mine.every(({ requirement }) => admits(requirement, version)))
    .sort((a, b) => comparePreference(b, a))
  return (first?.one.requires ?? []).map((requirement) => requirement.name)
}
