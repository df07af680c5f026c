import type { Descriptor } from '@pakages/core'
import type { Refusal } from '@pakages/model'
import { createHash } from 'node:crypto'
import { Transform, type Readable, type TransformCallback } from 'node:stream'

/** Content that is not what was promised. */
export class ContentMismatch extends Error {
  override readonly name = 'ContentMismatch'
  readonly refusal: Extract<Refusal, 'size-mismatch' | 'digest-mismatch'>
  constructor(refusal: ContentMismatch['refusal'], message: string) {
    super(message)
    this.refusal = refusal
  }
}

/**
 * Passes bytes on and fails when they are not the ones that a descriptor promises: at the first
 * byte too many, so that nobody fills a disk, or at the end for too few bytes or another digest.
 */
export class Exactly extends Transform {
  readonly #promised: Pick<Descriptor, 'digest' | 'size'>
  readonly #hash = createHash('sha256')
  #seen = 0

  constructor(promised: Pick<Descriptor, 'digest' | 'size'>) {
    super()
    this.#promised = promised
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#seen += chunk.byteLength
    if (this.#seen > this.#promised.size)
      return done(
        new ContentMismatch(
          'size-mismatch',
          `${this.#promised.digest} has more than the ${this.#promised.size} bytes that its manifest gives.`,
        ),
      )
    this.#hash.update(chunk)
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    const { digest, size } = this.#promised
    if (this.#seen < size)
      return done(
        new ContentMismatch(
          'size-mismatch',
          `${digest} has ${this.#seen} bytes, not the ${size} that its manifest gives.`,
        ),
      )
    const found = `sha256:${this.#hash.digest('hex')}`
    done(
      found === digest
        ? null
        : new ContentMismatch(
            'digest-mismatch',
            `The bytes of ${digest} have the digest ${found}.`,
          ),
    )
  }
}

/**
 * Reads content whole, checked as {@link Exactly} does.
 * @throws ContentMismatch also when more than `limit` bytes are promised, before any is read.
 */
export async function readExactly(
  open: () => Promise<Readable>,
  promised: Pick<Descriptor, 'digest' | 'size'>,
  limit: number,
): Promise<Buffer> {
  if (promised.size > limit)
    throw new ContentMismatch(
      'size-mismatch',
      `${promised.digest} is said to have ${promised.size} bytes; at most ${limit} make sense.`,
    )
  const source = await open()
  const checked = new Exactly(promised)
  source.on('error', (error) => checked.destroy(error)).pipe(checked)
  try {
    return Buffer.concat((await checked.toArray()) as Buffer[])
  } finally {
    source.destroy()
  }
}
