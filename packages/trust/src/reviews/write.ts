import { reviewDocument, type Signer } from '@pakages/core'
import { reviewPath, reviewStatementType, type Review, type ReviewStatement } from '@pakages/model'
import { join } from 'node:path'
import { reviewStatement } from '../sign/statements.ts'
import type { ReviewCommand } from './command.ts'

/** What goes into a review besides the command. */
export interface ReviewFacts {
  readonly auditor: string
  readonly team: string | undefined
  readonly recipe: ReviewStatement['recipe']
  readonly binaries: ReviewStatement['binaries']
  /** RFC 3339 in UTC. */
  readonly time: string
  readonly source: string
}

/** Composes a review, and signs it where there is a signer. */
export async function composeReview(
  command: ReviewCommand,
  facts: ReviewFacts,
  signer: Signer | undefined,
): Promise<Review> {
  const { team, recipe, ...rest } = facts
  const words = reviewStatementType.parse({
    ...command,
    ...rest,
    ...(team && { team }),
    ...(recipe && { recipe }),
  })
  if (!signer) return words
  return { ...words, signature: await signer.sign(reviewStatement(words)) }
}

/** Writes a review where it belongs. @returns Its path relative to the repository. */
export async function writeReview(repository: string, review: Review): Promise<string> {
  const path = reviewPath(review)
  await reviewDocument.write(join(repository, path), review)
  return path
}
