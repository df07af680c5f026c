import { shown } from '@pakages/model'

/** One thing that is wrong with a package's tarball. */
export interface PackageFault {
  readonly code:
    | 'path'
    | 'name'
    | 'link'
    | 'kind'
    | 'mode'
    | 'owner'
    | 'duplicate'
    | 'bomb'
    | 'layout'
    | 'relocation'
    | 'spec'
    | 'recipes'
    | 'damaged'
  /** A sentence. */
  readonly message: string
}

/** Of how many faults of one kind of check a verdict tells. */
export const MOST_FAULTS = 20

/** A name of a member, which is bytes (latin1), as people may see it. */
export const readable = (bytes: string): string =>
  shown(Buffer.from(bytes, 'latin1').toString('utf8'))

/** Text as the bytes (latin1) that names of members are compared by. */
export const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** Whether a path is a folder or lies in it; both are normal. */
export const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)

/**
 * Whether a relative path has no part that leads elsewhere: nothing empty, no `.`, no `..`, no
 * leading slash.
 */
export const isClean = (path: string): boolean =>
  path !== '' &&
  !path.includes('\0') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** Whether a path is absolute, no root, and {@link isClean} below the root. */
export const isCleanAbsolute = (path: string): boolean =>
  path.startsWith('/') && isClean(path.slice(1))
