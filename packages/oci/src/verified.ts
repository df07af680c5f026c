import type { BlobSource } from '@pakages/core'
import { hexOf, type Digest } from '@pakages/model'
import { createHash, hash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { damaged } from './registry-error.ts'

/**
 * Passes bytes on and fails at the end, or as soon as there are too many, when they are not what
 * they should be.
 */
class Verified extends Transform {
  readonly #hash = createHash('sha256')
  readonly #wanted: {
    readonly digest: Digest
    readonly size: number | undefined
    readonly where: string
  }
  #size = 0
  constructor(wanted: {
    readonly digest: Digest
    readonly size: number | undefined
    readonly where: string
  }) {
    super()
    this.#wanted = wanted
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#size += chunk.length
    const { size, digest, where } = this.#wanted
    if (size !== undefined && this.#size > size) return done(damaged('too-large', digest, where))
    this.#hash.update(chunk)
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    const { size, digest, where } = this.#wanted
    if (size !== undefined && this.#size < size) return done(damaged('truncated', digest, where))
    if (this.#hash.digest('hex') !== hexOf(digest))
      return done(damaged('digest-mismatch', digest, where))
    done()
  }
}

/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest
 * and size. Who writes them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 */
export const verified = (digest: Digest, size: number | undefined, where: string): Transform =>
  new Verified({ digest, size, where })

/** Blobs of at most so many bytes are handled in one piece: streams cost more than they save. */
export const SMALL = 1024 * 1024

/**
 * The whole of a small blob, checked; undefined for one that is large or cannot be read at once.
 * @throws RegistryError
 */
export async function readSmall(blob: BlobSource, where: string): Promise<Uint8Array | undefined> {
  if (blob.size > SMALL || !blob.read) return undefined
  const bytes = await blob.read()
  if (bytes.length !== blob.size)
    throw damaged(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where)
  if (hash('sha256', bytes) !== hexOf(blob.digest))
    throw damaged('digest-mismatch', blob.digest, where)
  return bytes
}
