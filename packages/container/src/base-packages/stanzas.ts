/** The longest value that is kept, characters; lists of files are longer and not needed. */
const LONGEST = 4096

/** Lines of a paragraph that are kept: what describes a package stands before its files. */
const MOST_LINES = 10_000

/**
 * The paragraphs of a control file of Debian: `Field: value` lines with paragraphs apart by empty
 * ones. Names of fields are lower case; of a value that goes on over lines, the first alone is kept.
 */
export function* controlStanzas(text: string): Generator<ReadonlyMap<string, string>> {
  for (const paragraph of paragraphs(text)) {
    const fields = new Map<string, string>()
    for (const line of paragraph) {
      const colon = line.indexOf(':')
      if (colon < 1 || /^\s/.test(line)) continue
      fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1, LONGEST).trim())
    }
    yield fields
  }
}

/** The lines of a text, in the groups that empty lines make. */
export function* paragraphs(text: string): Generator<string[]> {
  let lines: string[] = []
  for (const line of linesOf(text)) {
    if (line.trim() !== '') {
      if (lines.length < MOST_LINES) lines.push(line)
    } else if (lines.length > 0) {
      yield lines
      lines = []
    }
  }
  if (lines.length > 0) yield lines
}

/** One at a time: a text of nothing but lines would take ten times its size as a list of them. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    yield text.slice(at, end).replace(/\r$/, '')
    at = end + 1
  }
}

/** A value for people: none where there is none, without control characters and not too long. */
export const forPeople = (value: string | undefined): string | undefined =>
  value
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 500) || undefined
