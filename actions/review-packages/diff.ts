import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { licenceOfVersion, UsageError, UserError } from '@pakages/core'
import { compareVersions, isUnknown, parseVersion, type Known, type Review } from '@pakages/model'
import { diffFolders, gitOf } from '@pakages/repository'
import { diffRecipes, parseCommand, type RecipeView, type ReviewDiff } from '@pakages/trust'
import { findRecipe, type FoundRecipe } from './recipe.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/** What changed since a version was last approved. */
export interface DiffResult {
  readonly kind: 'diff'
  /** `NAME@VERSION`. */
  readonly spec: string
  /** What was approved last; undefined when nothing was, or nobody knows at which commit. */
  readonly against: { readonly version: string; readonly commit: string } | undefined
  readonly diff: ReviewDiff | undefined
  /** The changes as git shows them. */
  readonly patch: string
}

/** Two states of a recipe, and what is different in them. */
export interface RecipeComparison extends DiffResult {
  readonly now: FoundRecipe
  /** As it was approved; undefined where it is not known, or not there any more. */
  readonly before: FoundRecipe | undefined
}

/**
 * What changed in a recipe, its patches, the hosts of its sources and its dependencies since a
 * version of it was last approved.
 * @param spec `NAME@VERSION`.
 * @throws UserError when it is malformed, or there is no such recipe.
 */
export async function diffSinceApproval(
  spec: string,
  around: ReviewSurroundings,
): Promise<DiffResult> {
  const { now: _now, before: _before, ...result } = await compareRecipes(spec, around)
  return result
}

/** The same, with the recipes that were compared. */
export async function compareRecipes(
  spec: string,
  around: ReviewSurroundings,
): Promise<RecipeComparison> {
  const read = parseCommand(`request ${spec}`)
  if (read.kind === 'fault')
    throw new UsageError(read.fault.wrong, {
      id: 'input-malformed',
      fix: 'Write the package with its version, such as --diff zlib@1.3.1.',
    })
  const { name, version } = read.command
  const now = await findRecipe(name, version, undefined, around)
  if (!now)
    throw new UserError(`There is no recipe of ${name}.`, {
      id: 'recipe-not-found',
      fix: 'Check the name, and "repository" of the configuration.',
    })
  const last = await lastApproved(name, version, around)
  const commit = last?.recipe?.commit
  if (!last || commit === undefined)
    return {
      kind: 'diff',
      spec,
      against: undefined,
      diff: undefined,
      patch: '',
      now,
      before: undefined,
    }
  const before = await findRecipe(name, last.version, commit, around)
  const diff = diffRecipes(before ? viewOf(before, last.version) : EMPTY, viewOf(now, version))
  return {
    kind: 'diff',
    spec,
    against: { version: last.version, commit },
    diff,
    patch: await patchSince(before, now, around),
    now,
    before,
  }
}

const EMPTY: RecipeView = {
  files: {},
  sources: [],
  patches: [],
  dependencies: [],
  licenses: [],
  unknown: ['The recipe that was approved is not there any more.'],
}

/** The newest approval of the version itself, else of the highest version that was approved. */
async function lastApproved(
  name: string,
  version: string,
  { ownReviews }: ReviewSurroundings,
): Promise<Review | undefined> {
  const { reviews } = await ownReviews()
  const approvals = reviews
    .filter(
      (one) =>
        one.signature.kind !== 'bad' &&
        one.review.name === name &&
        one.review.verdict === 'approved',
    )
    .map(({ review }) => review)
  const rank = (review: Review): number => (review.version === version ? 1 : 0)
  return approvals.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      compareVersions(parseVersion(b.version), parseVersion(a.version)) ||
      (a.time < b.time ? 1 : -1),
  )[0]
}

/**
 * What a recipe says that matters for a version. Directives whose conditions may hold are in, with
 * the condition.
 */
function viewOf({ reviewed, recipe }: FoundRecipe, version: string): RecipeView {
  const own = recipe.versions.find((one) => one.version.text === version)
  const sources = [
    own?.url,
    own?.git,
    own?.commit && `commit ${own.commit}`,
    own?.sha256 && `sha256 ${own.sha256}`,
  ].filter((one) => one !== undefined && one !== '') as string[]
  const shared = ['url', 'git', 'list_url'].flatMap((key) => {
    const value = recipe.attributes.get(key)
    return typeof value === 'string' ? [value] : []
  })
  const { expression } = licenceOfVersion(recipe, version)
  return {
    files: reviewed.files,
    sources: [...shared, ...sources.filter((one) => URL.canParse(one) || one.startsWith('git@'))],
    patches: recipe.patches.map(
      ({ source, sha256, when }) => said(source, when) + (sha256 ? ` sha256 ${sha256}` : ''),
    ),
    dependencies: recipe.dependencies.map(({ spec, when }) => said(spec, when)),
    licenses: expression === undefined ? [] : [expression],
    unknown: recipe.unknowns.map(
      ({ reason, span }) =>
        `Line ${span.line} cannot be known without running the recipe: ${reason}.`,
    ),
  }
}

function said(text: Known<string>, when: readonly Known<string>[]): string {
  const conditions = when.map((one) => (isUnknown(one) ? '?' : one))
  return `${isUnknown(text) ? '(not known without running it)' : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`
}

/** The text of the changes, file by file, as git shows it. */
async function patchSince(
  before: FoundRecipe | undefined,
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

async function layOut(folder: string, found: FoundRecipe | undefined): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { path, content } of found?.files ?? []) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
