import { fullJitter, untilThere, type Clock, type Registry } from '@pakages/core'
import { RegistryError, specTag, type ImageSource } from '@pakages/image'
import type { Digest, SpecHash } from '@pakages/model'
import pMap from 'p-map'
import { extended, isSameTable } from './digest-table.ts'
import { changed, emptyDatabase, type Database } from './database.ts'
import { readDatabase, writeIndexImage } from './index-image.ts'
import {
  ListedPackages,
  PATIENCE,
  type FoundPackage,
  type KnownPackage,
} from './listed-packages.ts'
import { look, type Seen } from './look.ts'

/** What the index is made with. */
export interface FinalizeOptions {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Packages that must be in the index at the end: those that were pushed or found. */
  readonly expected: ReadonlyMap<SpecHash, KnownPackage>
  /** Packages that the caller has deleted: where no tag lists them they are not asked for. */
  readonly deleted?: ReadonlySet<SpecHash> | undefined
  readonly provenance: ImageSource
  /** Requests at once; default 32. */
  readonly concurrency?: number | undefined
  /** What the caller has just read, so that the first look need not ask again. */
  readonly seen?: Seen | undefined
}

/** An index that has all that was expected. */
export interface Finalized {
  /** Of the index image. */
  readonly manifest: Digest
  /** How many packages can be downloaded. */
  readonly specs: number
  /** Tags of packages that are not in the index, and why. */
  readonly skipped: readonly { readonly tag: string; readonly reason: string }[]
}

/** How often the index is written again because others changed it. */
const ROUNDS = 40

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
    if (pause > 0) await options.clock.sleep(fullJitter(pause), options.signal)
  }
  throw new RegistryError(
    'server',
    `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`,
    {
      id: 'cache-index-not-written',
      fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
    },
  )
}

class Finalizer {
  readonly #options: FinalizeOptions
  readonly #packages: ListedPackages
  #seen: Seen | undefined
  /** How many more times the index may be missing after it was written. */
  #unseen = 0
  constructor(options: FinalizeOptions) {
    this.#options = options
    this.#packages = new ListedPackages(
      options.registry,
      options.expected,
      options.concurrency ?? 32,
    )
    this.#seen = options.seen
  }

  /** Looks, and writes if anything is missing. Returns the result when nothing is. */
  async round(): Promise<Finalized | 'wrote' | 'waiting'> {
    const { registry, expected } = this.#options
    const seen = this.#seen ?? (await look(registry))
    this.#seen = undefined
    // What was just written may take a while to appear: writing it again would begin the wait anew.
    if (!seen.index && this.#unseen > 0) {
      this.#unseen--
      return 'waiting'
    }
    const database = (seen.index && (await readDatabase(registry, seen.index))) ?? emptyDatabase
    const missing = this.#missing(database, seen)
    const gone = new Set(await this.#gone(database, seen))
    const found = await this.#packages.find(missing)
    const digests = extended(
      seen.digests,
      [...found].map(([hash, { entry }]) => [hash, entry] as const),
      [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)),
    )
    if (!seen.index || found.size > 0 || gone.size > 0 || !isSameTable(digests, seen.digests)) {
      await writeIndexImage(
        registry,
        revised(database, found, gone),
        digests,
        this.#options.provenance,
      )
      this.#unseen = PATIENCE
      return 'wrote'
    }
    return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
      ? 'waiting'
      : this.#result(seen.index.manifest.digest, database)
  }

  /** Packages that are expected or listed, and that the index lacks. */
  #missing(database: Database, { tags }: Seen): (readonly [SpecHash, string])[] {
    const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag] as const)
    return [...new Map([...expected, ...tags])].filter(
      ([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash),
    )
  }

  #result(manifest: Digest, database: Database): Finalized {
    const { registry, expected } = this.#options
    const { skipped } = this.#packages
    const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag
    if (lost !== undefined)
      throw new RegistryError(
        'server',
        `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`,
        { id: 'cache-index-not-written', fix: 'Push the package again.' },
      )
    return {
      manifest,
      specs: database.available.size,
      skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
    }
  }

  /**
   * Packages in the index whose tag is gone. A list that lags behind does not count: the tag itself
   * is asked for.
   */
  async #gone(database: Database, { tags }: Seen): Promise<SpecHash[]> {
    const { registry, expected, deleted, concurrency } = this.#options
    const suspects = [...database.available].filter(
      (hash) => !tags.has(hash) && !expected.has(hash),
    )
    const gone = await pMap(
      suspects,
      async (hash) => {
        if (deleted?.has(hash)) return [hash]
        const { name, version } = database.nodes.get(hash)!
        const tag = specTag(name, version, hash)
        const look = { looks: 3, base: 100 }
        const there = await untilThere(() => registry.manifest(tag), this.#options, look)
        return there === undefined ? [hash] : []
      },
      { concurrency: concurrency ?? 32 },
    )
    return gone.flat()
  }
}

/** The database with the packages that were found, and without those that are gone. */
function revised(
  database: Database,
  found: ReadonlyMap<SpecHash, FoundPackage>,
  gone: ReadonlySet<SpecHash>,
): Database {
  const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash))
  return changed(
    database,
    [...found.values()].flatMap((one) => one.nodes),
    new Set(available),
  )
}
