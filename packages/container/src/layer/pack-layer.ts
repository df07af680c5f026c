import { IMAGE_LAYER } from '@pakages/image'
import { digestOfHex, type Digest } from '@pakages/model'
import { writeAside } from '@pakages/core'
import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { LayerEntry } from './layer-entry.ts'
import { tarOf } from './write-tar.ts'

/** A layer that lies in a file. */
export interface PackedLayer {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes, packed. */
  readonly size: number
  readonly diffId: Digest
}

/** What zlib writes differs with its level; the header of gzip says no time and no system. */
const GZIP = { level: 6, chunkSize: 256 * 1024 }

/**
 * Packs a layer into a file, which appears whole or not at all.
 * @param file Where to; what is there is replaced.
 */
export async function packLayer(
  entries: readonly LayerEntry[],
  file: string,
): Promise<PackedLayer> {
  const [plain, packed] = [new Counting(), new Counting()]
  await writeAside(file, (temporary) =>
    pipeline(tarOf(entries), plain, createGzip(GZIP), packed, createWriteStream(temporary)),
  )
  return { mediaType: IMAGE_LAYER, digest: packed.digest, size: packed.size, diffId: plain.digest }
}

/** Passes bytes on, and knows their number and digest. */
class Counting extends Transform {
  size = 0
  readonly #hash: Hash = createHash('sha256')

  get digest(): Digest {
    return digestOfHex(this.#hash.digest('hex'))
  }

  override _transform(
    chunk: Buffer,
    _: BufferEncoding,
    done: (error: null, chunk: Buffer) => void,
  ): void {
    this.#hash.update(chunk)
    this.size += chunk.length
    done(null, chunk)
  }
}
