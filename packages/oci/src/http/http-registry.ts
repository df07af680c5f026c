import type {
  BlobOutcome,
  BlobSource,
  Descriptor,
  HttpResponse,
  Registry,
  StoredManifest,
} from '@pakages/core'
import { damaged, parseAs, readReferrer, RegistryError, verified } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { pipeline, type Readable } from 'node:stream'
import { z } from 'zod'
import { nextLink } from './link.ts'
import { Manifests } from './manifests.ts'
import { Referrers } from './referrers.ts'
import { Session, type SessionOptions } from './session.ts'
import { Uploader } from './upload.ts'

/** Tags of a page that are asked for; GHCR gives 100 whatever is asked. */
const PAGE = 1000
const TAG_PAGE_LIMIT = 16 * 1024 * 1024
const tagList = z.object({ tags: z.array(z.string()).nullish() })

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
  readonly #uploader: Uploader
  constructor(options: HttpRegistryOptions) {
    this.reference = options.reference
    this.#session = new Session(options)
    this.#manifests = new Manifests(this.#session)
    this.#referrers = new Referrers(this.#session, this.#manifests, options.clock)
    this.#uploader = new Uploader(this.#session, this.#session.host, options.chunkSize)
  }

  async tags(): Promise<string[]> {
    const tags = new Set<string>()
    const seen = new Set<string>()
    let to: string | URL = `tags/list?n=${PAGE}`
    while (!seen.has(String(to))) {
      seen.add(String(to))
      const response: HttpResponse = await this.#session.send({
        to,
        headers: { accept: 'application/json' },
        expect: [200, 404],
        doing: 'reading the tag list',
      })
      const bytes = await response.bytes(TAG_PAGE_LIMIT)
      if (response.status === 404) return [...tags]
      for (const tag of parseAs(bytes, tagList, 'a tag list', `The answer of ${this.#session.host}`)
        .tags ?? [])
        tags.add(tag)
      const next = nextLink(response.headers['link'])
      if (next === undefined) return [...tags]
      to = this.#session.resolve(next, 'the tag list')
    }
    throw new RegistryError(
      'malformed',
      `The pages of the tag list of ${this.reference} go round in a circle.`,
      { fix: 'This is a fault of the registry: tell whoever runs it.' },
    )
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
    const response = await this.#session.send({
      to: `blobs/${digest}`,
      redirects: 5,
      expect: [200],
      doing: `downloading the blob ${digest}`,
    })
    const announced = Number(response.headers['content-length'] ?? Number.NaN)
    if (size !== undefined && announced > size) {
      response.body.destroy()
      throw damaged('too-large', digest, this.#session.host)
    }
    const checked = verified(
      digest,
      size ?? (Number.isNaN(announced) ? undefined : announced),
      this.#session.host,
    )
    response.body.once('error', () =>
      checked.destroy(damaged('truncated', digest, this.#session.host)),
    )
    return pipeline(response.body, checked, () => {}) // who reads it sees its error
  }

  async putBlob(blob: BlobSource, from?: string): Promise<BlobOutcome> {
    return this.#uploader.put(blob, from)
  }

  async referrers(digest: Digest, artifactType?: string): Promise<Descriptor[]> {
    return this.#referrers.list(digest, artifactType)
  }

  async putReferrer(mediaType: string, bytes: Uint8Array): Promise<Digest> {
    const { digest, subjectHandled } = await this.#manifests.put(undefined, mediaType, bytes)
    await this.#referrers.add(readReferrer(mediaType, bytes, digest), subjectHandled)
    return digest
  }
}
