import type { Bytes } from './bytes.ts'
import { dynamicEntries, stringAt, TAG } from './dynamic-section.ts'
import {
  entriesAt,
  NotElf,
  readAt,
  readHeader,
  SEGMENT,
  Words,
  type ElfHeader,
  type Segment,
} from './elf-header.ts'

/** A string in a file, and where it lies. */
export interface StringInFile {
  /** Bytes from the beginning of the file. */
  readonly place: number
  /** Without the zero that ends it. */
  readonly value: Buffer
}

/** The paths that the loader is led by. */
export interface EmbeddedPaths {
  /** Folders with colons between them, of `DT_RUNPATH` or `DT_RPATH`. */
  readonly rpath?: StringInFile
  /** The loader itself, of `PT_INTERP`. */
  readonly interpreter?: StringInFile
}

/** A part of the file, from one place up to another. */
interface Range {
  readonly start: bigint
  readonly end: bigint
}

const STRING_TABLE = 3
const BLOCK = 4096

/**
 * Reads the paths of an ELF file as Spack's `spack.util.elf.parse_elf` does, with its tolerance and
 * its strictness: it takes the last dynamic section of several and does not ask for the size of
 * program headers, but wants the string table to be a section, and all names to lie in it.
 * @param only Spack reads the interpreter only where it wants to change it.
 * @returns undefined for what Spack leaves alone as no ELF file: objects, cores, damaged ones.
 */
export function embeddedPaths(bytes: Bytes, only?: 'rpath'): EmbeddedPaths | undefined {
  try {
    const header = readHeader(bytes)
    if (!header) return undefined
    const interpreter = only ? undefined : interpreterOf(bytes, header)
    const rpath = rpathOf(bytes, header)
    return { ...(rpath && { rpath }), ...(interpreter && { interpreter }) }
  } catch (error) {
    if (error instanceof NotElf) return undefined
    throw error
  }
}

const lastOf = ({ segments }: ElfHeader, wanted: number): Segment | undefined =>
  segments.findLast(({ kind }) => kind === wanted)

function interpreterOf(bytes: Bytes, header: ElfHeader): StringInFile | undefined {
  const segment = lastOf(header, SEGMENT.interpreter)
  if (!segment) return undefined
  const end = segment.offset + segment.size
  if (end > bytes.size) throw new NotElf('its interpreter is cut')
  return { place: Number(segment.offset), value: stringAt(bytes, segment.offset, end) }
}

function rpathOf(bytes: Bytes, header: ElfHeader): StringInFile | undefined {
  const section = lastOf(header, SEGMENT.dynamic)
  const loaded = header.segments.filter(({ kind }) => kind === SEGMENT.load)
  if (!section || loaded.length === 0) return undefined
  const { rpath, strings, furthest } = namesOf(bytes, header, section)
  if (furthest === undefined) return undefined
  const table = stringTable(bytes, header, offsetOf(strings, loaded))
  if (!endsIn(bytes, table, furthest)) throw new NotElf('a name lies outside of its string table')
  if (rpath === undefined) return undefined
  const place = table.start + rpath
  return { place: Number(place), value: stringAt(bytes, place, table.end) }
}

/** What the dynamic section says of names, in bytes from the beginning of the string table. */
function namesOf(bytes: Bytes, header: ElfHeader, section: Segment) {
  const rpaths: bigint[] = []
  const strings: bigint[] = []
  const needed: bigint[] = []
  let soname: bigint | undefined
  for (const [tag, value] of dynamicEntries(bytes, header, section)) {
    if (tag === TAG.strings) strings.push(value)
    else if (tag === TAG.rpath || tag === TAG.runpath) rpaths.push(value)
    else if (tag === TAG.needed) needed.push(value)
    else if (tag === TAG.soname) soname = value
  }
  if (rpaths.length > 1 || strings.length !== 1)
    throw new NotElf('it has several paths, or not one string table')
  const names = [...rpaths, ...needed, ...(soname === undefined ? [] : [soname])]
  const furthest = names.reduce<bigint | undefined>(
    (most, name) => (most === undefined || name > most ? name : most),
    undefined,
  )
  return { rpath: rpaths[0], strings: strings[0]!, furthest }
}

/** Where in the file lies what is loaded at an address, by the segment that begins before it. */
function offsetOf(address: bigint, loaded: readonly Segment[]): bigint {
  const before = loaded.filter((one) => one.address <= address)
  // As Python's index -1 has it: what lies before all segments is counted from the last.
  const segment = (before.length > 0 ? before : loaded).reduce((best, one) =>
    one.address >= best.address ? one : best,
  )
  return segment.offset - segment.address + address
}

/** The section that is the string table at a place of the file. */
function stringTable(bytes: Bytes, header: ElfHeader, start: bigint): Range {
  const { wide, littleEndian, sections } = header
  const width = wide ? 64 : 40
  for (const entry of entriesAt(bytes, sections.offset, width, BigInt(sections.count))) {
    const words = new Words(entry, littleEndian, wide)
    if (words.full(4) !== STRING_TABLE || words.word(wide ? 24 : 16) !== start) continue
    const end = start + words.word(wide ? 32 : 20)
    if (end > bytes.size) throw new NotElf('its string table is cut')
    return { start, end }
  }
  throw new NotElf('its string table is no section')
}

/** Whether there is a zero at or after a place of a table, found from its end. */
function endsIn(bytes: Bytes, { start, end }: Range, from: bigint): boolean {
  for (let upTo = end; upTo > start + from;) {
    const begin = upTo - BigInt(BLOCK) > start + from ? upTo - BigInt(BLOCK) : start + from
    if (readAt(bytes, begin, Number(upTo - begin)).includes(0)) return true
    upTo = begin
  }
  return false
}
