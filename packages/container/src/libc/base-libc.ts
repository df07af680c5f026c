import { bytesOf, readSymbolVersions } from '@pakages/store'
import { highest, numberIn } from './libc-version.ts'

/** A C library that a base has. */
export interface BaseLibc {
  readonly kind: 'glibc' | 'musl'
  /** What it can be loaded together with, as `LoadedElf.abi` has it. */
  readonly abi: string
  /** Such as `2.36`; undefined where a file does not tell it, as musl's. */
  readonly version: string | undefined
  /** Of glibc: each library with the versions of symbols that it defines. */
  readonly definitions: ReadonlyMap<string, ReadonlySet<string>>
}

/** Folders in which a base has its libc. */
const FOLDERS = /^(?:usr\/)?lib(?:32|64|x32)?(?:\/[a-z0-9_]+-linux-(?:gnu|musl)[a-z0-9_]*)?\//
/** The libraries of glibc that have versions of symbols, under their sonames and as real files. */
const FILES =
  /^(?:ld-(?:linux|musl)[\w-]*|ld(?:64)?|lib(?:c|m|mvec|pthread|dl|rt|util|resolv|nsl|anl|crypt))(?:-\d[\d.]*)?\.so(?:\.\d+)*$/
/** The largest that makes sense, bytes: glibc's is 2 MB, with debug information 20. */
const LARGEST = 64 * 1024 * 1024

/**
 * Whether a file of a base is looked at for its libc.
 * @param path Without a leading slash. @returns The most bytes that are read of it.
 */
export function libcFileLimit(path: string): number | undefined {
  const folder = FOLDERS.exec(path)?.[0]
  return folder !== undefined && FILES.test(path.slice(folder.length)) ? LARGEST : undefined
}

/**
 * The C libraries among the files of a base: none, one, or several where it runs programs of several
 * instruction sets. glibc's version is the one that it says of itself, else its highest symbol's.
 */
export function libcsIn(files: ReadonlyMap<string, Buffer>): BaseLibc[] {
  const found = new Map<string, { version?: string; definitions: Map<string, Set<string>> }>()
  const musl = new Map<string, BaseLibc>()
  for (const [path, content] of files) {
    const elf = libcFileLimit(path) === undefined ? undefined : readSymbolVersions(bytesOf(content))
    if (!elf) continue
    if (/\/ld-musl-[^/]*$/.test(path)) {
      musl.set(elf.abi, { kind: 'musl', abi: elf.abi, version: undefined, definitions: new Map() })
    } else if (elf.soname !== undefined && elf.defines.length > 0) {
      const known = found.get(elf.abi) ?? { definitions: new Map<string, Set<string>>() }
      found.set(elf.abi, known)
      known.definitions.set(elf.soname, new Set(elf.defines))
      if (elf.soname.startsWith('libc.so.')) known.version = versionOf(content, elf.defines)!
    }
  }
  const glibc = [...found].flatMap(([abi, { version, definitions }]): BaseLibc[] =>
    version === undefined ? [] : [{ kind: 'glibc', abi, version, definitions }],
  )
  return [...glibc, ...musl.values()]
}

/** `GNU C Library (…) stable release version 2.36.` stands in it, since it is a program too. */
function versionOf(content: Buffer, defines: readonly string[]): string | undefined {
  const at = content.indexOf('GNU C Library ')
  const banner = at < 0 ? '' : content.toString('latin1', at, at + 200)
  const [, said] = /^GNU C Library [^\n]* version (\d+\.\d+)/.exec(banner) ?? []
  return said ?? highest(defines.flatMap((one) => numberIn(one) ?? []))
}
