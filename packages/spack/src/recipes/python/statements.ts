/** A line that begins a statement. */
export interface Line {
  /** The offset of its first character, and of the first that is no blank. */
  readonly start: number
  readonly first: number
  /**
   * The offset behind the line end of the statement's last line (of its header, when it has a
   * body).
   */
  readonly end: number
}

/**
 * The lines that begin statements: not those within brackets, strings or after a backslash, nor
 * blank ones and comments.
 */
export function* statementLines(text: string): Generator<Line> {
  let at = 0
  while (at < text.length) {
    const start = at
    while (text[at] === ' ' || text[at] === '\t') at++
    const character = text[at]
    if (character === '\n' || character === '\r' || character === '#') at = lineEnd(text, at)
    else if (character !== undefined) {
      const end = statementEnd(text, at)
      yield { start, first: at, end }
      at = end
    }
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

// What can end a line or hide its end: quotes, brackets, comments, backslashes.
const STOP = /["'#()[\]{}\\\n]/g

/** The offset behind the line end of a statement that begins at `at`. */
function statementEnd(text: string, at: number): number {
  let depth = 0
  STOP.lastIndex = at
  for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
    const character = found[0]
    if (character === '\n') {
      if (depth === 0) return found.index + 1
    } else if (character === '#') {
      // Up to the line end, which may end the statement; a last comment may have none.
      const end = text.indexOf('\n', found.index)
      STOP.lastIndex = end < 0 ? text.length : end
    } else if (character === '\\') STOP.lastIndex = found.index + 2
    else if (character === '"' || character === "'")
      STOP.lastIndex = stringEnd(text, found.index, character)
    else depth += '([{'.includes(character) ? 1 : depth > 0 ? -1 : 0
  }
  return text.length
}

function stringEnd(text: string, at: number, quote: string): number {
  const close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
  for (
    let end = text.indexOf(close, at + close.length);
    end >= 0;
    end = text.indexOf(close, end + 1)
  ) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end + close.length
  }
  return text.length
}
