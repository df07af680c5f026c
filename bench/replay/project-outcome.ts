/** What came of one thing that people did or that was proposed; undefined: all is well. */
export interface Verdict {
  readonly recipe: string
  readonly what: string
  readonly miss: string | undefined
}

/** What came of replaying a project. */
export interface ProjectOutcome {
  /** Versions that people took and that went beyond the newest of the recipe. */
  readonly taken: Verdict[]
  /** Versions that people took beside newer ones, with `which: all`. */
  readonly older: Verdict[]
  /**
   * Those of `older` beside a newer release that nobody took, which was proposed in their place.
   */
  readonly behind: Verdict[]
  /** Every version that was ever proposed, once. */
  readonly proposed: Verdict[]
  /** Proposed releases that people never took, which is their choice. */
  readonly passedOver: Verdict[]
  /** Files of commits that did nothing but add versions that were proposed. */
  readonly files: Verdict[]
  /** Files of those that did a little more: moved `url` elsewhere, deprecated what they added. */
  readonly mixed: Verdict[]
  /** Versions taken that no tag names, or of a recipe that is looked for elsewhere. */
  readonly apart: Verdict[]
}

/** The outcome before anything was replayed. */
export const nothingYet = (): ProjectOutcome => ({
  taken: [],
  older: [],
  behind: [],
  proposed: [],
  passedOver: [],
  files: [],
  mixed: [],
  apart: [],
})
