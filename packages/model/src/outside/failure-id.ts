/** What is told of a kind of failure beyond its message, in Markdown. */
export interface Explanation {
  /** What it means, and when it comes. */
  readonly means: string
  /** What to do, and what to check. */
  readonly next: string
}

/** What is told of several kinds of failure, by their ids. */
export type Explanations = Readonly<Record<string, Explanation>>

/** What a `failures.ts` adds to the ids that there are: those that it explains. */
export type ExplainedIds<T extends Explanations> = { readonly [ID in keyof T]: Explanation }

/**
 * The name of a kind of failure, in kebab case, which a user looks up with `pakages explain ID` and
 * in `docs/failures.md`. It is stable: whoever searches for it finds it in every version. The same
 * failure has the same id at every place.
 *
 * Does an id not compile? Then nothing explains it yet: take one that fits, or explain the new one
 * in the `failures.ts` of the package or action, and run `npm run generate`.
 */
export type FailureId = keyof ExplainedFailures
