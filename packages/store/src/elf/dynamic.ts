import type { FileHandle } from 'node:fs/promises'
import { NotElf, readAt, readHeader, Words, type ElfHeader } from './elf-header.ts'

/** What the loader of the system reads of an executable or a shared library. */
export interface DynamicElf {
  /** Files can be loaded together when this is equal: width, order of bytes, instruction set. */
  readonly abi: string
  /** The libraries that it needs (`DT_NEEDED`), as they are written. */
  readonly needed: readonly string[]
  /** The folders that it names for them (`DT_RUNPATH`, else `DT_RPATH`), as they are written. */
  readonly searchPath: readonly string[]
}

/** Most bytes that are read of a dynamic section, and of one string. Real ones are a tenth. */
const LONGEST = 256 * 1024
const [DT_NULL, DT_NEEDED, DT_STRTAB, DT_RPATH, DT_RUNPATH] = [0, 1, 5, 15, 29]

/**
 * Reads what an ELF file needs, a few small parts of it only.
 * @returns undefined for what is no executable or shared library, or a damaged one: the loader
 * would not take it either.
 */
export async function readDynamic(file: FileHandle): Promise<DynamicElf | undefined> {
  try {
    const header = await readHeader(file)
    return header && (await read(file, header))
  } catch (error) {
    if (error instanceof NotElf || error instanceof RangeError) return undefined
    throw error
  }
}

async function read(file: FileHandle, header: ElfHeader): Promise<DynamicElf> {
  const entries = await dynamicEntries(file, header)
  const first = (tag: number): number | undefined => entries.find(([found]) => found === tag)?.[1]
  const strings = first(DT_STRTAB)
  const names = (...offsets: readonly number[]): Promise<string[]> =>
    Promise.all(offsets.map((at) => textAt(file, offsetOf(strings, header) + at)))
  const path = first(DT_RUNPATH) ?? first(DT_RPATH)
  return {
    abi: `${header.wide ? 64 : 32}${header.littleEndian ? 'le' : 'be'}-${header.machine}`,
    needed: await names(...entries.filter(([tag]) => tag === DT_NEEDED).map(([, at]) => at)),
    searchPath:
      path === undefined ? [] : (await names(path))[0]!.split(':').filter((one) => one !== ''),
  }
}

async function dynamicEntries(
  file: FileHandle,
  { dynamic, littleEndian, wide }: ElfHeader,
): Promise<(readonly [tag: number, value: number])[]> {
  if (!dynamic) return []
  if (dynamic.size > LONGEST) throw new NotElf('its dynamic section is too long')
  const section = await readAt(file, dynamic.offset, dynamic.size)
  const words = new Words(section, littleEndian, wide)
  const width = wide ? 8 : 4
  const found: (readonly [number, number])[] = []
  for (let at = 0; at + 2 * width <= section.length; at += 2 * width) {
    const tag = tagAt(words, at)
    if (tag === DT_NULL) break
    if (tag !== undefined) found.push([tag, words.word(at + width)])
  }
  return found
}

/** The tag of an entry, where it is one that is read here: values of others may be anything. */
function tagAt(words: Words, at: number): number | undefined {
  const low = words.full(at + (words.wide && !words.littleEndian ? 4 : 0))
  const high = words.wide ? words.full(at + (words.littleEndian ? 4 : 0)) : 0
  return high === 0 && [DT_NULL, DT_NEEDED, DT_STRTAB, DT_RPATH, DT_RUNPATH].includes(low)
    ? low
    : undefined
}

/** Where in the file lies what is loaded at an address. */
function offsetOf(address: number | undefined, { loaded }: ElfHeader): number {
  const segment = loaded.find(
    (one) => address !== undefined && address >= one.address && address < one.address + one.size,
  )
  if (!segment) throw new NotElf('its string table is not loaded')
  return segment.offset + address! - segment.address
}

async function textAt(file: FileHandle, offset: number): Promise<string> {
  for (let length = 4096; length <= LONGEST; length *= 8) {
    const bytes = await readAt(file, offset, length)
    const end = bytes.indexOf(0)
    if (end >= 0) return bytes.toString('utf8', 0, end)
    if (bytes.length < length) break
  }
  throw new NotElf('a string does not end')
}
