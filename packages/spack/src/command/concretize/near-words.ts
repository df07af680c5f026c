import { suggestion, UserError, type RecipeRepository } from '@pakages/core'
import {
  readRecipeText,
  recipeOf,
  recipesIn,
  repositoriesIn,
  type RepositoryFolder,
} from '@pakages/repository'

/**
 * Adds to an error of Spack about a package or a variant that nobody has what was most likely
 * meant.
 * @param said What Spack printed.
 */
export async function withNearWord(
  failed: UserError,
  said: string,
  recipes: readonly RecipeRepository[],
): Promise<UserError> {
  const near = await nearWord(said, recipes).catch(() => undefined) // the error itself stands
  return near === undefined
    ? failed
    : new UserError(failed.message, { fix: `Did you mean "${near}"? ${failed.fix}`, cause: failed })
}

async function nearWord(
  said: string,
  recipes: readonly RecipeRepository[],
): Promise<string | undefined> {
  const repositories = (
    await Promise.all(recipes.map(({ folder }) => repositoriesIn(folder, 'repository')))
  ).flat()
  const variant =
    /No such variant \{'([^'}\n]{1,200})'[^\n]{0,500}for spec: '(?:[\w.]+\.)?([\w-]+)/.exec(said)
  if (variant) return suggestion(variant[1]!, await variantsOf(variant[2]!, repositories))
  const name = /since '([^'\n]{1,200})' does not exist|Package '([^'\n]{1,200})' not found/.exec(
    said,
  )
  if (!name) return undefined
  const places = (await Promise.all(repositories.map(recipesIn))).flat()
  return suggestion(
    (name[1] ?? name[2])!,
    places.map((place) => place.name),
  )
}

/** What build systems add to the packages that they build. */
const SHARED = [
  'build_system',
  'build_type',
  'ipo',
  'generator',
  'cuda',
  'cuda_arch',
  'rocm',
  'amdgpu_target',
]

/** The variants that the recipe of a package names, as far as they stand there in so many words. */
async function variantsOf(
  name: string,
  repositories: readonly RepositoryFolder[],
): Promise<string[]> {
  for (const repository of repositories) {
    const place = await recipeOf(repository, name)
    if (place === undefined) continue
    const text = await readRecipeText(place)
    return [
      ...[...text.matchAll(/\bvariant\(\s{0,80}["']([\w-]{1,100})["']/g)].map(([, one]) => one!),
      ...SHARED,
    ]
  }
  return []
}
