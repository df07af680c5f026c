import {
  codeOf,
  readJson,
  removeAbandoned,
  makeFolder,
  readRegularFile,
  UserError,
  writeWhole,
  type BlobOutcome,
  type BlobSource,
  type Clock,
  type Descriptor,
  type Registry,
  type StoredManifest,
} from '@pakages/core'
import {
  digestOf,
  encode,
  entriesOf,
  fallbackTag,
  IMAGE_INDEX,
  type ImageIndex,
  MANIFEST_LIMIT,
  ofType,
  parseImageIndex,
  readReferrer,
  RegistryError,
  requireContent,
  verified,
  readWhole,
  withEntries,
  openFile,
  fileSize,
  writeVerified,
} from '@pakages/image'
import { hexOf, isDigest, type Digest } from '@pakages/model'
import { join } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import pLimit from 'p-limit'
import { REF_NAME, withTag } from './layout-entries.ts'
import { withLock } from './lock.ts'

/**
 * A repository in a folder, in the OCI image layout that other tools (skopeo, oras, crane,
 * apptainer) read. Several processes may write at once: blobs appear whole under their digest, and
 * `index.json` changes under a lock.
 */
export class LayoutRegistry implements Registry {
  readonly reference: string
  readonly #folder: string
  readonly #clock: Clock
  readonly #queue = pLimit(1)
  /** What writers that were killed left is removed before the first change. */
  #clean: Promise<void> | undefined
  /**
   * @param reference As it was given, for messages. @param folder Absolute; made on the first
   * write.
   */
  constructor(reference: string, folder: string, clock: Clock) {
    this.reference = reference
    this.#folder = folder
    this.#clock = clock
  }

  async tags(): Promise<string[]> {
    return (await this.#index()).manifests
      .map((entry) => entry.annotations?.[REF_NAME])
      .filter((tag) => tag !== undefined)
  }

  async manifest(reference: string): Promise<StoredManifest | undefined> {
    const { manifests } = await this.#index()
    const entry = manifests.find((one) =>
      isDigest(reference) ? one.digest === reference : one.annotations?.[REF_NAME] === reference,
    )
    return (
      entry && { digest: entry.digest, mediaType: entry.mediaType, bytes: await this.#read(entry) }
    )
  }

  async putManifest(
    tag: string | undefined,
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<Digest> {
    await requireContent(this, mediaType, bytes)
    const entry = { mediaType, digest: digestOf(bytes), size: bytes.length }
    await this.#writeManifest(entry, bytes)
    await this.#change((manifests) => withTag(manifests, entry, tag))
    return entry.digest
  }

  async deleteManifest(digest: Digest): Promise<boolean> {
    let found = false
    await this.#change((manifests) => {
      const rest = manifests.filter((entry) => entry.digest !== digest)
      found = rest.length < manifests.length
      return rest
    })
    return found
  }

  async hasBlob(digest: Digest): Promise<boolean> {
    return (await fileSize(this.#blob(digest))) !== undefined
  }

  async readBlob(digest: Digest, size?: number): Promise<Readable> {
    const there = await fileSize(this.#blob(digest))
    if (there === undefined)
      throw new RegistryError('not-found', `There is no blob ${digest} in ${this.reference}.`, {
        id: 'layout-incomplete',
        fix: 'Push the package again, or copy the image anew: not all of it is there.',
        status: 404,
      })
    return pipeline(
      openFile(this.#blob(digest)),
      verified(digest, size, this.reference, 'in place'),
      () => {},
    ) // who reads it sees its error
  }

  async putBlob(blob: BlobSource): Promise<BlobOutcome> {
    const file = this.#blob(blob.digest)
    if ((await fileSize(file)) === blob.size) return 'present'
    await this.#writing(() =>
      writeVerified(file, blob.open(), blob.digest, blob.size, 'this machine'),
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
    await requireContent(this, mediaType, bytes)
    const entry = { mediaType, digest: digestOf(bytes), size: bytes.length }
    const { subject, descriptor } = readReferrer(mediaType, bytes, entry.digest)
    await this.#writeManifest(entry, bytes)
    await this.#change(async (manifests) => {
      const listed = manifests.find((one) => one.annotations?.[REF_NAME] === fallbackTag(subject))
      const changed = withEntries(
        listed && (await this.#read(listed)),
        [descriptor],
        this.reference,
      )
      const all = withTag(manifests, entry, undefined)
      if (!changed) return all
      const list = { mediaType: IMAGE_INDEX, digest: digestOf(changed), size: changed.length }
      await this.#writeManifest(list, changed)
      return withTag(all, list, fallbackTag(subject)).filter((one) => one !== listed)
    })
    return entry.digest
  }

  #blob(digest: Digest): string {
    return join(this.#folder, 'blobs', 'sha256', hexOf(digest))
  }

  async #read(entry: Descriptor): Promise<Buffer> {
    return readWhole(this, entry, MANIFEST_LIMIT)
  }

  async #writeManifest(entry: Descriptor, bytes: Uint8Array): Promise<void> {
    if ((await fileSize(this.#blob(entry.digest))) !== bytes.length)
      await this.#writing(() => writeWhole(this.#blob(entry.digest), bytes))
  }

  async #index(): Promise<ImageIndex> {
    const file = join(this.#folder, 'index.json')
    try {
      return parseImageIndex(await readRegularFile(file), file)
    } catch (error) {
      if (codeOf(error) === 'ENOENT')
        return { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }
      throw error
    }
  }

  async #change(
    change: (
      manifests: ImageIndex['manifests'],
    ) => ImageIndex['manifests'] | Promise<ImageIndex['manifests']>,
  ): Promise<void> {
    await this.#writing(async () => {
      await makeFolder(this.#folder)
      await (this.#clean ??= removeAbandoned(this.#folder))
      // Our own writers queue here first: waiting for a file lock means looking again and again.
      await this.#queue(() =>
        withLock(join(this.#folder, '.index.lock'), this.#clock, async () => {
          await this.#writeHeader()
          const index = await this.#index()
          await writeWhole(
            join(this.#folder, 'index.json'),
            encode({ ...index, manifests: await change(index.manifests) }),
          )
        }),
      )
    })
  }

  async #writeHeader(): Promise<void> {
    const file = join(this.#folder, 'oci-layout')
    if ((await fileSize(file)) === undefined)
      return writeWhole(file, '{"imageLayoutVersion":"1.0.0"}')
    const header = await readJson(file, 'Name another folder.', readRegularFile)
    if ((header as { imageLayoutVersion?: unknown } | null)?.imageLayoutVersion !== '1.0.0')
      throw new UserError(`${this.reference} is not an OCI image layout of version 1.0.0.`, {
        id: 'layout-unusable',
        fix: 'Name an empty folder or one that was written as such a layout.',
      })
  }

  /** Says what is wrong with the folder where the system says only a code. */
  async #writing<T>(body: () => Promise<T>): Promise<T> {
    try {
      return await body()
    } catch (error) {
      const code = codeOf(error)
      if (error instanceof UserError || !code) throw error
      throw new UserError(`${this.reference} cannot be written (${code}).`, {
        id: 'layout-not-writable',
        fix: 'Check that it is a folder, that it may be written to and that the disk is not full.',
        cause: error,
      })
    }
  }
}
