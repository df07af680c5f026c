import { deflateRawSync } from 'node:zlib'

/** The day that DOS calendars begin with: an archive of the same files has the same bytes. */
const DATE = 0x0021
/** Names are UTF-8. */
const FLAGS = 0x0800
const STORED = 0
const DEFLATED = 8
/** Bytes: what is shorter gains nothing by being packed. */
const SHORT = 100
/** What a count of 16 bits cannot say stands in the record of 64 bits before it. */
const MOST_FILES = 0xffff

/** One file of an archive. */
export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A zip archive of small files, in their order (APPNOTE.TXT 6.3.3), below 4 GiB. */
export function zipArchive(files: readonly ArchivedFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const packed = bytes.length < SHORT ? Buffer.from(bytes) : deflateRawSync(bytes)
    const path = Buffer.from(name)
    const described = description(bytes, packed, path)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), described, path, packed])
    parts.push(local)
    directory.push(directoryEntry(described, path, offset))
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  return Buffer.concat([...parts, listing, end(files.length, listing.length, offset)])
}

/** What stands before a file and in the directory alike: 26 bytes, from the version on. */
function description(bytes: Uint8Array, packed: Buffer, path: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(FLAGS, 2)
  fields.writeUInt16LE(bytes.length < SHORT ? STORED : DEFLATED, 4)
  fields.writeUInt16LE(DATE, 8)
  fields.writeUInt32LE(checksum(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(path.length, 22)
  return fields
}

function directoryEntry(described: Buffer, path: Buffer, offset: number): Buffer {
  const head = Buffer.from('PK\u0001\u0002\u0014\u0000')
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([head, described, tail, path])
}

function end(count: number, size: number, offset: number): Buffer {
  const short = Math.min(count, MOST_FILES)
  const fields = Buffer.alloc(18)
  fields.writeUInt16LE(short, 4)
  fields.writeUInt16LE(short, 6)
  fields.writeUInt32LE(size, 8)
  fields.writeUInt32LE(offset, 12)
  return Buffer.concat([
    ...(count < MOST_FILES ? [] : [longEnd(count, size, offset)]),
    Buffer.from('PK\u0005\u0006'),
    fields,
  ])
}

/** The end of an archive of 64 bits, and the place where it is found. */
function longEnd(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\u0006\u0006', 0, 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 0, 'latin1')
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32; that of node:zlib is missing in the first releases of Node 20. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}
