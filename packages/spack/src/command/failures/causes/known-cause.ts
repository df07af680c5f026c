/**
 * A text of Spack, its build log or a registry, what it really means, and what to do. `$1` stands
 * for the first group of the text.
 */
export interface KnownCause {
  readonly text: RegExp
  readonly cause: string
  readonly fix: string
}

/** Several of them by their ids, the more telling ones first. */
export type KnownCauses = Readonly<Record<string, KnownCause>>
