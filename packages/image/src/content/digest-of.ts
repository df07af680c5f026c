import { digestOfHex, type Digest } from '@pakages/model'
import { hash } from 'node:crypto'

/** The digest of some bytes, or of a text as UTF-8. */
export const digestOf = (bytes: Uint8Array | string): Digest =>
  digestOfHex(hash('sha256', bytes, 'hex'))
