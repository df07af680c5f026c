import { HttpError, UsageError, UserError } from '@pakages/core'
import { shown, type Digest } from '@pakages/model'
import { finalizeIndex } from '@pakages/oci'
import { parseCommand, removeBinaries, stateOf, type CommandOutcome } from '@pakages/trust'
import { findBinaries, type FoundBinary } from './binaries.ts'
import { reviewsOf, type ReviewSurroundings } from './surroundings.ts'

/** One command that was followed, with the binaries that its version has. */
export interface Followed {
  readonly outcome: CommandOutcome
  readonly binaries: readonly FoundBinary[]
}

/** What became of the commands once binaries of unsafe versions were taken out. */
export interface Cleared {
  readonly outcomes: readonly CommandOutcome[]
  /** The first reason why binaries are still there; undefined when none are. */
  readonly kept: UserError | undefined
}

/**
 * Takes the binaries of versions that are removed now out of the registry. To be called when the
 * reviews are recorded: a registry that refuses must not keep the warning from anybody.
 */
export async function clearRemoved(
  followed: readonly Followed[],
  around: ReviewSurroundings,
): Promise<Cleared> {
  const outcomes: CommandOutcome[] = []
  let kept: UserError | undefined
  for (const { outcome, binaries } of followed) {
    if (outcome.kind !== 'done' || outcome.after.state !== 'removed') {
      outcomes.push(outcome)
      continue
    }
    try {
      outcomes.push({ ...outcome, removed: await removeAll(binaries, around) })
    } catch (error) {
      const failed = stillThere(outcome, error)
      outcomes.push({ ...outcome, kept: `${failed.message} ${failed.fix}` })
      kept ??= failed
    }
  }
  return { outcomes, kept }
}

/** @throws whatever it was, when it is no fault of the registry or of how it is used. */
function stillThere(
  { command: { name, version } }: Extract<CommandOutcome, { kind: 'done' }>,
  error: unknown,
): UserError {
  if (!(error instanceof UserError || error instanceof HttpError)) throw error
  const fix =
    error instanceof UserError ? error.fix : 'Run it again when the registry can be reached.'
  return new UserError(
    `Binaries of ${name}@${version} are still in the registry: ${error.message}`,
    { id: 'removal-incomplete', fix, cause: error },
  )
}

/** What was deleted, apart from the review that called it unsafe. */
export interface RemovedVersions {
  readonly kind: 'removed'
  /** `name@version`. */
  readonly specs: readonly string[]
  /** How many manifests went. */
  readonly binaries: number
}

/**
 * Deletes the binaries of versions, where their reviews remove them: who asks is never believed.
 * @param specs `name@version`.
 * @throws UserError for a version that no review removes.
 */
export async function removeVersions(
  specs: readonly string[],
  around: ReviewSurroundings,
): Promise<RemovedVersions> {
  const going: FoundBinary[] = []
  for (const spec of specs) {
    const read = parseCommand(`withdraw ${spec}`)
    if (read.kind !== 'command')
      throw new UsageError(`"${shown(spec)}" is not a package with its version.`, {
        id: 'input-malformed',
        fix: 'Write NAME@VERSION, one a line.',
      })
    const { name, version } = read.command
    const binaries = await findBinaries(name, version, around)
    const facts = { name, version, license: undefined, recipe: undefined }
    const { state } = stateOf(
      { ...facts, binaries: binaries.map((one) => one.facts) },
      await reviewsOf(name, version, around),
      around.policy,
    )
    if (state !== 'removed')
      throw new UserError(`${spec} is ${state}: no review that counts removes it.`, {
        id: 'removal-not-decided',
        fix: `Call it unsafe first: /pakages unsafe ${spec} -- WHY`,
      })
    going.push(...binaries)
  }
  return { kind: 'removed', specs, binaries: await removeAll(going, around) }
}

async function removeAll(
  binaries: readonly FoundBinary[],
  around: ReviewSurroundings,
): Promise<number> {
  const { registry, ports } = around
  if (!registry || binaries.length === 0) return 0
  const tags = new Set(binaries.map(({ tag }) => tag))
  const remove = await githubRemoval(around)
  const removal = await removeBinaries(registry, {
    isOf: (tag) => tags.has(tag),
    ...(remove && { remove }),
  })
  const { repository, serverUrl, commit } = ports.host.context
  await finalizeIndex({
    registry,
    clock: ports.clock,
    signal: ports.signal,
    expected: new Map(),
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
  })
  return removal.manifests.length
}

/** GitHub's registry deletes through its REST API only. */
async function githubRemoval({
  registry,
  inputs,
  ports,
}: ReviewSurroundings): Promise<((digest: Digest) => Promise<boolean>) | undefined> {
  const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1]
  if (image === undefined || inputs.token === undefined) return undefined
  const codeHost = await ports.openCodeHost(
    ports.host.context.repository ?? image,
    inputs.token,
    ports.host.context.apiUrl,
  )
  return (digest) => codeHost.deleteManifest(image, digest)
}
