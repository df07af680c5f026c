/**
 * Rewrites bytes that come in pieces, in bounded memory. What it gives back may share memory with
 * what it was given.
 */
export interface Rewriting {
  /** Whether anything was replaced so far. */
  readonly changed: boolean
  /** Takes the next bytes. @returns those that are decided, in order; often not yet these. */
  readonly push: (bytes: Buffer) => readonly Buffer[]
  /** Says that there are no more bytes. @returns the rest. */
  readonly end: () => readonly Buffer[]
}

/** Several rewritings as one; the first is given the bytes first. */
export function inSeries(rewritings: readonly Rewriting[]): Rewriting {
  const pushInto = (pieces: readonly Buffer[], index: number): readonly Buffer[] =>
    rewritings
      .slice(index)
      .reduce((left, rewriting) => left.flatMap((piece) => rewriting.push(piece)), pieces)
  return {
    get changed() {
      return rewritings.some(({ changed }) => changed)
    },
    push: (bytes) => pushInto([bytes], 0),
    end: () => rewritings.flatMap((rewriting, index) => pushInto(rewriting.end(), index + 1)),
  }
}
