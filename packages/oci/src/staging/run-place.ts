import type { BlobOutcome, BlobSource, Descriptor, Registry, StoredManifest } from '@pakages/core'
import { UsageError } from '@pakages/core'
import { isDigest, shown, type Digest } from '@pakages/model'
import type { Readable } from 'node:stream'

/** The longest tag that a registry takes. */
const LONGEST = 128

/** What a run may be called: its name is the beginning of tags, up to a dot. */
const RUN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/

/**
 * The part of a staging repository that belongs to one run: a repository of its own to whoever works
 * with it. Its tags begin with `RUN.`, since a registry such as GitHub's makes a package with
 * settings of its own of every repository, which nobody cleans away.
 */
export class RunPlace implements Registry {
  readonly reference: string
  readonly #repository: Registry
  readonly #prefix: string

  /**
   * @param run Letters, digits, `_` and `-`: what GitHub numbers a run by.
   * @throws UsageError for another name.
   */
  constructor(repository: Registry, run: string) {
    if (!RUN.test(run))
      throw new UsageError(`"${shown(run)}" cannot be the name of a run.`, {
        id: 'input-malformed',
        fix: 'Give letters, digits, "_" and "-", at most 41 of them.',
      })
    this.#repository = repository
    this.#prefix = `${run}.`
    this.reference = `${repository.reference} (run ${run})`
  }

  async tags(): Promise<string[]> {
    const all = await this.#repository.tags()
    return all.flatMap((tag) =>
      tag.startsWith(this.#prefix) ? [tag.slice(this.#prefix.length)] : [],
    )
  }

  manifest(reference: string): Promise<StoredManifest | undefined> {
    return this.#repository.manifest(isDigest(reference) ? reference : this.#tag(reference))
  }

  putManifest(tag: string | undefined, mediaType: string, bytes: Uint8Array): Promise<Digest> {
    return this.#repository.putManifest(tag && this.#tag(tag), mediaType, bytes)
  }

  deleteManifest(digest: Digest): Promise<boolean> {
    return this.#repository.deleteManifest(digest)
  }

  hasBlob(digest: Digest): Promise<boolean> {
    return this.#repository.hasBlob(digest)
  }

  readBlob(digest: Digest, size?: number): Promise<Readable> {
    return this.#repository.readBlob(digest, size)
  }

  putBlob(blob: BlobSource, from?: string): Promise<BlobOutcome> {
    return this.#repository.putBlob(blob, from)
  }

  referrers(digest: Digest, artifactType?: string): Promise<Descriptor[]> {
    return this.#repository.referrers(digest, artifactType)
  }

  listsReferrers(digest: Digest): Promise<boolean> {
    return this.#repository.listsReferrers(digest)
  }

  putReferrer(mediaType: string, bytes: Uint8Array): Promise<Digest> {
    return this.#repository.putReferrer(mediaType, bytes)
  }

  /** A tag that becomes too long is cut in the middle, as Spack cuts its own: its hash stays whole. */
  #tag(tag: string): string {
    const room = LONGEST - this.#prefix.length
    const cut = tag.length > room ? tag.slice(0, room - 64) + tag.slice(-64) : tag
    return this.#prefix + cut
  }
}
