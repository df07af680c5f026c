import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  parseVersion,
  sameVersion,
  textAttribute,
  textsAttribute,
  type Digest,
  type Recipe,
  type VersionDirective,
} from '@pakages/model'
import { packageOfFolder, readRecipe, repositoriesIn } from '@pakages/spack'
import { reviewedRecipe } from '@pakages/trust'
import type { SourceInput } from '@pakages/catalog'

/** What a recipe says of its package, read and never run. */
export interface KnownRecipe {
  readonly recipe: Recipe
  /** What reviews bind to. */
  readonly digest: Digest
  /** Relative to the folder that the repository was given as. */
  readonly path: string
  /** The class's doc string, on one line; undefined when it has none. */
  readonly description: string | undefined
}

/**
 * Reads the recipes of some packages. The first repository that has one wins.
 * @param repositories Folders, absolute. @param names Packages to look for.
 */
export async function readRecipes(
  repositories: readonly string[],
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, KnownRecipe>> {
  const found = new Map<string, KnownRecipe>()
  for (const repository of repositories) {
    for (const { folder } of await repositoriesIn(repository, 'recipes')) {
      const packages = join(folder, 'packages')
      const folders = (await readdir(packages).catch((): string[] => [])).filter(
        (one) => names.has(packageOfFolder(one)) && !found.has(packageOfFolder(one)),
      )
      for (const own of folders) {
        const known = await readOne(join(packages, own), packageOfFolder(own), repository)
        if (known) found.set(packageOfFolder(own), known)
      }
    }
  }
  return found
}

async function readOne(
  folder: string,
  name: string,
  repository: string,
): Promise<KnownRecipe | undefined> {
  const file = join(folder, 'package.py')
  if (!existsSync(file)) return undefined
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      content: await readFile(path),
    })),
  )
  const text = await readFile(file, 'utf8')
  const recipe = readRecipe(text, name)
  return {
    recipe,
    digest: reviewedRecipe(files).digest,
    path: relative(repository, file).split(sep).join('/'),
    description: docString(text, recipe.className),
  }
}

/** The string that stands first in the class, as Python's `__doc__`. */
export function docString(text: string, className: string): string | undefined {
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
export const tagsOf = ({ recipe }: KnownRecipe): string[] =>
  textsAttribute(recipe, 'tags').filter((tag) => /^[\w.+-]{1,60}$/.test(tag))

/** The web page that a recipe names. */
export const homepageOf = ({ recipe }: KnownRecipe): string | undefined =>
  textAttribute(recipe, 'homepage')
