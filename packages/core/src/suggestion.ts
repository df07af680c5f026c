import { closest, distance } from 'fastest-levenshtein'

/**
 * The candidate that a mistyped word most likely means; undefined when none is near (more than a
 * third of its letters would have to change) or there is none.
 */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const nearest = closest(word.toLowerCase().slice(0, 100), candidates)
  return distance(word.toLowerCase().slice(0, 100), nearest.toLowerCase()) <=
    Math.max(1, Math.ceil(nearest.length / 3))
    ? nearest
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
