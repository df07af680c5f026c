/**
 * Rewrites bytes that come in pieces, in bounded memory. What it gives back may share memory with
 * what it was given.
 */
export interface Rewriting {
  /** Takes the next bytes. @returns those that are decided, in order; often not yet these. */
  readonly push: (bytes: Buffer) => readonly Buffer[]
  /** Says that there are no more bytes. @returns the rest. */
  readonly end: () => readonly Buffer[]
}

/** Leads bytes through rewritings, one after the other. */
export async function* rewritten(
  chunks: AsyncIterable<Buffer>,
  ...rewritings: readonly Rewriting[]
): AsyncGenerator<Buffer, void, undefined> {
  const all = inSeries(rewritings)
  for await (const chunk of chunks) yield* all.push(chunk)
  yield* all.end()
}

/** Several rewritings as one; the first is given the bytes first. */
function inSeries(rewritings: readonly Rewriting[]): Rewriting {
  const pushInto = (pieces: readonly Buffer[], index: number): readonly Buffer[] =>
    rewritings
      .slice(index)
      .reduce((left, rewriting) => left.flatMap((piece) => rewriting.push(piece)), pieces)
  return {
    push: (bytes) => pushInto([bytes], 0),
    end: () => rewritings.flatMap((rewriting, index) => pushInto(rewriting.end(), index + 1)),
  }
}
