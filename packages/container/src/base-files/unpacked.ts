import { UserError } from '@pakages/core'
import { pipeline, Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'

/** How much of one layer is too much, in bytes, and how many times its packed size. */
const [MOST, MOST_TIMES] = [64 * 1024 ** 3, 200]
/** Unpacked before the ratio counts, bytes. */
const GRACE = 64 * 1024 * 1024
const GZIP = Buffer.from([0x1f, 0x8b])
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

/**
 * The tar in a layer, whether it is gzipped, packed by zstd or as it is: its first bytes tell, since
 * archives of Docker do not.
 * @throws UserError where it unpacks to far more than makes sense, or this Node knows no zstd.
 */
export async function* unpacked(layer: Readable): AsyncGenerator<Buffer, void, undefined> {
  const chunks = layer[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await beginning(chunks)
  let packed = first.length
  async function* all(): AsyncGenerator<Buffer> {
    yield first
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      packed += next.value.length
      yield next.value
    }
  }
  let bytes = 0
  for await (const chunk of decompressed(all(), first)) {
    bytes += chunk.length
    if (bytes > MOST || (bytes > GRACE && bytes > packed * MOST_TIMES))
      throw new UserError(`It unpacks to more than ${bytes} bytes, which no base has.`, {
        id: 'base-too-large',
        fix: 'Use a base from a source that you trust.',
      })
    yield chunk
  }
}

/** The first chunks, until there is enough to tell what they are. */
async function beginning(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  while (bytes.length < ZSTD.length) {
    const next = await chunks.next()
    if (next.done === true) break
    bytes = Buffer.concat([bytes, next.value])
  }
  return bytes
}

function decompressed(chunks: AsyncGenerator<Buffer>, first: Buffer): AsyncIterable<Buffer> {
  if (first.subarray(0, GZIP.length).equals(GZIP)) return through(chunks, zlib.createGunzip())
  if (!first.subarray(0, ZSTD.length).equals(ZSTD)) return chunks
  if (!('createZstdDecompress' in zlib))
    throw new UserError('It is packed by zstd, which this Node.js does not read.', {
      id: 'node-too-old',
      fix: 'Use Node.js 22.15 or newer.',
    })
  return through(chunks, zlib.createZstdDecompress())
}

/** Errors of either end are those of the result. */
const through = (chunks: AsyncGenerator<Buffer>, decompress: Transform): AsyncIterable<Buffer> =>
  pipeline(Readable.from(chunks, { objectMode: false }), decompress, () => {})
