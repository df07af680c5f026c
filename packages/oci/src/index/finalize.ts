import type { Clock, Registry } from '@pakages/core'
import {
  type Provenance,
  readConfig,
  readImage,
  RegistryError,
  specTag,
  specTags,
  type SpecNode,
} from '@pakages/image'
import { shortHash, type Digest, type SpecHash } from '@pakages/model'
import pMap from 'p-map'
import { changed, emptyDatabase, type Database } from './database.ts'
import {
  findIndex,
  readCatalog,
  readDatabase,
  writeIndex,
  type Catalog,
  type CatalogEntry,
  type PackageIndex,
} from './index-image.ts'

/** A package that is known to be in the registry. */
export interface KnownPackage extends CatalogEntry {
  readonly tag: string
  /**
   * Its node and those that it depends on, as they came. Undefined: to be read from the registry
   * where the index lacks it.
   */
  readonly nodes: readonly SpecNode[] | undefined
}

/** What the index is made with. */
export interface FinalizeOptions {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Packages that must be in the index at the end: those that were pushed or found. */
  readonly expected: ReadonlyMap<SpecHash, KnownPackage>
  readonly provenance: Provenance
  /** Requests at once; default 32. */
  readonly concurrency?: number | undefined
  /** What the caller has just read, so that the first look need not ask again. */
  readonly seen?: Seen | undefined
}

/** What a repository holds, at one moment. */
export interface Seen {
  readonly tags: ReadonlyMap<SpecHash, string>
  readonly index: PackageIndex | undefined
  readonly catalog: Catalog
}

/** Lists the packages of a repository, and reads what its index says of them. */
export async function look(registry: Registry): Promise<Seen> {
  const [tags, index] = await Promise.all([registry.tags().then(specTags), findIndex(registry)])
  return { tags, index, catalog: index ? await readCatalog(registry, index) : new Map() }
}

/** What came of it. */
export interface Finalized {
  /** Of the index image. */
  readonly manifest: Digest
  /** How many packages can be downloaded. */
  readonly specs: number
  /** Tags of packages that are not in the index, and why. */
  readonly skipped: readonly { readonly tag: string; readonly reason: string }[]
}

/**
 * How often the index is written again because others changed it, and how long a tag may be listed
 * without being readable.
 */
const ROUNDS = 40
const PATIENCE = 4

/**
 * Brings the index of a repository up to date with its tags. The index is derived, never the truth:
 * after every write the tags are listed again, and as long as one of them is missing the index is
 * read, completed and written anew. So the last of several writers at once always leaves the union,
 * since everything was tagged before its writer came here.
 * @throws RegistryError when an expected package does not appear.
 */
export async function finalizeIndex(options: FinalizeOptions): Promise<Finalized> {
  const finalizer = new Finalizer(options)
  for (let round = 1; round <= ROUNDS; round++) {
    const state = await finalizer.round()
    if (typeof state === 'object') return state
    // Who waits does so for the registry to catch up; who wrote twice meets another writer and
    // steps aside for a moment.
    const pause =
      state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0
    if (pause > 0) await options.clock.sleep(Math.random() * pause, options.signal)
  }
  throw new RegistryError(
    'server',
    `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`,
    {
      fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
    },
  )
}

interface Found {
  readonly nodes: readonly SpecNode[]
  readonly entry: CatalogEntry
}

class Finalizer {
  readonly #options: FinalizeOptions
  /** What was read from the registry in this run; images do not change. */
  readonly #read = new Map<SpecHash, Found>()
  readonly #skipped = new Map<string, string>()
  /** In how many rounds a listed tag could not be read. */
  readonly #unreadable = new Map<string, number>()
  #seen: Seen | undefined
  /** How many more times the index may be missing after it was written. */
  #unseen = 0
  constructor(options: FinalizeOptions) {
    this.#options = options
    this.#seen = options.seen
  }

