import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** One file of the site. `path` is relative with slashes, `sha256` 64 hex digits. */
export type SiteFile =
  | {
      readonly kind: 'bytes'
      readonly path: string
      readonly sha256: string
      readonly bytes: Uint8Array
    }
  /** Streamed from where it lies: it may be large. */
  | {
      readonly kind: 'stream'
      readonly path: string
      readonly sha256: string
      readonly size: number
      readonly open: () => AsyncIterable<Uint8Array>
    }
  /** The previous index holds the very same file. */
  | { readonly kind: 'kept'; readonly path: string; readonly sha256: string }

/** The sha256 of some bytes as 64 hex digits. */
export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex')

/** A file of text. */
export function textFile(path: string, text: string): SiteFile {
  const bytes = Buffer.from(text)
  return { kind: 'bytes', path, sha256: sha256(bytes), bytes }
}

/** A file with a document, on one line: there are many of them, and machines read them. */
export const jsonFile = (path: string, schema: string, value: object): SiteFile =>
  textFile(path, jsonText(schema, value))

/** A document as text, on one line. */
export const jsonText = (schema: string, value: object): string =>
  `${JSON.stringify({ schema, ...value })}\n`

/** The same, compressed by gzip. */
export const packedJsonFile = (path: string, schema: string, value: object): SiteFile =>
  packedTextFile(path, jsonText(schema, value))

/** Text, compressed by gzip without a time in it. @param level From 1, the fastest, to 9. */
export function packedTextFile(path: string, text: string, level = 6): SiteFile {
  const bytes = gzipSync(text, { level })
  return { kind: 'bytes', path, sha256: sha256(bytes), bytes }
}
