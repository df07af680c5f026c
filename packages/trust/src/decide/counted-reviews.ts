import type { SignerIdentity } from '@pakages/core'
import type {
  Auditor,
  BinaryFacts,
  CountedReview,
  Review,
  TrustedSigner,
  TrustPolicy,
  VersionFacts,
} from '@pakages/model'
import { whyUntrusted } from '../verify/signer-policy.ts'

/** A review with what was found out about its signature. */
export interface CheckedReview {
  readonly review: Review
  readonly signature:
    | { readonly kind: 'signed'; readonly signer: SignerIdentity }
    | { readonly kind: 'unsigned' }
    /** Why its signature does not fit, as a sentence. */
    | { readonly kind: 'bad'; readonly reason: string }
  /** The index that it was imported from; absent for the repository's own. */
  readonly importedFrom?: { readonly url: string; readonly signers: readonly TrustedSigner[] }
}

/** Says of every review of a version whether it counts, and why not. */
export function countReviews(
  facts: VersionFacts,
  reviews: readonly CheckedReview[],
  policy: TrustPolicy,
): CountedReview[] {
  const own = reviews.filter(
    ({ review }) => review.name === facts.name && review.version === facts.version,
  )
  return own
    .map((one) => count(one, facts, policy))
    .sort((a, b) =>
      a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0,
    )
}

function count(one: CheckedReview, facts: VersionFacts, policy: TrustPolicy): CountedReview {
  const { review } = one
  // Asking for a review, or taking one back, gives nobody anything: anyone may.
  if (review.verdict === 'requested' || review.verdict === 'withdrawn')
    return { review, counts: true, remarks: [] }
  const standing = standingFaults(one, policy)
  // A false alarm costs a look, a missed one costs trust: a warning counts even when its signature
  // is missing.
  if (review.verdict !== 'approved')
    return {
      review,
      counts: !standing.some((fault) => fault.grave),
      remarks: standing.map(({ message }) => message),
    }
  const faults = [
    ...standing.map(({ message }) => message),
    ...approvalFaults(review, facts, policy),
  ]
  return {
    review,
    counts: faults.length === 0,
    remarks: faults.length === 0 ? changesSince(review, facts) : faults,
  }
}

interface StandingFault {
  readonly message: string
  /** Whether it disqualifies a warning too. */
  readonly grave: boolean
}

function standingFaults(one: CheckedReview, policy: TrustPolicy): StandingFault[] {
  const { review, signature, importedFrom } = one
  const signers = importedFrom?.signers ?? policy.signers
  const auditor = importedFrom ? undefined : auditorOf(review, policy.auditors)
  if (!importedFrom && !auditor)
    return [{ message: `${review.auditor} is not an auditor by pakages.json.`, grave: true }]
  if (signature.kind === 'bad')
    return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }]
  if (signature.kind === 'unsigned')
    return policy.unsignedReviews && !importedFrom
      ? []
      : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }]
  if (auditor?.kind === 'user' && ownKey(signature.signer, auditor)) return []
  // That an auditor is of a team, only the workflow that asked GitHub can say.
  const complaints = whyUntrusted(signature.signer, signers)
  return complaints.length === 0
    ? []
    : [{ message: `Its signer is not trusted: ${complaints.join('; ')}.`, grave: true }]
}

const ownKey = (signer: SignerIdentity, auditor: Auditor): boolean =>
  signer.kind === 'key' &&
  whyUntrusted(
    signer,
    auditor.keys.map((pem) => ({ kind: 'key', pem })),
  ).length === 0

/** The auditor of the policy that a review speaks as: a user by name, or the team that it names. */
export const auditorOf = (
  review: Pick<Review, 'auditor' | 'team'>,
  auditors: readonly Auditor[],
): Auditor | undefined =>
  auditors.find((auditor) =>
    auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team,
  )

function approvalFaults(review: Review, facts: VersionFacts, policy: TrustPolicy): string[] {
  const faults: string[] = []
  if (facts.binaries.some((binary) => binary.publishers.includes(review.auditor)))
    faults.push(`${review.auditor} published this version and cannot approve it.`)
  const stands =
    facts.recipe === undefined ||
    review.recipe?.digest === facts.recipe ||
    facts.binaries.some((binary) => holdsFor(review, binary, policy))
  if (!stands)
    faults.push(
      `It is of another recipe${facts.binaries.length > 0 ? ' and of other binaries' : ''} than there is now.`,
    )
  return faults
}

const changesSince = (review: Review, facts: VersionFacts): string[] =>
  facts.recipe === undefined || review.recipe?.digest === facts.recipe
    ? []
    : [
        'The recipe was changed since: it holds only for the binaries that were reviewed, and those that the change does not touch.',
      ]

/** Whether an approval names this very binary. */
export const saw = (review: Review, binary: BinaryFacts): boolean =>
  review.binaries.some(({ manifest }) => manifest === binary.manifest)

/**
 * Whether an approval holds for a binary: one that the auditor saw; or, where the policy binds
 * approvals to recipes, one that a trusted signer built from the recipe that was reviewed, or from
 * one that Spack takes for the same as far as this version goes.
 */
export function holdsFor(review: Review, binary: BinaryFacts, policy: TrustPolicy): boolean {
  if (saw(review, binary)) return true
  if (policy.binding !== 'recipe' || !binary.provenance) return false
  if (binary.recipe !== undefined && binary.recipe === review.recipe?.digest) return true
  return (
    binary.packageHash !== undefined &&
    review.binaries.some(({ packageHash }) => packageHash === binary.packageHash)
  )
}
