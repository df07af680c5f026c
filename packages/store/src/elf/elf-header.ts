import type { Bytes } from './bytes.ts'

/** A file that begins like ELF and goes on otherwise: test data, cores, what was cut. */
export class NotElf extends Error {}

/** What a program header says. Numbers are as wide as in the file, where damaged ones are any. */
export interface Segment {
  /** One of {@link SEGMENT}, or another. */
  readonly kind: number
  /** Where it lies in the file, in bytes. */
  readonly offset: bigint
  /** Where it is loaded. */
  readonly address: bigint
  /** Bytes in the file. */
  readonly size: bigint
}

/** Kinds of segments. */
export const SEGMENT = { load: 1, dynamic: 2, interpreter: 3 } as const

/** What the header and the program headers of an executable or a shared library say. */
export interface ElfHeader {
  readonly wide: boolean
  readonly littleEndian: boolean
  /** The number of the instruction set, `e_machine`. */
  readonly machine: number
  /** Whether its program headers have the size that they have to have. Spack does not ask. */
  readonly standard: boolean
  /** In their order, without those that have no bytes in the file. */
  readonly segments: readonly Segment[]
  /** Where the table of sections lies, and how many there are. */
  readonly sections: { readonly offset: bigint; readonly count: number }
}

const MAGIC = 0x7f454c46
const IDENT = 16
const [EXECUTABLE, SHARED] = [2, 3]
/** Read at once of a table. */
const BLOCK = 64 * 1024

/** Where the fields of the header lie after its type and machine, in files of 64 and of 32 bits. */
const WIDE = { length: 64, programs: 32, sections: 40, entry: 54, entryLength: 56 }
const NARROW = { length: 52, programs: 28, sections: 32, entry: 42, entryLength: 32 }

/**
 * Reads the headers of an executable or shared library, and nothing else of it.
 * @returns undefined for every other file. @throws NotElf when it breaks off.
 */
export function readHeader(bytes: Bytes): ElfHeader | undefined {
  const start = bytes.read(0, WIDE.length)
  if (start.length < IDENT || start.readUInt32BE(0) !== MAGIC) return undefined
  const [width, order] = [start[4], start[5]]
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2)) return undefined
  const [wide, littleEndian] = [width === 2, order === 1]
  const at = wide ? WIDE : NARROW
  if (start.length < at.length) return undefined
  const words = new Words(start, littleEndian, wide)
  const type = words.half(16)
  if (type !== EXECUTABLE && type !== SHARED) return undefined
  const programs = { offset: words.word(at.programs), count: words.half(at.entry + 2) }
  if (programs.offset + BigInt(programs.count * at.entryLength) > bytes.size)
    throw new NotElf('its program headers are cut')
  const entries = entriesAt(bytes, programs.offset, at.entryLength, BigInt(programs.count))
  return {
    wide,
    littleEndian,
    machine: words.half(18),
    standard: words.half(at.entry) === at.entryLength,
    segments: [...entries]
      .map((entry) => segmentOf(new Words(entry, littleEndian, wide)))
      .filter(({ size }) => size > 0n),
    sections: { offset: words.word(at.sections), count: words.half(at.entry + 6) },
  }
}

const segmentOf = (words: Words): Segment => ({
  kind: words.full(0),
  offset: words.word(words.wide ? 8 : 4),
  address: words.word(words.wide ? 16 : 8),
  size: words.word(words.wide ? 32 : 16),
})

/**
 * The entries of a table, read as they are asked for. @throws NotElf at the first that is not whole.
 */
export function* entriesAt(
  bytes: Bytes,
  offset: bigint,
  width: number,
  count: bigint,
): Generator<Buffer, void, undefined> {
  const most = BigInt(Math.floor(BLOCK / width))
  for (let done = 0n; done < count;) {
    const wanted = Number(count - done < most ? count - done : most)
    const block = readAt(bytes, offset + done * BigInt(width), wanted * width)
    const whole = Math.floor(block.length / width)
    for (let index = 0; index < whole; index++)
      yield block.subarray(index * width, (index + 1) * width)
    if (whole < wanted) throw new NotElf('it ends in a table')
    done += BigInt(whole)
  }
}

/** So many bytes from a place on, which may be beyond all files; fewer at the end. */
export const readAt = (bytes: Bytes, offset: bigint, length: number): Buffer =>
  offset < 0n || offset > bytes.size ? Buffer.alloc(0) : bytes.read(Number(offset), length)

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

  /** 32 or 64 bits, as wide as the file is. */
  word(at: number): bigint {
    if (!this.wide) return BigInt(this.full(at))
    return this.littleEndian ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at)
  }
}
