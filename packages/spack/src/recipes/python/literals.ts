/**
 * A string literal taken apart: what stands before its quotes, the quotes, and what stands between
 * them.
 */
export interface StringLiteral {
  /** Such as `r` or `f`, lower case. */
  readonly prefix: string
  /** One quote or three. */
  readonly quote: string
  /** Undecoded. */
  readonly body: string
}

/** Takes a string literal apart; undefined when the text is none, such as one without an end. */
export function splitStringLiteral(text: string): StringLiteral | undefined {
  const opening = /^([a-zA-Z]{0,2})("""|'''|"|')/.exec(text)
  const quote = opening?.[2]
  if (!opening || !quote || text.length < opening[0].length + quote.length || !text.endsWith(quote))
    return undefined
  return {
    prefix: opening[1]!.toLowerCase(),
    quote,
    body: text.slice(opening[0].length, -quote.length),
  }
}

/**
 * The value of a literal without replacement fields; undefined for bytes and for text that is no
 * literal.
 */
export function stringValue(text: string): string | undefined {
  const literal = splitStringLiteral(text)
  if (!literal || literal.prefix.includes('b')) return undefined
  return decodeEscapes(literal.body, literal.prefix)
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

// One alternative for each escape of the language reference, section 2.5.1; `\N{name}` would need
// the Unicode tables.
const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g

/**
 * Decodes backslash escapes, unless the prefix says that the literal is raw. Unknown escapes keep
 * their backslash, as in Python.
 */
export function decodeEscapes(body: string, prefix: string): string {
  if (prefix.includes('r') || !body.includes('\\')) return body
  return body.replace(
    ESCAPE,
    (whole, octal?: string, x?: string, u?: string, wide?: string, other?: string) => {
      if (octal) return String.fromCodePoint(parseInt(octal, 8))
      const hex = x ?? u ?? wide
      if (hex) return codePoint(parseInt(hex, 16), whole)
      return SIMPLE[other!] ?? whole
    },
  )
}

const codePoint = (value: number, otherwise: string): string =>
  value <= 0x10ffff ? String.fromCodePoint(value) : otherwise

/** The value of a number literal; undefined for complex numbers and malformed ones. */
export function numberValue(text: string): number | bigint | undefined {
  const plain = text.replaceAll('_', '').toLowerCase()
  if (/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|\d+)$/.test(plain)) {
    const value = BigInt(/^0\d/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain)
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
  }
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(plain) ? Number(plain) : undefined
}
