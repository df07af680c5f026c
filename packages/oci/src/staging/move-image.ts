import type { BlobOutcome, Descriptor, Registry, StoredManifest } from '@pakages/core'
import { parseImageManifest } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { Readable } from 'node:stream'
import { mountPath } from './staging-repository.ts'

/** What became of the blobs of an image that was moved. */
export interface Moved {
  readonly manifest: Digest
  /** Blobs that travelled through this machine, since the registry would not link them. */
  readonly copied: number
}

/**
 * Brings an image from one repository into another, to the byte: its digest stays, and so does what
 * refers to it. Blobs are linked within the registry; where it does not do that they are copied.
 * @throws RegistryError
 */
export async function moveImage(
  from: Registry,
  to: Registry,
  { tag, stored }: { readonly tag: string; readonly stored: StoredManifest },
): Promise<Moved> {
  const { config, layers } = parseImageManifest(stored.bytes, `${from.reference}:${tag}`)
  const blobs = new Map([config, ...layers].map((blob) => [blob.digest, blob]))
  let copied = 0
  for (const blob of blobs.values()) if ((await link(from, to, blob)) === 'uploaded') copied++
  return { manifest: await to.putManifest(tag, stored.mediaType, stored.bytes), copied }
}

async function link(
  from: Registry,
  to: Registry,
  { digest, size }: Descriptor,
): Promise<BlobOutcome> {
  const open = (): Readable => Readable.from(bytesOf(from, digest, size), { objectMode: false })
  return to.putBlob({ digest, size, open }, mountPath(from, to))
}

async function* bytesOf(from: Registry, digest: Digest, size: number): AsyncGenerator<Uint8Array> {
  yield* (await from.readBlob(digest, size)) as AsyncIterable<Uint8Array>
}
