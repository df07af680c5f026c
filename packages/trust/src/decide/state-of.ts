import { licenceFault, readLicence } from '@pakages/core'
import type {
  BinaryCoverage,
  BinaryFacts,
  CountedReview,
  Criterion,
  StateOfVersion,
  TrustPolicy,
  VersionFacts,
} from '@pakages/model'
import { countReviews, holdsFor, saw, type CheckedReview } from './counted-reviews.ts'
import { licenceReadBy } from './known-licence.ts'

/**
 * The state of one version, a pure function of its reviews: `removed` over `rejected` over
 * `approved` over `pending` over `unreviewed`.
 * @param reviews Of this version or of any: those of others are passed over.
 */
export function stateOf(
  facts: VersionFacts,
  reviews: readonly CheckedReview[],
  policy: TrustPolicy,
): StateOfVersion {
  const counted = countReviews(facts, reviews, policy)
  const granted = grants(counted, policy)
  const missing = whatIsMissing(facts, granted, policy)
  const shared = {
    name: facts.name,
    version: facts.version,
    reviews: counted,
    criteria: granted.criteria,
    binaries: facts.binaries.map((binary) => coverage(binary, granted.approvals, policy)),
  }
  const unsafe = valid(counted, 'unsafe')[0]
  if (unsafe)
    return {
      ...shared,
      state: 'removed',
      reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'),
      missing,
      tombstone: {
        auditor: unsafe.auditor,
        reason: unsafe.note || 'No reason was given.',
        time: unsafe.time,
      },
    }
  const rejections = valid(counted, 'rejected')
  if (rejections.length > 0)
    return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing }
  if (missing.length === 0)
    return {
      ...shared,
      state: 'approved',
      reasons: sayings(granted.approvals, 'approved it'),
      missing,
    }
  const asked = counted.some(
    ({ review }) => review.verdict === 'requested' || review.verdict === 'approved',
  )
  if (asked) return { ...shared, state: 'pending', reasons: missing, missing }
  return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing }
}

const valid = (
  counted: readonly CountedReview[],
  verdict: CountedReview['review']['verdict'],
): CountedReview['review'][] =>
  counted.filter((one) => one.counts && one.review.verdict === verdict).map((one) => one.review)

const sayings = (reviews: readonly CountedReview['review'][], what: string): string[] =>
  reviews.map(({ auditor, note }) => `${auditor} ${what}${note ? `: ${note}` : '.'}`)

interface Grants {
  /** Approvals that count and grant every criterion. */
  readonly approvals: readonly CountedReview['review'][]
  /** Approvals that count but leave a criterion out. */
  readonly partial: readonly CountedReview['review'][]
  /** Criteria that at least a quorum granted. */
  readonly criteria: readonly Criterion[]
}

function grants(counted: readonly CountedReview[], policy: TrustPolicy): Grants {
  // An import may bring a second review by the same name: a person counts once.
  const approvals = [
    ...new Map(valid(counted, 'approved').map((review) => [review.auditor, review])).values(),
  ]
  const all = (review: CountedReview['review']): boolean =>
    policy.criteria.every((criterion) => review.criteria.includes(criterion))
  const criteria = policy.criteria.filter(
    (criterion) =>
      approvals.filter((review) => review.criteria.includes(criterion)).length >= policy.quorum,
  )
  return {
    approvals: approvals.filter(all),
    partial: approvals.filter((review) => !all(review)),
    criteria,
  }
}

function whatIsMissing(
  facts: VersionFacts,
  { approvals, partial }: Grants,
  policy: TrustPolicy,
): string[] {
  const missing: string[] = []
  const lacking = policy.quorum - approvals.length
  if (lacking > 0)
    missing.push(
      `${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${policy.criteria.join(', ')}.`,
    )
  for (const review of lacking > 0 ? partial : []) {
    missing.push(
      `${review.auditor} approved it only as ${review.criteria.join(', ') || 'nothing'}: ${policy.criteria.filter((one) => !review.criteria.includes(one)).join(', ')} is missing.`,
    )
  }
  // Where the recipe is not at hand, what the auditors read in it stands in.
  const stated = facts.license ?? licenceReadBy(approvals)
  const fault = licenceFault(readLicence(stated), policy.licenses)
  return fault === undefined ? missing : [...missing, fault]
}

/** Which approvals hold for a binary. */
function coverage(
  binary: BinaryFacts,
  approvals: Grants['approvals'],
  policy: TrustPolicy,
): BinaryCoverage {
  const holding = approvals.filter((review) => holdsFor(review, binary, policy))
  return {
    manifest: binary.manifest,
    covered: holding.length >= policy.quorum,
    seenBy: approvals.filter((review) => saw(review, binary)).map(({ auditor }) => auditor),
    unmatched: approvals.filter((review) => !saw(review, binary)).map(({ auditor }) => auditor),
  }
}
