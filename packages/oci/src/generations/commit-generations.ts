import type { Registry } from '@pakages/core'
import { parseImageManifest, RegistryError, unlessUnusable } from '@pakages/image'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import { NoGeneration, readGeneration, type Generation } from './generation-image.ts'
import type { GenerationTag } from './generation-tags.ts'

/** Whose generations are looked for, and who says whether they count. */
export interface CommitOptions {
  readonly registry: Registry
  readonly commit: string
  /** The web address of the repository that was worked on. */
  readonly repository: string
  /** Says what speaks against an image; empty where it counts. Default: nobody asks. */
  readonly judge?: ((manifest: Digest) => Promise<readonly string[]>) | undefined
  /** Called for each of the commit that does not count: its tag, and why in sentences. */
  readonly onPassedOver?: (tag: string, why: string) => void
}

/**
 * How many of the newest generations are looked at: the pushes of one run are near one another, and
 * each costs a request.
 */
const LOOKED_AT = 16

/** The generations that were recorded of one commit, each read and judged once. */
export class CommitGenerations {
  readonly #options: CommitOptions
  readonly #read = new Map<string, Promise<Generation | undefined>>()

  constructor(options: CommitOptions) {
    this.#options = options
  }

  /**
   * Those among the newest that are of the commit and count, the oldest first.
   * @param tags The newest first.
   * @throws RegistryError when the registry is out of reach.
   */
  async among(tags: readonly GenerationTag[]): Promise<Generation[]> {
    const read = await pMap(tags.slice(0, LOOKED_AT), (tag) => this.#once(tag), { concurrency: 8 })
    return read.filter((one) => one !== undefined).reverse()
  }

  #once(tag: GenerationTag): Promise<Generation | undefined> {
    const known = this.#read.get(tag.tag) ?? this.#readOne(tag)
    this.#read.set(tag.tag, known)
    return known
  }

  async #readOne(tag: GenerationTag): Promise<Generation | undefined> {
    const { registry, commit, repository, judge, onPassedOver } = this.#options
    const digest = await this.#digestOf(tag)
    if (digest === undefined) return undefined
    const against = (await judge?.(digest)) ?? []
    if (against.length > 0) {
      onPassedOver?.(tag.tag, against.join(' '))
      return undefined
    }
    try {
      const found = await readGeneration(registry, tag, digest)
      return found?.record.commit === commit && found.record.repository === repository
        ? found
        : undefined
    } catch (error) {
      if (!(error instanceof NoGeneration) && !isGone(error)) throw error
      onPassedOver?.(tag.tag, error.message)
      return undefined
    }
  }

  /** The image under a tag, where it says that it is of the commit: what counts stands in what is signed. */
  async #digestOf({ tag }: GenerationTag): Promise<Digest | undefined> {
    const { registry, commit } = this.#options
    const stored = await registry.manifest(tag)
    if (!stored) return undefined
    const from = `${registry.reference}:${tag}`
    const manifest = await unlessUnusable(async () => parseImageManifest(stored.bytes, from))
    const revision = manifest?.annotations?.['org.opencontainers.image.revision']
    return revision === commit ? stored.digest : undefined
  }
}

/** A number that another had too is removed by who wrote it. */
const isGone = (error: unknown): error is RegistryError =>
  error instanceof RegistryError && error.failure === 'not-found'
