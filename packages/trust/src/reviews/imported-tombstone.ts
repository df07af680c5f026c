import { printable, reviewType, type ImportedReviews } from '@pakages/model'
import type { CheckedReview } from '../decide/checked-review.ts'
import type { NamedVersion } from '../decide/version-records.ts'
import type { PublishedVersion } from './review-index.ts'

/**
 * The tombstone of a version as the word of its auditor. What that index has from others is theirs
 * to say: two that import one another would keep each other's tombstones for ever.
 */
export function tombstoneOf(
  { state, tombstone }: PublishedVersion,
  index: ImportedReviews,
  of: NamedVersion,
): CheckedReview | undefined {
  if (state !== 'removed' || tombstone === undefined || tombstone.from !== undefined)
    return undefined
  const { auditor, reason, time } = tombstone
  const note = printable(reason).replace(/\s+/g, ' ').slice(0, 2000)
  const words = { ...of, auditor, time, note, verdict: 'unsafe', criteria: [], binaries: [] }
  const read = reviewType.safeParse({ ...words, source: index.url.slice(0, 500) })
  return read.success
    ? { review: read.data, signature: { kind: 'index' }, importedFrom: index }
    : undefined
}
