import type { Clock, Registry } from '@pakages/core'
import { entriesOf, fallbackTag, isUnusable, readReferrer, unlessUnusable } from '@pakages/image'
import type { ImageSource } from '@pakages/image'
import type { Digest, SpecHash } from '@pakages/model'
import pMap from 'p-map'
import { generationTags } from '../generations/generation-tags.ts'
import { finalizeIndex } from '../index/finalize.ts'
import type { PrunePlan } from './plan-prune.ts'
import { bringSbomsAlong, currentIndex, formerIndexes } from './former-indexes.ts'
import { liveManifests, subjectsIn, type PrunableRegistry } from './read-prunable.ts'

/** How a plan is carried out. */
export interface PruneOptions {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly provenance: ImageSource
  /** Takes a manifest out with its tags; default: as the registry itself does. */
  readonly remove?: ((manifest: Digest) => Promise<boolean>) | undefined
  /** Tags of solutions that go: nothing needs them to live. */
  readonly solutions?: readonly string[] | undefined
  /** Called after each package, solution and generation. */
  readonly onGone?: (what: string, done: number, total: number) => void
}

/** What went. */
export interface Pruned {
  /** Manifests: packages, what hung at them, generations, lists of referrers. */
  readonly manifests: number
  readonly packages: number
  readonly generations: number
  /** Whether a push came in between, and the rest was left for the next run. */
  readonly interrupted: boolean
}

/** Packages that are deleted before it is looked whether somebody pushed meanwhile. */
const BATCH = 200
const AT_ONCE = 8

/**
 * Deletes what a plan says, in an order in which breaking off hurts nothing that lives: a package
 * before what it needs, what hangs at an image before the image, generations when their packages are
 * gone, so that the next run knows what is left. In the end the index is made anew, and
 * those go that were replaced.
 * @throws RegistryError when the registry does not delete.
 */
export async function pruneRegistry(
  plan: PrunePlan,
  contents: PrunableRegistry,
  options: PruneOptions,
): Promise<Pruned> {
  const { registry, clock, signal, provenance, solutions = [], onGone } = options
  const deletion = new Deletion(options, contents, plan)
  const deleted = new Set<SpecHash>()
  const total = plan.packages.length + plan.doomed.length + solutions.length
  let [generations, done] = [0, 0]
  let interrupted = false
  try {
    for (let at = 0; at < plan.packages.length && !interrupted; at += BATCH) {
      const batch = plan.packages.slice(at, at + BATCH)
      // Of one height nothing needs another.
      for (const level of Map.groupBy(batch, ({ height }) => height).values())
        await pMap(
          level,
          async ({ tag, hash }) => {
            signal.throwIfAborted()
            if (await deletion.image(tag)) deleted.add(hash)
            onGone?.(tag, ++done, total)
          },
          { concurrency: AT_ONCE },
        )
      interrupted = await somebodyPushed(registry, contents)
    }
    for (const tag of solutions) {
      signal.throwIfAborted()
      await deletion.image(tag)
      onGone?.(tag, ++done, total)
    }
    if (!interrupted) {
      await deletion.superseded(plan)
      for (const { tag, manifest } of plan.doomed) {
        signal.throwIfAborted()
        if (await deletion.image(manifest)) generations++
        onGone?.(tag, ++done, total)
      }
      await deletion.orphans(contents.all)
    }
  } finally {
    if (deletion.count > 0 && !signal.aborted)
      await finalizeIndex({ registry, clock, signal, expected: new Map(), deleted, provenance })
  }
  if (!interrupted) await deletion.formerIndexes(contents)
  return { manifests: deletion.count, packages: deleted.size, generations, interrupted }
}

/** Whether a generation was recorded since the registry was read: it may need what goes. */
async function somebodyPushed(registry: Registry, { all }: PrunableRegistry): Promise<boolean> {
  const before = new Set(generationTags(all).map(({ tag }) => tag))
  return generationTags(await registry.tags()).some(({ tag }) => !before.has(tag))
}

