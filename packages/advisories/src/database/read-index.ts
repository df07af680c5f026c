import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { codeOf, UserError } from '@pakages/core'
import type { AdvisorySource } from '../match/finding.ts'
import type { AdvisoryEntry, Enrichment } from '../record/entry.ts'
import { bucketOf, MAGIC, PREAMBLE, SLOT } from './index-format.ts'
import type { IndexHeader } from './summary.ts'

/** An index that was written by us, as it lies on disk. A lookup reads a few hundred bytes. */
export class AdvisoryIndex implements AdvisorySource {
  readonly header: IndexHeader
  readonly kinds: ReadonlyMap<string, number>
  readonly #descriptor: number
  readonly #table: number
  readonly #file: string

  /** @throws UserError when there is none, or it is cut. */
  constructor(file: string) {
    this.#file = file
    this.#descriptor = openedFile(file)
    try {
      const size = fstatSync(this.#descriptor).size
      const preamble = this.#read(0, PREAMBLE)
      if (!preamble.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged(file)
      this.#table = Number(preamble.readBigUInt64LE(MAGIC.length))
      const length = this.#read(size - 4, 4).readUInt32LE(0)
      this.header = parsedHeader(this.#read(size - 4 - length, length), file)
    } catch (error) {
      closeSync(this.#descriptor)
      throw error
    }
    this.kinds = new Map(Object.entries(this.header.kinds))
  }

  entries(key: string): readonly AdvisoryEntry[] {
    return this.#lookUp(key) as AdvisoryEntry[]
  }

  enrichment(cve: string): Enrichment | undefined {
    const found = this.#lookUp(`cve:${cve}`) as Enrichment[]
    return found.length === 0
      ? undefined
      : found.reduce<Enrichment>((all, one) => ({ ...all, ...one }), { key: `cve:${cve}` })
  }

  #lookUp(key: string): { readonly key: string }[] {
    const { buckets } = this.header
    const bucket = bucketOf(key, 2 ** 32) % buckets
    const ends = this.#read(this.#table + bucket * 4, 8)
    const [first, behind] = [ends.readUInt32LE(0), ends.readUInt32LE(4)]
    if (behind <= first) return []
    const slots = this.#read(
      this.#table + (buckets + 1) * 4 + first * SLOT,
      (behind - first) * SLOT,
    )
    const found: { readonly key: string }[] = []
    for (let at = 0; at < slots.length; at += SLOT) {
      const bytes = this.#read(slots.readUIntLE(at, 6), slots.readUInt32LE(at + 6))
      // Keys of one bucket differ: the record itself says which is its own.
      if (!bytes.includes(Buffer.from(JSON.stringify(key)))) continue
      const record = JSON.parse(bytes.toString()) as { readonly key: string }
      if (record.key === key) found.push(record)
    }
    return found
  }

  #read(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    let done = 0
    while (done < length) {
      const read =
        offset < 0 ? 0 : readSync(this.#descriptor, bytes, done, length - done, offset + done)
      if (read === 0) throw damaged(this.#file)
      done += read
    }
    return bytes
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

function openedFile(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new UserError(`There is no index of databases ${file}.`, {
      id: 'database-index-unusable',
      fix: 'Run "pakages scan" with "databases": it makes one.',
      cause: error,
    })
  }
}

function parsedHeader(bytes: Buffer, file: string): IndexHeader {
  try {
    return JSON.parse(bytes.toString()) as IndexHeader
  } catch {
    throw damaged(file)
  }
}

const damaged = (file: string): UserError =>
  new UserError(`The index of databases ${file} is damaged, or of another version of Pakages.`, {
    id: 'database-index-unusable',
    fix: 'Remove it, and run it again: it is made anew.',
    at: { file },
  })
