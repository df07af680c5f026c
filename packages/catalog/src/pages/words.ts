/** Bytes as people read them, in powers of ten as file managers show them. */
export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toPrecision(2)} ${units[unit]}`
}

/** A number with its noun: `1 package`, `2,310 packages`. */
export const amountOf = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`

/** The day of an RFC 3339 time; the text itself where it is none. */
export const dayOf = (time: string): string => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0] ?? time

/** The first twelve digits of a digest, as container tools show it. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12)

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

/** A criterion of reviews as it fits "approved as …". */
export const criterionInWords = (criterion: string): string =>
  criterion === 'license' ? 'acceptably licensed' : criterion

/** The scheme and a trailing slash say nothing to people. */
export const addressInWords = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?|\/$/g, '')
