import type { Bytes } from './bytes.ts'
import { entriesAt, readAt, NotElf, Words, type ElfHeader, type Segment } from './elf-header.ts'

/** Tags of the dynamic section that are read here. */
export const TAG = {
  end: 0n,
  needed: 1n,
  strings: 5n,
  soname: 14n,
  rpath: 15n,
  runpath: 29n,
  /** Where the versions lie that a library defines, and how many there are. */
  definitions: 0x6ffffffcn,
  definitionCount: 0x6ffffffdn,
  /** Where the versions lie that a file needs of libraries, and of how many libraries. */
  needs: 0x6ffffffen,
  needCount: 0x6fffffffn,
}

/** A tag and its value. */
export type DynamicEntry = readonly [tag: bigint, value: bigint]

/** The longest string that is read; real ones are a hundredth. Bytes. */
const LONGEST = 1024 * 1024
const BLOCK = 4096

/**
 * The entries of a dynamic section up to its end mark, read as they are asked for.
 * @throws NotElf where it is cut.
 */
export function* dynamicEntries(
  bytes: Bytes,
  { littleEndian, wide }: ElfHeader,
  { offset, size }: Segment,
): Generator<DynamicEntry, void, undefined> {
  const width = wide ? 16 : 8
  for (const entry of entriesAt(bytes, offset, width, size / BigInt(width))) {
    const words = new Words(entry, littleEndian, wide)
    const tag = words.word(0)
    if (tag === TAG.end) return
    yield [tag, words.word(width / 2)]
  }
}

/**
 * The string at a place, without the zero that ends it. @param end Where it has to have ended.
 * @throws NotElf when it has not, or goes on for more than a megabyte.
 */
export function stringAt(bytes: Bytes, offset: bigint, end: bigint): Buffer {
  const most = end - offset
  for (let length = BLOCK; length <= LONGEST; length *= 16) {
    const wanted = most < length ? Number(most) : length
    const found = wanted > 0 ? readAt(bytes, offset, wanted) : Buffer.alloc(0)
    const zero = found.indexOf(0)
    if (zero >= 0) return found.subarray(0, zero)
    if (found.length < length) break
  }
  throw new NotElf('a string does not end')
}
