import type { BlobSource, Descriptor, Registry } from '@pakages/core'
import { hexOf, type Digest } from '@pakages/model'
import { createHash, hash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { damaged, RegistryError } from '../registry-error.ts'

/** What bytes should be, and where they come from; that completes "from …". */
interface Promised {
  readonly digest: Digest
  readonly size: number | undefined
  readonly where: string
  readonly read: 'in place' | undefined
}

class Verified extends Transform {
  readonly #hash = createHash('sha256')
  readonly #promised: Promised
  #seen = 0
  constructor(promised: Promised) {
    super()
    this.#promised = promised
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#seen += chunk.length
    const { size, digest, where, read } = this.#promised
    if (size !== undefined && this.#seen > size)
      return done(damaged('too-large', digest, where, read))
    this.#hash.update(chunk)
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    const { size, digest, where, read } = this.#promised
    if (size !== undefined && this.#seen < size)
      return done(damaged('truncated', digest, where, read))
    if (this.#hash.digest('hex') !== hexOf(digest))
      return done(damaged('digest-mismatch', digest, where, read))
    done()
  }
}

/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest
 * and size: at the first byte too many, so that nobody fills a disk, else at the end. Who writes
 * them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 * @param read `in place` where the bytes are kept on this machine: reading them again changes nothing.
 */
export const verified = (
  digest: Digest,
  size: number | undefined,
  where: string,
  read?: 'in place',
): Transform => new Verified({ digest, size, where, read })

/** Blobs of at most so many bytes are handled in one piece: streams cost more than they save. */
export const SMALL = 1024 * 1024

/** How often a large blob is fetched whose bytes turn out to be damaged. */
const FETCHES = 3

/**
 * The whole of a small blob (1 MiB at most), checked; undefined for one that is large or cannot be
 * read at once.
 * @throws RegistryError when it does not have its digest and size.
 */
export async function readSmall(blob: BlobSource, where: string): Promise<Uint8Array | undefined> {
  if (blob.size > SMALL || !blob.read) return undefined
  const bytes = await blob.read()
  if (bytes.length !== blob.size)
    throw damaged(
      bytes.length < blob.size ? 'truncated' : 'too-large',
      blob.digest,
      where,
      'in place',
    )
  if (hash('sha256', bytes) !== hexOf(blob.digest))
    throw damaged('digest-mismatch', blob.digest, where, 'in place')
  return bytes
}

/**
 * The whole of a blob of a registry, checked, and fetched again when it is damaged.
 * @param limit Bytes. More is refused before any of it is read: what a manifest promises, a registry
 * may serve.
 * @throws RegistryError when it is not what the descriptor promises, or more than `limit`.
 */
export async function readWhole(
  registry: Registry,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  limit: number,
): Promise<Buffer> {
  if (size > limit)
    throw new RegistryError(
      'too-large',
      `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`,
      {
        id: 'registry-too-large',
        fix: 'Do not use it: remove the package from the registry and push it anew.',
      },
    )
  return fetched(digest, size, registry.reference, async () =>
    buffer(await registry.readBlob(digest, size)),
  )
}

/**
 * What `fetch` makes of a blob that it streams. Registries check small blobs before they give them
 * out; that a bit of a large one flipped is known when all of it has passed, so that whoever holds
 * the rest begins anew.
 * @throws RegistryError when it is damaged every time, or what `fetch` throws.
 */
export async function fetched<T>(
  digest: Digest,
  size: number,
  where: string,
  fetch: () => Promise<T>,
): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await fetch()
    } catch (error) {
      const flipped = error instanceof RegistryError && error.failure === 'digest-mismatch'
      if (!flipped || size <= SMALL) throw error
      if (times >= FETCHES) throw damaged('digest-mismatch', digest, where, times)
    }
  }
}
