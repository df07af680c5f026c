import type { FileHandle } from 'node:fs/promises'

/** A file that begins like ELF and goes on otherwise: test data, cores, what was cut. */
export class NotElf extends Error {}

/** A part of the file that is loaded at an address. Bytes. */
export interface Segment {
  readonly offset: number
  readonly address: number
  readonly size: number
}

/** What the header and the program headers of an executable or a shared library say. */
export interface ElfHeader {
  readonly wide: boolean
  readonly littleEndian: boolean
  /** The number of the instruction set, `e_machine`. */
  readonly machine: number
  readonly loaded: readonly Segment[]
  /** Where the dynamic section lies; absent in static programs. */
  readonly dynamic: Segment | undefined
}

const MAGIC = 0x7f454c46
const HEADER = 64
const [EXECUTABLE, SHARED] = [2, 3]
const [PT_LOAD, PT_DYNAMIC] = [1, 2]

/**
 * Reads the headers of an executable or shared library, and nothing else of it.
 * @returns undefined for every other file. @throws NotElf when it breaks off.
 */
export async function readHeader(file: FileHandle): Promise<ElfHeader | undefined> {
  const start = await readAt(file, 0, HEADER)
  if (start.length < 52 || start.readUInt32BE(0) !== MAGIC) return undefined
  const [width, order] = [start[4], start[5]]
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2)) return undefined
  const words = new Words(start, order === 1, width === 2)
  const type = words.half(16)
  if (type !== EXECUTABLE && type !== SHARED) return undefined
  const [at, size, count] = words.wide
    ? [words.word(32), words.half(54), words.half(56)]
    : [words.word(28), words.half(42), words.half(44)]
  const entry = words.wide ? 56 : 32
  if (size !== entry) throw new NotElf('its program headers have another size')
  const table = await readAt(file, at, entry * count)
  if (table.length < entry * count) throw new NotElf('its program headers are cut')
  const segments = Array.from({ length: count }, (_, index) =>
    segmentOf(new Words(table.subarray(index * entry), words.littleEndian, words.wide)),
  )
  return {
    wide: words.wide,
    littleEndian: words.littleEndian,
    machine: words.half(18),
    loaded: segments.filter(({ type: kind, size: bytes }) => kind === PT_LOAD && bytes > 0),
    dynamic: segments.find(({ type: kind }) => kind === PT_DYNAMIC),
  }
}

const segmentOf = (words: Words): Segment & { readonly type: number } => ({
  type: words.full(0),
  offset: words.word(words.wide ? 8 : 4),
  address: words.word(words.wide ? 16 : 8),
  size: words.word(words.wide ? 32 : 16),
})

/** So many bytes from a place of a file; fewer at its end. */
export async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
  return buffer.subarray(0, bytesRead)
}

/** Numbers of ELF, in the order of bytes and the width that the file has. */
export class Words {
  readonly #bytes: Buffer
  readonly littleEndian: boolean
  readonly wide: boolean

  constructor(bytes: Buffer, littleEndian: boolean, wide: boolean) {
    this.#bytes = bytes
    this.littleEndian = littleEndian
    this.wide = wide
  }

  /** 16 bits. */
  half(at: number): number {
    return this.littleEndian ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at)
  }

  /** 32 bits. */
  full(at: number): number {
    return this.littleEndian ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at)
  }

  /**
   * 32 or 64 bits, as wide as the file is. @throws NotElf for what no file can have as offset or
   * size.
   */
  word(at: number): number {
    if (!this.wide) return this.full(at)
    const value = Number(
      this.littleEndian ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at),
    )
    if (!Number.isSafeInteger(value)) throw new NotElf('it has a number beyond all files')
    return value
  }
}
