import { didYouMean, UserError, type RecipeRepository } from '@pakages/core'
import { recipeOf, recipesIn, repositoriesIn } from '@pakages/repository'

/** There is nothing to work on. */
export class UnknownRecipe extends UserError {}

/**
 * Looks for a recipe, so that a slip of the pen is told at once and not by a solve. Where a
 * repository cannot be looked through, that is left to Spack.
 * @throws UnknownRecipe where none of the repositories has it.
 */
export async function requireRecipe(
  name: string,
  inUse: readonly RecipeRepository[],
): Promise<void> {
  const names: string[] = []
  for (const { folder } of inUse) {
    const repositories = await repositoriesIn(folder, 'repository').catch(() => [])
    if (repositories.length === 0) return
    for (const repository of repositories) {
      if (await recipeOf(repository, name)) return
      names.push(...(await recipesIn(repository)).map((recipe) => recipe.name))
    }
  }
  throw new UnknownRecipe(`No repository of recipes in use has a package "${name.slice(0, 80)}".`, {
    fix: didYouMean(name, names, 'Check its name, or point "repository" to where its recipe lies.'),
  })
}
