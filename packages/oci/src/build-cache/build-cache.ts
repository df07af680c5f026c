import { codeOf, readingFrom, readRegularFile, UserError, type BlobSource } from '@pakages/core'
import { digestOf, specTag, fileBlob, fileSize } from '@pakages/image'
import {
  parseJson,
  isSpecHash,
  parseSpecFile,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { signedText } from './clear-signed.ts'
import {
  blobPath,
  manifestType,
  SPEC,
  SPEC_MANIFESTS,
  TARBALL,
  type ManifestEntry,
} from './layout3.ts'

const SPEC_LIMIT = 64 * 1024 * 1024
const unzip = promisify(gunzip)

/** One package of a build cache folder, as the name of its manifest says. */
export interface CacheEntry {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  /** Its tag in a registry. */
  readonly tag: string
  /** The manifest's path. */
  readonly file: string
}

/** One package of a build cache folder, read and checked but for its tarball. */
export interface CachedPackage {
  readonly entry: CacheEntry
  readonly spec: ConcreteSpec
  /** What it depends on. */
  readonly dag: ConcreteDag
  /** `{_meta, nodes}` as Spack wrote it. */
  readonly specJson: unknown
  /** Its bytes are checked by who reads them. */
  readonly tarball: BlobSource
  /** Whether the manifest is signed with PGP. The signature was not checked. */
  readonly signed: boolean
}

/** A folder in Spack's build cache layout 3 (Spack 1.0 and newer), for reading. */
export class BuildCache {
  readonly folder: string
  readonly entries: ReadonlyMap<SpecHash, CacheEntry>
  private constructor(folder: string, entries: ReadonlyMap<SpecHash, CacheEntry>) {
    this.folder = folder
    this.entries = entries
  }

  /** Lists what is in a folder. @throws UserError when it is no such folder. */
  static async open(folder: string): Promise<BuildCache> {
    const cache = await BuildCache.openIfAny(folder)
    if (cache === undefined) throw await notACache(folder)
    return cache
  }

  /** Lists what is in a folder; undefined where no package was ever put. */
  static async openIfAny(folder: string): Promise<BuildCache | undefined> {
    const names = await namesIn(join(folder, SPEC_MANIFESTS))
    if (names === undefined) return undefined
    const found = await Promise.all(names.map((name) => entriesOf(folder, name)))
    return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])))
  }

  /**
   * Reads one package. @throws UserError when a file is missing, malformed or of another package.
   */
  async read(entry: CacheEntry): Promise<CachedPackage> {
    const { text, signed } = signedText((await readRegularFile(entry.file)).toString('utf8'))
    const manifest = manifestType.safeParse(jsonOf(text))
    const find = (type: string): ManifestEntry | undefined =>
      manifest.data?.data.find((one) => one.mediaType === type)
    const [tarball, specBlob] = [find(TARBALL), find(SPEC)]
    if (!tarball || !specBlob)
      throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec')
    const json = await this.#specJson(specBlob, entry.file)
    const dag = readingFrom(entry.file, () => parseSpecFile(json), { file: entry.file })
    if (dag.roots[0] !== entry.hash)
      throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`)
    const path = join(this.folder, blobPath(tarball.checksum))
    if ((await fileSize(path)) !== tarball.contentLength)
      throw corrupt(entry.file, `its tarball ${path} is missing or has another size`)
    return {
      entry,
      dag,
      signed,
      spec: dag.specs.get(entry.hash)!,
      specJson: (json as { spec: unknown }).spec,
      tarball: fileBlob(path, tarball.checksum, tarball.contentLength),
    }
  }

  async #specJson(blob: ManifestEntry, file: string): Promise<unknown> {
    const bytes = await readRegularFile(join(this.folder, blobPath(blob.checksum))).catch(
      (cause: unknown) =>
        Promise.reject(
          corrupt(file, `its spec ${blobPath(blob.checksum)} cannot be read (${codeOf(cause)})`),
        ),
    )
    if (digestOf(bytes) !== blob.checksum)
      throw corrupt(file, `its spec ${blobPath(blob.checksum)} does not have its checksum`)
    try {
      return parseJson(
        blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes,
        file,
      )
    } catch {
      throw corrupt(file, `its spec ${blobPath(blob.checksum)} is not compressed JSON`)
    }
  }
}

async function entriesOf(folder: string, name: string): Promise<CacheEntry[]> {
  const below = join(folder, SPEC_MANIFESTS, name)
  return ((await namesIn(below)) ?? []).flatMap((file) => {
    const match = file.startsWith(`${name}-`)
      ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
      : null
    const [, version, hash] = match ?? []
    if (version === undefined || hash === undefined || !isSpecHash(hash)) return []
    return [{ name, version, hash, tag: specTag(name, version, hash), file: join(below, file) }]
  })
}

/** Sorted; undefined when there is no such folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}

async function notACache(folder: string): Promise<UserError> {
  const old = await namesIn(join(folder, 'build_cache'))
  if (old)
    return new UserError(
      `${folder} is a build cache of layout 2, written by Spack 0.23 or older.`,
      {
        id: 'build-cache-old',
        fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
      },
    )
  return new UserError(`There is no build cache in ${folder}.`, {
    id: 'build-cache-missing',
    fix: 'Run "build" first, or name the folder that holds v3/manifests.',
  })
}

const corrupt = (file: string, why: string): UserError =>
  new UserError(`The build cache is damaged: ${file}: ${why}.`, {
    id: 'build-cache-damaged',
    fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
    at: { file },
  })

function jsonOf(text: string): unknown {
  try {
    return parseJson(text, 'the file')
  } catch {
    return undefined
  }
}
