import { readLicence, type Licence } from '@pakages/core'
import type { StateOfVersion } from '@pakages/model'

/**
 * The licence of a version: what its recipe says; where that says nothing or is not at hand, what
 * an auditor whose approval counts read in it.
 */
export function knownLicence(
  recipe: Licence,
  { reviews }: Pick<StateOfVersion, 'reviews'>,
): Licence {
  if (recipe.kind !== 'unknown') return recipe
  const approved = reviews.find(
    ({ counts, review }) => counts && review.verdict === 'approved' && review.recipe?.license,
  )
  return readLicence(approved?.review.recipe?.license)
}
