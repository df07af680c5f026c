import type { Annotation } from '../runner/commands.ts'
import type { Permissions } from './permissions.ts'

/** What became of a step or a job. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A step after its end. */
export interface StepRecord {
  readonly name: string
  readonly uses: string | undefined
  /** Before `continue-on-error` made it a success. */
  readonly outcome: Conclusion
  readonly conclusion: Conclusion
  readonly log: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
}

/** A job after its end; of a matrix each has its own. */
export interface JobRecord {
  /** With those of its callers in front: `packages / build (1-1)`. */
  readonly name: string
  readonly result: Conclusion
  readonly permissions: Permissions
  readonly runsOn: string
  readonly steps: readonly StepRecord[]
  /** Why it did not even begin, where it did not. */
  readonly problem?: string
}

/** What later jobs see of a job. */
export interface JobOutcome {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** The conclusion of several together: a failure counts more than a cancellation. */
export function together(results: readonly Conclusion[]): Conclusion {
  for (const one of ['failure', 'cancelled', 'success'] as const)
    if (results.includes(one)) return one
  return 'skipped'
}
