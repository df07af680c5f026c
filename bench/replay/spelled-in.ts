/** Whether the numbers of a version are the last ones of a tag, zeros at the end apart. */
export function spelledIn(tag: string, version: string): boolean {
  const [there, wanted] = [numbersOf(tag), numbersOf(version)]
  return (
    wanted.length > 0 &&
    wanted.length <= there.length &&
    wanted.every((number, at) => number === there[there.length - wanted.length + at])
  )
}

/** Whether the only number of a tag is a version without its points: `gs10051` for 10.05.1. */
export function joinedIn(tag: string, version: string): boolean {
  const [number, ...others] = tag.match(/\d+/g) ?? []
  return (
    others.length === 0 && /^\d+(?:\.\d+)+$/.test(version) && number === version.replaceAll('.', '')
  )
}

/** The numbers in a text, zeros at the end left out. */
export function numbersOf(text: string): number[] {
  const found = (text.match(/\d+/g) ?? []).map(Number)
  return found.slice(0, Math.max(1, found.findLastIndex((number) => number !== 0) + 1))
}

/** The numbers of a version, without what lies between them and without leading zeros. */
export const digits = (version: string): string =>
  version.replaceAll(/[._-]+/g, ' ').replaceAll(/\b0+(?=\d)/g, '')
/** What lies before each number but the first. */
export const separatorsOf = (version: string): string[] => version.match(/[._-](?=\d)/g) ?? []