  /** Looks, and writes if anything is missing. Returns the result when nothing is. */
  async round(): Promise<Finalized | 'wrote' | 'waiting'> {
    const { registry, expected, provenance } = this.#options
    const { tags, index, catalog } = this.#seen ?? (await look(registry))
    this.#seen = undefined
    // What was just written may take a while to appear: writing it again would begin the wait anew.
    if (!index && this.#unseen > 0) {
      this.#unseen--
      return 'waiting'
    }
    const database = (index && (await readDatabase(registry, index))) ?? emptyDatabase
    const wanted = new Map(
      [...[...expected].map(([hash, { tag }]) => [hash, tag] as const), ...tags].filter(
        ([, tag]) => !this.#skipped.has(tag),
      ),
    )
    const missing = [...wanted].filter(([hash]) => !database.available.has(hash))
    const gone = new Set(await this.#gone(database, tags))
    const found = await this.#find(missing)
    const complete = mergedCatalog(
      catalog,
      found,
      [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)),
    )
    if (index && found.size === 0 && gone.size === 0 && isSame(complete, catalog)) {
      return missing.some(([, tag]) => !this.#skipped.has(tag))
        ? 'waiting'
        : this.#result(index.manifest.digest, database)
    }
    const available = new Set(
      [...database.available, ...found.keys()].filter((hash) => !gone.has(hash)),
    )
    await writeIndex(
      registry,
      changed(
        database,
        [...found.values()].flatMap((one) => one.nodes),
        available,
      ),
      complete,
      provenance,
    )
    this.#unseen = PATIENCE
    return 'wrote'
  }

  #result(manifest: Digest, database: Database): Finalized {
    const lost = [...this.#options.expected].find(([hash]) => !database.available.has(hash))?.[1]
      .tag
    if (lost !== undefined)
      throw new RegistryError(
        'server',
        `${this.#options.registry.reference}:${lost} is not in the index: ${this.#skipped.get(lost) ?? 'it disappeared'}.`,
        { fix: 'Push the package again.' },
      )
    return {
      manifest,
      specs: database.available.size,
      skipped: [...this.#skipped].map(([tag, reason]) => ({ tag, reason })),
    }
  }

  /**
   * Packages in the index whose tag is gone. A list that lags behind does not count: the tag itself
   * is asked for.
   */
  async #gone(database: Database, tags: ReadonlyMap<SpecHash, string>): Promise<SpecHash[]> {
    const suspects = [...database.available].filter(
      (hash) => !tags.has(hash) && !this.#options.expected.has(hash),
    )
    const gone = await pMap(
      suspects,
      async (hash) => {
        const { name, version } = database.nodes.get(hash)!
        return (await this.#options.registry.manifest(specTag(name, version, hash))) === undefined
          ? [hash]
          : []
      },
      { concurrency: this.#options.concurrency ?? 32 },
    )
    return gone.flat()
  }

  /** The nodes and digests of packages that the index lacks. */
  async #find(missing: readonly (readonly [SpecHash, string])[]): Promise<Map<SpecHash, Found>> {
    const found = await pMap(
      missing,
      async ([hash, tag]) => {
        const one = this.#known(hash) ?? (await this.#fetch(hash, tag))
        return one ? [[hash, one] as const] : []
      },
      { concurrency: this.#options.concurrency ?? 32 },
    )
    return new Map(found.flat())
  }

  #known(hash: SpecHash): Found | undefined {
    const known = this.#options.expected.get(hash)
    return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known })
  }

  async #fetch(hash: SpecHash, tag: string): Promise<Found | undefined> {
    const { registry } = this.#options
    try {
      const image = await readImage(registry, tag)
      if (!image) return this.#later(tag)
      const config = await readConfig(registry, image)
      if (config.format !== 5)
        return this.#skip(
          tag,
          `it was written by a Spack before 1.0 (spec format ${config.format})`,
        )
      if (config.hash !== hash) return this.#skip(tag, `it holds /${shortHash(config.hash)}`)
      const found = {
        nodes: config.spec.nodes as readonly SpecNode[],
        entry: { manifest: image.digest, layer: image.layer.digest, size: image.layer.size },
      }
      this.#read.set(hash, found)
      return found
    } catch (error) {
      if (error instanceof RegistryError && error.failure === 'not-found') return this.#later(tag)
      if (error instanceof RegistryError && error.failure === 'malformed')
        return this.#skip(tag, error.message)
      throw error
    }
  }

  /** A registry may list a tag for a while before or after it can be read. */
  #later(tag: string): undefined {
    const times = (this.#unreadable.get(tag) ?? 0) + 1
    this.#unreadable.set(tag, times)
    if (times >= PATIENCE) this.#skip(tag, 'the registry lists it but does not give it out')
  }

  #skip(tag: string, reason: string): undefined {
    this.#skipped.set(tag, reason)
  }
}

function mergedCatalog(
  catalog: Catalog,
  found: ReadonlyMap<SpecHash, Found>,
  expected: readonly (readonly [SpecHash, KnownPackage])[],
): Catalog {
  const merged = new Map(catalog)
  for (const [hash, { entry }] of found) merged.set(hash, plain(entry))
  for (const [hash, entry] of expected) merged.set(hash, plain(entry))
  return merged
}

const isSame = (one: Catalog, other: Catalog): boolean =>
  one.size === other.size &&
  [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest)
const plain = ({ manifest, layer, size }: CatalogEntry): CatalogEntry => ({ manifest, layer, size })
