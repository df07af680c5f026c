import { codeOf } from '@pakages/core'
import * as zlib from 'node:zlib'
import { freeBuffer } from './free-buffer.ts'

/** How a tarball is packed. */
export type Packing = 'gzip' | 'zstd'

/** Bytes that are handed out at most at once. */
const CHUNK = 256 * 1024
/** RFC 8878, 4: a zstd frame may be one that says nothing to who unpacks it. */
const [ZSTD, SKIPPED] = [0xfd2fb528, 0x184d2a50]
/**
 * Of the window that a zstd frame may want, in bits: 8 MiB, which RFC 8878 asks every decoder for, and
 * every encoder to keep to. A hostile frame asks for gigabytes.
 */
const WINDOW = 23

/** Bytes that are in no packing that is unpacked here. */
class UnknownPacking extends Error {}

type Stream = zlib.Gunzip | zlib.ZstdDecompress

/** Unpacks gzip or zstd, which its first bytes tell, in a thread of the pool and in bounded memory. */
export class Decompressor implements AsyncIterable<Buffer> {
  readonly #packings: readonly Packing[]
  /** Not read yet. A zstd file has many frames, each with a stream of its own. */
  readonly #streams: Stream[] = []
  #writing: Stream | undefined
  #packing: Packing | undefined
  #unknown: UnknownPacking | undefined
  #wake: () => void = () => undefined
  #ended = false

  /** @param packings Those that are unpacked. */
  constructor(packings: readonly Packing[]) {
    this.#packings = packings
  }

  /**
   * Takes bytes, which must not change until it is done; the first time at least four, unless there
   * are no more. What is wrong with them, whoever reads is told.
   */
  async write(bytes: Buffer): Promise<void> {
    for (let rest = bytes; rest.length > 0 && !this.#ended;) {
      const stream = (this.#writing ??= this.#open(rest))
      if (!stream) return
      const used = await fed(stream, rest)
      // Behind the end of gzip only zeros are passed over.
      if (this.#packing === 'gzip' || used === rest.length) return
      this.#writing = undefined
      rest = rest.subarray(used)
    }
  }

  /** Says that there are no more bytes. */
  end(): void {
    if (this.#ended) return
    const stream = (this.#writing ??= this.#open(Buffer.alloc(0)))
    this.#ended = true
    stream?.end()
    this.#wake()
  }

  /** Stops, whoever waits. */
  destroy(): void {
    this.#ended = true
    this.#writing?.destroy()
    for (const stream of this.#streams) stream.destroy()
    this.#wake()
  }

  /**
   * What was packed, in pieces that are only valid until the next. @throws UnknownPacking, and what the stream ends with when it is damaged: see
   * {@link isOfPacking}.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void, undefined> {
    while (this.#streams.length > 0 || !this.#ended) {
      const stream = this.#streams[0]
      if (!stream) await new Promise<void>((resolve) => (this.#wake = resolve))
      else {
        yield* freed(stream)
        this.#streams.shift()
      }
    }
    if (this.#unknown) throw this.#unknown
  }

  /** @returns undefined when nothing here unpacks it. */
  #open(start: Buffer): Stream | undefined {
    this.#packing ??= packingOf(start)
    try {
      const stream = streamFor(this.#packing, this.#packings)
      // Who reads it is told, when it is read.
      stream.on('error', () => undefined)
      this.#streams.push(stream)
      return stream
    } catch (error) {
      if (!(error instanceof UnknownPacking)) throw error
      this.#unknown = error
      this.#ended = true
      return undefined
    } finally {
      this.#wake()
    }
  }
}

/** The pieces of a stream, which cuts them off larger buffers; each of these is freed after use. */
async function* freed(stream: Stream): AsyncGenerator<Buffer, void, undefined> {
  let last: Buffer | undefined
  for await (const piece of stream as AsyncIterable<Buffer>) {
    if (last && last.buffer !== piece.buffer) freeBuffer(Buffer.from(last.buffer))
    last = piece
    yield piece
  }
}

/** Whether an error says that something is not packed as it begins, or was cut. */
export const isOfPacking = (error: unknown): boolean =>
  error instanceof UnknownPacking || /^(?:Z|ZSTD)_/.test(codeOf(error) ?? '')

function packingOf(start: Buffer): Packing {
  const magic = start.length < 4 ? 0 : start.readUInt32LE(0)
  return magic === ZSTD || (magic & 0xfffffff0) >>> 0 === SKIPPED ? 'zstd' : 'gzip'
}

function streamFor(packing: Packing, allowed: readonly Packing[]): Stream {
  if (!allowed.includes(packing))
    throw new UnknownPacking(`it is packed with ${packing}, which Spack does not unpack`)
  if (packing === 'gzip') return zlib.createGunzip({ chunkSize: CHUNK })
  // There since Node 22.15: an import by name would keep older ones from starting at all.
  if (!('createZstdDecompress' in zlib))
    throw new UnknownPacking('it is packed with zstd, which takes Node 22.15 or newer')
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW }
  return zlib.createZstdDecompress({ chunkSize: CHUNK, params })
}

/** @returns How many of the bytes were used; all of them when it was stopped. */
const fed = (stream: Stream, bytes: Buffer): Promise<number> =>
  new Promise((resolve) => {
    const before = stream.bytesWritten
    const done = (): void => {
      stream.off('close', done)
      resolve(stream.destroyed ? bytes.length : stream.bytesWritten - before)
    }
    if (stream.destroyed) resolve(bytes.length)
    else stream.once('close', done).write(bytes, done)
  })
