import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { codeOf } from '@pakages/core'
import { folderOfPackage, isRecipeFolder, packageOfFolder } from './package-names.ts'
import type { RepositoryFolder } from './repository-folder.ts'

/** Where the recipe of a package lies. */
export interface RecipePlace {
  /** As Spack calls the package, such as `py-numpy`. */
  readonly name: string
  /** The folder that holds `package.py`. Absolute. */
  readonly folder: string
}

/** One file of a recipe's folder. */
export interface RecipeFile {
  /** Relative to the recipe's folder, with `/`. */
  readonly path: string
  readonly content: Buffer
}

/** A recipe as it lies there, read and never run. */
export interface RecipeFolder extends RecipePlace {
  /** The text of `package.py`. */
  readonly text: string
  /** Everything in the folder, `package.py` among it, by path. */
  readonly files: readonly RecipeFile[]
}

/** A recipe that others wrote and that cannot be taken as it is. */
export class UnreadableRecipe extends Error {
  override readonly name = 'UnreadableRecipe'
  /** A clause such as "package.py is not UTF-8". */
  readonly reason: string

  constructor(place: RecipePlace, reason: string) {
    super(`The recipe of ${place.name} cannot be read: ${reason}.`)
    this.reason = reason
  }
}

/**
 * The most that is read of a recipe. The largest of Spack's own 8,900 has 47 files and 450 kB; ours
 * carry small archives for tests.
 */
export const RECIPE_BOUNDS = {
  /** Bytes of `package.py`. */
  recipe: 1024 * 1024,
  /** Bytes of any other file. */
  file: 32 * 1024 * 1024,
  /** Bytes of all files. */
  all: 64 * 1024 * 1024,
  /** Files. */
  files: 2000,
} as const

/**
 * The recipes of a repository, by name, as Spack finds them: folders that it takes for packages and
 * that hold a `package.py`.
 */
export async function recipesIn(repository: RepositoryFolder): Promise<RecipePlace[]> {
  const { packages, before2 } = repository
  const entries = await readdir(packages, { withFileTypes: true }).catch(() => [])
  const places = entries
    .filter((entry) => !entry.isFile() && isRecipeFolder(entry.name, before2))
    .map((entry) => ({
      name: before2 ? entry.name : packageOfFolder(entry.name),
      folder: join(packages, entry.name),
    }))
  const there = await Promise.all(places.map(holdsRecipe))
  return places
    .filter((_, at) => there[at])
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The place of one package's recipe; undefined when the repository has none. */
export async function recipeOf(
  { packages, before2 }: RepositoryFolder,
  name: string,
): Promise<RecipePlace | undefined> {
  const own = before2 ? name : folderOfPackage(name)
  const place = { name, folder: join(packages, own) }
  return isRecipeFolder(own, before2) && (await holdsRecipe(place)) ? place : undefined
}

const holdsRecipe = ({ folder }: RecipePlace): Promise<boolean> =>
  lstat(join(folder, 'package.py')).then(
    (found) => !found.isDirectory(),
    () => false,
  )

/**
 * Reads `package.py` alone.
 * @throws UnreadableRecipe when it is no regular file, too large, or not UTF-8.
 */
export async function readRecipeText(place: RecipePlace): Promise<string> {
  await requireFolder(place)
  return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe))
}

/**
 * Reads a file beside `package.py`; undefined when there is none.
 * @throws UnreadableRecipe as {@link readRecipeText} does.
 */
export async function readBeside(place: RecipePlace, file: string): Promise<string | undefined> {
  await requireFolder(place)
  const found = await lstat(join(place.folder, file)).catch(() => undefined)
  if (!found) return undefined
  return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8')
}

/**
 * Reads everything in the folder of a recipe.
 * @throws UnreadableRecipe when it holds links, devices or pipes, or more than {@link RECIPE_BOUNDS}
 * allows, or when `package.py` is not UTF-8.
 */
export async function readRecipeFolder(place: RecipePlace): Promise<RecipeFolder> {
  await requireFolder(place)
  const paths = await pathsIn(place)
  const files: RecipeFile[] = []
  let left: number = RECIPE_BOUNDS.all
  for (const path of paths) {
    const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file
    const content = await readWithin(place, path, Math.min(most, left))
    left -= content.length
    files.push({ path, content })
  }
  const recipe = files.find(({ path }) => path === 'package.py')
  if (!recipe) throw new UnreadableRecipe(place, 'there is no package.py')
  return { ...place, text: textOf(place, recipe.content), files }
}

/** The paths of all files below a recipe's folder, sorted. */
async function pathsIn(place: RecipePlace): Promise<string[]> {
  const paths: string[] = []
  const open = [place.folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = relative(place.folder, join(next, entry.name)).split(sep).join('/')
      if (entry.isDirectory()) open.push(join(next, entry.name))
      else if (entry.isFile()) paths.push(path)
      else throw new UnreadableRecipe(place, `${path} is a link or no regular file`)
      if (paths.length + open.length > RECIPE_BOUNDS.files)
        throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`)
    }
  }
  return paths.sort()
}

async function readWithin(place: RecipePlace, path: string, most: number): Promise<Buffer> {
  const file = join(place.folder, path)
  const found = await lstat(file).catch((error: unknown) => {
    throw new UnreadableRecipe(place, `${path} cannot be read (${codeOf(error) ?? 'unknown'})`)
  })
  if (!found.isFile()) throw new UnreadableRecipe(place, `${path} is a link or no regular file`)
  if (found.size > most)
    throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`)
  return readFile(file)
}

/** A link in the place of the folder itself would give the files of another folder. */
async function requireFolder(place: RecipePlace): Promise<void> {
  const found = await lstat(place.folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UnreadableRecipe(place, 'its folder is a link')
}

function textOf(place: RecipePlace, content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw new UnreadableRecipe(place, 'package.py is not UTF-8')
  }
}
