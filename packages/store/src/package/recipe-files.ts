import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** One file of the recipes that travel with a binary. */
export interface TravellingRecipe {
  readonly namespace: string
  /** Below the repository of the namespace. */
  readonly path: readonly string[]
  readonly content: Buffer
}

/** Most that is taken: of one file and of all, in bytes, and files. Packages have a few kB. */
export const RECIPE_LIMITS = { file: 1024 * 1024, all: 16 * 1024 * 1024, files: 500 }

/** One path segment that may become a file name of ours. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/

/**
 * Where a member of a package lies among the recipes that Spack packs into `.spack/repos/`;
 * undefined for every other member.
 * @param path Below the package's folder.
 */
export function recipePlace(path: string): Omit<TravellingRecipe, 'content'> | undefined {
  const match = /^\.spack\/repos\/(?:spack_repo\/)?(.+)$/.exec(path)
  const segments = match?.[1]?.split('/') ?? []
  const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml')
  return at < 1 || !segments.every((segment) => SEGMENT.test(segment))
    ? undefined
    : { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) }
}

/**
 * The repository of one namespace below a folder: Spack wants it at `spack_repo/NAMESPACE`, as it
 * is a Python package of that name.
 */
export const recipeFolder = (folder: string, namespace: string): string =>
  join(folder, 'spack_repo', ...namespace.split('.'))

/** Writes recipes, each namespace into its {@link recipeFolder}; files that are there are replaced. */
export async function writeRecipes(
  folder: string,
  recipes: readonly TravellingRecipe[],
): Promise<void> {
  for (const { namespace, path, content } of recipes) {
    const file = join(recipeFolder(folder, namespace), ...path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
