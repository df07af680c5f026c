import type { Digest, SpecHash, TrustPolicy, VersionState } from '@pakages/model'
import type { EvidenceByHash } from '../verify/evidence.ts'
import type { VersionRecords } from './version-records.ts'

/** What a decision is made from. */
export interface DecisionFacts {
  /** The registry that the specs come from. */
  readonly registry: string
  readonly evidence: EvidenceByHash
  readonly records: VersionRecords
  readonly policy: TrustPolicy
  /**
   * States that are allowed besides those of the policy: the special flag. `removed` has no effect.
   */
  readonly allow?: readonly VersionState[]
  /**
   * The manifests that specs were described by before their evidence was gathered; another one
   * there now is refused. Default: the DAG is the user's own.
   */
  readonly described?: ReadonlyMap<SpecHash, Digest>
}
