import type { SbomDifference } from '@pakages/sbom'
import type { ComparedSide } from './compared-side.ts'
import type { VulnerabilityChanges } from './vulnerability-changes.ts'

/** Two SBOMs, and in what they differ. */
export interface ComparedSboms {
  readonly before: ComparedSide
  readonly after: ComparedSide
  readonly difference: SbomDifference
  /** Undefined without an index, or where nobody looked for any. */
  readonly vulnerabilities: VulnerabilityChanges | undefined
}
