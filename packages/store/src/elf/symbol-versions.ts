import type { Bytes } from './bytes.ts'
import { stringAt, TAG } from './dynamic-section.ts'
import { abiOf, allEntries, offsetOf } from './dynamic.ts'
import { NotElf, readAt, readHeader, SEGMENT, Words, type ElfHeader } from './elf-header.ts'

/** The versions of symbols that a file needs of one library. */
export interface VersionNeed {
  /** The soname of the library, such as `libc.so.6`. */
  readonly library: string
  /** Such as `GLIBC_2.34`. Weak ones are left out: the loader starts a program without them. */
  readonly versions: readonly string[]
}

/** What an executable or shared library asks of the system that loads it, and what it offers. */
export interface LoadedElf {
  /** Files can be loaded together when this is equal, as in `DynamicElf`. */
  readonly abi: string
  /** The loader that the program names; absent in libraries and static programs. */
  readonly interpreter?: string
  readonly soname?: string
  /** Whether nothing loads it but the kernel. */
  readonly isStatic: boolean
  readonly needed: readonly string[]
  readonly needs: readonly VersionNeed[]
  /** The versions of symbols that it defines, in their order. */
  readonly defines: readonly string[]
}

/** Most libraries with needs, or versions of one, that are read; real files have a tenth. */
const MOST = 4096
/** Entries of tables and bytes of names of one file: lists may lead back into themselves. */
const MOST_READ = 512 * 1024
/** Bytes of an entry of each table, of the list in it, and where its fields lie. */
const NEED = { length: 16, count: 2, name: 4, list: 8, next: 12 }
const NEEDED_VERSION = { length: 16, flags: 4, name: 8, next: 12 }
const DEFINITION = { length: 20, flags: 2, list: 12, next: 16 }
const DEFINED_VERSION = { length: 8, name: 0 }
/** Flags: the file's own name among its definitions, and a version that may be missing. */
const [BASE, WEAK] = [1, 2]

/**
 * Reads what an ELF file needs of libraries by the versions of their symbols, and what it defines.
 * @returns undefined for what is no executable or shared library, or a damaged one: the loader
 * would not take it either.
 */
export function readSymbolVersions(bytes: Bytes): LoadedElf | undefined {
  try {
    const header = readHeader(bytes)
    return header?.standard ? new Reading(bytes, header).all() : undefined
  } catch (error) {
    if (error instanceof NotElf) return undefined
    throw error
  }
}

class Reading {
  readonly #bytes: Bytes
  readonly #header: ElfHeader
  readonly #tags: ReturnType<typeof allEntries>
  #read = 0

  constructor(bytes: Bytes, header: ElfHeader) {
    this.#bytes = bytes
    this.#header = header
    this.#tags = allEntries(bytes, header)
  }

  all(): LoadedElf {
    const interpreter = this.#interpreter()
    const soname = this.#first(TAG.soname)
    const needed = this.#tags.filter(([tag]) => tag === TAG.needed)
    return {
      abi: abiOf(this.#header),
      ...(interpreter !== undefined && { interpreter }),
      ...(soname !== undefined && { soname: this.#name(soname) }),
      // Programs that may be loaded anywhere (static-pie) have a dynamic section, but no loader.
      isStatic: interpreter === undefined && needed.length === 0 && soname === undefined,
      needed: needed.map(([, at]) => this.#name(at)),
      needs: this.#needs(),
      defines: this.#defines(),
    }
  }

  #first(tag: bigint): bigint | undefined {
    return this.#tags.find(([found]) => found === tag)?.[1]
  }

  #interpreter(): string | undefined {
    const segment = this.#header.segments.find(({ kind }) => kind === SEGMENT.interpreter)
    if (!segment) return undefined
    const { offset, size } = segment
    return stringAt(this.#bytes, offset, offset + size).toString('utf8')
  }

  #name(at: bigint): string {
    const strings = offsetOf(this.#first(TAG.strings), this.#header)
    const name = stringAt(this.#bytes, strings + at, BigInt(this.#bytes.size))
    this.#add(name.length)
    return name.toString('utf8')
  }

  #add(more: number): void {
    this.#read += more
    if (this.#read > MOST_READ) throw new NotElf('it says more than any file does')
  }

  #entry(at: bigint, length: number): Words {
    this.#add(1)
    const entry = readAt(this.#bytes, at, length)
    if (entry.length < length) throw new NotElf('it ends in a table of versions')
    return new Words(entry, this.#header.littleEndian, this.#header.wide)
  }

  #count(tag: bigint): number {
    const count = this.#first(tag) ?? 0n
    if (count > MOST) throw new NotElf('it has too many versions')
    return Number(count)
  }

  #needs(): VersionNeed[] {
    const found: VersionNeed[] = []
    const start = this.#first(TAG.needs)
    if (start === undefined) return found
    let at = offsetOf(start, this.#header)
    for (let left = this.#count(TAG.needCount); left > 0; left--) {
      const need = this.#entry(at, NEED.length)
      const versions = this.#versions(at + BigInt(need.full(NEED.list)), need.half(NEED.count))
      found.push({ library: this.#name(BigInt(need.full(NEED.name))), versions })
      at += BigInt(need.full(NEED.next))
    }
    return found
  }

  #versions(start: bigint, count: number): string[] {
    if (count > MOST) throw new NotElf('it needs too many versions')
    const names: string[] = []
    let at = start
    for (let left = count; left > 0; left--) {
      const entry = this.#entry(at, NEEDED_VERSION.length)
      if ((entry.half(NEEDED_VERSION.flags) & WEAK) === 0)
        names.push(this.#name(BigInt(entry.full(NEEDED_VERSION.name))))
      at += BigInt(entry.full(NEEDED_VERSION.next))
    }
    return names
  }

  #defines(): string[] {
    const names: string[] = []
    const start = this.#first(TAG.definitions)
    if (start === undefined) return names
    let at = offsetOf(start, this.#header)
    for (let left = this.#count(TAG.definitionCount); left > 0; left--) {
      const entry = this.#entry(at, DEFINITION.length)
      const first = this.#entry(at + BigInt(entry.full(DEFINITION.list)), DEFINED_VERSION.length)
      if ((entry.half(DEFINITION.flags) & BASE) === 0)
        names.push(this.#name(BigInt(first.full(DEFINED_VERSION.name))))
      at += BigInt(entry.full(DEFINITION.next))
    }
    return names
  }
}
