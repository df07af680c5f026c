import { createHash } from 'node:crypto'

// A constant database: a lookup reads three places of the file, whatever it holds.
//
//   8 bytes   MAGIC
//   8 bytes   where the table begins (little endian, as all numbers)
//   records   JSON, one after the other
//   table     (BUCKETS + 1) u32: where each bucket's slots begin
//             slots: u48 offset, u32 length of a record
//   header    JSON: sources, counts, BUCKETS
//   4 bytes   length of the header

/** What a file of ours begins with; the digit is the version of the format, and of what is kept. */
export const MAGIC = Buffer.from('pakadv5\n')
/** Bytes before the records. */
export const PREAMBLE = 16
/** Bytes of one slot of the table. */
export const SLOT = 10

/** The bucket of a key among `count`. */
export function bucketOf(key: string, count: number): number {
  return createHash('sha256').update(key).digest().readUInt32LE(0) % count
}
