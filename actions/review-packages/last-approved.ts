import { UserError } from '@pakages/core'
import { compareVersions, parseVersion, type Review } from '@pakages/model'
import { isWordOfAuditor } from '@pakages/trust'
import { findRecipe, type FoundRecipe } from './recipe.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/**
 * The newest approval of the version itself, else of the highest version that was approved. Only
 * words of auditors count: what anybody wrote into `reviews/` must not be what a look begins with.
 */
export async function lastApproved(
  name: string,
  version: string,
  { ownReviews, policy }: ReviewSurroundings,
): Promise<Review | undefined> {
  const { reviews } = await ownReviews()
  const approvals = reviews
    .filter((one) => one.review.name === name && one.review.verdict === 'approved')
    .filter((one) => isWordOfAuditor(one, policy))
    .map(({ review }) => review)
  const rank = (review: Review): number => (review.version === version ? 1 : 0)
  return approvals.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      compareVersions(parseVersion(b.version), parseVersion(a.version)) ||
      (a.time < b.time ? 1 : -1),
  )[0]
}

/** A recipe as it was when it was approved. */
export type AsApproved =
  | { readonly kind: 'there'; readonly recipe: FoundRecipe; readonly commit: string }
  /** Why it cannot be had: a clause, and what git said where git could not. */
  | { readonly kind: 'gone'; readonly reason: string; readonly trouble?: UserError }

/**
 * The recipe that was approved, from the commit that the review names. What that commit holds is
 * taken only where it has the digest of the review: a checkout may have had changes of its own.
 */
export async function recipeAsApproved(
  { name, version, recipe }: Review,
  around: ReviewSurroundings,
): Promise<AsApproved> {
  const gone = (reason: string) => ({ kind: 'gone', reason }) as const
  if (recipe?.commit === undefined) return gone('the review names no commit that holds its recipe')
  const { commit, digest } = recipe
  try {
    const found = await findRecipe(name, version, commit, around)
    if (found?.reviewed.digest === digest) return { kind: 'there', recipe: found, commit }
    const short = commit.slice(0, 12)
    return gone(
      found
        ? `what commit ${short} holds is not the recipe that was approved: it has another sha256`
        : `commit ${short} holds no recipe of ${name}`,
    )
  } catch (error) {
    around.ports.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    return { ...gone(error.message.replace(/\.$/, '')), trouble: error }
  }
}
