import type { BlobOutcome, BlobSource, Descriptor, Registry, StoredManifest } from '@pakages/core'
import { readReferrer } from '@pakages/image'
import type { Digest } from '@pakages/model'
import type { Readable } from 'node:stream'
import { Blobs } from './blobs.ts'
import { Manifests } from './manifests.ts'
import { Referrers } from './referrers.ts'
import { Session, type SessionOptions } from './session.ts'
import { listTags } from './tag-list.ts'
import { Uploader } from './upload.ts'

/** How an HTTP registry is opened. */
export interface HttpRegistryOptions extends SessionOptions {
  /** As messages name it, such as `oci://ghcr.io/owner/cache`. */
  readonly reference: string
  /**
   * Upload blobs in chunks of so many bytes; default: whole, or in chunks of 4 MiB where the
   * registry refuses that.
   */
  readonly chunkSize?: number
}

/**
 * A repository in a registry that speaks the OCI distribution API
 * (https://github.com/opencontainers/distribution-spec).
 */
export class HttpRegistry implements Registry {
  readonly reference: string
  readonly #session: Session
  readonly #manifests: Manifests
  readonly #referrers: Referrers
  readonly #blobs: Blobs
  readonly #uploader: Uploader
  constructor(options: HttpRegistryOptions) {
    this.reference = options.reference
    this.#session = new Session(options)
    this.#manifests = new Manifests(this.#session)
    this.#referrers = new Referrers(this.#session, this.#manifests)
    this.#blobs = new Blobs(this.#session)
    this.#uploader = new Uploader(this.#session, this.#session.host, options.chunkSize)
  }

  async tags(): Promise<string[]> {
    return listTags(this.#session, this.reference)
  }

  async manifest(reference: string): Promise<StoredManifest | undefined> {
    return this.#manifests.get(reference)
  }

  async putManifest(
    tag: string | undefined,
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<Digest> {
    return (await this.#manifests.put(tag, mediaType, bytes)).digest
  }

  async deleteManifest(digest: Digest): Promise<boolean> {
    return this.#manifests.delete(digest)
  }

  async hasBlob(digest: Digest): Promise<boolean> {
    return this.#uploader.has(digest)
  }

  async readBlob(digest: Digest, size?: number): Promise<Readable> {
    return this.#blobs.read(digest, size)
  }

  async putBlob(blob: BlobSource, from?: string): Promise<BlobOutcome> {
    return this.#uploader.put(blob, from)
  }

  async referrers(digest: Digest, artifactType?: string): Promise<Descriptor[]> {
    return this.#referrers.list(digest, artifactType)
  }

  async listsReferrers(digest: Digest): Promise<boolean> {
    return this.#referrers.hasApi(digest)
  }

  async putReferrer(mediaType: string, bytes: Uint8Array): Promise<Digest> {
    const { digest, subjectHandled } = await this.#manifests.put(undefined, mediaType, bytes)
    await this.#referrers.add(readReferrer(mediaType, bytes, digest), subjectHandled)
    return digest
  }
}
