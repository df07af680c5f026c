/** Something that a person should know, beside the version itself. */
export interface Finding {
  readonly kind:
    | 'moved-host'
    | 'moved-project'
    | 'build-system'
    | 'layout'
    | 'tag-moved'
    | 'checksum-changed'
    | 'opinion'
    | 'not-inspected'
    | 'age-unknown'
    | 'conflict'
  /** A sentence. */
  readonly message: string
}

/** What was checked of a release before it is proposed. */
export type ReleaseEvidence =
  | {
      readonly kind: 'sound'
      /** The sha256 of the archive, 64 hex digits; undefined for versions that are a commit. */
      readonly sha256: string | undefined
      readonly commit: string | undefined
      /** Bytes of the archive. */
      readonly size: number | undefined
      /** Sentences: what was looked at and found well. */
      readonly checked: readonly string[]
      readonly findings: readonly Finding[]
      /** When the archive was made as far as its server knows (RFC 3339). */
      readonly modified: string | undefined
    }
  /** Nothing is proposed; each reason is a sentence. */
  | { readonly kind: 'doubtful'; readonly reasons: readonly string[] }
  /** The archive could not be had this time. */
  | { readonly kind: 'unavailable'; readonly reason: string }
