import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '@pakages/testing/upstream/git-server'

/** A checkout of a repository of recipes, in a folder with a blank in its name. */
export interface RecipeRepository {
  /** The root of the git repository. */
  readonly root: string
  /** Relative to the root. */
  readonly folder: string
  readonly pathOf: (recipe: string) => string
  readonly files: ReadonlyMap<string, string>
  readonly remove: () => void
}

/** Makes a repository of these recipes, by the names of their folders. */
export function recipeRepository(recipes: Readonly<Record<string, string>>): RecipeRepository {
  const parent = mkdtempSync(join(tmpdir(), 'pakages updates '))
  const root = join(parent, 'the repository')
  const folder = 'spack_repo/test_recipes'
  const pathOf = (recipe: string): string => `${folder}/packages/${recipe}/package.py`
  const files = new Map([
    [`${folder}/repo.yaml`, 'repo:\n  namespace: test_recipes\n  api: v2.0\n'],
    ...Object.entries(recipes).map(([name, text]) => [pathOf(name), text] as const),
  ])
  for (const [path, text] of files) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '--message', 'Begin')
  return {
    root,
    folder,
    pathOf,
    files,
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}

/** A recipe of some class with these lines in its body. */
export function recipeText(className: string, base: string, ...lines: readonly string[]): string {
  return [
    'from spack.package import *',
    '',
    '',
    `class ${className}(${base}):`,
    '    """A package."""',
    '',
    ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
    '',
  ].join('\n')
}
