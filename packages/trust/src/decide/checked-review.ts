import type { SignerIdentity } from '@pakages/core'
import type { ImportedReviews, Review } from '@pakages/model'

/** A review with what was found out about its signature. */
export interface CheckedReview {
  readonly review: Review
  readonly signature:
    | { readonly kind: 'signed'; readonly signer: SignerIdentity }
    | { readonly kind: 'unsigned' }
    /** Why its signature does not fit, as a sentence. */
    | { readonly kind: 'bad'; readonly reason: string }
    /** It is a tombstone of an index whose own signature was verified. */
    | { readonly kind: 'index' }
  /** The index that it was imported from; absent for the repository's own. */
  readonly importedFrom?: ImportedReviews
}
