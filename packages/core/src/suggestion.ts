import { closest, distance } from 'fastest-levenshtein'

/** Longer words are looked at up to here: the distance takes the product of two lengths. */
const LONGEST = 100

/**
 * The candidate that a mistyped word most likely means, whatever letters are capitals; undefined
 * when none is near (more than a third of its letters would have to change) or there is none.
 */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  const small = (text: string): string => text.toLowerCase().slice(0, LONGEST)
  const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]))
  if (byText.size === 0) return undefined
  const nearest = closest(small(word), [...byText.keys()])
  return distance(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
    ? byText.get(nearest)
    : undefined
}

/** `Did you mean "x"?`, or what there is: a sentence for the fix of an error. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  otherwise = `There are: ${candidates.join(', ')}.`,
): string {
  const found = suggestion(word, candidates)
  return found === undefined ? otherwise : `Did you mean "${found}"?`
}
