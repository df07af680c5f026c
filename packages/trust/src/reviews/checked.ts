import { messageOf, reviewDocument, UserError, type Verifier } from '@pakages/core'
import { reviewPath, type Review } from '@pakages/model'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import pMap from 'p-map'
import type { CheckedReview } from '../decide/checked-review.ts'
import { REVIEW } from '../sign/statements.ts'

/** Checks the signature of a review: the statement that was signed must say what the file says. */
export async function checkReview(review: Review, verifier: Verifier): Promise<CheckedReview> {
  const { signature: bundle, ...words } = review
  if (bundle === undefined) return { review, signature: { kind: 'unsigned' } }
  const verification = await verifier.verify(bundle)
  if (verification.kind === 'refused')
    return { review, signature: { kind: 'bad', reason: verification.message } }
  const { statement, signer } = verification
  if (statement.predicateType !== REVIEW)
    return { review, signature: { kind: 'bad', reason: 'It signs something else than a review.' } }
  if (!isDeepStrictEqual(statement.predicate, words))
    return {
      review,
      signature: { kind: 'bad', reason: 'The file was changed after it was signed.' },
    }
  return { review, signature: { kind: 'signed', signer } }
}

/** A review file that could not be used. */
export interface UnreadableReview {
  /** Relative to the repository. */
  readonly file: string
  /** A sentence. */
  readonly reason: string
}

/** The reviews of a repository. */
export interface ReviewsFound {
  readonly reviews: readonly CheckedReview[]
  /** Files that are no reviews, or lie where another's review belongs: they count for nothing. */
  readonly unreadable: readonly UnreadableReview[]
}

/**
 * Reads and checks the reviews of a repository, `reviews/NAME/VERSION/LOGIN.json`. Files that are
 * malformed or in the wrong place are reported, and do not hide the others.
 * @param repository The folder that `reviews/` lies in. No such folder is no reviews.
 */
export async function readReviews(repository: string, verifier: Verifier): Promise<ReviewsFound> {
  const files = await reviewFiles(repository)
  const read = await pMap(files, (file) => readOne(repository, file, verifier), { concurrency: 16 })
  return {
    reviews: read.filter((one): one is CheckedReview => 'review' in one),
    unreadable: read.filter((one): one is UnreadableReview => 'reason' in one),
  }
}

async function readOne(
  repository: string,
  file: string,
  verifier: Verifier,
): Promise<CheckedReview | UnreadableReview> {
  try {
    const review = await reviewDocument.read(join(repository, file))
    // Otherwise a copy of one review in another's place would count as that person's, or twice.
    if (reviewPath(review) !== file)
      return { file, reason: `It holds the review ${reviewPath(review)}.` }
    return await checkReview(review, verifier)
  } catch (error) {
    if (error instanceof UserError) return { file, reason: messageOf(error) }
    throw error
  }
}

async function reviewFiles(repository: string): Promise<string[]> {
  const entries = await readdir(join(repository, 'reviews'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
  return files.map((file) => file.split(sep).join('/')).sort()
}
