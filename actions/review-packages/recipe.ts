import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { licenceOfVersion, UserError, type Ports } from '@pakages/core'
import type { Recipe } from '@pakages/model'
import { packageOfFolder, readRecipe, repositoriesIn } from '@pakages/spack'
import { reviewedRecipe, type RecipeFile, type ReviewedRecipe } from '@pakages/trust'
import { git } from './git.ts'
import type { Surroundings } from './surroundings.ts'

/** The recipe of a package, as it was reviewed. */
export interface FoundRecipe {
  readonly reviewed: ReviewedRecipe
  readonly recipe: Recipe
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
  around: Surroundings,
): Promise<FoundRecipe | undefined> {
  const repository = around.configuration?.values.repository
  if (repository === undefined) return undefined
  if (commit === undefined)
    return recipeIn(resolve(around.root, repository), name, version, await headOf(around))
  const folder = await mkdtemp(join(tmpdir(), 'pakages-review-'))
  try {
    await checkOut(
      commit,
      relative(await gitRoot(around), resolve(around.root, repository))
        .split(sep)
        .join('/') || '.',
      folder,
      around,
    )
    return await recipeIn(
      resolve(folder, relative(await gitRoot(around), resolve(around.root, repository))),
      name,
      version,
      commit,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function recipeIn(
  repository: string,
  name: string,
  version: string,
  commit: string | undefined,
): Promise<FoundRecipe | undefined> {
  for (const { folder } of await repositoriesIn(repository, 'config')) {
    const packages = join(folder, 'packages')
    const own = (await readdir(packages).catch((): string[] => [])).find(
      (one) => packageOfFolder(one) === name,
    )
    if (own === undefined) continue
    const files = await filesIn(join(packages, own))
    const text = files.find(({ path }) => path === 'package.py')
    if (!text) continue
    const recipe = readRecipe(Buffer.from(text.content).toString('utf8'), name)
    const { expression } = licenceOfVersion(recipe, version)
    return {
      recipe,
      files,
      reviewed: reviewedRecipe(files, {
        ...(commit && { commit }),
        ...(expression !== undefined && { license: expression }),
      }),
    }
  }
  return undefined
}

async function filesIn(folder: string): Promise<RecipeFile[]> {
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

async function headOf({ ports, root }: Surroundings): Promise<string | undefined> {
  const { exitCode, stdout } = await git(ports, root, ['rev-parse', 'HEAD'])
  return exitCode === 0 && /^[0-9a-f]{40}$/.test(stdout.trim()) ? stdout.trim() : undefined
}

async function gitRoot({ ports, root }: Surroundings): Promise<string> {
  const { exitCode, stdout } = await git(ports, root, ['rev-parse', '--show-toplevel'])
  if (exitCode !== 0)
    throw new UserError(`${root} is not in a git repository.`, {
      fix: 'Check the repository out first (actions/checkout).',
    })
  return stdout.trim()
}

/**
 * Lays files of a commit out in a folder, with an index of its own: the checkout stays as it is.
 */
async function checkOut(
  commit: string,
  path: string,
  folder: string,
  { ports, root }: Surroundings,
): Promise<void> {
  await mustGit(
    ports,
    root,
    ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit],
    'fetch the commit that was reviewed',
  )
  await mustGit(
    ports,
    root,
    ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`],
    'look at the commit that was reviewed',
    { GIT_INDEX_FILE: join(folder, '.index') },
  )
}

async function mustGit(
  ports: Ports,
  cwd: string,
  args: readonly string[],
  doing: string,
  env?: Readonly<Record<string, string>>,
): Promise<void> {
  const { exitCode, stderr } = await git(ports, cwd, args, env)
  if (exitCode !== 0)
    throw new UserError(
      `git could not ${doing}: ${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`}`,
      { fix: 'Check the repository out with actions/checkout, and "contents: read".' },
    )
}
