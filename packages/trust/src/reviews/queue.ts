import type { BinaryFacts, StateOfVersion, TrustPolicy, VersionState } from '@pakages/model'
import { compareVersions, parseVersion } from '@pakages/model'
import { published } from '../decide/counted-reviews.ts'
import { versionKey } from '../decide/version-records.ts'
import { wordsOn } from './reply.ts'

/** A version of a package, with what decides whether and where it waits for a review. */
export interface QueueFacts {
  readonly state: StateOfVersion
  readonly binaries: readonly BinaryFacts[]
  /** Since when it is there, RFC 3339: when its first binary was built; undefined: nobody knows. */
  readonly since: string | undefined
  /** How many other packages need it. */
  readonly dependents: number
}

/** A version that waits for a review. */
export interface QueuedVersion {
  readonly name: string
  readonly version: string
  readonly state: VersionState
  /** Since when: when somebody asked, else when its first binary was built; RFC 3339. */
  readonly since: string | undefined
  /** How many other packages need it. */
  readonly dependents: number
  /** Binaries of an approved version that no approval holds for. */
  readonly uncovered: number
  /** What an approval needs, a sentence each. */
  readonly missing: readonly string[]
  /** Who said what of it and why, a sentence each. Hostile. */
  readonly said: readonly string[]
  /** Who gave a verdict on another version of the package: they know it. */
  readonly knownTo: readonly string[]
  /** Auditors whose verdict on this version counts already. */
  readonly reviewedBy: readonly string[]
  /** The auditors of the policy, users and teams, that may still review it. */
  readonly waitsFor: readonly string[]
}

/**
 * The versions that wait for a review: those that nobody approved or that have binaries which no
 * approval holds for. What was rejected or removed waits for nobody.
 * @param all All versions that are known, also those that wait for nothing: they tell who knows a
 * package.
 */
export function queueOf(all: readonly QueueFacts[], policy: TrustPolicy): QueuedVersion[] {
  const byPackage = Map.groupBy(all, ({ state }) => state.name)
  return inQueueOrder(
    all.flatMap((one) => {
      const { state, uncovered } = { state: one.state, uncovered: uncoveredOf(one.state) }
      if (state.state !== 'pending' && state.state !== 'unreviewed' && uncovered === 0) return []
      const reviewedBy = judges(state)
      const others = (byPackage.get(state.name) ?? []).filter((other) => other !== one)
      return [
        {
          name: state.name,
          version: state.version,
          state: state.state,
          since: askedAt(state) ?? one.since,
          dependents: one.dependents,
          uncovered,
          missing: state.missing,
          said: wordsOn(state),
          knownTo: [...new Set(others.flatMap((other) => readers(other.state)))].sort(),
          reviewedBy: uncovered > 0 ? [] : reviewedBy,
          waitsFor: policy.auditors
            .filter(
              ({ kind, name }) =>
                kind === 'team' ||
                ((uncovered > 0 || !reviewedBy.includes(name)) &&
                  !published(name, one.binaries, policy.auditors)),
            )
            .map(({ name }) => name),
        },
      ]
    }),
  )
}

const uncoveredOf = ({ state, binaries }: StateOfVersion): number =>
  state === 'approved' ? binaries.filter(({ covered }) => !covered).length : 0

/** Whoever gave a verdict, also one that holds no more since the recipe was changed. */
const readers = ({ reviews }: StateOfVersion): string[] =>
  reviews.filter(({ review }) => JUDGING.has(review.verdict)).map(({ review }) => review.auditor)

/** Whose verdict counts. */
const judges = ({ reviews }: StateOfVersion): string[] =>
  reviews
    .filter(({ counts, review }) => counts && JUDGING.has(review.verdict))
    .map(({ review }) => review.auditor)

const JUDGING: ReadonlySet<string> = new Set(['approved', 'rejected', 'unsafe'])

const askedAt = ({ reviews }: StateOfVersion): string | undefined =>
  reviews
    .filter(({ review }) => review.verdict === 'requested')
    .map(({ review }) => review.time)
    .sort()[0]

/**
 * What of a queue waits for one auditor, in the order in which it is best done: new versions of
 * packages that they know, then by the day since when it waits, then by how many others need it.
 * @param auditor The login, also of a member of a team of the policy. @param policy Whose auditors
 * may review: nobody reviews what they published.
 */
export function waitingFor(
  auditor: string,
  queue: readonly QueuedVersion[],
  policy: Pick<TrustPolicy, 'auditors'>,
): QueuedVersion[] {
  const named = policy.auditors.some(({ kind, name }) => kind === 'user' && name === auditor)
  const own = queue.filter(({ waitsFor, reviewedBy }) =>
    named ? waitsFor.includes(auditor) : !reviewedBy.includes(auditor),
  )
  const rank = ({ knownTo }: QueuedVersion): number => (knownTo.includes(auditor) ? 0 : 1)
  return inQueueOrder(own).sort((a, b) => rank(a) - rank(b))
}

/** Days, not moments: of what came together, what most need comes first. */
const dayOf = ({ since }: QueuedVersion): string => since?.slice(0, 10) ?? '9999'

function inQueueOrder(queue: readonly QueuedVersion[]): QueuedVersion[] {
  return queue.toSorted(
    (a, b) =>
      compareTexts(dayOf(a), dayOf(b)) ||
      b.dependents - a.dependents ||
      compareTexts(a.name, b.name) ||
      compareVersions(parseVersion(a.version), parseVersion(b.version)) ||
      compareTexts(versionKey(a), versionKey(b)),
  )
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
