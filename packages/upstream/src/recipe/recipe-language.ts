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
