import type { IndexSource } from '@pakages/core'
import { digestPath } from '../site/paths.ts'
import { sha256 } from '../site/site-file.ts'

/** Bytes. The largest documents of an index of 100,000 packages stay below. */
export const LIMIT = 256 * 1024 * 1024

/** What was found of a file whose digest is known. */
export type ReadByDigest =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  /** Only other bytes were given. */
  | { readonly kind: 'other' }
  | { readonly kind: 'missing' }

/**
 * Reads a file that must have a digest. While an index is exchanged for the next, its name may
 * already, or still, hold the bytes of the other one: then the file lies by its digest, and a cache
 * on the way that kept an older one is asked past.
 * @param digest 64 hex digits. @param limit At most so many bytes.
 * @throws UserError when the index cannot be read, or a file of it is longer.
 */
export async function readByDigest(
  source: IndexSource,
  path: string,
  digest: string,
  limit: number,
): Promise<ReadByDigest> {
  const ways = [
    () => source.read(path, limit),
    () => source.read(digestPath(path, digest), limit),
    () => source.read(path, limit, `sha256=${digest}`),
  ]
  let kind: 'other' | 'missing' = 'missing'
  for (const read of ways) {
    const bytes = await read()
    if (bytes && sha256(bytes) === digest) return { kind: 'whole', bytes }
    if (bytes) kind = 'other'
  }
  return { kind }
}
