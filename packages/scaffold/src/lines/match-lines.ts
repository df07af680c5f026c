/** Cells of the table: two files of 5,000 lines that share neither beginning nor end. */
const MOST_CELLS = 25_000_000

/**
 * For each line of `before` its place in `after`, or -1: a longest common subsequence. Of texts too
 * large for that, only what begins and ends alike.
 */
export function matchLines(before: readonly string[], after: readonly string[]): Int32Array {
  const matched = new Int32Array(before.length).fill(-1)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start])
    matched[start] = start++
  let end = 0
  const left = Math.min(before.length, after.length) - start
  while (end < left && before.at(-1 - end) === after.at(-1 - end)) {
    matched[before.length - 1 - end] = after.length - 1 - end
    end++
  }
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
  for (const [one, other] of longestCommon(middle.before, middle.after))
    matched[start + one] = start + other
  return matched
}

/** Pairs of places, rising, of a longest common subsequence. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const width = after.length + 1
  if ((before.length + 1) * width > MOST_CELLS) return []
  const lengths = lengthTable(before, after)
  const pairs: (readonly [number, number])[] = []
  for (let one = 0, other = 0; one < before.length && other < after.length;) {
    if (before[one] === after[other]) pairs.push([one++, other++])
    else if (lengths[(one + 1) * width + other]! >= lengths[one * width + other + 1]!) one++
    else other++
  }
  return pairs
}

/** How long the longest common subsequence is of what is left from each pair of places on. */
function lengthTable(before: readonly string[], after: readonly string[]): Int32Array {
  const width = after.length + 1
  const lengths = new Int32Array((before.length + 1) * width)
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        before[one] === after[other]
          ? lengths[(one + 1) * width + other + 1]! + 1
          : Math.max(lengths[(one + 1) * width + other]!, lengths[one * width + other + 1]!)
  return lengths
}

/** The lines of a text; a last line without its end is one too. */
export const linesOf = (text: string): string[] => {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
