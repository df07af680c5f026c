import { didYouMean, UserError, type RecipeRepository } from '@pakages/core'
import { recipeOf, recipesIn, repositoriesIn, type RecipePlace } from '@pakages/repository'

/** There is nothing to work on. */
export class UnknownRecipe extends UserError {}

/**
 * Looks for a recipe, so that a slip of the pen is told at once and not by a solve. Where a
 * repository cannot be looked through, that is left to Spack.
 * @returns Where it lies; undefined where that was left to Spack.
 * @throws UnknownRecipe where none of the repositories has it.
 */
export async function requireRecipe(
  name: string,
  inUse: readonly RecipeRepository[],
): Promise<RecipePlace | undefined> {
  const names: string[] = []
  for (const { folder } of inUse) {
    const repositories = await repositoriesIn(folder, 'repository').catch(() => [])
    if (repositories.length === 0) return undefined
    for (const repository of repositories) {
      const found = await recipeOf(repository, name)
      if (found) return found
      names.push(...(await recipesIn(repository)).map((recipe) => recipe.name))
    }
  }
  throw new UnknownRecipe(`No repository of recipes in use has a package "${name.slice(0, 80)}".`, {
    id: 'recipe-not-found',
    fix: didYouMean(name, names, 'Check its name, or point "repository" to where its recipe lies.'),
  })
}
