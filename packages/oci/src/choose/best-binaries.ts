import {
  comparePreference,
  compareTargets,
  isInfinity,
  parseVersion,
  targetAncestors,
  targetOf,
  type ConcreteSpec,
} from '@pakages/model'

/** The machine that binaries are chosen for. */
export interface ChosenFor {
  /** As Spack names it: `linux`, `darwin`. */
  readonly platform: string
  /** The targets whose binaries it runs, by the names of archspec. */
  readonly targets: ReadonlySet<string>
  /**
   * The generic target of its family, where nothing says what its processor is, as without `/proc`:
   * whatever is built for the family may run then, and the most generic is the surest.
   */
  readonly unknownOf?: string | undefined
}

/** What decides between binaries besides their specs. What is not known counts as not said. */
export interface BinaryMerits {
  /** `preferred=True` of its version. */
  readonly preferred?: boolean
  /** `deprecated=True` of its version. */
  readonly deprecated?: boolean
  /** Whether Spack takes the version for one above all numbers; unknown: its text says it. */
  readonly infinity?: boolean
  /** How many variants are not at their default. */
  readonly changedVariants?: number
}

/** A binary that answers a query. */
export interface BinaryCandidate {
  readonly spec: ConcreteSpec
  readonly merits: BinaryMerits
  /** All that it needs to run; default nothing. */
  readonly needs?: readonly ConcreteSpec[]
}

/**
 * The binaries that Spack would take, of those that answer a query: what runs on this machine, the
 * version that Spack prefers (not deprecated, preferred, numbered rather than a branch, the
 * highest), the fewest variants that are not at their default, then the target that makes most of
 * this machine, or the most generic where nothing says what it is: its own, then those of what it
 * needs. What needs something that does not run here does not run here.
 * @returns One, or several that nothing tells apart; none of none.
 */
export function bestBinaries(
  candidates: readonly BinaryCandidate[],
  machine: ChosenFor,
): BinaryCandidate[] {
  const best: BinaryCandidate[] = []
  for (const candidate of candidates) {
    const order = best[0] === undefined ? 0 : compare(candidate, best[0], machine)
    if (order > 0) best.length = 0
    if (order >= 0) best.push(candidate)
  }
  return best
}

/** Positive when the left one is better. */
const compare = (left: BinaryCandidate, right: BinaryCandidate, machine: ChosenFor): number =>
  Number(runsWhole(left, machine)) - Number(runsWhole(right, machine)) ||
  comparePreference(rankOf(left), rankOf(right)) ||
  (right.merits.changedVariants ?? 0) - (left.merits.changedVariants ?? 0) ||
  (compareTargets(targetOf(left.spec), targetOf(right.spec)) ||
    compareTargets(furthestTarget(left), furthestTarget(right))) * (machine.unknownOf ? -1 : 1)

/** The highest target of a binary and all that it needs. */
const furthestTarget = ({ spec, needs = [] }: BinaryCandidate): string =>
  needs
    .map(targetOf)
    .reduce((best, one) => (compareTargets(one, best) > 0 ? one : best), targetOf(spec))

const rankOf = ({ spec, merits }: BinaryCandidate): Parameters<typeof comparePreference>[0] => ({
  ...merits,
  version: parseVersion(spec.version),
})

/** Whether the programs of a binary run on a machine. */
export function runsOn(spec: ConcreteSpec, { platform, targets, unknownOf }: ChosenFor): boolean {
  if (spec.arch.platform !== platform) return false
  const target = targetOf(spec)
  return targets.has(target) || (unknownOf !== undefined && targetAncestors(target).has(unknownOf))
}

const runsWhole = ({ spec, needs = [] }: BinaryCandidate, machine: ChosenFor): boolean =>
  [spec, ...needs].every((one) => runsOn(one, machine))

/**
 * Whether Spack would take it unasked: it runs here, and is neither deprecated nor a branch. What
 * is not gives way to an older generation that has such a one.
 */
export const isTakenUnasked = (candidate: BinaryCandidate, machine: ChosenFor): boolean => {
  const { version, infinity, deprecated } = rankOf(candidate)
  return (
    runsWhole(candidate, machine) &&
    deprecated !== true &&
    !(infinity ?? isInfinity(version)) &&
    version.gitRef === undefined
  )
}
