/** A file that a package repository begins with. */
export interface ScaffoldFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
  /** What it is for, in a few words. */
  readonly purpose: string
  /** Whether a later version of the toolkit brings it up to date. */
  readonly followed: boolean
  /** Adds what a file lacks that is there already, and keeps all of it. Default: such a file stays as it is. */
  readonly addTo?: (there: string) => string
}
