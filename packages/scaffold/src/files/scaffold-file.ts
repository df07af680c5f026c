/** A file that a package repository begins with. */
export interface ScaffoldFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
  /** What it is for, in a few words. */
  readonly purpose: string
  /** Whether a later version of the toolkit brings it up to date. */
  readonly followed: boolean
}
