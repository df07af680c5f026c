import type { UpdateRules, UpdatesSection } from '@pakages/core'
import type { Access } from '../datasources/datasource.ts'
import type { Finding } from '../evidence/evidence.ts'
import type { FollowedRecipe } from '../follow/follow.ts'
import type { ReleaseCandidate } from '../judgement/judge.ts'
import type { RecipeUpdate } from '../proposal/update.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import type { RecipeLanguage } from '../recipe/recipe-language.ts'
import type { RunRecipe } from '../recipe/run-recipe.ts'
import type { Surveyed } from '../survey/survey.ts'

/** What every part of a run of updates needs. */
export interface UpdateRun {
  readonly access: Access
  readonly section: UpdatesSection
  /** The root of the checkout that has the recipes. Absolute. */
  readonly root: string
  readonly language: RecipeLanguage
  /** Asks a recipe for an address that cannot be read; undefined where recipes are not run. */
  readonly runRecipe?: RunRecipe | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where archives may lie while they are looked at. Absolute. */
  readonly scratch: string
  /** Where the history of Spack's recipes is kept from run to run. Absolute. */
  readonly cache: string
}

/** A recipe with everything that was found out before anything is downloaded. */
export interface RecipeWork {
  readonly recipe: LocalRecipe
  readonly rules: UpdateRules
  readonly surveyed: Surveyed
  /** How Spack's own recipe went on; undefined when it is not followed. */
  readonly followed: FollowedRecipe | undefined
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

/** Whether there is something to propose for a recipe. */
export const isWanted = ({ candidates, followed }: RecipeWork): boolean =>
  candidates.length > 0 || followed?.kind === 'merged'

/** The changes of a recipe, made and checked, or why there are none. */
export type PreparedUpdate =
  /** `left`: versions that could not be taken, each with its reasons. */
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
