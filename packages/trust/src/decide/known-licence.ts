import { readLicence, type Licence } from '@pakages/core'
import type { Review, StateOfVersion } from '@pakages/model'

/**
 * The licence of a version: what its recipe says; where that says nothing or is not at hand, what
 * an auditor whose approval counts read in it.
 */
export function knownLicence(
  recipe: Licence,
  { reviews }: Pick<StateOfVersion, 'reviews'>,
): Licence {
  if (recipe.kind !== 'unknown') return recipe
  const approvals = reviews.filter(({ counts, review }) => counts && review.verdict === 'approved')
  return readLicence(licenceReadBy(approvals.map(({ review }) => review)))
}

/** The licence that the first of some auditors read in a recipe who read one there. */
export const licenceReadBy = (reviews: readonly Review[]): string | undefined =>
  reviews.map(({ recipe }) => recipe?.license).find((licence) => licence)
