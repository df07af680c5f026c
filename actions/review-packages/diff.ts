import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UsageError, UserError } from '@pakages/core'
import { diffFolders, gitOf } from '@pakages/repository'
import {
  diffRecipes,
  isFetched,
  parseCommand,
  unknownVersion,
  type ReviewCommand,
  type ReviewDiff,
} from '@pakages/trust'
import { findBinaries } from './binaries.ts'
import { lastApproved, recipeAsApproved } from './last-approved.ts'
import { findRecipe, type FoundRecipe } from './recipe.ts'
import { viewOf } from './recipe-view.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/** What changed since a version was last approved. */
export interface DiffResult {
  readonly kind: 'diff'
  /** `NAME@VERSION`. */
  readonly spec: string
  /** What was approved last; undefined when nothing was. */
  readonly against: { readonly version: string; readonly commit: string | undefined } | undefined
  /** Undefined when nothing was approved, or its recipe cannot be had. */
  readonly diff: ReviewDiff | undefined
  /** Why the recipe that was approved cannot be had: a clause. */
  readonly gone?: string
  /** The changes as git shows them. */
  readonly patch: string
}

/** Two states of a recipe, and what is different in them. */
export interface RecipeComparison extends DiffResult {
  readonly now: FoundRecipe
  /** As it was approved; undefined where it is not known, or not there any more. */
  readonly before: FoundRecipe | undefined
  /** Patches and resources that are fetched and are not those that were approved. */
  readonly fetched: readonly string[]
  /** Why git could not show what was approved. */
  readonly trouble?: UserError
}

/**
 * What changed in a recipe, its patches, the hosts of its sources and its dependencies since a
 * version of it was last approved.
 * @param spec `NAME@VERSION`.
 * @throws UserError when it is malformed, there is no such recipe, or git cannot show the old one.
 */
export async function diffSinceApproval(
  spec: string,
  around: ReviewSurroundings,
): Promise<DiffResult> {
  const { trouble, ...compared } = await compareRecipes(spec, around)
  if (trouble) throw trouble
  const { now: _now, before: _before, fetched: _fetched, ...result } = compared
  return result
}

/** The same, with the recipes that were compared. */
export async function compareRecipes(
  spec: string,
  around: ReviewSurroundings,
): Promise<RecipeComparison> {
  const { name, version } = packageOf(spec)
  const now = await recipeNow(name, version, around)
  const last = await lastApproved(name, version, around)
  const as = last && (await recipeAsApproved(last, around))
  const before = as?.kind === 'there' ? as.recipe : undefined
  const view = viewOf(now, version)
  const diff = last && before && diffRecipes(viewOf(before, last.version), view)
  const { patches, resources } = diff ?? {
    patches: { added: view.patches },
    resources: { added: view.resources },
  }
  return {
    kind: 'diff',
    spec,
    against: last && { version: last.version, commit: last.recipe?.commit },
    diff,
    patch: before ? await patchSince(before, now, around) : '',
    ...(as?.kind === 'gone' && { gone: as.reason, ...(as.trouble && { trouble: as.trouble }) }),
    now,
    before,
    fetched: [...patches.added.filter(isFetched), ...resources.added],
  }
}

function packageOf(spec: string): Pick<ReviewCommand, 'name' | 'version'> {
  const read = parseCommand(`request ${spec}`)
  if (read.kind === 'command') return read.command
  throw new UsageError(read.kind === 'fault' ? read.fault.wrong : 'It is a statement.', {
    id: 'input-malformed',
    fix: 'Write the package with its version, such as --diff zlib@1.3.1.',
  })
}

/** @throws UserError where there is no recipe, or it has no such version and nobody built it. */
async function recipeNow(
  name: string,
  version: string,
  around: ReviewSurroundings,
): Promise<FoundRecipe> {
  const now = await findRecipe(name, version, undefined, around)
  if (!now)
    throw new UserError(`There is no recipe of ${name}.`, {
      id: 'recipe-not-found',
      fix: 'Check the name, and "repository" of the configuration.',
    })
  const versions = now.recipe.versions.map((one) => one.version.text)
  if (versions.includes(version)) return now
  const hasBinary = (await findBinaries(name, version, around)).length > 0
  const fault = unknownVersion({ name, version, verdict: 'requested' }, { versions, hasBinary })
  if (fault === undefined) return now
  throw new UserError(fault.wrong, { id: 'version-not-found', fix: fault.fix })
}

/** The text of the changes, file by file, as git shows it. */
async function patchSince(
  before: FoundRecipe,
  now: FoundRecipe,
  { ports }: ReviewSurroundings,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-diff-'))
  try {
    await Promise.all([layOut(join(folder, 'approved'), before), layOut(join(folder, 'now'), now)])
    return await diffFolders(gitOf(ports), folder, 'approved', 'now')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function layOut(folder: string, { files }: FoundRecipe): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
