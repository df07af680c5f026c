/** One database as a scan names it, with how old it is. */
export interface SourceSummary {
  /** As the user named it, or where it was downloaded from. */
  readonly name: string
  /** `OSV`, `Alpine secdb`, `NVD`, …: what was found in it. */
  readonly formats: readonly string[]
  /** Records that a scan can find. */
  readonly records: number
  /** Records of software that Spack does not build, or of ecosystems without upstream versions. */
  readonly elsewhere: number
  /** Records that could not be used, and the first reasons. */
  readonly refused: number
  readonly reasons: readonly string[]
  /** The newest date that a record has: ISO 8601. */
  readonly newest?: string | undefined
}

/** What the header of an index says. */
export interface IndexHeader {
  readonly sources: readonly SourceSummary[]
  /** Entries by kind of identity. */
  readonly kinds: Readonly<Record<string, number>>
  readonly buckets: number
  /** What it was made of: the same fingerprint means the same index. */
  readonly fingerprint: string
}
