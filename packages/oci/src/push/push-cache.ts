import {
  untilThere,
  type Clock,
  type Registry,
  type SpdxExpression,
  type UserError,
} from '@pakages/core'
import { type ImageSource, readImage, type SpecNode } from '@pakages/image'
import {
  targetOf,
  type ConcreteSpec,
  type Digest,
  type PackageEnvironment,
  type SpecHash,
} from '@pakages/model'
import pMap from 'p-map'
import type { BuildCache, CacheEntry } from '../build-cache/build-cache.ts'
import type { MetadataReader } from '../build-cache/metadata-feed.ts'
import type { PackageDigests } from '../index/digest-table.ts'
import { finalizeIndex, type Finalized } from '../index/finalize.ts'
import { look, type Seen } from '../index/look.ts'
import { inspect, type PushCandidate } from './candidates.ts'
import { readBack } from './read-back.ts'
import { Upload, type Uploaded } from './upload.ts'

/** What to push, where to, and who is asked and told on the way. */
export interface PushOptions {
  readonly registry: Registry
  readonly cache: BuildCache
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Requests at once; default 32. */
  readonly concurrency?: number | undefined
  /** Only these; default all of the cache. */
  readonly only?: ReadonlySet<SpecHash> | undefined
  readonly provenance?: ImageSource | undefined
  /** Licences by hash. */
  readonly licenses?: ReadonlyMap<SpecHash, SpdxExpression> | undefined
  /** What the recipes were recorded to do to the environment of their users, by hash. */
  readonly environments?: ReadonlyMap<SpecHash, PackageEnvironment> | undefined
  /**
   * Says what of the cache, and of what it needs, may be taken for there; anything else is pushed
   * anew. Default: what lies under its tag.
   */
  readonly vouch?:
    | ((
        specs: ReadonlyMap<SpecHash, ConcreteSpec>,
        seen: Seen,
      ) => Promise<ReadonlyMap<SpecHash, PackageDigests>>)
    | undefined
  /** Where nobody says what counts, what goes up all the same, in the place of what lies there. */
  readonly own?: ReadonlySet<SpecHash> | undefined
  /** Whether `index.spack` is brought up to date at the end. */
  readonly updateIndex: boolean
  /** Reads the files below `.spack/` of a package that is to be pushed. */
  readonly metadata?: ((entry: CacheEntry) => MetadataReader) | undefined
  /**
   * Called before the first upload with all that is to be pushed; what it returns is thrown and
   * nothing is uploaded.
   */
  readonly refuse?: ((candidates: readonly PushCandidate[]) => UserError | undefined) | undefined
  readonly onProgress?: ((step: PushedPackage, done: number, total: number) => void) | undefined
}

/** A package in the registry. */
export interface PushedPackage {
  readonly entry: CacheEntry
  readonly target: string | undefined
  readonly outcome: 'pushed' | 'present'
  readonly manifest: Digest
  /** The layer with its own tarball. */
  readonly layer: Digest
  /** Bytes of that layer. */
  readonly size: number
  /** Seconds; only for what was pushed. */
  readonly seconds?: number
  /**
   * Run time dependencies whose layers the image lacks, since they are neither in the cache nor in
   * the registry.
   */
  readonly lacking: readonly string[]
}

/** What is in the registry after a push. */
export interface PushResult {
  readonly packages: readonly PushedPackage[]
  readonly index: Finalized | undefined
}

/**
 * Brings the packages of a build cache folder into a registry, in the format that stock Spack
 * installs from. What is there stays as it is. Stopped at any time and run again, it goes on where
 * it was.
 * @throws RegistryError when the registry refuses; UserError when the cache is damaged or `refuse`
 * says so.
 */
