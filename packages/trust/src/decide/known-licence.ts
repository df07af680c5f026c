import { readLicence, type Licence } from '@pakages/core'
import type { BinaryFacts, CountedReview, Review } from '@pakages/model'

/**
 * The licence of a version: what its recipe says; where that says nothing or is not at hand, what
 * auditors read in it; else what its binaries name, for which whoever signed them vouches: that is
 * how the licence of a package of Spack's own recipes is known.
 */
export function knownLicence(
  recipe: Licence,
  reviews: readonly CountedReview[],
  binaries: readonly BinaryFacts[],
): Licence {
  if (recipe.kind !== 'unknown') return recipe
  const approvals = reviews.filter(({ counts, review }) => counts && review.verdict === 'approved')
  return readLicence(
    licenceReadBy(approvals.map(({ review }) => review)) ?? licenceOfBinaries(binaries),
  )
}

/** The licence that the first of some auditors read in a recipe who read one there. */
const licenceReadBy = (reviews: readonly Review[]): string | undefined =>
  reviews.map(({ recipe }) => recipe?.license).find((licence) => licence)

/** What all binaries whose provenance was verified name, joined; undefined where one names none. */
function licenceOfBinaries(binaries: readonly BinaryFacts[]): string | undefined {
  const named = new Set(
    binaries.filter(({ provenance }) => provenance).map(({ licence }) => licence),
  )
  if (named.size === 0 || named.has(undefined)) return undefined
  return named.size === 1 ? [...named][0] : [...named].map((one) => `(${one})`).join(' AND ')
}
