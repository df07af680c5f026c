import { closeSync, openSync, writeSync } from 'node:fs'
import { writeAside } from '@pakages/core'
import type { AdvisoryEntry, Enrichment } from '../record/entry.ts'
import { bucketOf, MAGIC, PREAMBLE, SLOT } from './index-format.ts'
import type { IndexHeader, SourceSummary } from './summary.ts'

/** Records are gathered to pieces of this many bytes before they are written. */
const PIECE = 4 * 1024 * 1024

/** Takes records one after the other; holds 16 bytes of memory for each. */
export class IndexWriter {
  readonly #descriptor: number
  #pending: Buffer[] = []
  #pendingBytes = 0
  #end = PREAMBLE
  #hashes = new Uint32Array(1 << 16)
  #offsets = new Float64Array(1 << 16)
  #lengths = new Uint32Array(1 << 16)
  #count = 0
  readonly #kinds = new Map<string, number>()

  constructor(file: string) {
    this.#descriptor = openSync(file, 'w')
    writeSync(this.#descriptor, Buffer.alloc(PREAMBLE))
  }

  add(record: AdvisoryEntry | Enrichment): void {
    const bytes = Buffer.from(JSON.stringify(record))
    if (this.#count === this.#hashes.length) this.#grow()
    this.#hashes[this.#count] = bucketOf(record.key, 2 ** 32)
    this.#offsets[this.#count] = this.#end
    this.#lengths[this.#count] = bytes.length
    this.#count++
    const kind = record.key.slice(0, record.key.indexOf(':'))
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
    this.#write(bytes)
  }

  #grow(): void {
    const twice = <T extends Uint32Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    this.#hashes = twice(this.#hashes, new Uint32Array(this.#count * 2))
    this.#offsets = twice(this.#offsets, new Float64Array(this.#count * 2))
    this.#lengths = twice(this.#lengths, new Uint32Array(this.#count * 2))
  }

  #write(bytes: Buffer): void {
    this.#pending.push(bytes)
    this.#pendingBytes += bytes.length
    this.#end += bytes.length
    if (this.#pendingBytes >= PIECE) this.#flush()
  }

  #flush(): void {
    writeWhole(this.#descriptor, Buffer.concat(this.#pending))
    this.#pending = []
    this.#pendingBytes = 0
  }

  /** Writes the table and the header; nothing can be added afterwards. */
  finish(sources: readonly SourceSummary[], fingerprint: string): void {
    const buckets = Math.max(1, this.#count)
    const begin = this.#end
    this.#write(this.#table(buckets))
    const header: IndexHeader = {
      sources,
      kinds: Object.fromEntries(this.#kinds),
      buckets,
      fingerprint,
    }
    const bytes = Buffer.from(JSON.stringify(header))
    this.#write(bytes)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    this.#write(length)
    this.#flush()
    const preamble = Buffer.concat([MAGIC, Buffer.alloc(8)])
    preamble.writeBigUInt64LE(BigInt(begin), MAGIC.length)
    writeSync(this.#descriptor, preamble, 0, PREAMBLE, 0)
    this.close()
  }

  /** By counting: how many slots each bucket has, where they begin, and then each to its place. */
  #table(buckets: number): Buffer {
    const starts = new Uint32Array(buckets + 1)
    for (let at = 0; at < this.#count; at++) starts[(this.#hashes[at]! % buckets) + 1]!++
    for (let at = 1; at <= buckets; at++) starts[at]! += starts[at - 1]!
    const table = Buffer.alloc((buckets + 1) * 4 + this.#count * SLOT)
    starts.forEach((start, at) => table.writeUInt32LE(start, at * 4))
    const slots = (buckets + 1) * 4
    for (let at = 0; at < this.#count; at++) {
      const place = slots + starts[this.#hashes[at]! % buckets]!++ * SLOT
      table.writeUIntLE(this.#offsets[at]!, place, 6)
      table.writeUInt32LE(this.#lengths[at]!, place + 6)
    }
    return table
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
}

/** Writes an index whole or not at all. @param fill Adds the records, and says what they are of. */
export async function writeIndex(
  file: string,
  fingerprint: string,
  fill: (writer: IndexWriter) => Promise<readonly SourceSummary[]>,
): Promise<void> {
  await writeAside(file, async (temporary) => {
    const writer = new IndexWriter(temporary)
    let sources: readonly SourceSummary[]
    try {
      sources = await fill(writer)
    } catch (error) {
      writer.close()
      throw error
    }
    writer.finish(sources, fingerprint)
  })
}
