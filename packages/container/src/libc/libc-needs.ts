import { readSymbolVersions, type Bytes, type LoadedElf } from '@pakages/store'

/** A file of a package, for messages. */
export interface NeedyFile {
  readonly package: string
  /** Below the prefix of the package. */
  readonly file: string
}

/** What files of one instruction set need of the C library of the system that they run on. */
export interface LibcNeeds {
  /** Libraries of glibc, with the versions of symbols that are needed of them; each with one file. */
  readonly glibc: ReadonlyMap<string, ReadonlyMap<string, NeedyFile>>
  /** A file that musl has to load, if there is one. */
  readonly musl: NeedyFile | undefined
}

/**
 * What packages need of a libc, by instruction set as {@link LoadedElf.abi} has it. Empty where they
 * need none: static programs and data alone.
 */
export type NeedsByAbi = ReadonlyMap<string, LibcNeeds>

/** The versions of glibc's symbols; of other libraries they have other names. */
const OF_GLIBC = /^GLIBC_(?!PRIVATE)/
const MUSL = /^(?:libc\.musl-.*\.so\.1|libc\.so)$/

/**
 * Gathers what packages need of a libc, file by file. A package may bring a libc of its own: what it
 * defines is not asked of the base.
 */
export class LibcNeedsReader {
  readonly #found = new Map<string, FoundNeeds>()

  /** Looks at one file; what is not ELF, and what is damaged, needs nothing. */
  add(owner: NeedyFile, bytes: Bytes): void {
    const elf = readSymbolVersions(bytes)
    if (elf) this.addLoaded(owner, elf)
  }

  /** Takes what was read of one file. */
  addLoaded(owner: NeedyFile, elf: LoadedElf): void {
    const found = this.#found.get(elf.abi) ?? { glibc: new Map(), own: new Map(), musl: undefined }
    this.#found.set(elf.abi, found)
    if (elf.soname !== undefined && elf.defines.some((one) => OF_GLIBC.test(one)))
      found.own.set(elf.soname, new Set(elf.defines))
    if (isOfMusl(elf)) found.musl ??= owner
    else addGlibc(found, owner, elf)
  }

  /** What all the files together need. */
  needs(): NeedsByAbi {
    const needs = [...this.#found].map(([abi, { glibc, own, musl }]) => {
      const left = [...glibc].map(([library, versions]) => {
        const asked = [...versions].filter(([version]) => !own.get(library)?.has(version))
        return [library, new Map(asked)] as const
      })
      return [abi, { glibc: new Map(left.filter(([, one]) => one.size > 0)), musl }] as const
    })
    return new Map(needs.filter(([, { glibc, musl }]) => glibc.size > 0 || musl !== undefined))
  }
}

interface FoundNeeds {
  readonly glibc: Map<string, Map<string, NeedyFile>>
  /** Of the libraries of a libc that the packages bring: what they define. */
  readonly own: Map<string, ReadonlySet<string>>
  musl: NeedyFile | undefined
}

function addGlibc({ glibc }: FoundNeeds, owner: NeedyFile, elf: LoadedElf): void {
  for (const { library, versions } of elf.needs)
    for (const version of versions.filter((one) => OF_GLIBC.test(one))) {
      const known = glibc.get(library) ?? new Map<string, NeedyFile>()
      glibc.set(library, known)
      if (!known.has(version)) known.set(version, owner)
    }
}

const isOfMusl = ({ interpreter, needed }: LoadedElf): boolean =>
  (interpreter !== undefined && /\/ld-musl-[^/]*$/.test(interpreter)) ||
  needed.some((library) => MUSL.test(library))
