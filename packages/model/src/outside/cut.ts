/** The text before the first of some characters; all of it when none is there. Takes linear time. */
export function textBefore(text: string, marks: string): string {
  const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0)
  return at.length === 0 ? text : text.slice(0, Math.min(...at))
}

/**
 * The text without what it ends with of some characters. Takes linear time, which a regular
 * expression such as `/\/+$/` does not.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
