import type { CatalogInput } from '../input.ts'

/** How many packages an index may have before it is large. */
const MOST = 1000

/**
 * Whether an index has so many packages that each kilobyte of a page counts: a site on GitHub Pages may
 * have 1 GB. Then scripts make of documents what pages hold otherwise, and pages without scripts name it.
 */
export const isLarge = ({ packages }: Pick<CatalogInput, 'packages'>): boolean =>
  packages.length > MOST
