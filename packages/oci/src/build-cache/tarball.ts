import { withoutLeading, withoutTrailing } from '@pakages/model'
import { codeOf, UserError, type BlobSource } from '@pakages/core'
import {
  digestOf,
  type Environment,
  environmentOf,
  isInspected,
  readSmall,
  verified,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { parse } from 'yaml'
import { z } from 'zod'

/** Spack makes paths longer with this word, so that binaries can be moved to any shorter path. */
const PADDING = '__spack_path_placeholder__'
/** Bytes that are uncompressed in one piece; more go through a stream. */
const UNZIPPED_LIMIT = 64 * 1024 * 1024
const METADATA_LIMIT = 64 * 1024 * 1024

/** What is in the tarball of a package. */
export interface TarballFacts {
  /** The sha256 of the uncompressed tarball. */
  readonly diffId: Digest
  /** Where it was installed when it was packed: absolute. */
  readonly prefix: string
  readonly padded: boolean
  /** Binaries that hold their own prefix, relative to it. */
  readonly relocatedBinaries: readonly string[]
  readonly environment: Environment
}

/**
 * Called with each file below `.spack/` that is not empty; must read or destroy it. `path` is
 * relative to the prefix.
 */
export type MetadataReader = (path: string, content: Readable) => Promise<void>

const distribution = z.object({ relocate_binaries: z.array(z.string()).default([]) })

/**
 * Reads a whole tarball once, checking its digest and size, without unpacking it.
 * @throws RegistryError when it is not what it should be; UserError when it is not a tarball of a
 * package.
 */
export async function inspectTarball(
  blob: BlobSource,
  what: string,
  readMetadata?: MetadataReader,
): Promise<TarballFacts> {
  const tar = extract()
  const found = { folders: new Set<string>(), prefix: '', binaries: [] as readonly string[] }
  const reading = readEntries(tar, found, readMetadata)
  let diffId: Digest
  try {
    ;[diffId] = await Promise.all([unpacked(blob, tar), reading])
  } catch (error) {
    tar.destroy()
    if (error instanceof UserError) throw error
    throw new UserError(
      `The tarball of ${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      { fix: 'Delete it from the build cache and build the package again.', cause: error },
    )
  }
  if (found.prefix === '')
    throw new UserError(
      `The tarball of ${what} is not one of Spack: it has no .spack/binary_distribution.`,
      { fix: 'Push the package into the build cache with Spack 1.0 or newer.' },
    )
  const { prefix, folders, binaries } = found
  return {
    diffId,
    prefix,
    padded: prefix.includes(PADDING),
    relocatedBinaries: binaries,
    environment: environmentOf(prefix, folders),
  }
}

/** Feeds the uncompressed bytes into `tar` and returns their sha256. */
async function unpacked(blob: BlobSource, tar: ReturnType<typeof extract>): Promise<Digest> {
  const small = unzipped(await readSmall(blob, 'the build cache'))
  if (small) {
    await pipeline(Readable.from([small], { objectMode: false }), tar)
    return digestOf(small)
  }
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(
    blob.open(),
    verified(blob.digest, blob.size, 'the build cache', 'in place'),
    createGunzip(),
    hashing,
    tar,
  )
  return `sha256:${hash.digest('hex')}` as Digest
}

/** Small bytes, uncompressed; undefined when there are none or they are not small any more. */
function unzipped(small: Uint8Array | undefined): Buffer | undefined {
  try {
    return small && gunzipSync(small, { maxOutputLength: UNZIPPED_LIMIT })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

interface Found {
  readonly folders: Set<string>
  prefix: string
  binaries: readonly string[]
}

async function readEntries(
  tar: ReturnType<typeof extract>,
  found: Found,
  readMetadata: MetadataReader | undefined,
): Promise<void> {
  for await (const entry of tar) {
    const header = entry.header
    const path = `/${withoutTrailing(withoutLeading(header.name.replace(/^\.\//, '/'), '/'), '/')}`
    if (header.type === 'directory' && isInspected(path)) found.folders.add(path)
    const metadata = metadataPath(header, path)
    if (metadata?.relative === '.spack/binary_distribution')
      await readDistribution(entry as unknown as Readable, header, metadata.prefix, found)
    else if (metadata && readMetadata)
      await readMetadata(metadata.relative, entry as unknown as Readable)
    entry.resume()
  }
}

function metadataPath(
  header: Header,
  path: string,
): { readonly prefix: string; readonly relative: string } | undefined {
  const at = path.indexOf('/.spack/')
  if (header.type !== 'file' || at < 0 || !header.size) return undefined
  return { prefix: path.slice(0, at), relative: path.slice(at + 1) }
}

/** Spack's facts for moving the package, in one line of YAML. */
async function readDistribution(
  content: Readable,
  header: Header,
  prefix: string,
  found: Found,
): Promise<void> {
  if ((header.size ?? 0) > METADATA_LIMIT)
    throw new Error('.spack/binary_distribution is too large')
  found.prefix = prefix
  const read = distribution.safeParse(parse(String(await buffer(content)), { maxAliasCount: 0 }))
  if (!read.success) throw new Error('.spack/binary_distribution has another shape')
  found.binaries = read.data.relocate_binaries
}
