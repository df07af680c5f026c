import { suggestion, UserError, type RecipeRepository } from '@pakages/core'
import {
  misnamedFolders,
  packageOfFolder,
  readRecipeText,
  recipeOf,
  recipesIn,
  repositoriesIn,
  type RepositoryFolder,
} from '@pakages/repository'

/** What Spack says of a package that nobody has. */
const NOBODY_HAS = /since '([^'\n]{1,200})' does not exist|Package '([^'\n]{1,200})' not found/

/**
 * Adds to an error of Spack about a package or a variant that nobody has what was most likely
 * meant, or which folder must be renamed, so that Spack sees the recipe in it.
 * @param said What Spack printed.
 */
export async function withNearWord(
  failed: UserError,
  said: string,
  recipes: readonly RecipeRepository[],
): Promise<UserError> {
  const lies = await misnamed(said, recipes).catch(() => undefined) // the error itself stands
  if (lies) return new UserError(failed.message, { id: failed.id, fix: lies, cause: failed })
  const near = await nearWord(said, recipes).catch(() => undefined)
  return near === undefined
    ? failed
    : new UserError(failed.message, {
        id: failed.id,
        fix: `Did you mean "${near}"? ${failed.fix}`,
        cause: failed,
      })
}

const foldersOf = async (recipes: readonly RecipeRepository[]): Promise<RepositoryFolder[]> =>
  (await Promise.all(recipes.map(({ folder }) => repositoriesIn(folder, 'repository')))).flat()

/** What to do where the recipe is there, in a folder that Spack takes for none. */
async function misnamed(
  said: string,
  recipes: readonly RecipeRepository[],
): Promise<string | undefined> {
  const [, missing, unfound] = NOBODY_HAS.exec(said) ?? []
  const name = missing ?? unfound
  if (name === undefined) return undefined
  const all = (await Promise.all((await foldersOf(recipes)).map(misnamedFolders))).flat()
  const found = all.find(({ right }) => right !== undefined && packageOfFolder(right) === name)
  return (
    found &&
    `Rename the folder ${found.folder} to "${found.right}": Spack sees no recipe in it now.`
  )
}

async function nearWord(
  said: string,
  recipes: readonly RecipeRepository[],
): Promise<string | undefined> {
  const repositories = await foldersOf(recipes)
  const variant =
    /No such variant \{'([^'}\n]{1,200})'[^\n]{0,500}for spec: '(?:[\w.]+\.)?([\w-]+)/.exec(said)
  if (variant) return suggestion(variant[1]!, await variantsOf(variant[2]!, repositories))
  const name = NOBODY_HAS.exec(said)
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
