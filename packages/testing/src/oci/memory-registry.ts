import type { BlobOutcome, BlobSource, Descriptor, Registry, StoredManifest } from '@pakages/core'
import {
  digestOf,
  entriesOf,
  fallbackTag,
  IMAGE_INDEX,
  ofType,
  readReferrer,
  RegistryError,
  requireContent,
  verified,
  withEntries,
} from '@pakages/image'
import { isDigest, type Digest } from '@pakages/model'
import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import pLimit from 'p-limit'

/**
 * A repository that is gone with the process: the working fake of the port, which checks all that a
 * registry checks.
 */
export class MemoryRegistry implements Registry {
  readonly reference: string
  readonly #tags = new Map<string, Digest>()
  readonly #manifests = new Map<Digest, StoredManifest>()
  readonly #blobs = new Map<Digest, Buffer>()
  /** Lists of referrers are read and written back by one at a time. */
  readonly #queue = pLimit(1)
  constructor(reference = 'memory') {
    this.reference = reference
  }

  async tags(): Promise<string[]> {
    return [...this.#tags.keys()]
  }

  async manifest(reference: string): Promise<StoredManifest | undefined> {
    const digest = isDigest(reference) ? reference : this.#tags.get(reference)
    return digest && this.#manifests.get(digest)
  }

  async putManifest(
    tag: string | undefined,
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<Digest> {
    await requireContent(this, mediaType, bytes)
    const digest = digestOf(bytes)
    this.#manifests.set(digest, { digest, mediaType, bytes: Buffer.from(bytes) })
    if (tag !== undefined) this.#tags.set(tag, digest)
    return digest
  }

  async deleteManifest(digest: Digest): Promise<boolean> {
    for (const [tag, at] of this.#tags) if (at === digest) this.#tags.delete(tag)
    return this.#manifests.delete(digest)
  }

  async hasBlob(digest: Digest): Promise<boolean> {
    return this.#blobs.has(digest)
  }

  async readBlob(digest: Digest, size?: number): Promise<Readable> {
    const bytes = this.#blobs.get(digest)
    if (!bytes)
      throw new RegistryError('not-found', `There is no blob ${digest} in ${this.reference}.`, {
        id: 'registry-not-found',
        fix: 'Push the package again, or copy the image anew: not all of it is there.',
        status: 404,
      })
    return pipeline(
      Readable.from([bytes], { objectMode: false }),
      verified(digest, size, this.reference, 'in place'),
      () => {},
    ) // who reads it sees its error
  }

  async putBlob(blob: BlobSource): Promise<BlobOutcome> {
    if (this.#blobs.has(blob.digest)) return 'present'
    this.#blobs.set(
      blob.digest,
      await buffer(
        pipeline(
          blob.open(),
          verified(blob.digest, blob.size, 'this machine', 'in place'),
          () => {},
        ),
      ),
    )
    return 'uploaded'
  }

  async referrers(digest: Digest, artifactType?: string): Promise<Descriptor[]> {
    const index = await this.manifest(fallbackTag(digest))
    return ofType(entriesOf(index?.bytes, this.reference), artifactType)
  }

  /** They lie under fallback tags. */
  async listsReferrers(): Promise<boolean> {
    return false
  }

  async putReferrer(mediaType: string, bytes: Uint8Array): Promise<Digest> {
    const digest = await this.putManifest(undefined, mediaType, bytes)
    const { subject, descriptor } = readReferrer(mediaType, bytes, digest)
    await this.#queue(async () => {
      const index = await this.manifest(fallbackTag(subject))
      const changed = withEntries(index?.bytes, [descriptor], this.reference)
      if (changed) await this.putManifest(fallbackTag(subject), IMAGE_INDEX, changed)
    })
    return digest
  }
}
