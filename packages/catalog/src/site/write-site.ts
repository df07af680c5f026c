import { codeOf, UserError, writeWhole } from '@pakages/core'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { checksumsDocument } from '../checksums-documents.ts'
import type { CatalogInput } from '../input.ts'
import { buildIndex } from './build-index.ts'
import { DocumentsByDigest } from './documents-by-digest.ts'
import type { ServedIndex } from './exchanged-documents.ts'
import { bundlePath, CHECKSUMS, CHECKSUMS_BUNDLE } from './paths.ts'
import { findSite, UNFINISHED, type FoundSite } from './previous-index.ts'
import { sha256, type SiteFile } from './site-file.ts'

/** Who signs the root, what is kept for readers of the index before, what is rendered anew. */
export interface WriteOptions {
  /**
   * Signs the bytes of the checksums and returns the bundle that is put beside them; without it
   * there is no bundle.
   */
  readonly sign?: (checksums: Uint8Array) => Promise<Uint8Array | string>
  /** Renders everything anew, also what did not change; default false. */
  readonly fresh?: boolean
  /**
   * The index that is published now, whose readers shall not be disturbed; default: the one that
   * lies in the folder.
   */
  readonly published?: ServedIndex | undefined
  readonly signal?: AbortSignal
}

/** The counts of files by what was done with them, and the root that readers verify. */
export interface WrittenSite {
  readonly written: number
  readonly kept: number
  readonly removed: number
  /**
   * How many documents that changed could not be kept for who reads the index before: too many, too
   * large, or not to be had.
   */
  readonly lost: number
  /** Bytes written. */
  readonly bytes: number
  /** The sha256 of the checksums' root, 64 hex digits: the digest of the whole index. */
  readonly root: string
  readonly signed: boolean
}

/** How many files are written before signals and timers get their turn. */
const BREATH = 500

/**
 * Writes the site into a folder: only what changed, and removes what is gone; files of others stay.
 * While it writes there is no `checksums.json`, so that nobody takes a half-written index for a
 * whole one, and the next run makes everything anew.
 * @throws UserError when files of others are in the way, or a static file is not what its digest
 * says.
 */
export async function writeSite(
  place: string,
  input: CatalogInput,
  options: WriteOptions = {},
): Promise<WrittenSite> {
  // Without a slash at its end, so that every path below leads up to it.
  const folder = resolve(place)
  const found = await findSite(folder)
  const run = new SiteWriter(folder, found)
  const reached = Math.max(found.root?.root.version ?? 0, options.published?.version ?? 0)
  for (const file of buildIndex(input, options.fresh ? undefined : found.previous, reached)) {
    if (run.steps % BREATH === 0) await setImmediate()
    options.signal?.throwIfAborted()
    await run.take(file)
  }
  return run.finish(options)
}

class SiteWriter {
  steps = 0
  readonly #folder: string
  readonly #found: FoundSite
  readonly #byDigest: DocumentsByDigest
  readonly #folders = new Set<string>()
  readonly #paths = new Set<string>()
  #written = 0
  #bytes = 0
  #root: SiteFile | undefined

  constructor(folder: string, found: FoundSite) {
    this.#folder = folder
    this.#found = found
    this.#byDigest = new DocumentsByDigest(folder, found)
  }

  async take(file: SiteFile): Promise<void> {
    this.steps++
    this.#paths.add(file.path)
    if (file.path === CHECKSUMS) this.#root = file
    else if (file.kind !== 'kept') await this.#write(file)
  }

