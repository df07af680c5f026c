import {
  buildReport,
  readingFrom,
  recipeFactsReport,
  type Ports,
  type Registry,
  type Signer,
  type WorkFolder,
} from '@pakages/core'
import { attach, digestOf, encode, type Attached } from '@pakages/image'
import {
  lockJson,
  parseJson,
  parseLock,
  SIGSTORE_BUNDLE,
  type ConcreteDag,
  type GenerationRecord,
  type PushReport,
  type SpecHash,
} from '@pakages/model'
import {
  Generations,
  recordGeneration,
  type BuildCache,
  type GenerationFacts,
  type Recorded,
} from '@pakages/oci'
import { bundleAttachment, generationStatement, GENERATION_PREDICATE } from '@pakages/trust'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import pMap from 'p-map'

/** The generation that holds what was pushed. */
export interface PushedGeneration extends Recorded {
  /** Whether this push recorded it; the newest that says the same is not recorded again. */
  readonly recorded: boolean
  /** The signature on it, where this push signed it. */
  readonly attached: readonly Attached[]
}

/** What is recorded. */
export interface GenerationRequest {
  readonly registry: Registry
  /** What the packages lie in, where no lock is known. */
  readonly cache?: BuildCache | undefined
  /** The lock that was built; default: the one that the report of the build names. */
  readonly lock?: { readonly lock: Uint8Array; readonly dag: ConcreteDag } | undefined
  readonly work: WorkFolder
  readonly specs: PushReport['specs']
  readonly signer: Signer | undefined
}

/**
 * Records what was pushed as a generation, and signs it where somebody signs.
 * @returns Undefined when nothing was pushed and nothing was there.
 * @throws RegistryError when the registry refuses.
 */
export async function recordPush(
  request: GenerationRequest,
  ports: Ports,
): Promise<PushedGeneration | undefined> {
  if (request.specs.length === 0) return undefined
  return ports.host.group('Recording the generation', () => recorded(request, ports))
}

async function recorded(request: GenerationRequest, ports: Ports): Promise<PushedGeneration> {
  const { registry, signer } = request
  const { repository, serverUrl, commit } = ports.host.context
  const source = repository && `${serverUrl}/${repository}`
  const { lock, dag } = await lockOf(request)
  const facts = await factsOf(request, { lock, dag }, source, ports)
  const before = await sameAsNewest(facts, request)
  if (before) return { ...before, recorded: false, attached: [] }
  const { clock, signal } = ports
  const provenance = { source, revision: commit }
  const generation = await recordGeneration({ registry, clock, signal, facts, lock, provenance })
  const { manifest, number } = generation
  if (!signer) return { ...generation, recorded: true, attached: [] }
  const statement = generationStatement(manifest, { number, recorded: facts.recorded })
  const bundle = await signer.sign(statement)
  const signature = bundleAttachment(bundle, GENERATION_PREDICATE)
  return { ...generation, recorded: true, attached: await attach(registry, [manifest], signature) }
}

/**
 * The lock that was built. Where there is none, or it is of something else, one that says what lies
 * in the cache: its roots are what nothing else in it needs.
 */
async function lockOf({
  work,
  cache,
  specs,
  lock: given,
}: GenerationRequest): Promise<{ readonly lock: Uint8Array; readonly dag: ConcreteDag }> {
  if (given) return given
  if (existsSync(work.buildReport)) {
    const build = await buildReport.read(work.buildReport)
    const file = resolve(dirname(work.buildReport), build.lock)
    const lock = await readFile(file)
    const dag = readingFrom(file, () => parseLock(parseJson(lock, file)), { file })
    if (specs.every(({ hash }) => dag.specs.has(hash))) return { lock, dag }
  }
  const dags = await pMap(
    [...(cache?.entries.values() ?? [])],
    async (one) => (await cache!.read(one)).dag,
    { concurrency: 16 },
  )
  const all = new Map(dags.flatMap((one) => [...one.specs]))
  const needed = new Set(
    [...all.values()].flatMap(({ dependencies }) => dependencies.map(({ hash }) => hash)),
  )
  const roots = dags.flatMap((one) => one.roots).filter((hash) => !needed.has(hash))
  const dag = { roots: roots.sort(), specs: new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1))) }
  return { lock: encode(lockJson(dag)), dag }
}

async function factsOf(
  { work, specs }: GenerationRequest,
  { lock, dag }: { readonly lock: Uint8Array; readonly dag: ConcreteDag },
  repository: string | undefined,
  { host, clock }: Ports,
): Promise<GenerationFacts> {
  const there = new Set(specs.map(({ hash }) => hash))
  const { commit, runUrl: run } = host.context
  return {
    recorded: new Date(clock.now()).toISOString(),
    ...(repository && { repository }),
    ...(commit && { commit }),
    ...(run && { run }),
    roots: [...new Set(dag.roots)].flatMap((hash) => {
      const { name, version } = dag.specs.get(hash)!
      return there.has(hash) ? [{ hash, name, version }] : []
    }),
    lock: digestOf(lock),
    ...(await preferencesOf(work, specs)),
  }
}

/** What the build wrote down of the recipes: no Spack is asked. */
async function preferencesOf(
  work: WorkFolder,
  specs: PushReport['specs'],
): Promise<Pick<GenerationRecord, 'specs' | 'recipes'>> {
  const facts = existsSync(work.facts) ? (await recipeFactsReport.read(work.facts)).specs : []
  const known = new Map(
    facts.flatMap(({ hash, preferences }) => (preferences ? [[hash, preferences] as const] : [])),
  )
  const recipes = new Map(
    specs.flatMap(({ name, hash }) => {
      const { preferred, deprecated, infinity } = known.get(hash) ?? {}
      return preferred && deprecated && infinity
        ? [[name, { name, preferred, deprecated, infinity }] as const]
        : []
    }),
  )
  return {
    specs: sorted(specs).map(({ hash, manifest }) => {
      const changedVariants = known.get(hash)?.changedVariants
      return { hash, manifest, ...(changedVariants && { changedVariants }) }
    }),
    recipes: [...recipes.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
  }
}

const sorted = <T extends { readonly hash: SpecHash }>(specs: readonly T[]): T[] =>
  [...specs].sort((left, right) => (left.hash < right.hash ? -1 : 1))

/** The newest generation, where it says the same and is signed if this push would sign it. */
async function sameAsNewest(
  facts: GenerationFacts,
  { registry, signer }: GenerationRequest,
): Promise<Recorded | undefined> {
  const generations = new Generations({ registry, tags: await registry.tags() })
  for await (const { record, manifest } of generations.newestFirst(1)) {
    if (comparable(record) !== comparable(facts)) return undefined
    if (signer && (await registry.referrers(manifest, SIGSTORE_BUNDLE)).length === 0)
      return undefined
    return { number: record.number, manifest }
  }
  return undefined
}

const comparable = ({ lock, roots, specs, recipes }: GenerationFacts): string =>
  JSON.stringify({ lock, roots, specs, recipes })
