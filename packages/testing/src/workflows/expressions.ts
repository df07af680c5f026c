import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** What an expression can name, as plain JSON, such as `github`, `inputs`, `needs`. */
export type Contexts = Readonly<Record<string, unknown>>

/** How far the run has come: what `success()` and its like answer. */
export interface Status {
  /** Everything that came before succeeded. */
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** What an expression is evaluated with. */
export interface Scope {
  readonly contexts: Contexts
  readonly status: Status
}

/** Braces may stand in texts of an expression, as in `format('{0}', x)`. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g
const WHOLE = new RegExp(`^\\s*${EXPRESSION.source}\\s*$`)
const STATUS = /\b(?:success|failure|always|cancelled)\s*\(/i

/**
 * Evaluates an expression, without `${{ }}`, by GitHub's own parser and evaluator.
 * @throws Error when it does not parse, names what is not there, or calls an unknown function.
 */
export function evaluate(expression: string, scope: Scope): unknown {
  const functions = functionsOf(scope.status)
  const contexts = new data.Dictionary(
    ...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: toData(value) })),
  )
  try {
    const { tokens } = new Lexer(expression).lex()
    const tree = new Parser(tokens, Object.keys(scope.contexts), functions).parse()
    const named = new Map(functions.map((one) => [one.name, one]))
    return toPlain(new Evaluator(tree, contexts, named).evaluate())
  } catch (cause) {
    throw new Error(`\${{ ${expression} }}: ${(cause as Error).message}`, { cause })
  }
}

/** Replaces every `${{ }}` of a text. A text that is one expression keeps the type of its value. */
export function interpolate(text: string, scope: Scope): unknown {
  const whole = WHOLE.exec(text)
  if (whole) return evaluate(whole[1]!.trim(), scope)
  return text.replace(EXPRESSION, (_, inner: string) => asText(evaluate(inner.trim(), scope)))
}

/** The same for every text in JSON, keys too. */
export function interpolateAll(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return interpolate(value, scope)
  if (Array.isArray(value)) return value.map((one) => interpolateAll(one, scope))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      asText(interpolate(key, scope)),
      interpolateAll(one, scope),
    ]),
  )
}

/**
 * Whether an `if` holds. Without one, and where it asks for no status, everything before must have
 * succeeded.
 */
export function holds(condition: unknown, scope: Scope): boolean {
  if (condition === undefined || condition === null) return scope.status.success
  const text = asText(condition).trim()
  if (!STATUS.test(text) && !scope.status.success) return false
  return truthy(text.includes('${{') ? interpolate(text, scope) : evaluate(text, scope))
}

/** A value as it stands in a text: nothing for null, JSON for lists and mappings. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object'
  return (value as string | number | boolean).toString()
}

/** What counts as true in an `if`: all but false, 0, an empty text and null. */
const truthy = (value: unknown): boolean =>
  value !== false && value !== 0 && value !== '' && value !== null && value !== undefined

function functionsOf(status: Status) {
  const answer = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  })
  return [
    answer('success', status.success),
    answer('failure', status.failure),
    answer('cancelled', status.cancelled),
    answer('always', true),
  ]
}

const toData = (value: unknown): data.ExpressionData =>
  JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData

const toPlain = (value: data.ExpressionData): unknown =>
  JSON.parse(JSON.stringify(value, data.replacer)) as unknown
