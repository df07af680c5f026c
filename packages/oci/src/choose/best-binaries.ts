import {
  comparePreference,
  compareTargets,
  isInfinity,
  isExternal,
  parseVersion,
  targetOf,
  type ConcreteSpec,
} from '@pakages/model'
import { isOfSystem, runsOn, type ChosenFor } from './what-runs.ts'

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
  /** All that it needs to run, as {@link mustRunHere} has it; default nothing. */
  readonly needs?: readonly ConcreteSpec[]
}

/**
 * The binaries that Spack would take, of those that answer a query: what runs on this machine, the
 * version that Spack prefers (not deprecated, preferred, numbered rather than a branch, the
 * highest), the fewest variants that are not at their default, what was built on this distribution,
 * then the target that makes most of this machine, or the most generic where nothing says what it is:
 * its own, then those of what it needs. What needs something that does not run here, or a newer C
 * library, does not run here.
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
  compareAsked(left, right) ||
  Number(isOfSystem(left.spec, machine)) - Number(isOfSystem(right.spec, machine)) ||
  (compareTargets(targetOf(left.spec), targetOf(right.spec)) ||
    compareTargets(furthestTarget(left), furthestTarget(right))) * (machine.unknownOf ? -1 : 1)

/** Positive when the left one is better, wherever it may have been built. */
const compareAsked = (left: BinaryCandidate, right: BinaryCandidate): number =>
  comparePreference(rankOf(left), rankOf(right)) ||
  (right.merits.changedVariants ?? 0) - (left.merits.changedVariants ?? 0)

/** Whether of two that are as good otherwise the left one alone was built on this distribution. */
export const isSameForSystem = (
  left: BinaryCandidate,
  right: BinaryCandidate,
  machine: ChosenFor,
): boolean =>
  isOfSystem(left.spec, machine) &&
  !isOfSystem(right.spec, machine) &&
  compareAsked(left, right) === 0

/** The highest target of a binary and all that it needs. */
const furthestTarget = ({ spec, needs = [] }: BinaryCandidate): string =>
  needs
    .filter((one) => !isExternal(one))
    .map(targetOf)
    .reduce((best, one) => (compareTargets(one, best) > 0 ? one : best), targetOf(spec))

const rankOf = ({ spec, merits }: BinaryCandidate): Parameters<typeof comparePreference>[0] => ({
  ...merits,
  version: parseVersion(spec.version),
})

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
