import type { UserError } from '@pakages/core'
import type { LayoutMove, PlannedFile, ScaffoldAnswers, UpdatedFile } from '@pakages/scaffold'

/** What was written, or would be. */
export interface StartResult {
  readonly kind: 'start'
  readonly root: string
  readonly answers: ScaffoldAnswers
  readonly files: readonly PlannedFile[]
  /** Recipes of the layout before Spack 1.0. */
  readonly move: LayoutMove | undefined
  /** What a person should know or do besides. */
  readonly notes: readonly string[]
}

/** What `init` did: it started a repository, or brought one up to date. */
export type InitResult = StartResult | UpdateResult

/** What an update changed, or would change. */
export interface UpdateResult {
  readonly kind: 'update'
  readonly root: string
  /** The version that wrote the files before. */
  readonly from: string
  readonly answers: ScaffoldAnswers
  readonly files: readonly UpdatedFile[]
  /** Set when lines that both changed kept everything from being written. */
  readonly stopped: UserError | undefined
}
