import { digestOf } from '@pakages/image'
import type { Digest, ReviewStatement } from '@pakages/model'

/** The recipe part of a review. */
export type ReviewedRecipe = NonNullable<ReviewStatement['recipe']>

/** A file of a recipe's folder. */
export interface ReviewedFile {
  /** Relative to the recipe's folder, with `/`. */
  readonly path: string
  readonly content: Uint8Array
}

/**
 * What a review and the index bind to: the recipe, its patches, and whatever else lies in its
 * folder.
 */
export function reviewedRecipe(
  files: readonly ReviewedFile[],
  more: Pick<ReviewedRecipe, 'commit' | 'license'> = {},
): ReviewedRecipe {
  const digests = files
    .filter(counts)
    .map(({ path, content }) => [path, digestOf(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const listing = digests
    .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
    .join('')
  return { digest: digestOf(listing), files: Object.fromEntries(digests), ...more }
}

/**
 * The recipe that a binary was built from, as reviews name it. One that was changed since the build
 * is none: the signature would say of a binary what is not so.
 * @param recipeSha256 The sha256 of `package.py` when it was built: 64 hex digits.
 * @returns undefined where the recipe is another one now.
 */
export function recipeAsBuilt(
  { text, files }: { readonly text: string; readonly files: readonly ReviewedFile[] },
  recipeSha256: string,
): Digest | undefined {
  return digestOf(text) === `sha256:${recipeSha256}` ? reviewedRecipe(files).digest : undefined
}

/** What Python leaves behind when a recipe is loaded is no part of it. */
const counts = ({ path }: ReviewedFile): boolean =>
  !path.split('/').includes('__pycache__') && !path.endsWith('.pyc')
