import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '@pakages/core'
import { folderOfPackage } from '@pakages/repository'
import type { FoundRecipes } from '../survey/survey-folder.ts'
import { withImports } from './with-imports.ts'

/** A recipe of package API 1, and where those of 2.0 lie. */
export interface RecipeMove {
  /** Folders relative to the root, with `/`. */
  readonly from: string
  readonly to: string
}

/** The moves from the layout of package API 1 to that of 2.0, and the `repo.yaml` there. */
export interface LayoutMove {
  readonly namespace: string
  /** The folder that `repo.yaml` lies in then, relative to the root. */
  readonly recipes: string
  readonly moves: readonly RecipeMove[]
  /** The `repo.yaml` that is replaced by the one of the new place. */
  readonly before: string
}

/** How a repository of package API 1 is moved. */
export function layoutMove({ repository, path, packages }: FoundRecipes): LayoutMove {
  const { namespace, folder } = repository
  const below = (...names: string[]): string =>
    [...(path === '.' ? [] : [path]), ...names].join('/')
  const recipes = below('spack_repo', ...namespace.split('.'))
  const subdirectory = repository.packages.slice(folder.length + 1)
  return {
    namespace,
    recipes,
    before: below('repo.yaml'),
    moves: packages.map((name) => ({
      from: [...(subdirectory === '' ? [] : [subdirectory]), name].reduce(
        (parent, part) => (parent === '' ? part : `${parent}/${part}`),
        path === '.' ? '' : path,
      ),
      to: `${recipes}/packages/${folderOfPackage(name)}`,
    })),
  }
}

/** Moves the recipes, and gives each the imports that package API 2.0 wants. */
export async function moveRecipes(
  root: string,
  { moves, before, namespace }: LayoutMove,
): Promise<void> {
  for (const { from, to } of moves) {
    await mkdir(dirname(join(root, to)), { recursive: true })
    await rename(join(root, from), join(root, to))
    const file = join(root, to, 'package.py')
    await writeWhole(file, withImports(await readFile(file, 'utf8'), namespace))
  }
  await rm(join(root, before), { force: true })
}