  async #write(file: Exclude<SiteFile, { kind: 'kept' }>): Promise<void> {
    if (this.#written === 0) await this.#begin()
    this.#refuseForeign(file.path)
    const target = join(this.#folder, file.path)
    this.#makeFolder(dirname(target))
    if (this.#found.digests.get(file.path) !== file.sha256) this.#byDigest.moveAside(file.path)
    // Synchronously: for many small files this takes a third of the time.
    if (file.kind === 'bytes') writeFileSync(target, file.bytes)
    else await copyChecked(file, target)
    this.#written++
    this.#bytes += file.kind === 'bytes' ? file.bytes.length : file.size
  }

  /**
   * From now on the index is unfinished. Its old listing stays, so that the next run knows what may
   * be removed.
   */
  async #begin(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true })
    this.#folders.add(join(this.#folder))
    const { listed, present } = this.#found
    if (listed.size > 0 && present.has(CHECKSUMS))
      await rename(join(this.#folder, CHECKSUMS), join(this.#folder, UNFINISHED))
    else if (!present.has(UNFINISHED))
      await checksumsDocument.write(join(this.#folder, UNFINISHED), { issued: '', files: {} })
  }

  /** What a run that was cut wrote is ours, too; which files these are nobody knows. */
  #refuseForeign(path: string): void {
    const { listed, present } = this.#found
    if (!present.has(path) || listed.has(path) || present.has(UNFINISHED)) return
    throw new UserError(
      `${join(this.#folder, path)} is there already, and no earlier index wrote it.`,
      { id: 'index-foreign-file', fix: 'Give the index a folder of its own, or remove the file.' },
    )
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    this.#makeFolder(dirname(folder))
    makeOne(folder)
    this.#folders.add(folder)
  }

  async finish({ sign, published, signal }: WriteOptions): Promise<WrittenSite> {
    const gone = [...this.#found.listed].filter(
      (path) => !this.#paths.has(path) && this.#found.present.has(path),
    )
    if (gone.length > 0 && this.#written === 0) await this.#begin()
    for (const path of gone) {
      this.#byDigest.moveAside(path)
      await this.#remove(path)
    }
    const root = this.#root!
    if (root.kind !== 'kept') this.#refuseForeign(CHECKSUMS)
    const changed = root.kind === 'bytes'
    const bytes = changed ? root.bytes : await readFile(join(this.#folder, CHECKSUMS))
    const lost = changed ? await this.#byDigest.keep(bytes, published, signal) : 0
    const signed = await this.#sign(bytes, changed, sign)
    if (changed) await writeWhole(join(this.#folder, CHECKSUMS), bytes)
    await rm(join(this.#folder, UNFINISHED), { force: true })
    if (changed) for (const path of this.#byDigest.unwanted()) await this.#remove(path)
    return {
      written: this.#written + Number(changed),
      kept: this.#paths.size - this.#written - Number(changed),
      removed: gone.length,
      lost,
      bytes: this.#bytes + (changed ? bytes.length : 0),
      root: root.sha256,
      signed,
    }
  }

  /**
   * The bundle comes before the root, so that no reader finds a root without it, and under the
   * digest of its root before it takes the place of the last. A kept root keeps its bundle.
   */
  async #sign(root: Uint8Array, changed: boolean, sign: WriteOptions['sign']): Promise<boolean> {
    const bundle = join(this.#folder, CHECKSUMS_BUNDLE)
    const there = this.#found.present.has(CHECKSUMS_BUNDLE)
    if (!sign && changed && there) await rm(bundle)
    if (sign && (changed || !there)) {
      const made = await sign(root)
      await writeWhole(join(this.#folder, bundlePath(sha256(root))), made)
      await writeWhole(bundle, made)
    }
    return sign !== undefined || (there && !changed)
  }

  async #remove(path: string): Promise<void> {
    await rm(join(this.#folder, path), { force: true })
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const isGone = await rmdir(join(this.#folder, folder)).then(
        () => true,
        () => false,
      )
      if (!isGone) return
    }
  }
}

/**
 * Makes a folder whose parent is there, unless it is there: a third of the time that `recursive`
 * takes.
 */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Copies a static file and checks its digest on the way. */
async function copyChecked(
  file: Extract<SiteFile, { kind: 'stream' }>,
  target: string,
): Promise<void> {
  const hash = createHash('sha256')
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.open()) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.from(hashed()), createWriteStream(target))
  if (hash.digest('hex') === file.sha256) return
  await rm(target, { force: true })
  throw new UserError(`The content of ${file.path} is not what its digest says.`, {
    id: 'file-unlike-digest',
    fix: 'Write the file anew, or correct the digest in pakages.json.',
  })
}
