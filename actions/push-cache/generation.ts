import {
  buildReport,
  readingFrom,
  recipeFactsReport,
  type Ports,
  type Registry,
  type Signer,
  type WorkFolder,
} from '@pakages/core'
import { attach, digestOf, encode, type Attached, type ImageSource } from '@pakages/image'
import {
  lockJson,
  parseJson,
  parseLock,
  SIGSTORE_BUNDLE,
  type ConcreteDag,
  type Digest,
  type GenerationRecord,
  type PushReport,
  type SpecHash,
} from '@pakages/model'
import {
  CommitGenerations,
  Generations,
  joinGenerations,
  partName,
  partsOf,
  recordGeneration,
  generationTags,
  type BuildCache,
  type GenerationContent,
  type GenerationFacts,
  type GenerationTag,
  type Recorded,
} from '@pakages/oci'
import { generationJudge, type PresenceTrust } from '@pakages/open/publishing'
import { commitAtWork } from '@pakages/repository'
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
  /** What the pushed packages are called among those of their commit, as the input `part` says. */
  readonly part?: string | undefined
  /** Whose generations are taken over, or are not recorded again where they say the same. */
  readonly trust: PresenceTrust
}

/**
 * Records what was pushed as a generation, and signs it where somebody signs. What pushes of the same
 * commit recorded before under other names, such as another target's, is taken over.
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
  const { repository, serverUrl } = ports.host.context
  const commit = await commitAtWork(ports)
  const source = repository && `${serverUrl}/${repository}`
  const { lock, dag } = await lockOf(request)
  const facts = await factsOf(request, { lock, dag }, { source, revision: commit }, ports)
  const join = joining({ facts, lock }, dag, request, ports)
  const before = await sameAsNewest(await join(generationTags(await registry.tags())), request)
  if (before) return { ...before, recorded: false, attached: [] }
  const { clock, signal } = ports
  const attached: Attached[] = []
  const sign = async (manifest: Digest, number: number): Promise<void> => {
    const bundle = await signer!.sign(
      generationStatement(manifest, { number, recorded: facts.recorded }),
    )
    const signature = bundleAttachment(bundle, GENERATION_PREDICATE)
    // Of one that met another the signature goes with it.
    attached.splice(0, Infinity, ...(await attach(registry, [manifest], signature)))
  }
  const provenance = { source, revision: commit }
  const options = { registry, clock, signal, facts, lock, provenance, join }
  const generation = await recordGeneration({ ...options, ...(signer && { sign }) })
  return { ...generation, recorded: true, attached }
}

/** What is recorded, where there are these generations of others. */
function joining(
  own: GenerationContent,
  dag: ConcreteDag,
  { registry, trust }: GenerationRequest,
  { host }: Ports,
): (others: readonly GenerationTag[]) => Promise<GenerationContent> {
  const { commit, repository } = own.facts
  if (commit === undefined || repository === undefined) return async () => own
  const ofCommit = new CommitGenerations({
    ...{ registry, commit, repository, judge: generationJudge(trust, registry) },
    onPassedOver: (tag, why) =>
      host.warning(`What ${tag} holds of this commit is not taken over: ${why}`),
  })
  return async (others) => joinGenerations(own, dag, await ofCommit.among(others))
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
  { work, specs, part }: GenerationRequest,
  { lock, dag }: { readonly lock: Uint8Array; readonly dag: ConcreteDag },
  { source: repository, revision: commit }: ImageSource,
  { host, clock }: Ports,
): Promise<GenerationFacts> {
  const there = new Set(specs.map(({ hash }) => hash))
  const { runUrl: run } = host.context
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
    parts: [{ name: named(part) ?? partName(dag), roots: [...new Set(dag.roots)] }],
    ...(await preferencesOf(work, specs)),
  }
}

/** What a part is called in the record: as it was given, or short where that is no plain name. */
function named(given = ''): string | undefined {
  const name = given.trim()
  if (name === '') return undefined
  return /^[\w.+-]{1,100}$/.test(name) ? name : digestOf(name).slice(7, 19)
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
    specs: sorted(specs).map(({ hash, manifest, layer, size }) => {
      const changedVariants = known.get(hash)?.changedVariants
      return { hash, manifest, layer, size, ...(changedVariants && { changedVariants }) }
    }),
    recipes: [...recipes.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
  }
}

const sorted = <T extends { readonly hash: SpecHash }>(specs: readonly T[]): T[] =>
  [...specs].sort((left, right) => (left.hash < right.hash ? -1 : 1))

/** The newest generation, where it says the same and is signed if this push would sign it. */
async function sameAsNewest(
  { facts }: GenerationContent,
  { registry, signer, trust }: GenerationRequest,
): Promise<Recorded | undefined> {
  const judge = generationJudge(trust, registry)
  const generations = new Generations({ registry, tags: await registry.tags(), judge })
  for await (const newest of generations.newestFirst(1)) {
    const { record, manifest } = newest
    if (comparable(record, partsOf(newest)) !== comparable(facts, facts.parts)) return undefined
    const hangs = async () => (await registry.referrers(manifest, SIGSTORE_BUNDLE)).length > 0
    if (signer && !judge && !(await hangs())) return undefined
    return { number: record.number, manifest }
  }
  return undefined
}

/** What two generations are compared by: which part was pushed last makes no difference. */
const comparable = (
  { lock, roots, specs, recipes }: GenerationFacts,
  parts: ReturnType<typeof partsOf> = [],
): string =>
  JSON.stringify({ lock, roots, specs, recipes, parts: parts.map(({ name }) => name).sort() })
