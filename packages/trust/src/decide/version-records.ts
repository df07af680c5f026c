import type { BinaryFacts, ConcreteSpec, StateOfVersion, TrustPolicy } from '@pakages/model'
import type { CheckedReview } from './checked-review.ts'
import { stateOf } from './state-of.ts'
import type { VulnerabilityKnowledge } from './known-by-indexes.ts'

/** A version of a package. */
export type NamedVersion = Pick<ConcreteSpec, 'name' | 'version'>

/** The key of a version in {@link VersionRecords}: `name@version`. */
export const versionKey = ({ name, version }: NamedVersion): string => `${name}@${version}`

/** What reviews and indexes say of versions, whether there are binaries of them or not. */
export interface VersionRecords {
  readonly reviews: readonly CheckedReview[]
  /** SPDX expressions by {@link versionKey}, as the recipes at hand or an index give them. */
  readonly licenses: ReadonlyMap<string, string>
  /**
   * Why an index calls versions removed, by {@link versionKey}: a tombstone holds also where its
   * review is not at hand.
   */
  readonly tombstones: ReadonlyMap<string, string>
  /** What is known of vulnerabilities; absent where the policy does not ask. */
  readonly vulnerabilities?: VulnerabilityKnowledge
}

/**
 * Why a version was removed, a sentence each; empty when it was not. Its binaries do not matter:
 * they may be gone.
 */
export function whyRemoved(
  version: NamedVersion,
  records: VersionRecords,
  policy: TrustPolicy,
): readonly string[] {
  const { state, reasons } = recordedState(version, [], records, policy)
  return state === 'removed' ? reasons : []
}

/** What a decision takes from the state of a version. */
export type RecordedState = Pick<StateOfVersion, 'state' | 'reasons' | 'reviews' | 'binaries'>

/** The state of a version: what its reviews make of it, unless an index buried it. */
export function recordedState(
  { name, version }: NamedVersion,
  binaries: readonly BinaryFacts[],
  { reviews, licenses, tombstones }: VersionRecords,
  policy: TrustPolicy,
): RecordedState {
  const key = versionKey({ name, version })
  const facts = { name, version, license: licenses.get(key), recipe: undefined, binaries }
  const state = stateOf(facts, reviews, policy)
  const buried = tombstones.get(key)
  return state.state === 'removed' || buried === undefined
    ? state
    : { ...state, state: 'removed', reasons: [buried] }
}
