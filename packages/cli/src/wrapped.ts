/** Words in lines of at most so many letters; a longer word stays whole. */
export const wrapped = (text: string, width: number): string[] => lined(text.split(/\s+/), width)

/** Below this, in letters, there is no room to break lines well: the terminal breaks them itself. */
const NARROWEST = 40

/**
 * Text of many lines for a terminal: prose is broken between words, and goes on as far indented as
 * it began. What is in double quotes is for copying and stays whole, as do lines that are indented by
 * four, which are logs and commands, and lines of aligned columns.
 * @param width Letters in a line; undefined: nothing is broken up.
 */
export function wrappedProse(text: string, width: number | undefined): string {
  if (width === undefined || width < NARROWEST) return text
  return text
    .split('\n')
    .flatMap((line) => (line.length <= width || isLaidOut(line) ? [line] : broken(line, width)))
    .join('\n')
}

const isLaidOut = (line: string): boolean => line.startsWith('    ') || /\S {2}/.test(line)

function broken(line: string, width: number): string[] {
  const [indent] = /^ *(?:[-*] |\d+\. )?/.exec(line)!
  const words = line.slice(indent.length).match(/(?:"[^"]*"|\S)+/g) ?? []
  const blank = ' '.repeat(indent.length)
  return lined(words, width - indent.length).map((one, at) => (at === 0 ? indent : blank) + one)
}

function lined(words: readonly string[], width: number): string[] {
  const lines: string[] = ['']
  for (const word of words) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
