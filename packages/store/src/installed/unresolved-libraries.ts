import { open, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { codeOf, READ_WITHOUT_WAITING } from '@pakages/core'
import pMap from 'p-map'
import { bytesOfFile } from '../elf/bytes.ts'
import { readDynamic, type DynamicElf } from '../elf/dynamic.ts'
import { bytesBelow, entriesBelow, shownPath } from '../layout/bytes-of-paths.ts'
import { systemFolders } from '../elf/system-folders.ts'

/** A library that the loader will not find for a file. */
export interface UnresolvedLibrary {
  /** The file that needs it, below the prefix. */
  readonly file: string
  readonly library: string
  /** The folders that the file names, as it names them; none when it has no RPATH. */
  readonly searched: readonly string[]
}

/** Where else libraries may lie than in the folders that an ELF file names. */
export interface LibrarySearch {
  /** Where the system has libraries; default {@link systemFolders}. */
  readonly system?: readonly string[]
  readonly signal?: AbortSignal
}

/** What only the driver of a device brings: it need not be where something is installed. */
const DRIVERS = ['libcuda.so*', 'libnvidia-*.so*', 'libur_loader.so*']
const AT_ONCE = 8

/**
 * Looks whether the loader will find what the programs and libraries below an install prefix need:
 * through their own RPATHs, beside them, or on this system. `.spack/` is left out, and so are
 * drivers of devices.
 * @returns what is not found, in the order of files; empty when all is well.
 */
export async function unresolvedLibraries(
  prefix: string,
  { system, signal }: LibrarySearch = {},
): Promise<UnresolvedLibrary[]> {
  const folders = system ?? (await systemFolders())
  const libraries = new LibraryFolders()
  const files = await filesBelow(prefix)
  const found = await pMap(
    files,
    async (file) => {
      const elf = await elfIn(bytesBelow(prefix, file))
      const shown = shownPath(file)
      return elf ? missingOf(elf, join(prefix, shown), { file: shown, folders, libraries }) : []
    },
    { concurrency: AT_ONCE, ...(signal && { signal }) },
  )
  return found.flat()
}

/**
 * Whether a recipe says that a library is not found at rest. @param patterns Names with `*` and `?`.
 */
export const mayBeUnresolved = (library: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matches(basename(library), pattern))

/** Whether a name is as a pattern says, in time that grows with the product of both at most. */
function matches(name: string, pattern: string): boolean {
  let [at, part, star, from] = [0, 0, -1, 0]
  while (at < name.length) {
    if (pattern[part] === '*') [star, from] = [part++, at]
    else if (pattern[part] === '?' || pattern[part] === name[at]) [at, part] = [at + 1, part + 1]
    else if (star >= 0) [part, at] = [star + 1, ++from]
    else return false
  }
  return /^\**$/.test(pattern.slice(part))
}

async function missingOf(
  elf: DynamicElf,
  path: string,
  {
    file,
    folders,
    libraries,
  }: {
    readonly file: string
    readonly folders: readonly string[]
    readonly libraries: LibraryFolders
  },
): Promise<UnresolvedLibrary[]> {
  const origin = dirname(path)
  const searched = [
    ...elf.searchPath.flatMap((folder) => expanded(folder, origin)),
    // The libraries of a compiler have no RPATH: whoever finds one of them finds the others.
    origin,
    ...folders,
  ]
  const needed = new Set(elf.needed.filter((library) => !mayBeUnresolved(library, DRIVERS)))
  const found = await libraries.found(needed, searched, elf.abi)
  return [...needed]
    .filter((library) => !found.has(library))
    .map((library) => ({ file, library, searched: elf.searchPath }))
}

/** A folder of an RPATH with what the loader puts in; none when it is relative to anywhere. */
function expanded(folder: string, origin: string): string[] {
  const path = folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, () => origin)
  if (!isAbsolute(path)) return []
  const library = /\$(?:LIB|\{LIB\})/g
  return library.test(path) ? ['lib', 'lib64'].map((name) => path.replace(library, name)) : [path]
}

/**
 * Looks for libraries in folders, each of which is listed once, whoever names it and however often:
 * a file may name thousands of both, and to open each in each would take hours.
 */
class LibraryFolders {
  readonly #real = new Map<string, Promise<string | undefined>>()
  readonly #names = new Map<string, Promise<ReadonlySet<string>>>()
  readonly #abis = new Map<string, Promise<string | undefined>>()

  /** Those of some libraries that are in one of the folders, for the same kind of machine. */
  async found(
    libraries: ReadonlySet<string>,
    folders: readonly string[],
    abi: string,
  ): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const library of libraries)
      if (isAbsolute(library) && (await elfIn(library))?.abi === abi) found.add(library)
    for (const folder of await this.#existing(folders)) {
      for (const library of inBoth(await this.#listed(folder), libraries))
        if (!found.has(library) && (await this.#abiOf(join(folder, library))) === abi)
          found.add(library)
    }
    return found
  }

  /** The folders that are there, each once: links may lead to one of them a thousand times. */
  async #existing(folders: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const folder of folders) {
      const real = await once(this.#real, folder, () => realpath(folder).catch(() => undefined))
      if (real !== undefined) found.add(real)
    }
    return found
  }

  #listed(folder: string): Promise<ReadonlySet<string>> {
    return once(this.#names, folder, async () => new Set(await readdir(folder).catch(() => [])))
  }

  #abiOf(file: string): Promise<string | undefined> {
    return once(this.#abis, file, async () => (await elfIn(file))?.abi)
  }
}

/** In the time that the smaller one takes. */
function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  return [...few].filter((name) => many.has(name))
}

function once<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}

async function elfIn(path: string | Buffer): Promise<DynamicElf | undefined> {
  const file = await open(path, READ_WITHOUT_WAITING).catch(() => undefined)
  try {
    return file && (await file.stat()).isFile() ? readDynamic(bytesOfFile(file.fd)) : undefined
  } finally {
    await file?.close()
  }
}

/** All regular files below a prefix but Spack's own, sorted; links are not followed. */
async function filesBelow(prefix: string): Promise<string[]> {
  const entries = await entriesBelow(prefix).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return entries
    .filter(({ path, entry }) => entry.isFile() && !path.startsWith('.spack/'))
    .map(({ path }) => path)
    .sort()
}
