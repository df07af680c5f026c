import type { Digest } from '@pakages/model'
import type { Readable } from 'node:stream'

/** Points to content by digest, as the OCI image specification defines it. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
  readonly artifactType?: string
}

/** A manifest as it is stored: its bytes are what the digest is of. */
export interface StoredManifest {
  readonly mediaType: string
  readonly digest: Digest
  readonly bytes: Uint8Array
}

/**
 * A blob to upload: it can be opened more than once, so that a failed upload can be tried again.
 */
export interface BlobSource {
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  open(): Readable
  /** The whole of it at once: faster than a stream for small ones. */
  read?(): Promise<Uint8Array>
}

/** Whether bytes were sent, were there already, or were linked from another repository. */
export type BlobOutcome = 'uploaded' | 'present' | 'mounted'

/**
 * One repository of an OCI registry. It has three homes (HTTP, an OCI layout folder, memory) that
 * pass one contract test. Every method checks digests both ways and throws `RegistryError` (a
 * UserError) that names the cause.
 */
export interface Registry {
  /**
   * How it is called in messages and on the command line: `oci://HOST/PATH`, `oci-layout:FOLDER`, …
   */
  readonly reference: string
  /**
   * All tags, over all pages, in no particular order; empty when the repository does not exist yet.
   */
  tags(): Promise<string[]>
  /** The manifest under a tag or digest; undefined when there is none. */
  manifest(reference: string): Promise<StoredManifest | undefined>
  /**
   * Stores a manifest under a tag, or under its digest alone when `tag` is undefined. Its blobs
   * must be there.
   */
  putManifest(tag: string | undefined, mediaType: string, bytes: Uint8Array): Promise<Digest>
  /** Removes a manifest by digest, and the tags that point to it; false when it was not there. */
  deleteManifest(digest: Digest): Promise<boolean>
  hasBlob(digest: Digest): Promise<boolean>
  /**
   * The bytes of a blob, checked against digest and `size` (bytes) while they are read: the stream
   * fails at its end when they do not fit, and as soon as there are too many. Give the size of the
   * descriptor: a hostile registry never ends.
   */
  readBlob(digest: Digest, size?: number): Promise<Readable>
  /**
   * Uploads a blob unless it is there. `from` names another repository of the same registry to
   * mount it from.
   */
  putBlob(blob: BlobSource, from?: string): Promise<BlobOutcome>
  /** Manifests whose `subject` is `digest`, from the referrers API or the fallback tag. */
  referrers(digest: Digest, artifactType?: string): Promise<Descriptor[]>
  /**
   * Whether it lists referrers itself; else {@link referrers} reads the fallback tag, and finds
   * nothing where there is no such tag.
   * @param digest Of a manifest to ask with.
   */
  listsReferrers(digest: Digest): Promise<boolean>
  /**
   * Stores a manifest that has a `subject`, so that {@link referrers} finds it, also where the
   * registry has no referrers API and others write at the same time.
   */
  putReferrer(mediaType: string, bytes: Uint8Array): Promise<Digest>
}
