import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import {
  inSeries,
  needsSbang,
  relocateBinaryInFile,
  ShebangRewriting,
  TextRelocation,
  type PrefixMap,
  type Rewriting,
} from '../relocate/index.ts'
import { PassingFile, type FileFacts } from './file-facts.ts'
import type { PackageRelocation } from './package-relocation.ts'
import { ANY_EXECUTES, type PlacedTree } from './placed-tree.ts'

const CHUNK = 1024 * 1024
/** Bytes that tell whether a first line is too long. */
const START = 4096

/** A file that is too large for memory, and its place. */
export interface LargeFile {
  readonly path: string
  readonly mode: number
  /** Where it lies, on the same file system. */
  readonly from: string
}

/**
 * Puts a file to its place that is too large for memory: binaries are rewritten as they lie, texts
 * on their way into another file.
 * @returns whether it is an ELF file. @throws CannotRelocate
 */
export async function placeLarge(
  tree: PlacedTree,
  file: LargeFile,
  relocation: PackageRelocation,
): Promise<boolean> {
  const { path, mode, from } = file
  const { map, binaries, sbang } = relocation
  const isBinary = !map.isEmpty && binaries.has(path)
  const binary = isBinary ? await rewriteBinary(from, map) : undefined
  const text = textRelocation(path, relocation)
  const executes = (mode & ANY_EXECUTES) !== 0
  // Nobody copies a large program for the sake of a first line that it has not.
  if (text.length > 0 || (executes && needsSbang(startOf(from)))) {
    const shebang = executes ? [new ShebangRewriting(sbang)] : []
    return copyText(tree, file, inSeries([...text, ...shebang]), binary?.rewritten ?? false)
  }
  const { elf, ...facts } = binary ?? { ...(await factsOf(from)), rewritten: false }
  tree.adoptFile(path, from, mode, facts)
  return elf
}

/** What replaces the prefixes in a file, if it is one of the texts in which that is done. */
export const textRelocation = (
  path: string,
  { map, textFiles }: PackageRelocation,
): TextRelocation[] => (!map.isEmpty && textFiles.has(path) ? [new TextRelocation(map)] : [])

async function rewriteBinary(
  path: string,
  map: PrefixMap,
): Promise<FileFacts & { readonly rewritten: boolean }> {
  return withFile(path, 'r+', async (handle) => {
    const seen = new PassingFile()
    const rewritten = await relocateBinaryInFile(handle, map, (bytes) => seen.add(bytes))
    return { ...seen.facts(), rewritten }
  })
}

/** What is to be known of a file. @param signal Ends it. */
export const factsOf = (path: string | Buffer, signal?: AbortSignal): Promise<FileFacts> =>
  withFile(path, 'r', async (handle) => {
    const seen = new PassingFile()
    for await (const chunk of chunksOf(handle)) {
      signal?.throwIfAborted()
      seen.add(chunk)
    }
    return seen.facts()
  })

function startOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(START)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

async function copyText(
  tree: PlacedTree,
  { path, mode, from }: LargeFile,
  rewriting: Rewriting,
  rewritten: boolean,
): Promise<boolean> {
  const to = tree.beginFile(path)
  try {
    await withFile(from, 'r', async (handle) => {
      for await (const chunk of chunksOf(handle)) to.write(rewriting.push(chunk))
    })
    to.write(rewriting.end())
  } catch (error) {
    to.close()
    throw error
  }
  rmSync(from)
  return tree.endFile(path, to, mode, rewritten || rewriting.changed)
}

async function withFile<T>(
  path: string | Buffer,
  flags: string,
  body: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  const handle = await open(path, flags)
  try {
    return await body(handle)
  } finally {
    await handle.close()
  }
}

/** The bytes of a file in pieces, each only valid until the next. */
async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, fstatSync(handle.fd).size + 1))
  for (let place = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, place)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    place += bytesRead
  }
}
