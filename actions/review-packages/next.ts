import { HttpError, UsageError, UserError } from '@pakages/core'
import { packagesIn } from '@pakages/oci'
import { parseCommand, unknownVersion, waitingFor, type QueuedVersion } from '@pakages/trust'
import type { ArchiveDiff } from '@pakages/upstream'
import { compareArchives } from './archives.ts'
import { findBinaries } from './binaries.ts'
import { compareRecipes, type DiffResult } from './diff.ts'
import { reviewQueue } from './queue.ts'
import { findRecipe } from './recipe.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/** A version that waits, with all that an auditor looks at. */
export interface NextVersion {
  /** `NAME@VERSION`. */
  readonly spec: string
  /** Its place in the queue; undefined for one that waits for nobody and was asked for. */
  readonly queued: QueuedVersion | undefined
  /** What changed in the recipe; a sentence where that cannot be told. */
  readonly recipe: DiffResult | string
  readonly archive: ArchiveDiff
  /** Patches and resources that a build fetches and nobody looked at, a text each. Hostile. */
  readonly fetched: readonly string[]
}

/** What waits for somebody, the first of it looked at. */
export interface NextResult {
  readonly kind: 'next'
  /** For whom; undefined: for anybody. */
  readonly auditor: string | undefined
  /** What a command of theirs ends with, such as ` --auditor alice`; empty where that is kept. */
  readonly flag: string
  readonly waiting: readonly QueuedVersion[]
  readonly next: NextVersion | undefined
}

/** The words after `next`: a package, a version of one, or nothing. */
export function askedFor(words: readonly string[]): {
  readonly name?: string
  readonly spec?: string
} {
  const [word, ...more] = words
  if (word === undefined) return {}
  const asked = word.includes('@') ? word : `${word}@0`
  const read = more.length === 0 ? parseCommand(`request ${asked}`) : undefined
  if (read?.kind !== 'command')
    throw new UsageError(`"next ${words.join(' ')}" cannot be understood.`, {
      id: 'input-malformed',
      fix: 'Write "next", "next NAME" or "next NAME@VERSION".',
    })
  const { name, version } = read.command
  return word.includes('@') ? { name, spec: `${name}@${version}` } : { name }
}

/**
 * What waits for an auditor.
 * @param auditor Undefined: for anybody. @param words What stands after `next`.
 */
export async function whatWaits(
  words: readonly string[],
  auditor: string | undefined,
  around: ReviewSurroundings,
): Promise<readonly QueuedVersion[]> {
  const asked = askedFor(words)
  const queue = await around.ports.host.group('Looking for what waits', () => reviewQueue(around))
  const own = auditor === undefined ? queue : waitingFor(auditor, queue, around.policy)
  return own.filter(
    ({ name, version }) =>
      (asked.name === undefined || asked.name === name) &&
      (asked.spec === undefined || asked.spec === `${name}@${version}`),
  )
}

/**
 * Says so where nothing waits of what was asked for because there is no such thing: "nothing waits"
 * would be believed.
 * @throws UserError when neither a recipe nor a binary nor a review speaks of the package, or of the
 * version.
 */
export async function requireKnown(
  words: readonly string[],
  around: ReviewSurroundings,
): Promise<void> {
  const { name, spec } = askedFor(words)
  if (name === undefined) return
  const version = spec?.slice(name.length + 1)
  const { reviews } = await around.ownReviews()
  if (
    reviews.some(
      ({ review }) => review.name === name && (version === undefined || review.version === version),
    )
  )
    return
  const found = await findRecipe(name, version ?? '', undefined, around)
  if (found && version === undefined) return
  const versions = found?.recipe.versions.map((one) => one.version.text)
  const hasBinary = await holdsBinary(name, version, around)
  const asked = { name, version: version ?? '', verdict: 'requested' } as const
  const fault = unknownVersion(asked, { versions, hasBinary })
  if (fault === undefined) return
  const id = found ? 'version-not-found' : 'recipe-not-found'
  throw new UserError(fault.wrong, { id, fix: fault.fix })
}

async function holdsBinary(
  name: string,
  version: string | undefined,
  around: ReviewSurroundings,
): Promise<boolean> {
  if (version !== undefined) return (await findBinaries(name, version, around)).length > 0
  const { registry } = around
  if (!registry) return false
  const { specs } = await packagesIn(registry)
  return [...specs.values()].some((one) => one.name === name)
}

/**
 * Looks at a version: what is different in its recipe and in its archive since the last approval.
 * What cannot be had does not hide the rest.
 */
export async function lookAtVersion(
  spec: string,
  queued: QueuedVersion | undefined,
  around: ReviewSurroundings,
): Promise<NextVersion> {
  return around.ports.host.group(`Looking at ${spec}`, async () => {
    try {
      const compared = await compareRecipes(spec, around)
      const archive = await compareArchives(compared, around)
      const { now: _now, before: _before, trouble: _trouble, fetched, ...recipe } = compared
      return { spec, queued, recipe, archive, fetched }
    } catch (error) {
      around.ports.signal.throwIfAborted()
      if (!(error instanceof UserError || error instanceof HttpError)) throw error
      const reason = error instanceof UserError ? `${error.message} ${error.fix}` : error.message
      return {
        spec,
        queued,
        recipe: reason,
        archive: { kind: 'not-compared', reason: 'Without the recipe its archive is not known.' },
        fetched: [],
      }
    }
  })
}
