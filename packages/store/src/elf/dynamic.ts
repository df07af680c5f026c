import type { Bytes } from './bytes.ts'
import { dynamicEntries, stringAt, TAG, type DynamicEntry } from './dynamic-section.ts'
import { NotElf, readHeader, SEGMENT, type ElfHeader } from './elf-header.ts'

/** What the loader of the system reads of an executable or a shared library. */
export interface DynamicElf {
  /** Files can be loaded together when this is equal: width, order of bytes, instruction set. */
  readonly abi: string
  /** The libraries that it needs (`DT_NEEDED`), as they are written. */
  readonly needed: readonly string[]
  /** The folders that it names for them (`DT_RUNPATH`, else `DT_RPATH`), as they are written. */
  readonly searchPath: readonly string[]
}

/** Most entries that are read of a dynamic section. Real ones are a tenth. */
const MOST_ENTRIES = 16 * 1024

/**
 * Reads what an ELF file needs, a few small parts of it only.
 * @returns undefined for what is no executable or shared library, or a damaged one: the loader
 * would not take it either.
 */
export function readDynamic(bytes: Bytes): DynamicElf | undefined {
  try {
    const header = readHeader(bytes)
    if (header && !header.standard) throw new NotElf('its program headers have another size')
    return header && read(bytes, header)
  } catch (error) {
    if (error instanceof NotElf) return undefined
    throw error
  }
}

/** What files must have in common to be loaded together, as {@link DynamicElf.abi} has it. */
export const abiOf = ({ wide, littleEndian, machine }: ElfHeader): string =>
  `${wide ? 64 : 32}${littleEndian ? 'le' : 'be'}-${machine}`

function read(bytes: Bytes, header: ElfHeader): DynamicElf {
  const entries = allEntries(bytes, header)
  const first = (tag: bigint): bigint | undefined => entries.find(([found]) => found === tag)?.[1]
  const strings = first(TAG.strings)
  const nameAt = (offset: bigint): string =>
    stringAt(bytes, offsetOf(strings, header) + offset, BigInt(bytes.size)).toString('utf8')
  const path = first(TAG.runpath) ?? first(TAG.rpath)
  return {
    abi: abiOf(header),
    needed: entries.filter(([tag]) => tag === TAG.needed).map(([, at]) => nameAt(at)),
    searchPath:
      path === undefined
        ? []
        : nameAt(path)
            .split(':')
            .filter((one) => one !== ''),
  }
}

/**
 * The entries of the dynamic section; none in a static file. @throws NotElf when there are too many.
 */
export function allEntries(bytes: Bytes, header: ElfHeader): readonly DynamicEntry[] {
  const section = header.segments.find(({ kind }) => kind === SEGMENT.dynamic)
  const entries: DynamicEntry[] = []
  if (section)
    for (const entry of dynamicEntries(bytes, header, section)) {
      if (entries.push(entry) > MOST_ENTRIES) throw new NotElf('its dynamic section is too long')
    }
  return entries
}

/**
 * Where in the file lies what is loaded at an address. @throws NotElf when nothing is loaded there.
 */
export function offsetOf(address: bigint | undefined, { segments }: ElfHeader): bigint {
  const segment = segments.find(
    (one) =>
      one.kind === SEGMENT.load &&
      address !== undefined &&
      address >= one.address &&
      address < one.address + one.size,
  )
  if (!segment) throw new NotElf('its string table is not loaded')
  return segment.offset + address! - segment.address
}
