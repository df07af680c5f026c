import type { DocumentKind } from '@pakages/core'

/** A name in braces of a path: what it stands for, and which words it may be. */
export interface PathParameter {
  readonly description: string
  readonly schema: { readonly type: 'string'; readonly pattern?: string; readonly enum?: string[] }
}

/** What lies at a path below the address of the index. */
export interface PublishedPath {
  readonly path: string
  readonly summary: string
  /** By the names in braces of the path. */
  readonly parameters?: Readonly<Record<string, PathParameter>>
  /** What it is, where a schema tells. */
  readonly kind?: DocumentKind<unknown>
  /** What it is called among the operations; default: as its kind. */
  readonly operationId?: string
  /** Its media type; default JSON, packed by gzip where the path ends so. */
  readonly media?: string
  /** What it means where it is not there; undefined: it always is. */
  readonly absent: string | undefined
}

/** A word that fits a pattern. */
export const word = (description: string, pattern: string): PathParameter => ({
  description,
  schema: { type: 'string', pattern },
})
/** One of some words. */
export const oneOf = (description: string, words: readonly string[]): PathParameter => ({
  description,
  schema: { type: 'string', enum: [...words] },
})

/** What {@link segment} of the catalog writes. */
export const SEGMENT = '^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$'
/** A package. */
export const NAME = word(
  'The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.',
  SEGMENT,
)
/** A version of one. */
export const VERSION = word('A version, written as names are.', SEGMENT)
/** What was exchanged. */
export const DIGEST = word(
  'The sha256 of the document, or of the root that is signed: 64 hex digits.',
  '^[0-9a-f]{64}$',
)
/** One of 256 parts. */
export const part = (whose: string): PathParameter =>
  word(`The first two hex digits of the sha256 of ${whose}.`, '^[0-9a-f]{2}$')

/** What a 404 means for most. */
export const NONE = 'The index has none.'
