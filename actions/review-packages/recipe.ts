import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { licenceOfVersion, UserError } from '@pakages/core'
import type { Recipe } from '@pakages/model'
import {
  gitOf,
  headOf,
  layOut,
  readRecipeFolder,
  recipeOf,
  repositoriesIn,
  topOf,
  uncommittedIn,
  UnreadableRecipe,
  type RecipeFile,
  type RecipeFolder,
  type RecipePlace,
} from '@pakages/repository'
import { readRecipe } from '@pakages/spack'
import { reviewedRecipe, type ReviewedRecipe } from '@pakages/trust'
import type { ReviewSurroundings } from './surroundings.ts'

/** The recipe of a package, as it was reviewed. */
export interface FoundRecipe {
  readonly reviewed: ReviewedRecipe
  readonly recipe: Recipe
  /** Where it was read: a temporary folder, gone by now, for a commit. Absolute. */
  readonly folder: string
  /** Everything in its folder. */
  readonly files: readonly RecipeFile[]
}

/**
 * Finds the recipe of a package, in the checkout or in a commit, which is looked at and never run.
 * @param commit 40 hex digits; undefined: what is checked out.
 * @returns undefined when the repository has no such recipe, or no recipes at all.
 */
export async function findRecipe(
  name: string,
  version: string,
  commit: string | undefined,
  around: ReviewSurroundings,
): Promise<FoundRecipe | undefined> {
  const repository = around.configuration?.values.repository
  if (repository === undefined) return undefined
  const git = gitOf(around.ports)
  const own = resolve(around.root, repository)
  if (commit === undefined) return recipeIn(own, name, version, await headOf(git, around.root))
  const folder = await mkdtemp(join(tmpdir(), 'pakages-review-'))
  try {
    const top = await topOf(git, around.root)
    const path =
      relative(top, await realpath(own).catch(() => own))
        .split(sep)
        .join('/') || '.'
    const there = await layOut(git, { checkout: around.root, commit, path, folder })
    return await recipeIn(there, name, version, commit)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function recipeIn(
  folder: string,
  name: string,
  version: string,
  commit: string | undefined,
): Promise<FoundRecipe | undefined> {
  for (const repository of await repositoriesIn(folder, 'config')) {
    const place = await recipeOf(repository, name)
    if (!place) continue
    const { text, files } = await readOrRefuse(place)
    const recipe = readRecipe(text, name)
    const { expression } = licenceOfVersion(recipe, version)
    return {
      recipe,
      folder: place.folder,
      files,
      reviewed: reviewedRecipe(files, {
        ...(commit && { commit }),
        ...(expression !== undefined && { license: expression }),
      }),
    }
  }
  return undefined
}

/**
 * A recipe of the checkout as a review may name it: with its commit where that holds just this
 * recipe. Else the next look at the package would begin with what nobody approved.
 */
export async function asCommitted(
  found: FoundRecipe,
  name: string,
  { ports }: ReviewSurroundings,
): Promise<FoundRecipe> {
  if (found.reviewed.commit === undefined) return found
  const changed = await uncommittedIn(gitOf(ports), found.folder)
  if (changed.length === 0) return found
  ports.host.warning(
    `The recipe of ${name} has changes that no commit has (${changed[0]!}): the review names no commit, and nobody can see later what changed since. Commit them first, and say it again.`,
  )
  const { commit: _commit, ...reviewed } = found.reviewed
  return { ...found, reviewed }
}

/** Nobody can say what is in a recipe that cannot be read as a whole. */
async function readOrRefuse(place: RecipePlace): Promise<RecipeFolder> {
  try {
    return await readRecipeFolder(place)
  } catch (error) {
    if (!(error instanceof UnreadableRecipe)) throw error
    throw new UserError(error.message, {
      id: 'recipe-not-reviewable',
      fix: 'Mend the recipe: a review is about every file in its folder.',
    })
  }
}
