import { untilThere, type Clock, type Registry } from '@pakages/core'
import { fetched, readImage, type SpackImage, specTags } from '@pakages/image'
import { label, shortHash, type ConcreteDag, type Digest, type SpecHash } from '@pakages/model'
import type { Readable } from 'node:stream'
import pMap from 'p-map'

/** One package to pull. */
export interface WantedPackage {
  readonly hash: SpecHash
  /**
   * The DAG that holds it; without it the one in its image is taken, which takes one request more.
   */
  readonly dag?: ConcreteDag | undefined
}

/** What is known of an image before any of its blobs is used. */
export interface FoundImage {
  readonly hash: SpecHash
  readonly registry: Registry
  readonly image: SpackImage
}

/** Whether an image may be used. */
export type ImageCheck =
  { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** Where packages go. */
export interface PullDestination {
  /** Whether the tarball of an image is there already. */
  has(image: SpackImage): Promise<boolean>
  /**
   * Takes the bytes of a tarball, which fail at their end when they are not what the image promises:
   * then they come once more.
   * @param from The registry, for messages.
   */
  take(hash: SpecHash, image: SpackImage, bytes: Readable, from: string): Promise<void>
  /** Says that the tarball of a package is there. @returns what the package is called. */
  add(wanted: WantedPackage, registry: Registry, image: SpackImage): Promise<string>
}

/** What to pull, and where to. */
export interface PullOptions {
  /** Asked one after the other for each package. */
  readonly registries: readonly Registry[]
  readonly wanted: readonly WantedPackage[]
  readonly into: PullDestination
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Packages at once; default 32. */
  readonly concurrency?: number | undefined
  /**
   * Called with each image's digest before a blob of it is used: the place to verify signatures and
   * policy. Default: accepted.
   */
  readonly approve?: ((found: FoundImage) => Promise<ImageCheck>) | undefined
  readonly onProgress?: ((step: PullOutcome, done: number, total: number) => void) | undefined
}

/** A package that lies in the mirror now, or why it does not. */
export type PullOutcome =
  | {
      readonly kind: 'pulled'
      readonly hash: SpecHash
      readonly label: string
      readonly registry: string
      readonly tag: string
      readonly manifest: Digest
      readonly layer: Digest
      /** Of the manifest. */
      readonly annotations: Readonly<Record<string, string>>
      readonly size: number
      /** Whether the tarball was there already. */
      readonly reused: boolean
    }
  | { readonly kind: 'missing'; readonly hash: SpecHash; readonly label: string }
  | {
      readonly kind: 'refused'
      readonly hash: SpecHash
      readonly label: string
      readonly registry: string
      readonly manifest: Digest
      readonly reasons: readonly string[]
    }

/**
 * Brings packages from registries. Only what was asked for is pulled, not what it depends on: name
 * those too.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError, and what the
 * destination throws.
 */
export async function pullPackages(options: PullOptions): Promise<PullOutcome[]> {
  const listed = await Promise.all(options.registries.map((registry) => list(registry, options)))
  let done = 0
  return pMap(
    options.wanted,
    async (wanted) => {
      const outcome = await pullOne(wanted, listed, options)
      options.onProgress?.(outcome, ++done, options.wanted.length)
      return outcome
    },
    { concurrency: options.concurrency ?? 32, ...(options.signal && { signal: options.signal }) },
  )
}

interface Listed {
  readonly registry: Registry
  readonly tags: ReadonlyMap<SpecHash, string>
}

/** What a registry lists. Lists lag, so that one which lacks a package is asked for again. */
async function list(registry: Registry, options: PullOptions): Promise<Listed> {
  let tags: Listed['tags'] = new Map()
  const complete = async (): Promise<true | undefined> => {
    tags = specTags(await registry.tags())
    return options.wanted.every(({ hash }) => tags.has(hash)) || undefined
  }
  await untilThere(complete, options, { looks: 3, base: 100 })
  return { registry, tags }
}

/** The first registry whose image is accepted gives the package. */
async function pullOne(
  wanted: WantedPackage,
  listed: readonly Listed[],
  options: PullOptions,
): Promise<PullOutcome> {
  let refused: PullOutcome | undefined
  for (const { registry, tags } of listed) {
    const tag = tags.get(wanted.hash)
    const image =
      tag === undefined ? undefined : await untilThere(() => readImage(registry, tag), options)
    if (!image) continue
    const approval = (await options.approve?.({ hash: wanted.hash, registry, image })) ?? {
      kind: 'accepted',
    }
    if (approval.kind === 'accepted') return lay(wanted, registry, image, options)
    refused ??= {
      kind: 'refused',
      hash: wanted.hash,
      label: labelOf(wanted),
      registry: registry.reference,
      manifest: image.digest,
      reasons: approval.reasons,
    }
  }
  return refused ?? { kind: 'missing', hash: wanted.hash, label: labelOf(wanted) }
}

async function lay(
  wanted: WantedPackage,
  registry: Registry,
  image: SpackImage,
  { into }: PullOptions,
): Promise<PullOutcome> {
  const { digest, size } = image.layer
  const reused = await into.has(image)
  if (!reused)
    await fetched(digest, size, registry.reference, async () =>
      into.take(wanted.hash, image, await registry.readBlob(digest, size), registry.reference),
    )
  return {
    kind: 'pulled',
    hash: wanted.hash,
    label: await into.add(wanted, registry, image),
    registry: registry.reference,
    tag: image.tag,
    manifest: image.digest,
    layer: digest,
    annotations: image.annotations,
    size,
    reused,
  }
}

function labelOf({ hash, dag }: WantedPackage): string {
  const spec = dag?.specs.get(hash)
  return spec ? label(spec) : `/${shortHash(hash)}`
}
