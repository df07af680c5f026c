import { parseJson } from '@pakages/model'
import { writeWhole } from '@pakages/core'
import { mkdirSync, renameSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checksumsDocument } from '../checksums-documents.ts'
import { keepExchanged, KEPT_FILE_LIMIT, type ServedIndex } from './exchanged-documents.ts'
import {
  bundlePath,
  BY_DIGEST,
  CHECKSUMS,
  CHECKSUMS_BUNDLE,
  digestPath,
  isByDigest,
  isDocument,
} from './paths.ts'
import type { FoundSite } from './previous-index.ts'
import { sha256 } from './site-file.ts'

/**
 * What lies by its digest beside the named files of a site: the documents in which the index that
 * is written and the one before it differ, and the signatures over both roots.
 */
export class DocumentsByDigest {
  readonly #folder: string
  readonly #found: FoundSite
  readonly #moved = new Set<string>()
  #wanted = new Set<string>()
  #keepsAll = false

  constructor(folder: string, found: FoundSite) {
    this.#folder = folder
    this.#found = found
  }

  /**
   * Moves a document to its digest, before its name gets other bytes or goes. After a run that was
   * cut nobody knows what the names hold: then nothing is moved.
   */
  moveAside(path: string): void {
    const { digests, present, finished } = this.#found
    const digest = digests.get(path)
    if (digest === undefined || !finished || !isDocument(path) || !present.has(path)) return
    const place = digestPath(path, digest)
    if (this.#moved.size === 0) mkdirSync(join(this.#folder, BY_DIGEST), { recursive: true })
    renameSync(join(this.#folder, path), join(this.#folder, place))
    this.#moved.add(place)
  }

  /**
   * Keeps what whoever reads the index before, or the one that begins, may look for. Call it when
   * all named files are there, and before the root and its signature are.
   * @param published The index before; default: what lay in the folder.
   * @returns How many documents of either could not be kept.
   */
  async keep(
    root: Uint8Array,
    published: ServedIndex | undefined,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const before = published ?? this.#before()
    this.#wanted = new Set([bundlePath(sha256(root))])
    if (!before) return 0
    await this.#keepBundle(before.digest, published?.bundle)
    const exchanged = await keepExchanged(
      {
        root: before.root,
        read: async (path, digest) => (await this.#read(path, digest)) ?? before.read(path, digest),
      },
      {
        root: checksumsDocument.parse(parseJson(root, CHECKSUMS), CHECKSUMS),
        read: (path, digest) => this.#read(path, digest),
      },
      (path, bytes) => writeWhole(join(this.#folder, path), bytes),
      signal,
    )
    // A root that was renewed says the same: who reads the one before it still finds what they need.
    this.#keepsAll = exchanged === undefined && this.#found.finished
    for (const path of exchanged?.kept ?? []) this.#wanted.add(path)
    return exchanged?.missing ?? 0
  }

  /** What is there by digest and not wanted any more. */
  unwanted(): string[] {
    return [...new Set([...this.#found.present, ...this.#moved])].filter(
      (path) =>
        isByDigest(path) &&
        !this.#wanted.has(path) &&
        !(this.#keepsAll && !path.endsWith('.sigstore.json')),
    )
  }

  #before(): ServedIndex | undefined {
    const { root } = this.#found
    return root && { ...root, bundle: undefined, version: 0, read: async () => undefined }
  }

  async #keepBundle(root: string, published: Uint8Array | undefined): Promise<void> {
    const path = bundlePath(root)
    const { root: found, finished } = this.#found
    this.#wanted.add(path)
    if (published) return writeWhole(join(this.#folder, path), published)
    if (found?.digest !== root || !finished || this.#found.present.has(path)) return
    const bytes = await readFile(join(this.#folder, CHECKSUMS_BUNDLE)).catch(() => undefined)
    if (bytes) await writeWhole(join(this.#folder, path), bytes)
  }

  /** A file of the folder that has this digest, under its digest or its name. */
  async #read(path: string, digest: string): Promise<Buffer | undefined> {
    for (const place of [digestPath(path, digest), path]) {
      const file = join(this.#folder, place)
      const size = await stat(file).then(
        (found) => found.size,
        () => Infinity,
      )
      if (size > KEPT_FILE_LIMIT) continue
      const bytes = await readFile(file)
      if (sha256(bytes) === digest) return bytes
    }
    return undefined
  }
}
