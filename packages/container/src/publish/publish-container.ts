import type { BlobSource, Descriptor, Registry } from '@pakages/core'
import { blobOf, IMAGE_INDEX, encode, digestOf, fileBlob, descriptorOf } from '@pakages/image'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import { Readable } from 'node:stream'
import type { ComposedContainer } from '../image/compose-container.ts'
import type { Platform } from '../base/platform.ts'
import { annotationsIn, tagMove, type KeptTag } from './tag-move.ts'

/** Where the bytes of a blob are. */
export type BlobHome =
  | { readonly kind: 'file'; readonly file: string }
  /** `mount` is its repository, where that is of the registry that it goes to. */
  | {
      readonly kind: 'registry'
      readonly registry: Registry
      readonly mount?: string | undefined
    }

/** A blob of an image, and where it is. */
export interface ContainerBlob extends Pick<Descriptor, 'digest' | 'size'> {
  readonly home: BlobHome
}

/** An image of one platform, and all that it points to. */
export interface ContainerImage extends ComposedContainer {
  readonly platform: Platform
  readonly blobs: readonly ContainerBlob[]
}

/** What came of a blob. */
export interface MovedBlob {
  readonly digest: Digest
  readonly size: number
  /** `copied`: sent, from another registry. */
  readonly outcome: 'uploaded' | 'copied' | 'mounted' | 'present'
}

/** What is to be published, and under which names. */
export interface Publication {
  readonly registry: Registry
  /** One for each platform. */
  readonly images: readonly ContainerImage[]
  /** Written last, when all else is there; none: it is found by its digest alone. */
  readonly tags: readonly string[]
  /** Tags that are moved to newer versions only, such as `latest`; after the others. */
  readonly floating?: readonly string[] | undefined
  readonly signal?: AbortSignal | undefined
  /** Blobs at once; default 8. */
  readonly concurrency?: number | undefined
  /**
   * Called when all is there by digest, before a tag leads to it: the place to sign. `isThere`:
   * images of the same configs were there before.
   */
  readonly beforeTags?: (published: Digest, isThere: boolean) => Promise<void>
  readonly onBlob?: (moved: MovedBlob, done: number, total: number) => void
}

/** What is in the registry now. */
export interface PublishedContainer {
  /** Of the manifest, or of the index where there are several platforms. */
  readonly digest: Digest
  readonly mediaType: string
  readonly blobs: readonly MovedBlob[]
  /** Those that lead to it now. */
  readonly tags: readonly string[]
  /** Those that stay where they were. */
  readonly kept: readonly KeptTag[]
}

/**
 * Brings images into a registry: blobs first, then manifests by their digests, tags last, so that no
 * tag ever leads to half of one.
 * @throws RegistryError when a registry refuses.
 */
export async function publishContainer(publication: Publication): Promise<PublishedContainer> {
  const { registry, images, tags, floating = [], beforeTags } = publication
  const named = namedManifest(images)
  const digest = digestOf(named.bytes)
  const isThere = await wasPublished(publication)
  const blobs = await putBlobs(publication, isThere)
  await putManifests(publication, named, isThere)
  await beforeTags?.(digest, isThere)
  for (const tag of tags) await registry.putManifest(tag, named.mediaType, named.bytes)
  const kept: KeptTag[] = []
  for (const tag of floating) {
    const move = await tagMove(registry, tag, { ...named, digest })
    if (move.kind === 'moves') await registry.putManifest(tag, named.mediaType, named.bytes)
    if (move.kind === 'stays') kept.push({ tag, version: move.version })
  }
  const stay = new Set(kept.map(({ tag }) => tag))
  const moved = [...tags, ...floating].filter((tag) => !stay.has(tag))
  return { digest, mediaType: named.mediaType, blobs, tags: moved, kept }
}

/** Configs go up last of all blobs: where they are, what images hold was brought there before. */
async function wasPublished({ registry, images }: Publication): Promise<boolean> {
  for (const { config } of images) if (!(await registry.hasBlob(digestOf(config)))) return false
  return true
}

async function putManifests(
  { registry, images }: Publication,
  named: NamedManifest,
  isThere: boolean,
): Promise<void> {
  for (const { mediaType, bytes } of [
    ...images.map((one) => ({ mediaType: one.mediaType, bytes: one.manifest })),
    ...(images.length > 1 ? [named] : []),
  ]) {
    if (isThere && (await registry.manifest(digestOf(bytes)))) continue
    await registry.putManifest(undefined, mediaType, bytes)
  }
}

/** A manifest that tags lead to. */
export interface NamedManifest {
  readonly mediaType: string
  readonly bytes: Buffer
}

/**
 * The manifest that tags lead to: of the image, or the list of all platforms, which says what all of
 * them say.
 */
export function namedManifest(images: readonly ContainerImage[]): NamedManifest {
  const [only, ...others] = images
  if (only && others.length === 0) return { mediaType: only.mediaType, bytes: only.manifest }
  const manifests = images.map(({ mediaType, manifest, platform }) => ({
    ...descriptorOf(mediaType, manifest),
    platform: platformJson(platform),
  }))
  const said = images.map(({ manifest }) => annotationsIn(manifest))
  const annotations = Object.fromEntries(
    Object.entries(said[0] ?? {}).filter(([name, text]) => said.every((one) => one[name] === text)),
  )
  return {
    mediaType: IMAGE_INDEX,
    bytes: encode({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests, annotations }),
  }
}

const platformJson = ({ architecture, os, variant }: Platform): object => ({
  architecture,
  os,
  ...(variant && { variant }),
})

/** @param isThere Whether it was published before: then what it holds is looked for first. */
async function putBlobs(publication: Publication, isThere: boolean): Promise<MovedBlob[]> {
  const { registry, images, signal, concurrency = 8, onBlob } = publication
  const layers = images.flatMap((one) => one.blobs)
  const blobs = [...new Map(layers.map((blob) => [blob.digest, blob])).values()]
  let done = 0
  const put = async (blob: ContainerBlob): Promise<MovedBlob> => {
    const { digest, size, home } = blob
    const mount = home.kind === 'registry' ? home.mount : undefined
    const there = isThere && (await registry.hasBlob(digest))
    const outcome = there ? 'present' : await registry.putBlob(blobSourceOf(blob), mount)
    const copied = outcome === 'uploaded' && home.kind === 'registry'
    const moved: MovedBlob = { digest, size, outcome: copied ? 'copied' : outcome }
    onBlob?.(moved, ++done, blobs.length)
    return moved
  }
  const moved = await pMap(blobs, put, { concurrency, ...(signal && { signal }) })
  if (!isThere) for (const { config } of images) await registry.putBlob(blobOf(config))
  return moved
}

/** Opened by whoever needs the bytes: a blob that is there or mounted is never read. */
export function blobSourceOf({ digest, size, home }: ContainerBlob): BlobSource {
  if (home.kind === 'file') return fileBlob(home.file, digest, size)
  const read = async function* (): AsyncGenerator<Buffer> {
    yield* (await home.registry.readBlob(digest, size)) as AsyncIterable<Buffer>
  }
  return { digest, size, open: () => Readable.from(read(), { objectMode: false }) }
}
