import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError, UserError, type Ports, type Registry } from '@pakages/core'
import {
  oldSolutions,
  oldSources,
  planPrune,
  pruneRegistry,
  readPrunable,
  type GenerationJudge,
  type KeepRules,
  type PrunableRegistry,
  type Pruned,
  type PrunePlan,
} from '@pakages/oci'
import { isExternal, label } from '@pakages/model'
import { open, type Opened } from '@pakages/open'
import { readLockFile } from '@pakages/open/lock-file'
import { requirePublishingHere } from '@pakages/repository'
import { generationFaults } from '@pakages/trust'
import { abandonedRuns, type AbandonedRuns } from './abandoned-runs.ts'
import type { PruneInputs } from './inputs.ts'

/** What inputs name and the registry does not have. */
export interface Absent {
  /** Numbers. */
  readonly generations: readonly number[]
  /** Roots of locks, each as `name@version/hash`. */
  readonly roots: readonly string[]
}

/** What was found, and what became of it. */
export interface PruneResult {
  readonly registry: string
  readonly plan: PrunePlan
  readonly contents: PrunableRegistry
  /** Tags of locks that were kept for reuse, and are old. */
  readonly solutions: readonly string[]
  /** Tags of sources that are old, and of no version that stays. */
  readonly sources: readonly string[]
  readonly abandoned: AbandonedRuns
  readonly absent: Absent
  /** Undefined where nothing was to be deleted yet. */
  readonly pruned: Pruned | undefined
}

const DAY = 24 * 60 * 60_000

/**
 * Deletes what no kept generation needs, or says what that is.
 * @throws UserError when this run may not publish, a generation cannot be read, or the registry does
 * not delete.
 */
export async function pruneStep(inputs: PruneInputs, ports: Ports): Promise<PruneResult> {
  if (inputs.delete) await requirePublishingHere('deletions', inputs, ports)
  const opened = await open(inputs, ports)
  const registry = opened.registry()
  const rules = await rulesOf(inputs, ports)
  const judge = await judgeOf(opened, registry)
  const contents = await ports.host.group(`Reading ${registry.reference}`, () =>
    readPrunable(registry, judge),
  )
  tellUncounted(contents, inputs, ports)
  if (
    contents.generations.length === 0 &&
    contents.tags.size > 0 &&
    inputs.unnamed &&
    rules.locks.length === 0
  )
    throw new UsageError('No generation and no lock says what of this registry is needed.', {
      id: 'prune-nothing-needed',
      fix: 'Give "locks", or leave "unnamed" away.',
    })
  const numbers = new Set([...rules.numbers, ...contents.frozen])
  const stays = contents.uncounted.flatMap(({ generation }) => generation?.dag ?? [])
  const locks = [...rules.locks, ...stays]
  const plan = planPrune(contents.generations, contents.tags, { ...rules, numbers, locks })
  const solutions = await oldSolutions(registry, contents.all, rules.since)
  const sources = await sourcesToGo(registry, { contents, plan }, rules)
  const abandoned = await abandonedRuns(opened.reference!, inputs, ports)
  const absent = absentOf(rules, contents)
  const found = { plan, contents, solutions, sources, abandoned, absent }
  const result = { registry: registry.reference, ...found }
  if (!inputs.delete) return { ...result, pruned: undefined }
  const pruned = await ports.host.group(`Deleting from ${registry.reference}`, () =>
    carriedOut(registry, result, inputs, ports),
  )
  return { ...result, pruned }
}

/**
 * Whose generations count: a run that deletes must not do what somebody asks who may only push.
 * Undefined where nobody is named: then all are believed.
 */
async function judgeOf(opened: Opened, registry: Registry): Promise<GenerationJudge | undefined> {
  if (opened.configuration?.values.trust === undefined) return undefined
  const { verifier, policy } = await opened.trust()
  return (manifest) => generationFaults(manifest, { registry, verifier, signers: policy.signers })
}

/** @throws UserError where packages that only such a generation named would be taken for unnamed. */
function tellUncounted(
  { uncounted }: PrunableRegistry,
  { unnamed }: PruneInputs,
  { host }: Ports,
): void {
  const [first] = uncounted
  if (first && unnamed)
    throw new UserError(
      `With "unnamed" every generation must count, and ${first.tag} does not: ${first.why}`,
      {
        id: 'generation-not-counted',
        fix: `Leave "unnamed" away, or delete ${first.tag} by hand, then run it again.`,
      },
    )
  for (const { tag, why } of uncounted)
    host.warning(`${tag} does not count, and stays with all that it names: ${why}`)
}

