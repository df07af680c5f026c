import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'

// Names of files are bytes, mostly UTF-8 and not always. Inside they are kept one character a byte
// (latin1), so that none is lost.

/** A path as the system takes it. @param path Below the folder, one character a byte. */
export const bytesBelow = (folder: string, path: string): Buffer =>
  Buffer.concat([Buffer.from(folder), Buffer.from(path === '' ? '' : `/${path}`, 'latin1')])

/** One character a byte for people, who are shown U+FFFD for what is no UTF-8. */
export const shownPath = (path: string): string => Buffer.from(path, 'latin1').toString('utf8')

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Bytes as Python writes them in JSON: UTF-8, and each byte that is none as U+DC80 to U+DCFF
 * (`surrogateescape`, PEP 383). @param bytes One character a byte.
 */
export function pythonText(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1')
  const whole = decoded(buffer)
  if (whole !== undefined) return whole
  const parts: string[] = []
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer[at]!)
    const text = decoded(buffer.subarray(at, at + length))
    parts.push(text ?? String.fromCharCode(0xdc00 + buffer[at]!))
    at += text === undefined ? 1 : length
  }
  return parts.join('')
}

/** The bytes, one character each, that {@link pythonText} made a text of. */
export const bytesOfPythonText = (text: string): string =>
  text
    .split(/([\udc80-\udcff])/u)
    .map((part, at) =>
      at % 2 === 1
        ? String.fromCharCode(part.charCodeAt(0) - 0xdc00)
        : Buffer.from(part).toString('latin1'),
    )
    .join('')

/** How many bytes of UTF-8 the first one announces. */
const sequenceLength = (first: number): number =>
  first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** What lies in a folder. */
export interface FolderEntry {
  /** One character a byte. */
  readonly path: string
  readonly entry: Dirent<Buffer>
}

/** What lies in a folder itself. @param below Of the root, one character a byte. */
export async function readEntries(root: string, below: string): Promise<FolderEntry[]> {
  const folder = bytesBelow(root, below)
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  return entries.map((entry) => {
    const name = entry.name.toString('latin1')
    return { path: below === '' ? name : `${below}/${name}`, entry }
  })
}

/** All that lies below a folder. Links are not followed. */
export async function entriesBelow(root: string): Promise<FolderEntry[]> {
  const found = await readEntries(root, '')
  // It grows while it is walked.
  for (const { path, entry } of found)
    if (entry.isDirectory()) for (const one of await readEntries(root, path)) found.push(one)
  return found
}