export async function pushCache(options: PushOptions): Promise<PushResult> {
  const { registry, cache, only } = options
  const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true)
  const seen = await look(registry)
  const { found, tags } = await thereAlready(options, entries, seen)
  const present = new Set(found.map(({ entry }) => entry.hash))
  const missing = entries.filter(({ hash }) => !present.has(hash))
  const candidates = await inspect(cache, missing, options.metadata, options.signal)
  const refusal = options.refuse?.(candidates)
  if (refusal) throw refusal
  let done = 0
  const report = (step: PushedPackage): PushedPackage => {
    options.onProgress?.(step, ++done, entries.length)
    return step
  }
  for (const one of found) report(one)
  const upload = new Upload({
    ...options,
    concurrency: options.concurrency ?? 32,
    provenance: options.provenance ?? {},
    present: tags,
  })
  const pushed: PushedPackage[] = []
  const uploads = await upload.run(
    candidates,
    (one) => void pushed.push(report(pushedPackage(one))),
  )
  const tagged = pushed.map(({ entry }) => entry.tag)
  if (tagged.length > 0) await readBack(registry, tagged, options)
  const packages = [...found, ...pushed]
  return {
    packages,
    index: options.updateIndex
      ? await updateIndex(options, packages, uploads, uploads.length === 0 ? seen : undefined)
      : undefined,
  }
}

const pushedPackage = ({ candidate, manifest, seconds, lacking }: Uploaded): PushedPackage => {
  const { entry, spec, tarball } = candidate
  return {
    entry,
    target: targetOf(spec),
    outcome: 'pushed',
    manifest,
    layer: tarball.digest,
    size: tarball.size,
    seconds,
    lacking,
  }
}

/** What of the cache is there, and the tags that layers of other packages may be taken from. */
async function thereAlready(
  options: PushOptions,
  entries: readonly CacheEntry[],
  seen: Seen,
): Promise<{ readonly found: PushedPackage[]; readonly tags: Seen['tags'] }> {
  const { vouch, own, cache, concurrency = 32 } = options
  const tags = new Map([...seen.tags].filter(([hash]) => !own?.has(hash)))
  if (!vouch) return { found: await describePresent(options, entries, { ...seen, tags }), tags }
  const read = await pMap(entries, (entry) => cache.read(entry), { concurrency })
  const specs = new Map(read.flatMap(({ dag }) => [...dag.specs]))
  const vouched = await vouch(specs, seen)
  return {
    found: entries.flatMap((entry) => {
      const known = vouched.get(entry.hash)
      return known ? [presentPackage(entry, known)] : []
    }),
    tags: new Map([...seen.tags].filter(([hash]) => vouched.has(hash))),
  }
}

const presentPackage = (
  entry: CacheEntry,
  { manifest, layer, size }: PackageDigests,
): PushedPackage => ({
  ...{ entry, manifest, layer, size },
  target: undefined,
  outcome: 'present',
  lacking: [],
})

/**
 * The digests of what is there: from the table in the index, else from each manifest. A tag that
 * is listed but cannot be read is not there.
 */
async function describePresent(
  options: PushOptions,
  entries: readonly CacheEntry[],
  { tags, digests }: Seen,
): Promise<PushedPackage[]> {
  const found = await pMap(
    entries.filter(({ hash }) => tags.has(hash)),
    async (entry) => {
      const known =
        digests.get(entry.hash) ??
        (await untilThere(() => describeImage(options.registry, tags.get(entry.hash)!), options))
      return known ? [presentPackage(entry, known)] : []
    },
    { concurrency: options.concurrency ?? 32 },
  )
  return found.flat()
}

async function describeImage(registry: Registry, tag: string): Promise<PackageDigests | undefined> {
  const image = await readImage(registry, tag)
  return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size }
}

async function updateIndex(
  { registry, clock, signal, provenance, concurrency }: PushOptions,
  packages: readonly PushedPackage[],
  uploads: readonly Uploaded[],
  seen: Seen | undefined,
): Promise<Finalized> {
  const nodes = new Map(
    uploads.map(({ candidate }) => [
      candidate.entry.hash,
      (candidate.specJson as { nodes: SpecNode[] }).nodes,
    ]),
  )
  const expected = new Map(
    packages.map(({ entry: { hash, tag }, manifest, layer, size }) => [
      hash,
      { tag, manifest, layer, size, nodes: nodes.get(hash) },
    ]),
  )
  return finalizeIndex({
    registry,
    clock,
    signal,
    concurrency,
    expected,
    seen,
    provenance: provenance ?? {},
  })
}