async function rulesOf(inputs: PruneInputs, { host, clock }: Ports): Promise<KeepRules> {
  const numbers = inputs.generations.map(Number)
  const wrong = inputs.generations.find((_, at) => !Number.isSafeInteger(numbers[at]))
  if (wrong !== undefined)
    throw new UsageError(`"generations" has "${wrong.slice(0, 80)}".`, {
      id: 'input-malformed',
      fix: 'Give numbers.',
    })
  const locks = inputs.locks.map((file) => readNamedLock(resolve(host.workspace, file)))
  return {
    newest: inputs.newest,
    since: clock.now() - inputs.days * DAY,
    numbers: new Set(numbers),
    lastOfRoots: inputs['last-of-roots'],
    locks: (await Promise.all(locks)).map(({ dag }) => dag),
    versions: await reviewedVersions(resolve(host.workspace, inputs.reviews)),
    unnamed: !inputs.unnamed,
  }
}

async function readNamedLock(file: string): ReturnType<typeof readLockFile> {
  if (!existsSync(file))
    throw new UsageError(`There is no lock ${file}.`, {
      id: 'file-missing',
      fix: 'Correct the input "locks".',
    })
  return readLockFile(file)
}

/** What was named and is not there: most likely it was meant to stay, and is lost already. */
function absentOf({ numbers, locks }: KeepRules, contents: PrunableRegistry): Absent {
  const recorded = new Set(contents.generations.map(({ record }) => record.number))
  const specs = locks.flatMap(({ roots, specs: all }) => roots.map((hash) => all.get(hash)!))
  const gone = specs.filter((spec) => !isExternal(spec) && !contents.tags.has(spec.hash))
  return {
    generations: [...numbers].filter((number) => !recorded.has(number)),
    roots: [...new Set(gone.map(label))],
  }
}

/** The versions that somebody reviewed, by the folders of their reviews: `NAME/VERSION`. */
async function reviewedVersions(folder: string): Promise<Set<string>> {
  const names = await namesIn(folder)
  const versions = await Promise.all(
    names.map(async (name) => (await namesIn(join(folder, name))).map((one) => `${name}@${one}`)),
  )
  return new Set(versions.flat())
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => [])

/** Sources go by what a generation or a lock says is needed: a mirror of its own has neither. */
async function sourcesToGo(
  registry: Registry,
  { contents, plan }: Pick<PruneResult, 'contents' | 'plan'>,
  { locks, since }: KeepRules,
): Promise<string[]> {
  const dags = [...contents.generations.map(({ dag }) => dag), ...locks]
  if (dags.length === 0) return []
  const specs = dags.flatMap((dag) => [...dag.specs.values()])
  const live = specs.filter(({ hash }) => plan.live.has(hash))
  const needed = new Set(live.map(({ name, version }) => `${name}@${version}`))
  return oldSources(registry, contents.all, { before: since, needed })
}

async function carriedOut(
  registry: Registry,
  { plan, contents, solutions, sources, abandoned }: Omit<PruneResult, 'registry' | 'pruned'>,
  inputs: PruneInputs,
  ports: Ports,
): Promise<Pruned> {
  const { host, clock, signal } = ports
  const { repository, serverUrl, commit } = host.context
  const { staging, manifests } = abandoned
  const unstage = await githubRemoval(staging, inputs, ports)
  for (const digest of manifests) {
    signal.throwIfAborted()
    await (unstage ?? ((one) => staging.deleteManifest(one)))(digest)
  }
  return pruneRegistry(plan, contents, {
    registry,
    clock,
    signal,
    solutions: [...solutions, ...sources],
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
    remove: await githubRemoval(registry, inputs, ports),
    onGone: (subject, done, total) => host.progress({ subject, outcome: 'deleted', done, total }),
  })
}

/** GitHub's registry deletes through its REST API only. */
async function githubRemoval(
  { reference }: Registry,
  { token }: PruneInputs,
  ports: Ports,
): Promise<Parameters<typeof pruneRegistry>[2]['remove']> {
  const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(reference)?.[1]
  if (image === undefined) return undefined
  if (token === undefined)
    throw new UsageError('ghcr.io deletes through the API of GitHub only, which wants a token.', {
      id: 'token-missing',
      fix: 'Set GITHUB_TOKEN to a token with "delete:packages".',
    })
  const { repository, apiUrl } = ports.host.context
  const codeHost = await ports.openCodeHost(repository ?? image, token, apiUrl)
  return (digest) => codeHost.deleteManifest(image, digest)
}
