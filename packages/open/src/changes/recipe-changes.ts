import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CONFIGURATION_FILE, type Ports } from '@pakages/core'
import {
  changedSince,
  gitOf,
  isRecipeFolder,
  packageOfFolder,
  repositoriesIn,
  type ChangedFile,
  type RepositoryFolder,
} from '@pakages/repository'
import { sameCode } from '@pakages/spack'

/** A recipe, by the namespace of its repository and its name. */
export interface RecipeName {
  readonly namespace: string
  readonly name: string
}

/** What became of the recipes of a checkout since a commit. */
export interface RecipeChanges {
  /** The commit that it is compared with. */
  readonly base: string
  /** Recipes whose packages may have another hash. */
  readonly touched: readonly RecipeName[]
  readonly removed: readonly RecipeName[]
  /** Recipes of which only comments, documentation or files that no hash covers changed. */
  readonly unaltered: readonly RecipeName[]
  /** A file that all recipes depend on, relative to the workspace; undefined where none changed. */
  readonly shared: string | undefined
}

/** Where a change is looked for. Absolute folders. */
export interface ChangeScope {
  readonly workspace: string
  /** Those of the user, each is or holds a folder with `repo.yaml`. */
  readonly repositories: readonly string[]
  /** The environment that is built, where one is. */
  readonly environment: string | undefined
}

/**
 * Which recipes of a checkout were touched since its history and that of a ref part.
 * @throws UserError when the clone does not have that commit, or a folder is no repository.
 */
export async function recipeChanges(
  since: string,
  scope: ChangeScope,
  ports: Pick<Ports, 'processes' | 'host' | 'signal'>,
): Promise<RecipeChanges> {
  const { base, files } = await changedSince(gitOf(ports), scope.workspace, since)
  const found = await Promise.all(
    scope.repositories.map((one) => repositoriesIn(one, 'repository')),
  )
  const repositories = await Promise.all(
    found.flat().map(async (one) => ({
      ...one,
      folder: await realpath(one.folder),
      packages: await realpath(one.packages).catch(() => one.packages),
    })),
  )
  const workspace = await realpath(scope.workspace)
  const environment =
    scope.environment && (await realpath(scope.environment).catch(() => undefined))
  const places = files.map((file) => ({ file, place: placeOf(file.file, repositories) }))
  const shared = places.find(
    ({ file, place }) =>
      place === 'shared' ||
      file.file === join(workspace, CONFIGURATION_FILE) ||
      (environment !== undefined && inside(file.file, environment)),
  )
  return {
    base,
    ...(await sorted(places)),
    shared: shared && relative(workspace, shared.file.file).split(sep).join('/'),
  }
}

/** The recipe that a file belongs to; `shared` where all do, undefined where none does. */
type Place = (RecipeName & { readonly folder: string }) | 'shared' | undefined

function placeOf(file: string, repositories: readonly RepositoryFolder[]): Place {
  const repository = repositories.find(({ folder }) => inside(file, folder))
  if (!repository) return undefined
  const { folder: top, packages, namespace, before2 } = repository
  if (!inside(file, packages)) return isForPeople(relative(top, file)) ? undefined : 'shared'
  const [folder, ...rest] = relative(packages, file).split(sep)
  // A file beside the folders, such as `__init__.py`, is loaded with every recipe.
  if (rest.length === 0 || !isRecipeFolder(folder!, before2))
    return isProse(file) ? undefined : 'shared'
  const name = before2 ? folder! : packageOfFolder(folder!)
  return { namespace, name, folder: join(packages, folder!) }
}

const inside = (file: string, folder: string): boolean => file.startsWith(`${folder}${sep}`)

/** What Spack does not read: a repository can be the whole checkout, with its workflows. */
const isForPeople = (path: string): boolean =>
  isProse(path) || /^(\.|LICENSE|COPYRIGHT|NOTICE)/.test(path)

/** What people read: no hash covers it. */
const isProse = (file: string): boolean => /\.(md|rst)$/i.test(file)

async function sorted(
  places: readonly { readonly file: ChangedFile; readonly place: Place }[],
): Promise<Pick<RecipeChanges, 'touched' | 'removed' | 'unaltered'>> {
  const byFolder = new Map<string, { recipe: RecipeName; files: ChangedFile[] }>()
  for (const { file, place } of places) {
    if (typeof place !== 'object') continue
    const { folder, ...recipe } = place
    const entry = byFolder.get(folder) ?? { recipe, files: [] }
    entry.files.push(file)
    byFolder.set(folder, entry)
  }
  const touched: RecipeName[] = []
  const removed: RecipeName[] = []
  const unaltered: RecipeName[] = []
  for (const [folder, { recipe, files }] of [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!existsSync(join(folder, 'package.py'))) removed.push(recipe)
    else if ((await Promise.all(files.map(alters))).includes(true)) touched.push(recipe)
    else unaltered.push(recipe)
  }
  return { touched, removed, unaltered }
}

async function alters({ file, removed, before }: ChangedFile): Promise<boolean> {
  if (isProse(file)) return false
  if (removed || !file.endsWith(`${sep}package.py`)) return true
  const text = await before()
  return text === undefined || !sameCode(text, await readFile(file, 'utf8'))
}
