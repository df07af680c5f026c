import type { Registry } from '@pakages/core'
import { isUnusable, RegistryError } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { releaseTag } from '../releases/release-tags.ts'
import {
  NoGeneration,
  readGeneration,
  readGenerationAt,
  type Generation,
} from './generation-image.ts'
import { generationTags, type GenerationTag } from './generation-tags.ts'

/** Which generations count. */
export interface GenerationBounds {
  /** Only this one. */
  readonly number?: number | undefined
  /** Only the one with this image: whoever may push can claim a number. */
  readonly manifest?: Digest | undefined
  /** Only those with lower numbers. */
  readonly below?: number | undefined
  /** Only the one that is frozen for this release. */
  readonly release?: string | undefined
  /** Only those recorded until then, milliseconds since 1970. */
  readonly until?: number | undefined
}

/** How generations are read. */
export interface ReadOptions {
  readonly registry: Registry
  /** All tags of the registry. */
  readonly tags: readonly string[]
  readonly bounds?: GenerationBounds
  /**
   * Says what speaks against the signatures of an image, before anything of it is read; empty when
   * they count. Default: nobody asks.
   */
  readonly judge?: ((manifest: Digest) => Promise<readonly string[]>) | undefined
  /** Called for each that is not taken into account: its tag, and why in a sentence. */
  readonly onPassedOver?: (tag: string, why: string) => void
}

/** How many generations are looked at: each costs a few requests. */
const MOST_GENERATIONS = 200
/** How many are read at once, where the newest does not do. */
const AT_ONCE = 8

/** The generations of a registry, read when they are asked for, each once. */
export class Generations {
  readonly #options: ReadOptions
  readonly #tags: readonly GenerationTag[]
  readonly #read = new Map<string, Promise<Generation | undefined>>()
  readonly #passedOver: string[] = []

  constructor(options: ReadOptions) {
    this.#options = options
    const { number, below = Infinity } = options.bounds ?? {}
    this.#tags = generationTags(options.tags).filter(
      (one) => (number === undefined || one.number === number) && one.number < below,
    )
  }

  /** The tags that are in the bounds by their number, the newest first. */
  get listed(): readonly GenerationTag[] {
    return this.#tags
  }

  /** Why those that were read so far do not count, in sentences; each with its tag. */
  get passedOver(): readonly string[] {
    return this.#passedOver
  }

  /**
   * Those that count, the newest first, at most `MOST_GENERATIONS`. What is no generation, or is not
   * signed as it must be, is passed over; an older one never takes the place of what only could not
   * be read.
   * @throws RegistryError when the registry is out of reach, or one cannot be read.
   */
  async *newestFirst(most = MOST_GENERATIONS): AsyncGenerator<Generation> {
    const { release } = this.#options.bounds ?? {}
    if (release !== undefined) {
      const frozen = await this.#judged(releaseTag(release), (manifest) =>
        readGenerationAt(this.#options.registry, manifest, releaseTag(release)),
      )
      if (frozen) yield frozen
      return
    }
    const tags = this.#tags.slice(0, most)
    const until = this.#options.bounds?.until ?? Infinity
    for (let at = 0, count = 1; at < tags.length; at += count, count = AT_ONCE) {
      const read = await Promise.all(tags.slice(at, at + count).map((one) => this.#once(one)))
      for (const one of read) if (one && Date.parse(one.record.recorded) <= until) yield one
    }
  }

  #once(tag: GenerationTag): Promise<Generation | undefined> {
    const known = this.#read.get(tag.tag)
    if (known) return known
    const reading = this.#readOne(tag)
    this.#read.set(tag.tag, reading)
    return reading
  }

  async #readOne(tag: GenerationTag): Promise<Generation | undefined> {
    const { registry } = this.#options
    try {
      return await this.#judged(
        tag.tag,
        (manifest) => readGeneration(registry, tag, manifest),
        true,
      )
    } catch (error) {
      throw isUnusable(error) ? unread(tag, error) : error
    }
  }

  /** Reads what a tag leads to, where nothing speaks against its signatures. */
  async #judged(
    tag: string,
    read: (manifest: Digest) => Promise<Generation | undefined>,
    listed = false,
  ): Promise<Generation | undefined> {
    const { registry } = this.#options
    try {
      const stored = await registry.manifest(tag)
      if (!stored && !listed) return undefined
      const against = stored ? await this.#against(stored.digest) : ['It is listed, and gone.']
      if (stored && against.length === 0) return await read(stored.digest)
      this.#passOver(tag, against.join(' '))
    } catch (error) {
      if (!(error instanceof NoGeneration)) throw error
      this.#passOver(tag, error.message)
    }
    return undefined
  }

  async #against(manifest: Digest): Promise<readonly string[]> {
    const { judge, bounds } = this.#options
    const meant = bounds?.manifest ?? manifest
    return meant === manifest
      ? ((await judge?.(manifest)) ?? [])
      : [`It is the image ${manifest}, and ${meant} was asked for.`]
  }

  #passOver(tag: string, why: string): void {
    this.#passedOver.push(`${tag} is passed over: ${why}`)
    this.#options.onPassedOver?.(tag, why)
  }
}

/** Who knows what happened may take an older one, by its number. */
const unread = ({ number, tag }: GenerationTag, cause: RegistryError): RegistryError =>
  new RegistryError(
    cause.failure,
    `Generation ${number} (${tag}) cannot be read: ${cause.message}`,
    {
      id: 'generation-unreadable',
      fix: `${cause.fix} "generation" takes an older one by its number.`,
      cause,
    },
  )
