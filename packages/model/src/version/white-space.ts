/**
 * What Python, and so Spack, takes for white space, as the inside of a class of a regular
 * expression: with the separators of ASCII, without the mark at the beginning of a file, of which
 * JavaScript has it the other way round.
 */
export const WHITE_SPACE =
  '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const ONE = new RegExp(`[${WHITE_SPACE}]`)
const SOME = new RegExp(`[${WHITE_SPACE}]+`)

/** Without the white space around it. In one pass: a pattern that looks for an end may not be. */
export function stripped(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && ONE.test(text.charAt(from))) from++
  while (to > from && ONE.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

/** What stands between white space. */
export const splitAtSpace = (text: string): string[] =>
  text.split(SOME).filter((word) => word !== '')
