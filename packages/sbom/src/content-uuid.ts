import { createHash } from 'node:crypto'

/**
 * A UUID made of content: the first 122 bits of its sha256 in a UUID of version 8 (RFC 9562,
 * section 5.8). The same content has the same UUID on every machine.
 */
export function contentUuid(content: string): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
