/** Stands where values come in; no template has it. */
const VALUE = '\0'

const SHORT = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * What a template says, as short as HTML lets it be: the indentation is for who reads the sources,
 * and pages are a third smaller without it. What comes in as a value is left alone, and so is what
 * stands in `pre`.
 */
export function shortTemplate(strings: TemplateStringsArray): readonly string[] {
  const known = SHORT.get(strings)
  if (known) return known
  const whole = strings.join(VALUE)
  const short = unquoted(withoutSlashes(withoutEnds(withoutIndent(whole)))).split(VALUE)
  SHORT.set(strings, short)
  return short
}

function withoutIndent(text: string): string {
  const [first = '', ...others] = text.split('\n')
  const last = others.pop()
  if (last === undefined) return text
  const between = others.map((line) => line.trim()).filter((line) => line !== '')
  return [first.trimEnd(), ...between, last.trimStart()]
    .join('\n')
    .replace(BESIDE_BLOCKS, '')
    .replace(BEFORE_BLOCKS, '')
}

/** Elements that begin on a line of their own, beside which a line break means nothing. */
const BLOCKS =
  '(?:!doctype|html|head|body|meta|link|title|script|header|footer|main|nav|aside|section|div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|details|summary|form|blockquote|pre|option|defs|marker|g|path|rect)'
const BESIDE_BLOCKS = new RegExp(`(?<=</?${BLOCKS}\\b(?:[^<>]|=>)*>)\n`, 'gi')
const BEFORE_BLOCKS = new RegExp(`\n(?=</?${BLOCKS}\\b)`, 'gi')

/**
 * End tags of elements that end where the next one of their kind, or what they stand in, does:
 * https://html.spec.whatwg.org/multipage/syntax.html#optional-tags.
 */
const withoutEnds = (text: string): string =>
  text.replace(/<\/(?:li|dt|dd|tr|td|th|tbody|thead|option|html|body|head)>/g, '')

/** Elements that hold nothing need none, nor the space before it; shapes do. */
const withoutSlashes = (text: string): string =>
  text
    .replace(/[ \n](?=\/?>)/g, '')
    .replace(/<(?:meta|link|input|br|img)\b[^<>]*\/>/g, (tag) => `${tag.slice(0, -2)}>`)

/**
 * Quotes of plain values that the template itself has: they are a thirtieth of a page. What comes
 * in stays in the quotes that stand around it.
 */
const unquoted = (text: string): string => text.replace(/="([\w-]+)"(?=[\s>])/g, '=$1')
