import {
  newestFirst,
  type PackageInput,
  type RecipeChange,
  type VersionInput,
} from '@pakages/catalog'
import { UserError } from '@pakages/core'
import {
  changesBetween,
  commitsThere,
  gitOf,
  topOf,
  type CommittedChange,
} from '@pakages/repository'
import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import pMap from 'p-map'
import type { KnownRecipe } from './recipes.ts'
import type { IndexSurroundings } from './surroundings.ts'

/** Pairs of commits that are compared at most, those of the newest builds first. */
const MOST_PAIRS = 400

/** What is shown of one change: an archive in a recipe's folder is not for reading. */
const LONGEST = 8_000

/** The checkout that the recipes lie in. */
interface Checkout {
  /** Absolute. */
  readonly top: string
  /** The folder of the recipe repository, from there, with `/`. */
  readonly path: string
}

/** Two builds of a package, and the folder of its recipe from the root of the repository. */
interface Step {
  readonly name: string
  readonly version: string
  readonly since: string
  readonly from: string
  readonly to: string
  readonly time: string
  readonly folder: string
}

/**
 * Where each recipe is on the web, and what happened to its files from the build of one version to
 * that of the next, as far as the checkout has the commits of both: a shallow one has few.
 */
export async function withRecipeHistory(
  packages: readonly PackageInput[],
  recipes: ReadonlyMap<string, KnownRecipe>,
  repository: string | undefined,
  around: Pick<IndexSurroundings, 'configuration' | 'root' | 'ports'>,
): Promise<PackageInput[]> {
  const checkout = await checkoutOf(around)
  if (!checkout) return [...packages]
  const folderOf = (name: string): string | undefined => {
    const known = recipes.get(name)
    const path = known && relative(checkout.top, known.folder).split(sep).join('/')
    return path === undefined || path.startsWith('..') ? undefined : path
  }
  const changes = await changesOf(packages, folderOf, checkout, around)
  return packages.map((owner) => {
    const folder = folderOf(owner.name)
    const recipe =
      folder !== undefined && repository !== undefined
        ? `${repository}/blob/HEAD/${folder}/package.py`
        : undefined
    return {
      ...owner,
      ...(recipe !== undefined && { recipe }),
      versions: owner.versions.map((version) => {
        const change = changes.get(`${owner.name}@${version.version}`)
        return change ? { ...version, recipeChange: change } : version
      }),
    }
  })
}

async function checkoutOf({
  configuration,
  root,
  ports,
}: Pick<IndexSurroundings, 'configuration' | 'root' | 'ports'>): Promise<Checkout | undefined> {
  const own = configuration?.values.repository
  if (own === undefined) return undefined
  try {
    const folder = await realpath(resolve(root, own))
    const top = await realpath(await topOf(gitOf(ports), folder))
    return { top, path: relative(top, folder).split(sep).join('/') || '.' }
  } catch (error) {
    if (!(error instanceof UserError || (error as NodeJS.ErrnoException).code === 'ENOENT'))
      throw error
    return undefined
  }
}

async function changesOf(
  packages: readonly PackageInput[],
  folderOf: (name: string) => string | undefined,
  { top, path }: Checkout,
  { ports }: Pick<IndexSurroundings, 'ports'>,
): Promise<Map<string, RecipeChange>> {
  const git = gitOf(ports)
  const wanted = packages.flatMap((owner) => stepsOf(owner, folderOf(owner.name)))
  if (wanted.length === 0) return new Map()
  const there = await commitsThere(git, top, [
    ...new Set(wanted.flatMap(({ from, to }) => [from, to])),
  ])
  const steps = wanted
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .sort((a, b) => (a.time < b.time ? 1 : -1))
  const pairs = [...Map.groupBy(steps, ({ from, to }) => `${from} ${to}`).values()]
  const found = await pMap(
    pairs.slice(0, MOST_PAIRS),
    async (same) => {
      const { from, to } = same[0]!
      const files = await changesBetween(git, { checkout: top, from, to, path })
      return files ? same.flatMap((step) => changeOf(step, files)) : []
    },
    { concurrency: 4, signal: ports.signal },
  )
  return new Map(found.flat())
}

/** From each version to the next older one that was built from another commit. */
function stepsOf(owner: PackageInput, folder: string | undefined): Step[] {
  if (folder === undefined) return []
  const built = newestFirst(owner.versions).filter(({ binaries }) => binaries.length > 0)
  return built.slice(0, -1).flatMap((version, at): Step[] => {
    const [now, before] = [originOf(version), originOf(built[at + 1]!)]
    if (now?.commit === undefined || before?.commit === undefined) return []
    if (now.commit === before.commit || now.source !== before.source) return []
    return [
      {
        name: owner.name,
        version: version.version,
        since: built[at + 1]!.version,
        from: before.commit,
        to: now.commit,
        time: now.time ?? '',
        folder,
      },
    ]
  })
}

const originOf = ({ binaries }: VersionInput): VersionInput['binaries'][number]['built'] =>
  binaries.find(({ built }) => built?.commit !== undefined)?.built

function changeOf(
  { name, version, since, folder }: Step,
  files: readonly CommittedChange[],
): [string, RecipeChange][] {
  const own = files.filter(({ path }) => path.startsWith(`${folder}/`))
  if (own.length === 0) return []
  const lines = own.flatMap(({ patch }) => patch.split('\n'))
  const count = (mark: string): number =>
    lines.filter((line) => line.startsWith(mark) && !line.startsWith(mark.repeat(3))).length
  const patch = own
    .map((file) => file.patch)
    .join('\n')
    .replaceAll(`a/${folder}/`, '')
    .replaceAll(`b/${folder}/`, '')
  const change = {
    since,
    added: count('+'),
    removed: count('-'),
    patch: patch.slice(0, LONGEST),
    ...(patch.length > LONGEST && { cut: true }),
  }
  return [[`${name}@${version}`, change]]
}
