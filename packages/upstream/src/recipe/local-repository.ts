import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { matchesWords, UserError } from '@pakages/core'
import { InvalidValue, type Recipe } from '@pakages/model'
import {
  readBeside,
  readRecipeText,
  recipesIn,
  repositoriesIn,
  UnreadableRecipe,
  type RecipePlace,
  type RepositoryFolder,
} from '@pakages/repository'
import pMap from 'p-map'
import type { UpstreamFacts } from './facts.ts'
import { upstreamFactsOf } from './facts-of.ts'
import type { RecipeLanguage } from './recipe-language.ts'

/** The file beside a recipe that records which commit of Spack's recipes it came from. */
export const ORIGIN_FILE = 'spack-origin'

/** A recipe of the repository that is looked after. */
export interface LocalRecipe {
  /** Such as `py-numpy`. */
  readonly name: string
  /** Its folder, such as `py_numpy`. */
  readonly folder: string
  /** The file, relative to the root of the git repository, with `/`. */
  readonly path: string
  readonly text: string
  /**
   * The note beside it of which commit of Spack's recipes it came from, as it stands there;
   * undefined without one.
   */
  readonly origin: string | undefined
  readonly recipe: Recipe
  readonly facts: UpstreamFacts
}

/** A recipe that cannot be read. */
export interface UnreadableLocalRecipe {
  readonly name: string
  readonly path: string
  readonly reason: string
}

/** A package repository as read from disk. */
export interface LocalRepository {
  readonly namespace: string
  /** The root of the git repository it lies in, else its own folder. Absolute. */
  readonly root: string
  readonly recipes: readonly LocalRecipe[]
  readonly unreadable: readonly UnreadableLocalRecipe[]
}

/**
 * Reads the recipes of a package repository.
 * @param folder Absolute.
 * @param patterns Names, with `*`; none: all.
 * @throws UserError when the folder holds no repository, or more than one, or a pattern fits no
 * recipe.
 */
export async function readLocalRepository(
  folder: string,
  patterns: readonly string[],
  language: RecipeLanguage,
): Promise<LocalRepository> {
  const found = await repositoriesIn(folder, 'repository')
  const [repository] = found
  if (!repository || found.length > 1)
    throw new UserError(
      `${folder} holds several package repositories: ${found.map(({ namespace }) => namespace).join(', ')}.`,
      {
        id: 'repository-ambiguous',
        fix: 'Point the input "repository" to one of them, the folder that holds repo.yaml.',
      },
    )
  const places = await recipesIn(repository)
  const wanted = selected(places, patterns, repository)
  const root = gitRootOf(repository.folder)
  // Thousands of files: not all open at once.
  const read = await pMap(wanted, (place) => readOne(place, root, language), { concurrency: 32 })
  return {
    namespace: repository.namespace,
    root,
    recipes: read.flatMap((each) => ('recipe' in each ? [each] : [])),
    unreadable: read.flatMap((each) => ('recipe' in each ? [] : [each])),
  }
}

/** The recipes that some pattern names. @throws UserError for a pattern that names none. */
function selected(
  places: readonly RecipePlace[],
  patterns: readonly string[],
  { packages }: RepositoryFolder,
): readonly RecipePlace[] {
  const names = (pattern: string, { name, folder }: RecipePlace): boolean =>
    matchesWords(pattern, name) || pattern === basename(folder)
  const unknown = patterns.find((pattern) => !places.some((place) => names(pattern, place)))
  if (unknown !== undefined)
    throw new UserError(`There is no recipe "${unknown.slice(0, 80)}" in ${packages}.`, {
      id: 'recipe-not-found',
      fix: 'Name recipes as Spack does, such as py-numpy; * stands for any characters.',
    })
  return patterns.length === 0
    ? places
    : places.filter((place) => patterns.some((pattern) => names(pattern, place)))
}

async function readOne(
  place: RecipePlace,
  root: string,
  language: RecipeLanguage,
): Promise<LocalRecipe | UnreadableLocalRecipe> {
  const { name, folder } = place
  const path = relative(root, join(folder, 'package.py')).split(sep).join('/')
  try {
    const text = await readRecipeText(place)
    const recipe = language.read(text, name)
    const origin = await readBeside(place, ORIGIN_FILE)
    return {
      name,
      folder: basename(folder),
      path,
      text,
      origin,
      recipe,
      facts: upstreamFactsOf(recipe),
    }
  } catch (error) {
    if (error instanceof UnreadableRecipe) return { name, path, reason: error.reason }
    if (error instanceof InvalidValue) return { name, path, reason: error.message }
    throw error
  }
}

/** The nearest folder upwards that git works in; the folder itself where there is none. */
function gitRootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}
