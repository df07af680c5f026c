/** The number in a version of glibc's symbols: `2.34` of `GLIBC_2.34`; undefined where it has none. */
export const numberIn = (symbolVersion: string): string | undefined =>
  /^GLIBC_(\d+(?:\.\d+){1,2})$/.exec(symbolVersion)?.[1]

/** The highest of some versions such as `2.9` and `2.34`; undefined of none. */
export const highest = (versions: Iterable<string>): string | undefined =>
  [...versions].reduce<string | undefined>(
    (best, one) => (best === undefined || compareNumbers(one, best) > 0 ? one : best),
    undefined,
  )

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number))
  for (let at = 0; at < Math.max(left!.length, right!.length); at++) {
    const difference = (left![at] ?? 0) - (right![at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
