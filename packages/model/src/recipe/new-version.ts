/** A version to be added to a recipe, with what is known of its source. */
export interface NewVersion {
  readonly version: string
  /** The checksum of its archive, 64 hex digits. */
  readonly sha256?: string
  /** The commit, 40 hex digits, and the tag, for recipes that name these. */
  readonly commit?: string
  readonly tag?: string
  /** The archive's URL, for recipes that give each version one. */
  readonly url?: string
}

/** What a recipe says about each of its versions, so that a new one must say it too. */
export interface VersionForm {
  /** `archive`: a checksum. `git`: a commit. */
  readonly source: 'archive' | 'git'
  /** Whether its newest release names a tag, and has a URL of its own. */
  readonly tag?: string
  readonly url?: string
}

/** How a recipe is written, as far as its text alone does not show. */
export interface WritingStyle {
  /**
   * Whether `url`, where it names the newest version, goes on to a newer one; undefined: not known,
   * so that the text must tell.
   */
  readonly urlFollows?: boolean
}

/** What adding versions to the text of a recipe makes of it. */
export type AddVersionsResult =
  /** The new text; `added` in descending order. `url` when the recipe's `url` followed. */
  | {
      readonly kind: 'written'
      readonly text: string
      readonly added: readonly string[]
      readonly url?: { readonly from: string; readonly to: string }
      readonly notes: readonly string[]
    }
  /** Every version was there. */
  | { readonly kind: 'unchanged' }
  /** Nothing was changed. Each reason is a sentence. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
