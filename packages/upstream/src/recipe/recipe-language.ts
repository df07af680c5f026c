import type { ArchiveAddress } from './archive-address.ts'
import type { LocalRecipe } from './local-repository.ts'
import type {
  AddVersionsResult,
  NewVersion,
  Recipe,
  VersionForm,
  WritingStyle,
} from '@pakages/model'

/**
 * The language that recipes are written in, as far as updates need it. `packages/spack` knows it;
 * both lie in one layer, so whoever uses both hands it in.
 */
export interface RecipeLanguage {
  /**
   * Reads a `package.py` without running it.
   * @throws InvalidValue when the text holds no such package or cannot be read.
   */
  read(text: string, name: string): Recipe
  /** How the newest release of a recipe names its source. */
  form(recipe: Recipe): VersionForm
  /**
   * The text with more versions in it.
   * @throws InvalidValue when the text holds no such package or cannot be read, or a version is
   * malformed.
   */
  add(
    text: string,
    name: string,
    versions: readonly NewVersion[],
    style?: WritingStyle,
  ): AddVersionsResult
}

/**
 * Runs a recipe as it lies in the checkout, to learn the address of a version that only running it
 * tells. Handed in where the user allowed it, for a recipe is a program.
 */
export type RunRecipe = (recipe: LocalRecipe, version: string) => Promise<ArchiveAddress>
