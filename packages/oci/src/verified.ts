import { hexOf, type Digest } from '@pakages/model'
import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { damaged } from './registry-error.ts'

/** Passes bytes on and fails at the end, or as soon as there are too many, when they are not what they should be. */
class Verified extends Transform {
  readonly #hash = createHash('sha256')
  readonly #wanted: { readonly digest: Digest; readonly size: number | undefined; readonly where: string }
  #size = 0
  constructor(wanted: { readonly digest: Digest; readonly size: number | undefined; readonly where: string }) {
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
    if (this.#hash.digest('hex') !== hexOf(digest)) return done(damaged('digest-mismatch', digest, where))
    done()
  }
}

/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest and size. Who writes
 * them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 */
export const verified = (digest: Digest, size: number | undefined, where: string): Transform => new Verified({ digest, size, where })
