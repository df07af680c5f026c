/** One member of a tar. Names are bytes (latin1), so that different names never look the same. */
export interface TarMember {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other'
  /** What a link points to, as it is written; '' for other kinds. */
  readonly target: string
  /** Bytes of content. */
  readonly size: number
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number
  /** Of its owner, as numbers. */
  readonly uid: number
  /** See {@link uid}. */
  readonly gid: number
  /** Whether user and group are 0, and their names empty or `root`. */
  readonly ofRoot: boolean
}

/** A tar that cannot be read, or that different programs would read differently. */
export class UnreadableTar extends Error {}
