import { UserError } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { parseJson, type Digest } from '@pakages/model'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  blobPath,
  DATABASE,
  manifestText,
  manifestType,
  type ManifestEntry,
} from '../build-cache/layout3.ts'
import { databaseJson, parseDatabase, type Database } from '../index/database.ts'
import type { MirrorSource } from './mirror-source.ts'

/** Bytes: the longest text that can be read at once. */
const INDEX_LIMIT = 512 * 1024 * 1024
const INDEX_MANIFEST = join('v3', 'manifests', 'index', 'index.manifest.json')
const unzip = promisify(gunzip)

/** The list of packages of a public cache. Nobody signs it: it says what to ask for, no more. */
export interface PublishedIndex {
  /** Of its bytes, as they lie there. */
  readonly digest: Digest
  /** @throws UserError when it cannot be read, or is not what its manifest says. */
  read(): Promise<Database>
}

/**
 * The list of packages that a public cache has, of which only the digest is read now; undefined
 * where it has none.
 * @throws UserError when the cache cannot be read.
 */
export async function publishedIndex(source: MirrorSource): Promise<PublishedIndex | undefined> {
  const manifest = await source.read(INDEX_MANIFEST, 64 * 1024)
  const entry = manifest && indexIn(manifest)
  return entry && { digest: entry.checksum, read: () => readIndex(source, entry) }
}

function indexIn(manifest: Buffer): ManifestEntry | undefined {
  try {
    const read = manifestType.safeParse(parseJson(manifest, 'the manifest'))
    return read.data?.data.find(({ mediaType }) => mediaType === DATABASE)
  } catch {
    return undefined
  }
}

async function readIndex(source: MirrorSource, entry: ManifestEntry): Promise<Database> {
  const bytes = await source.read(blobPath(entry.checksum), INDEX_LIMIT)
  if (bytes === undefined || digestOf(bytes) !== entry.checksum)
    throw unreadable(source, 'it is not there, or not what its manifest says')
  const text = entry.compression === 'gzip' ? await unpacked(bytes, source) : bytes
  const database = parseDatabase(text, source.location)
  if (database === undefined) throw unreadable(source, 'it is of another version of Spack')
  return database
}

const unpacked = (bytes: Buffer, source: MirrorSource): Promise<Buffer> =>
  unzip(bytes, { maxOutputLength: INDEX_LIMIT }).catch((cause: unknown) => {
    throw unreadable(source, 'it cannot be unpacked', cause)
  })

const unreadable = (source: MirrorSource, why: string, cause?: unknown): UserError =>
  new UserError(`The list of packages of ${source.location} cannot be used: ${why}.`, {
    id: 'public-cache-index-malformed',
    fix: 'Whoever keeps that cache writes it anew with "spack buildcache update-index".',
    cause,
  })

/** Writes a mirror that holds a list of packages and nothing else, for a solver to choose from. */
export async function writeIndexMirror(folder: string, database: Database): Promise<void> {
  const bytes = databaseJson(database)
  const checksum = digestOf(bytes)
  const files: readonly (readonly [string, string | Buffer])[] = [
    [blobPath(checksum), bytes],
    [INDEX_MANIFEST, manifestText([indexEntry(bytes.length, checksum)])],
    [join('v3', 'layout.json'), '{"signing": "gpg"}'],
  ]
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

const indexEntry = (contentLength: number, checksum: Digest): ManifestEntry => ({
  contentLength,
  mediaType: DATABASE,
  compression: 'none',
  checksumAlgorithm: 'sha256',
  checksum,
})
