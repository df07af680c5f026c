import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError, type RecipeRepository, type SpackSettings } from '@pakages/core'
import {
  checkRef,
  checkRepository,
  cloneAt,
  commitOf,
  folderOf,
  isAt,
  repositoriesIn,
  type Git,
} from '@pakages/repository'
import { cloneFolder } from './clone-folder.ts'
import { RECIPES_RELEASE, RECIPES_REPOSITORY } from './releases.ts'

/** Which recipes are wanted: part of the settings of a run. */
export type WantedRecipes = Pick<
  SpackSettings,
  'cacheFolder' | 'recipesRef' | 'recipesRepository' | 'repositories'
>

/**
 * The recipe repositories of a run, the user's first, Spack's builtin recipes last. The builtin
 * ones come from a clone in the cache folder that fits, else are cloned there.
 * @throws UserError when a folder is no repository, two have one namespace, or the builtin recipes
 * cannot be had.
 */
export async function findRecipes(git: Git, wanted: WantedRecipes): Promise<RecipeRepository[]> {
  const own = (
    await Promise.all(wanted.repositories.map((folder) => repositoriesIn(folder, 'repository')))
  ).flat()
  const builtin = own.some(({ namespace }) => namespace === 'builtin')
    ? []
    : (await repositoriesIn(await builtinRecipes(git, wanted), 'recipes-repository')).filter(
        ({ namespace }) => namespace === 'builtin',
      )
  const all = [...own, ...builtin]
  const twice = all.find(
    ({ namespace }, at) => all.findIndex((other) => other.namespace === namespace) !== at,
  )
  if (twice)
    throw new UserError(`Two package repositories have the namespace "${twice.namespace}".`, {
      id: 'namespace-twice',
      fix: `Rename one: change "namespace" in ${join(twice.folder, 'repo.yaml')} and the name of its folder.`,
    })
  return Promise.all(
    all.map(async ({ namespace, folder }) => {
      const commit = await commitOf(git, folder)
      return { namespace, folder, ...(commit && { commit }) }
    }),
  )
}

/** The clone of the builtin recipes; cloned when none that fits is there. */
async function builtinRecipes(
  git: Git,
  { cacheFolder, recipesRef, recipesRepository }: WantedRecipes,
): Promise<string> {
  const url = checkRepository(recipesRepository ?? RECIPES_REPOSITORY, 'recipes-repository')
  const ref = recipesRef === undefined ? undefined : checkRef(recipesRef, 'recipes-ref')
  const name = ref ?? RECIPES_RELEASE
  const folder = cloneFolder(cacheFolder, 'spack-packages', name, recipesRepository && url)
  const fitting =
    recipesRepository === undefined ? await inCache(git, dirname(folder), ref) : undefined
  if (fitting !== undefined) return fitting
  const cause =
    ref === undefined
      ? 'There are no builtin recipes in the cache folder'
      : `There are no builtin recipes at ${ref} in the cache folder`
  if (!existsSync(folder)) await cloneAt(git, { url, ref: name, folder, cause })
  return folder
}

async function inCache(
  git: Git,
  parent: string,
  ref: string | undefined,
): Promise<string | undefined> {
  const names = (await readdir(parent).catch((): string[] => [])).filter(
    (name) => !name.startsWith('.') && !name.includes('@'),
  )
  const first = folderOf(ref ?? RECIPES_RELEASE)
  const ordered = [
    ...names.filter((name) => name === first),
    ...names
      .filter((name) => name !== first)
      .sort()
      .reverse(),
  ].map((name) => join(parent, name))
  if (ref === undefined) return ordered[0]
  if (names.includes(first)) return ordered[0]
  for (const folder of ordered) if (await isAt(git, folder, ref)) return folder
  return undefined
}
