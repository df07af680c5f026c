import { matchesWords } from '@pakages/core'
import type { BinaryFacts, Criterion, TrustedPublisher, TrustPolicy } from '@pakages/model'
import { pemFingerprint } from '../verify/signer-policy.ts'
import { withImplied } from './granted-criteria.ts'

/** Whom a policy trusts to publish a binary, and for what. */
export interface TrustedPublication {
  /** In words: a login, or a key. */
  readonly who: string
  /** The last day on which what they publish counts. */
  readonly until: string
  readonly criteria: ReadonlySet<Criterion>
}

/**
 * The entries of trusted publishers that hold for a binary: they name the package, its verified
 * provenance names the login or was signed with the key, and it was built while the entry holds.
 * A binary of which nobody knows when it was built is of no publisher.
 */
export function trustedPublications(
  name: string,
  binary: BinaryFacts,
  policy: TrustPolicy,
): TrustedPublication[] {
  const day = binary.built?.slice(0, 10)
  if (day === undefined || !binary.provenance) return []
  return (policy.publishers ?? [])
    .filter(
      (one) =>
        one.packages.some((pattern) => matchesWords(pattern, name)) &&
        day <= one.until &&
        (one.since === undefined || one.since <= day) &&
        isBy(one, binary),
    )
    .map((one) => ({
      who: one.user ?? `the holder of the key ${pemFingerprint(one.key!).slice(0, 16)}`,
      until: one.until,
      criteria: withImplied(one.criteria, policy),
    }))
}

const isBy = ({ user, key }: TrustedPublisher, binary: BinaryFacts): boolean =>
  user === undefined
    ? key !== undefined && binary.publisherKeys.includes(pemFingerprint(key))
    : binary.publishers.includes(user)
