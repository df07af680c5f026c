import type { Configuration, Ports, Registry, Verifier } from '@pakages/core'
import type { TrustPolicy } from '@pakages/model'
import type { ReviewsFound } from '@pakages/trust'
import type { IndexInputs } from './inputs.ts'

/** What all parts need. */
export interface IndexSurroundings {
  readonly inputs: IndexInputs
  readonly ports: Ports
  readonly configuration: Configuration | undefined
  /** The folder of the configuration. */
  readonly root: string
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  /** The repository's own reviews. */
  readonly ownReviews: () => Promise<ReviewsFound>
  readonly registry: Registry
}
