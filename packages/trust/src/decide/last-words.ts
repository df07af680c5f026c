import type { TrustPolicy } from '@pakages/model'
import type { CheckedReview } from './checked-review.ts'
import { countReviews } from './counted-reviews.ts'
import { versionKey } from './version-records.ts'

/**
 * Of what one person said of one version, in several places, the last word counts; at the same
 * time, the one against it. Only a word that would count takes the place of another: else anybody
 * could silence a warning.
 */
export function lastWords(reviews: readonly CheckedReview[], policy: TrustPolicy): CheckedReview[] {
  const said = new Map(
    reviews.map((one) => [
      `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
      one,
    ]),
  )
  const persons = Map.groupBy(said.values(), keyOf)
  return [...persons.values()].flatMap((words) =>
    words.filter(
      (one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy)),
    ),
  )
}

/**
 * Whether it is the word of an auditor, with a signature that the policy trusts: what an approval
 * takes.
 */
function hasStanding(one: CheckedReview, policy: TrustPolicy): boolean {
  const { name, version } = one.review
  const [counted] = countReviews(
    { name, version, license: undefined, recipe: undefined, binaries: [] },
    [{ ...one, review: { ...one.review, verdict: 'approved' } }],
    policy,
  )
  return counted?.counts === true
}

const keyOf = ({ review }: CheckedReview): string => `${versionKey(review)} ${review.auditor}`

function isLater({ review: one }: CheckedReview, { review: other }: CheckedReview): boolean {
  const difference = Date.parse(one.time) - Date.parse(other.time)
  return (
    difference > 0 ||
    (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved')
  )
}
