import type { Readable } from 'node:stream'

/** What a file of a layer holds. */
export interface FileContent {
  /** Bytes. */
  readonly size: number
  open(): Readable
}

/** Who a member belongs to, by numbers. */
export interface EntryOwner {
  readonly uid: number
  readonly gid: number
}

/**
 * One member of a layer. Paths are relative to the root of the image, without a slash at either end,
 * and bytes (latin1): what packages bring need not be UTF-8.
 */
export type LayerEntry =
  | {
      readonly kind: 'directory'
      readonly path: string
      readonly mode: number
      /** Default: root. */
      readonly owner?: EntryOwner | undefined
    }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly mode: number
      readonly content: FileContent
    }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  /** `target` is the path of a file of the same layer. */
  | { readonly kind: 'hardlink'; readonly path: string; readonly target: string }

/** The modes of what an image is given besides packages. */
export const FOLDER_MODE = 0o755
/** See {@link FOLDER_MODE}. */
export const FILE_MODE = 0o644

/** The folders that a path lies in, the outermost first. */
export const foldersAbove = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'))
