import type { Value } from './value.ts'

/**
 * A statement of nothing but literals, which needs no parser: `version("1.2", sha256="…")` or `url
 * = "…"`.
 */
export type SimpleStatement =
  | {
      readonly kind: 'call'
      readonly name: string
      readonly positional: readonly Value[]
      readonly keywords: ReadonlyMap<string, Value>
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'assignment'
      readonly name: string
      readonly value: Value
      readonly from: number
      readonly to: number
    }

const CALL = /([A-Za-z_]\w*)\(/y
const ASSIGNMENT = /([A-Za-z_]\w*) = /y
const KEYWORD = /([A-Za-z_]\w*)=(?!=)/y
const BLANK = /\s*/y
// No escapes, no prefixes, not one of three quotes, and nothing that another literal would join.
const STRING = /"([^"\\\n]*)"(?!")|'([^'\\\n]*)'(?!')/y
const CONSTANT = /(?:True|False|None|0|[1-9]\d{0,14})\b(?!\.)/y
const REST = /[ \t]*(?:#[^\n]*)?\r?\n?/y

/**
 * Reads a statement when it is a simple one; undefined for all others, which the parser reads. Most
 * statements of recipes are simple, and reading them here takes a quarter of the time.
 * @param from Its first character. @param end The offset behind its last line.
 */
export function simpleStatement(
  text: string,
  from: number,
  end: number,
): SimpleStatement | undefined {
  const call = match(CALL, text, from)
  if (call) return simpleCall(text, from, end, call[1]!)
  const assignment = match(ASSIGNMENT, text, from)
  if (!assignment) return undefined
  const value = literal(text, from + assignment[0].length)
  return value && endsAt(text, value.to, end)
    ? { kind: 'assignment', name: assignment[1]!, value: value.value, from, to: value.to }
    : undefined
}

function simpleCall(
  text: string,
  from: number,
  end: number,
  name: string,
): SimpleStatement | undefined {
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let at = blanks(text, from + name.length + 1)
  while (text[at] !== ')') {
    const keyword = match(KEYWORD, text, at)
    const value = literal(text, at + (keyword ? keyword[0].length : 0))
    if (!value) return undefined
    if (keyword) keywords.set(keyword[1]!, value.value)
    else positional.push(value.value)
    at = afterComma(text, value.to, ')')
    if (at < 0) return undefined
  }
  return endsAt(text, at + 1, end)
    ? { kind: 'call', name, positional, keywords, from, to: at + 1 }
    : undefined
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const blanks = (text: string, at: number): number => at + match(BLANK, text, at)![0].length

/**
 * Where the next item begins, or the closing bracket stands; negative when neither a comma nor the
 * bracket follows.
 */
function afterComma(text: string, at: number, close: string): number {
  const next = blanks(text, at)
  if (text[next] === ',') return blanks(text, next + 1)
  return text[next] === close ? next : -1
}

/** Whether nothing but a comment follows up to the end of the statement. */
const endsAt = (text: string, at: number, end: number): boolean =>
  at + match(REST, text, at)![0].length === end

function literal(text: string, at: number): { value: Value; to: number } | undefined {
  const string = match(STRING, text, at)
  if (string) return { value: string[1] ?? string[2]!, to: at + string[0].length }
  const constant = match(CONSTANT, text, at)?.[0]
  if (constant !== undefined)
    return {
      value:
        constant === 'None' ? null : /^\d/.test(constant) ? Number(constant) : constant === 'True',
      to: at + constant.length,
    }
  return text[at] === '(' || text[at] === '[' ? strings(text, at) : undefined
}

/** A tuple or list of strings. `("a")` is none: Python takes it for "a". */
function strings(text: string, start: number): { value: Value; to: number } | undefined {
  const close = text[start] === '(' ? ')' : ']'
  const items: string[] = []
  let [at, commas] = [blanks(text, start + 1), 0]
  while (text[at] !== close) {
    const string = match(STRING, text, at)
    if (!string) return undefined
    items.push(string[1] ?? string[2]!)
    const next = afterComma(text, at + string[0].length, close)
    if (next < 0) return undefined
    if (text.slice(at + string[0].length, next).includes(',')) commas++
    at = next
  }
  return close === ')' && commas === 0 && items.length > 0
    ? undefined
    : { value: items, to: at + 1 }
}
