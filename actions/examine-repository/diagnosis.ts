import type { Location } from '@pakages/core'
import type { FaultId } from './faults.ts'

/** One fault that was found. */
export interface Diagnosis {
  readonly id: FaultId
  /** What is wrong here, in a sentence. */
  readonly sentence: string
  /** What mends it: the line to write, or the page to open. */
  readonly fix: string
  readonly at?: Location
}

/** Something that could not be looked at. */
export interface Unchecked {
  /** What, such as `the visibility of the package`. */
  readonly what: string
  /** Why, in a clause. */
  readonly why: string
}

/** What one look came to. */
export interface Examination {
  readonly found: readonly Diagnosis[]
  readonly unchecked: readonly Unchecked[]
}

/** A look that found nothing. */
export const HEALTHY: Examination = { found: [], unchecked: [] }

/** Several looks as one. */
export const together = (parts: readonly Examination[]): Examination => ({
  found: parts.flatMap(({ found }) => found),
  unchecked: parts.flatMap(({ unchecked }) => unchecked),
})
