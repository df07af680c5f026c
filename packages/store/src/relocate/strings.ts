import type { FileHandle } from 'node:fs/promises'
import { CannotRelocate } from './cannot-relocate.ts'
import type { PrefixMap, PrefixPair } from './prefix-map.ts'

/**
 * Bytes at the end of a string that must stay where they are: linkers let a string that is the end
 * of another share its bytes (https://github.com/spack/spack/pull/32253).
 */
const SHARED_END = 7

/** Read at once of a file: large enough for speed, small beside the memory that is allowed. */
const CHUNK = 1024 * 1024
const SLASH = 0x2f

/** What is written over bytes of the same number. */
interface Edit {
  readonly at: number
  readonly bytes: Buffer
}

/**
 * Replaces prefixes in the strings of a binary as Spack's `BinaryFilePrefixReplacer` does, in the
 * bytes themselves: nothing moves. A shorter path gets slashes in front, or, where the string ends
 * soon after the prefix, a zero earlier.
 * @returns whether anything was replaced. @throws CannotRelocate when a string would grow, or shrink
 * by too little.
 */
export function relocateStrings(content: Buffer, map: PrefixMap): boolean {
  const { edits } = stringEdits(content, map, content.length)
  withEdits(content, edits)
  return edits.length > 0
}

/** How a file is gone through. */
export interface StringsInFileOptions {
  /** Bytes that are read at once, at least; default 1 MiB. */
  readonly chunk?: number
  /** Told of all bytes, in order, as they become; what it is given is only valid until it returns. */
  readonly seen?: (bytes: Buffer) => void
}

/**
 * {@link relocateStrings} in a file of any size, which is open for reading and writing. When it
 * throws, a part of the file may have been rewritten, as with Spack: the file is of no use then.
 */
export async function relocateStringsInFile(
  file: FileHandle,
  map: PrefixMap,
  { chunk = CHUNK, seen }: StringsInFileOptions = {},
): Promise<boolean> {
  if (map.isEmpty && !seen) return false
  const needed = map.longest + SHARED_END + 1
  const buffer = Buffer.allocUnsafeSlow(Math.max(chunk, 2 * needed))
  let changed = false
  for (let offset = 0; ;) {
    const content = await readFull(file, buffer, offset)
    const last = content.length < buffer.length
    const limit = last ? content.length : content.length - needed + 1
    const { edits, decided } = stringEdits(content, map, limit)
    for (const { at, bytes } of edits) await writeAll(file, bytes, offset + at)
    if (seen) seen(withEdits(content, edits).subarray(0, decided))
    changed ||= edits.length > 0
    if (last) return changed
    offset += decided
  }
}

function withEdits(content: Buffer, edits: readonly Edit[]): Buffer {
  for (const { at, bytes } of edits) bytes.copy(content, at)
  return content
}

/** What is to be written for prefixes that begin before a limit, and up to where that decides. */
function stringEdits(
  content: Buffer,
  map: PrefixMap,
  limit: number,
): { readonly edits: readonly Edit[]; readonly decided: number } {
  const search = map.search(content)
  const edits: Edit[] = []
  let resume = 0
  for (let at = search.from(0); at !== undefined && at < limit; at = search.from(resume)) {
    const pair = map.at(content, at)
    resume = at + 1
    if (!pair) continue
    const end = at + pair.from.length
    const left = content.subarray(end, end + SHARED_END + 1).indexOf(0)
    edits.push({ at, bytes: replacement(pair, content, end, left) })
    resume = left < 0 ? end : end + left + 1
  }
  return { edits, decided: Math.max(limit, resume) }
}

/** @param left Bytes of the string behind the prefix; negative when it goes on for longer. */
function replacement({ from, to }: PrefixPair, content: Buffer, end: number, left: number): Buffer {
  const shorter = from.length - to.length
  if (shorter < 0) throw new CannotRelocate({ kind: 'string-grows', from, to })
  if (left < 0 || endsAlike(from, to, SHARED_END - left))
    return Buffer.concat([Buffer.alloc(shorter, SLASH), to])
  if (shorter <= SHARED_END) throw new CannotRelocate({ kind: 'string-shrinks-little', from, to })
  return Buffer.concat([to, content.subarray(end, end + left + 1)])
}

/** Whether two paths have the last so many bytes in common; all of them, when one is shorter. */
const endsAlike = (one: Buffer, other: Buffer, bytes: number): boolean =>
  bytes === 0 || one.subarray(-bytes).equals(other.subarray(-bytes))

/** The bytes of a file from a place on, as many as the buffer takes; fewer at its end. */
async function readFull(file: FileHandle, buffer: Buffer, offset: number): Promise<Buffer> {
  for (let done = 0; done < buffer.length;) {
    const { bytesRead } = await file.read(buffer, done, buffer.length - done, offset + done)
    if (bytesRead === 0) return buffer.subarray(0, done)
    done += bytesRead
  }
  return buffer
}

async function writeAll(file: FileHandle, bytes: Buffer, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done)
    done += bytesWritten
  }
}
