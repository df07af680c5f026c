import { realpath } from 'node:fs/promises'
import type { Host } from '@pakages/core'
import {
  InvalidValue,
  parseVersion,
  sameVersion,
  textAttribute,
  textsAttribute,
  type Digest,
  type Recipe,
  type VersionDirective,
} from '@pakages/model'
import {
  readRecipeFolder,
  recipeOf,
  repositoriesIn,
  UnreadableRecipe,
  type RecipePlace,
} from '@pakages/repository'
import { readRecipe } from '@pakages/spack'
import { reviewedRecipe } from '@pakages/trust'
import type { SourceInput } from '@pakages/catalog'

/** What a recipe says of its package, read and never run. */
export interface KnownRecipe {
  readonly recipe: Recipe
  /** What reviews bind to. */
  readonly digest: Digest
  /** The folder of the recipe, absolute, without links on the way to it. */
  readonly folder: string
  /** The class's doc string, on one line; undefined when it has none. */
  readonly description: string | undefined
}

/**
 * Reads the recipes of some packages. The first repository that has one wins; one that cannot be
 * read is told and left out.
 * @param repositories Folders, absolute. @param names Packages to look for.
 */
export async function readRecipes(
  repositories: readonly string[],
  names: ReadonlySet<string>,
  host: Pick<Host, 'warning'>,
): Promise<ReadonlyMap<string, KnownRecipe>> {
  const found = new Map<string, KnownRecipe>()
  for (const root of repositories) {
    for (const repository of await repositoriesIn(root, 'recipes')) {
      for (const name of names) {
        const place = found.has(name) ? undefined : await recipeOf(repository, name)
        const known = place && (await readOne(place, host))
        if (known) found.set(name, known)
      }
    }
  }
  return found
}

async function readOne(
  place: RecipePlace,
  host: Pick<Host, 'warning'>,
): Promise<KnownRecipe | undefined> {
  try {
    const { name, folder, text, files } = await readRecipeFolder(place)
    const recipe = readRecipe(text, name)
    return {
      recipe,
      digest: reviewedRecipe(files).digest,
      folder: await realpath(folder),
      description: docString(text, recipe.className),
    }
  } catch (error) {
    if (!(error instanceof UnreadableRecipe || error instanceof InvalidValue)) throw error
    host.warning(error.message)
    return undefined
  }
}

/** The string that stands first in the class, as Python's `__doc__`. */
function docString(text: string, className: string): string | undefined {
  const start = new RegExp(String.raw`^class ${className}\b[^\n]*:[ \t]*\n`, 'm').exec(text)
  if (!start) return undefined
  const doc = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*[rRuU]?("""|''')([\s\S]*?)\1/.exec(
    text.slice(start.index + start[0].length),
  )
  const plain = doc?.[2]?.replace(/\s+/g, ' ').trim()
  return plain === '' ? undefined : plain
}

/** Where the recipe says that a version's source comes from. */
export function sourcesOf({ recipe }: KnownRecipe, version: string): SourceInput[] {
  const directive = recipe.versions.find((one) => sameVersion(one.version, parseVersion(version)))
  return directive
    ? [sourceOf(recipe, directive)].filter((source) => Object.keys(source).length > 0)
    : []
}

function sourceOf(
  recipe: Recipe,
  { url, sha256, commit, git = textAttribute(recipe, 'git') }: VersionDirective,
): SourceInput {
  return {
    ...(url !== undefined && { url }),
    ...(sha256 !== undefined && { sha256 }),
    ...(commit !== undefined && { commit, ...(git !== undefined && { git }) }),
  }
}

/** The words that a recipe files its package under. */
export const recipeTags = ({ recipe }: KnownRecipe): string[] =>
  textsAttribute(recipe, 'tags').filter((tag) => /^[\w.+-]{1,60}$/.test(tag))

/** The web page that a recipe names. */
export const homepageOf = ({ recipe }: KnownRecipe): string | undefined =>
  textAttribute(recipe, 'homepage')
