import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { folderOfPackage } from '../recipes/reader/package-names.ts'

/** One file of a recipe's folder. */
export interface FileOfRecipe {
  /** Relative to the recipe's folder, with `/`. */
  readonly path: string
  readonly content: Buffer
}

/**
 * Reads everything in the folder of a recipe: `package.py`, patches, and what else lies there.
 * @param repository The folder that holds `repo.yaml`.
 * @param name The package's name; folders of both kinds of repositories are found (`py_numpy`, and
 * `py-numpy` before package API 2.0).
 * @returns Undefined when the repository has no such recipe.
 */
export async function recipeFiles(
  repository: string,
  name: string,
): Promise<FileOfRecipe[] | undefined> {
  const folder = [folderOfPackage(name), name]
    .map((one) => join(repository, 'packages', one))
    .find((one) => existsSync(join(one, 'package.py')))
  if (folder === undefined) return undefined
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file).split(sep).join('/'),
      content: await readFile(file),
    })),
  )
}
