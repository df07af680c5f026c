import type {
  BinaryCoverage,
  BinaryFacts,
  CountedReview,
  StateOfVersion,
  TrustPolicy,
  VersionFacts,
} from '@pakages/model'
import type { CheckedReview } from './checked-review.ts'
import { countReviews, holdsFor, saw } from './counted-reviews.ts'
import {
  grants,
  grantsAll,
  neededBeside,
  persons,
  valid,
  whatIsMissing,
  type Grants,
} from './grants.ts'
import { trustedPublications } from './trusted-publishers.ts'

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
  const granted = grants(facts, counted, policy)
  const missing = whatIsMissing(facts, granted, policy)
  const shared = {
    name: facts.name,
    version: facts.version,
    reviews: counted,
    criteria: granted.criteria,
    binaries: facts.binaries.map((binary) => coverage(facts.name, binary, counted, policy)),
  }
  const [unsafe] = valid(counted, 'unsafe')
  if (unsafe)
    return {
      ...shared,
      state: 'removed',
      reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'),
      missing,
      tombstone: {
        auditor: unsafe.review.auditor,
        reason: unsafe.review.note || 'No reason was given.',
        time: unsafe.review.time,
        ...(unsafe.from !== undefined && { from: unsafe.from }),
      },
    }
  const rejections = valid(counted, 'rejected')
  if (rejections.length > 0)
    return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing }
  if (missing.length === 0)
    return {
      ...shared,
      state: 'approved',
      reasons: approvedBecause(granted),
      missing,
    }
  const asked = counted.some(
    ({ review }) => review.verdict === 'requested' || review.verdict === 'approved',
  )
  if (asked) return { ...shared, state: 'pending', reasons: missing, missing }
  return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing }
}

const sayings = (reviews: readonly CountedReview[], what: string): string[] =>
  reviews.map(
    ({ review: { auditor, note }, from }) =>
      `${auditor}${from === undefined ? '' : ` of ${from}`} ${what}${note ? `: ${note}` : '.'}`,
  )

/** Why it is approved: who approved it, and who published it whose versions count for a time. */
const approvedBecause = ({ approvals, publications }: Grants): string[] => [
  ...sayings(approvals, 'approved it'),
  ...publications.map(
    ({ who, until }) => `${who} published it, whose versions count as reviewed until ${until}.`,
  ),
]

/** Which approvals hold for a binary, beside what whoever published it stands for. */
function coverage(
  name: string,
  binary: BinaryFacts,
  counted: readonly CountedReview[],
  policy: TrustPolicy,
): BinaryCoverage {
  const needed = neededBeside(trustedPublications(name, binary, policy), policy)
  const approvals = persons(counted)
    .filter((one) => grantsAll(one, needed, policy))
    .map(({ review }) => review)
  const holding = approvals.filter((review) => holdsFor(review, binary, policy))
  return {
    manifest: binary.manifest,
    covered: needed.length === 0 || holding.length >= policy.quorum,
    seenBy: approvals.filter((review) => saw(review, binary)).map(({ auditor }) => auditor),
    unmatched: approvals.filter((review) => !saw(review, binary)).map(({ auditor }) => auditor),
  }
}
