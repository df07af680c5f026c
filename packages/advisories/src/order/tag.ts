/**
 * The versions that the name of a tag may stand for, in one spelling: `curl-7_80_0` is `7.80.0`,
 * `libxml2-2.9.10` is `2.2.9.10` or `2.9.10`.
 */
export function versionsOfTag(tag: string): string[] {
  if (tag.length > 200) return []
  const found: string[] = []
  for (const match of tag.matchAll(/\d+/g)) {
    const before = tag.slice(0, match.index)
    // The first number, or one behind a name that itself ends with a number.
    if (!/\d/.test(before) || /(?:^|[-_/])[A-Za-z][A-Za-z+]*\d*[-_/]v?$/.test(before))
      found.push(spelled(tag.slice(match.index)))
  }
  return found
}

/** A version with dots alone, in lower case: `7_80_0` and `7-80-0` are `7.80.0`. */
export const spelled = (version: string): string =>
  version
    .toLowerCase()
    .replaceAll(/[-_.+]+/g, '.')
    .replace(/\.$/, '')
