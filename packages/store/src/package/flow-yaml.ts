import { withoutTrailing } from '@pakages/model'

/** What is not the YAML that Spack's dumper writes in flow style. */
export class NotFlow extends Error {}

/** A scalar is always text here, so that no file called `null` or `1.5` is read as something else. */
export type FlowValue = string | readonly string[] | ReadonlyMap<string, string>

/** Items of one list or map: a package has no more files. */
const MOST_ITEMS = 300_000

/** What begins something other than a plain scalar, in one version of YAML or another. */
const INDICATORS = /^[&*!|>%@`?"'#,[\]{}]|^[-:](?:\s|$)/
/**
 * What Spack's dumper writes as an escape, or what its parser takes for the end of a line where
 * others do not (U+0085): behind a line that ends unseen a comment may begin, and hide one file or
 * show another.
 */
const NEVER_PLAIN = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  '"': '"',
  '/': '/',
  t: '\t',
  n: '\n',
  e: '\u001b',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  '0': '\0',
}

/**
 * Reads one map in flow style whose values are scalars, lists of scalars and maps of scalars: the
 * whole of what Spack writes into `.spack/binary_distribution`. Anything that YAML's parsers could
 * read differently is refused: anchors, tags, comments, scalars over several lines, keys that are
 * there twice. Linear, and a hundred times as fast as a parser of all YAML.
 * @throws NotFlow
 */
export function parseFlow(text: string): ReadonlyMap<string, FlowValue> {
  if (NEVER_PLAIN.test(text)) throw new NotFlow('it has a control character')
  const reader = new Reader(text)
  const found = reader.map((at) => at.value())
  reader.end()
  return found
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  map<T>(read: (reader: Reader) => T): ReadonlyMap<string, T> {
    const found = new Map<string, T>()
    this.#items('{', '}', () => {
      const key = this.#scalar()
      this.#expect(':')
      if (found.has(key)) throw new NotFlow(`it has "${key}" twice`)
      found.set(key, read(this))
    })
    return found
  }

  value(): FlowValue {
    const next = this.#peek()
    if (next === '{') return this.map((reader) => reader.#scalar())
    if (next !== '[') return this.#scalar()
    const list: string[] = []
    this.#items('[', ']', () => list.push(this.#scalar()))
    return list
  }

  end(): void {
    if (this.#peek() !== undefined) throw new NotFlow('it goes on after its end')
  }

  #items(open: string, close: string, item: () => void): void {
    this.#expect(open)
    for (let items = 0; this.#peek() !== close; items++) {
      if (items >= MOST_ITEMS) throw new NotFlow('it lists more than any package has')
      item()
      if (this.#peek() !== close) this.#expect(',')
    }
    this.#at++
  }

  /** The next character that is no blank. */
  #peek(): string | undefined {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\n') this.#at++
    return this.#text[this.#at]
  }

  #expect(character: string): void {
    if (this.#peek() !== character) throw new NotFlow(`"${character}" is missing`)
    this.#at++
  }

  #scalar(): string {
    const first = this.#peek()
    if (first === "'") return this.#single()
    return first === '"' ? this.#double() : this.#plain()
  }

  #plain(): string {
    const from = this.#at
    while (this.#at < this.#text.length && !this.#endsPlain()) this.#at++
    // Of all that is blank, YAML leaves out this one alone.
    const found = withoutTrailing(this.#text.slice(from, this.#at), ' ')
    if (found === '' || INDICATORS.test(found) || found.includes(' #'))
      throw new NotFlow('a value is not plain')
    return found
  }

  #endsPlain(): boolean {
    const [character, next] = [this.#text[this.#at]!, this.#text[this.#at + 1] ?? ' ']
    return ',[]{}\n'.includes(character) || (character === ':' && ' \n,[]{}'.includes(next))
  }

  #single(): string {
    const parts: string[] = []
    for (;;) {
      const end = this.#text.indexOf("'", this.#at + 1)
      if (end < 0) throw new NotFlow('a quote does not end')
      parts.push(this.#text.slice(this.#at + 1, end))
      this.#at = end + 1
      if (this.#text[this.#at] !== "'") break
    }
    return ofOneLine(parts.join("'"))
  }

  #double(): string {
    const parts: string[] = []
    for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
      const character = this.#text[this.#at]
      if (character === undefined) throw new NotFlow('a quote does not end')
      parts.push(character === '\\' ? this.#escape() : ofOneLine(character))
    }
    this.#at++
    return parts.join('')
  }

  #escape(): string {
    const kind = this.#text[++this.#at] ?? ''
    const length = { x: 2, u: 4, U: 8 }[kind]
    if (length === undefined) {
      const known = ESCAPES[kind]
      if (known === undefined) throw new NotFlow('an escape is unknown')
      return known
    }
    const digits = this.#text.slice(this.#at + 1, this.#at + 1 + length)
    const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN
    if (digits.length < length || !(code <= 0x10ffff)) throw new NotFlow('an escape is malformed')
    // Python takes half of a pair for a byte of a name.
    if (code >= 0xd800 && code <= 0xdfff) throw new NotFlow('an escape is of no character')
    this.#at += length
    return String.fromCodePoint(code)
  }
}

function ofOneLine(text: string): string {
  if (text.includes('\n')) throw new NotFlow('a value goes over several lines')
  return text
}
