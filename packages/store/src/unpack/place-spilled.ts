import { createHash } from 'node:crypto'
import { createReadStream, closeSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { startsAsElf } from '../elf/starts-as-elf.ts'
import {
  needsSbang,
  relocateBinaryInFile,
  rewritten,
  ShebangRewriting,
  TextRelocation,
  type Rewriting,
} from '../relocate/index.ts'
import { createFile, writeAll, type StagedFile } from './content.ts'
import type { PackageRelocation } from './package-relocation.ts'
import type { PlacedTree } from './placed-tree.ts'

const CHUNK = 1024 * 1024
const ANY_EXECUTES = 0o111
/** Bytes that tell whether a first line is too long. */
const START = 4096

/**
 * Puts a file to its place that was too large for memory: binaries are rewritten as they lie, texts
 * on their way into another file.
 * @returns whether it is an ELF file.
 */
export async function placeSpilled(
  tree: PlacedTree,
  path: string,
  mode: number,
  { path: from }: StagedFile & { readonly kind: 'spilled' },
  relocation: PackageRelocation,
): Promise<boolean> {
  const { map, binaries } = relocation
  const inPlace = !map.isEmpty && binaries.has(path) && (await rewriteBinary(from, relocation))
  const copied = await rewriteText(from, await textRewritings(from, path, mode, relocation))
  const entry = tree.adoptFile(path, copied ?? from, mode, inPlace || copied !== undefined)
  const { sha1, elf } = await sha1Of(tree.at(path))
  entry.sha1 = sha1
  entry.size = statSync(tree.at(path)).size
  return elf
}

async function rewriteBinary(file: string, { map }: PackageRelocation): Promise<boolean> {
  const handle = await open(file, 'r+')
  try {
    return await relocateBinaryInFile(handle, map)
  } finally {
    await handle.close()
  }
}

/** None for large programs and libraries: nobody reads them once more for their first line. */
async function textRewritings(
  file: string,
  path: string,
  mode: number,
  { map, textFiles, sbang }: PackageRelocation,
): Promise<Rewriting[]> {
  const isText = !map.isEmpty && textFiles.has(path)
  const executes = (mode & ANY_EXECUTES) !== 0
  const hasLongLine = executes && (isText || needsSbang(await startOf(file)))
  return [
    ...(isText ? [new TextRelocation(map)] : []),
    ...(hasLongLine ? [new ShebangRewriting(sbang)] : []),
  ]
}

async function startOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** @returns The file with what a text became; undefined when it stays as it is. */
async function rewriteText(
  from: string,
  rewritings: readonly Rewriting[],
): Promise<string | undefined> {
  if (rewritings.length === 0) return undefined
  const to = `${from}.rewritten`
  const [before, after] = [createHash('sha1'), createHash('sha1')]
  const file = createFile(to, 0o600)
  try {
    for await (const piece of rewritten(hashed(from, before), ...rewritings)) {
      after.update(piece)
      writeAll(file, piece)
    }
  } finally {
    closeSync(file)
  }
  const same = before.digest().equals(after.digest())
  rmSync(same ? to : from)
  return same ? undefined : to
}

async function* hashed(
  file: string,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk)
    yield chunk
  }
}

const chunksOf = (file: string | Buffer): AsyncIterable<Buffer> =>
  createReadStream(file, { highWaterMark: CHUNK })

/** The digest of a file, and whether it begins as one of ELF. @param signal Ends it. */
export async function sha1Of(
  file: string | Buffer,
  signal?: AbortSignal,
): Promise<{ readonly sha1: Buffer; readonly elf: boolean }> {
  const hash = createHash('sha1')
  let elf: boolean | undefined
  for await (const chunk of chunksOf(file)) {
    signal?.throwIfAborted()
    elf ??= startsAsElf(chunk)
    hash.update(chunk)
  }
  return { sha1: hash.digest(), elf: elf ?? false }
}
