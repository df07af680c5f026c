import { writeWhole } from '@pakages/core'
import { digestOf, encode, fileSize, writeVerified } from '@pakages/image'
import {
  specFileJson,
  type ConcreteDag,
  type ConcreteSpec,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Transform } from 'node:stream'
import { gzipSync } from 'node:zlib'
import {
  blobPath,
  DATABASE,
  manifestText,
  SPEC,
  specManifestPath,
  TARBALL,
  type ManifestEntry,
} from './layout3.ts'

/** Points to a tarball. */
export interface Tarball {
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
}

/**
 * A folder in Spack's build cache layout 3, for writing: Spack installs from it as from a mirror
 * `file://FOLDER`.
 */
export class MirrorFolder {
  readonly folder: string
  constructor(folder: string) {
    this.folder = folder
  }

  /**
   * Whether a blob of this size is there. Blobs are checked when they are written, and again by
   * Spack.
   */
  async has({ digest, size }: Tarball): Promise<boolean> {
    return (await fileSize(this.blob(digest))) === size
  }

  /** The path of a blob. */
  blob(digest: Digest): string {
    return join(this.folder, blobPath(digest))
  }

  /**
   * Writes a blob that appears only when it is whole and right. @param where Where it comes from,
   * for messages. @param through What its bytes pass besides.
   */
  async write(blob: Tarball, stream: Readable, where: string, through?: Transform): Promise<void> {
    await writeVerified(this.blob(blob.digest), stream, blob.digest, blob.size, where, through)
  }

  /** Adds a package whose tarball is there. @param dag Holds it and all that it depends on. */
  async add(dag: ConcreteDag, hash: SpecHash, tarball: Tarball): Promise<void> {
    const { name, version } = dag.specs.get(hash)!
    const spec = gzipSync(encode({ ...specFileJson(dag, hash), buildcache_layout_version: 2 }))
    const entries = [
      entryOf(TARBALL, 'gzip', tarball),
      entryOf(SPEC, 'gzip', { digest: digestOf(spec), size: spec.length }),
    ]
    await writeWhole(this.blob(digestOf(spec)), spec)
    await writeWhole(
      join(this.folder, specManifestPath(name, version, hash)),
      manifestText(entries),
    )
  }

  /**
   * Takes a package out, if it is there. Its blobs stay: others may have the same, and nothing
   * names them any more.
   */
  async remove({
    name,
    version,
    hash,
  }: Pick<ConcreteSpec, 'name' | 'version' | 'hash'>): Promise<void> {
    await rm(join(this.folder, specManifestPath(name, version, hash)), { force: true })
  }

  /** Writes what marks the folder as a build cache; call it once. */
  async writeHeader(): Promise<void> {
    await writeWhole(join(this.folder, 'v3', 'layout.json'), '{"signing": "gpg"}')
  }

  /** Writes the list that Spack looks hashes up in. @param database As `databaseJson` makes it. */
  async writeIndex(database: Uint8Array): Promise<void> {
    const blob = { digest: digestOf(database), size: database.length }
    await writeWhole(this.blob(blob.digest), database)
    await writeWhole(
      join(this.folder, 'v3', 'manifests', 'index', 'index.manifest.json'),
      manifestText([entryOf(DATABASE, 'none', blob)]),
    )
  }
}

const entryOf = (
  mediaType: string,
  compression: string,
  { digest, size }: Tarball,
): ManifestEntry => ({
  contentLength: size,
  mediaType,
  compression,
  checksumAlgorithm: 'sha256',
  checksum: digest,
})
