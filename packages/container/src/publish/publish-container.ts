import type { BlobSource, Descriptor, Registry } from '@pakages/core'
import { blobOf, IMAGE_INDEX, encode, digestOf, fileBlob, descriptorOf } from '@pakages/image'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import { Readable } from 'node:stream'
import type { ComposedContainer } from '../image/compose-container.ts'
import type { Platform } from '../base/platform.ts'

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
  /** Annotations of the index, where there are several images. */
  readonly annotations: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Blobs at once; default 8. */
  readonly concurrency?: number | undefined
  /** Called when all is there by digest, before a tag leads to it: the place to sign. */
  readonly beforeTags?: (published: Digest) => Promise<void>
  readonly onBlob?: (moved: MovedBlob, done: number, total: number) => void
}

/** What is in the registry now. */
export interface PublishedContainer {
  /** Of the manifest, or of the index where there are several platforms. */
  readonly digest: Digest
  readonly mediaType: string
  readonly blobs: readonly MovedBlob[]
}

/**
 * Brings images into a registry: blobs first, then manifests by their digests, tags last, so that no
 * tag ever leads to half of one.
 * @throws RegistryError when a registry refuses.
 */
export async function publishContainer(publication: Publication): Promise<PublishedContainer> {
  const { registry, images, tags, beforeTags } = publication
  const blobs = await putBlobs(publication)
  for (const { config, manifest, mediaType } of images) {
    await registry.putBlob(blobOf(config))
    await registry.putManifest(undefined, mediaType, manifest)
  }
  const named = namedManifest(publication)
  if (images.length > 1) await registry.putManifest(undefined, named.mediaType, named.bytes)
  const digest = digestOf(named.bytes)
  await beforeTags?.(digest)
  for (const tag of tags) await registry.putManifest(tag, named.mediaType, named.bytes)
  return { digest, mediaType: named.mediaType, blobs }
}

/** The manifest that tags lead to: of the image, or the list of all platforms. */
export function namedManifest({
  images,
  annotations,
}: Pick<Publication, 'images' | 'annotations'>): { mediaType: string; bytes: Buffer } {
  const [only, ...others] = images
  if (only && others.length === 0) return { mediaType: only.mediaType, bytes: only.manifest }
  const manifests = images.map(({ mediaType, manifest, platform }) => ({
    ...descriptorOf(mediaType, manifest),
    platform: platformJson(platform),
  }))
  const index = { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests, annotations }
  return { mediaType: IMAGE_INDEX, bytes: encode(index) }
}

const platformJson = ({ architecture, os, variant }: Platform): object => ({
  architecture,
  os,
  ...(variant && { variant }),
})

async function putBlobs(publication: Publication): Promise<MovedBlob[]> {
  const { registry, images, signal, concurrency = 8, onBlob } = publication
  const blobs = [
    ...new Map(images.flatMap((one) => one.blobs).map((blob) => [blob.digest, blob])).values(),
  ]
  let done = 0
  const put = async (blob: ContainerBlob): Promise<MovedBlob> => {
    const { digest, size, home } = blob
    const mount = home.kind === 'registry' ? home.mount : undefined
    const outcome = await registry.putBlob(blobSourceOf(blob), mount)
    const copied = outcome === 'uploaded' && home.kind === 'registry'
    const moved: MovedBlob = { digest, size, outcome: copied ? 'copied' : outcome }
    onBlob?.(moved, ++done, blobs.length)
    return moved
  }
  return pMap(blobs, put, { concurrency, ...(signal && { signal }) })
}

/** Opened by whoever needs the bytes: a blob that is there or mounted is never read. */
export function blobSourceOf({ digest, size, home }: ContainerBlob): BlobSource {
  if (home.kind === 'file') return fileBlob(home.file, digest, size)
  const read = async function* (): AsyncGenerator<Buffer> {
    yield* (await home.registry.readBlob(digest, size)) as AsyncIterable<Buffer>
  }
  return { digest, size, open: () => Readable.from(read(), { objectMode: false }) }
}
