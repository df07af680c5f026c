import { gunzipSync } from 'node:zlib'
import { UserError } from './errors.ts'

/** A packed document may become so many times as long, and at least a MiB: ours grow to 10 times. */
const MOST_GROWTH = 200
const ALWAYS = 1024 * 1024

/**
 * The bytes of a document of an index: those whose path ends with `.gz` are unpacked.
 * @throws UserError for what is not packed by gzip, was cut, or grows beyond measure.
 */
export function unpackedDocument(bytes: Uint8Array, path: string): Uint8Array {
  if (!path.endsWith('.gz')) return bytes
  try {
    return gunzipSync(bytes, {
      maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
    })
  } catch (cause) {
    throw new UserError(`${path} cannot be unpacked.`, {
      id: 'index-file-not-unpacked',
      fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
      cause,
    })
  }
}