/** Takes images out with what hangs at them, and never what lives. */
class Deletion {
  readonly #registry: Registry
  readonly #remove: (manifest: Digest) => Promise<boolean>
  readonly #live: ReadonlySet<Digest>
  readonly #tags: ReadonlySet<string>
  readonly #gone = new Set<Digest>()

  constructor(
    { registry, remove }: PruneOptions,
    contents: PrunableRegistry,
    { live, kept }: PrunePlan,
  ) {
    this.#registry = registry
    this.#remove = remove ?? ((manifest) => registry.deleteManifest(manifest))
    this.#live = liveManifests(contents, live, kept)
    this.#tags = new Set(contents.all)
  }

  /** How many manifests it removed. */
  get count(): number {
    return this.#gone.size
  }

  /** @returns Whether there was such an image, and it is gone. */
  async image(reference: string): Promise<boolean> {
    const stored = await this.#registry.manifest(reference)
    if (stored === undefined || this.#live.has(stored.digest)) return false
    await this.#hangingAt(stored.digest)
    return this.#one(stored.digest)
  }

  /** Images that a later push of the same package replaced: no tag leads to them any more. */
  async superseded({ doomed, live }: PrunePlan): Promise<void> {
    const old = new Map(
      doomed.flatMap(({ record }) =>
        record.specs
          .filter(({ manifest }) => !this.#live.has(manifest) && !this.#gone.has(manifest))
          .map(({ hash, manifest }) => [manifest, hash] as const),
      ),
    )
    for (const [manifest, hash] of old) if (!live.has(hash)) await this.image(manifest)
  }

  /** Lists of what hung at images that are gone, left by a run that broke off. */
  async orphans(tags: readonly string[]): Promise<void> {
    await pMap(
      subjectsIn(tags).filter((digest) => !this.#live.has(digest)),
      async (digest) => {
        if ((await this.#registry.manifest(digest)) === undefined) await this.#hangingAt(digest)
      },
      { concurrency: AT_ONCE },
    )
  }

  /**
   * Indexes that were replaced, with the SBOMs of whole locks that hang there; those of the last one
   * hang at the new one then.
   */
  async formerIndexes({ all, index }: PrunableRegistry): Promise<void> {
    const renewed = { registry: this.#registry, tags: all, before: index }
    await bringSbomsAlong(renewed)
    for (const digest of await formerIndexes(renewed))
      if (digest !== (await currentIndex(this.#registry))) await this.image(digest)
  }

  /** Removes what hangs at an image, what hangs at that, and the list of it. */
  async #hangingAt(subject: Digest, depth = 0): Promise<void> {
    for (const { digest } of await this.#referrers(subject)) {
      const stored = await this.#registry.manifest(digest)
      // Who may push writes the list, and may name the images of others in it.
      const named =
        stored && (await unlessUnusable(() => readReferrer(stored.mediaType, stored.bytes, digest)))
      if (named?.subject !== subject || this.#live.has(digest)) continue
      if (depth < DEEPEST) await this.#hangingAt(digest, depth + 1)
      await this.#one(digest)
    }
    if (!this.#tags.has(fallbackTag(subject))) return
    const list = await this.#registry.manifest(fallbackTag(subject))
    if (list && !this.#live.has(list.digest)) await this.#one(list.digest)
  }

  async #referrers(subject: Digest): Promise<readonly { readonly digest: Digest }[]> {
    try {
      const listed =
        this.#tags.has(fallbackTag(subject)) || (await this.#registry.listsReferrers(subject))
      return listed ? await this.#registry.referrers(subject) : []
    } catch (error) {
      if (!isUnusable(error)) throw error
      const list = await this.#registry.manifest(fallbackTag(subject))
      return (await unlessUnusable(() => entriesOf(list?.bytes, 'a list of referrers'))) ?? []
    }
  }

  async #one(digest: Digest): Promise<boolean> {
    const gone = await this.#remove(digest)
    if (gone) this.#gone.add(digest)
    return gone
  }
}

/** Levels of what hangs at what hangs: a signature on an SBOM is the second. */
const DEEPEST = 3
