import type { UpdateRules, UpdatesSection } from '@pakages/core'
import type {
  Access,
  ReleaseCandidate,
  Finding,
  Followed,
  RecipeUpdate,
  Surveyed,
} from '@pakages/upstream'
import type { LocalRecipe } from './repository.ts'

/** What every part of a run needs. */
export interface Run {
  readonly access: Access
  readonly section: UpdatesSection
  /** Milliseconds since 1970. */
  readonly now: number
  /**
   * Where archives may lie while they are looked at, and the history of Spack's recipes is kept.
   * Absolute.
   */
  readonly scratch: string
  readonly cache: string
}

/** A recipe with everything that was found out before anything is downloaded. */
export interface Work {
  readonly recipe: LocalRecipe
  readonly rules: UpdateRules
  readonly surveyed: Surveyed
  /** What came of following Spack's own recipe; undefined when it is not followed. */
  readonly followed: Followed | undefined
  /**
   * What `recipe` says once Spack's changes are merged; the same where nothing is, or where there
   * are conflicts.
   */
  readonly effective: LocalRecipe
  /** Versions that may be proposed, newest first. */
  readonly candidates: readonly ReleaseCandidate[]
  /** Known before any download: tags that moved, projects that moved. */
  readonly findings: readonly Finding[]
}

/** What preparing the changes of a recipe came to. */
export type Prepared =
  | {
      readonly kind: 'ready'
      readonly update: RecipeUpdate
      readonly left: readonly { readonly version: string; readonly reasons: readonly string[] }[]
    }
  /**
   * The evidence did not hold, or the recipe cannot take the version; each reason is a sentence.
   */
  | { readonly kind: 'doubtful'; readonly reasons: readonly string[] }
  /** An archive could not be had this time. */
  | { readonly kind: 'unavailable'; readonly reasons: readonly string[] }
