/**
 * The name of a kind of failure, which a user looks up with `pakages explain ID` and in
 * `docs/failures.md`. It is stable: whoever searches for it finds it in every version.
 */
export type FailureId = string
