import { UsageError } from './errors.ts'

/**
 * How one input is declared. Inputs reach an action as text, from `with:` in a workflow or from a
 * flag at the terminal.
 */
export interface Input<T> {
  readonly kind: 'text' | 'list' | 'count' | 'flag' | 'choice' | 'secret'
  /** One or more sentences of Markdown: `action.yml`, the README table and `--help` show them. */
  readonly description: string
  readonly required: boolean
  /** The default as text, as `action.yml` shows it; undefined when there is none. */
  readonly default: string | undefined
  /** The values a choice may take. */
  readonly choices: readonly string[] | undefined
  /** What stands for the value in `--help`. */
  readonly placeholder: string
  /** The value of a text, which is never empty. @throws UsageError when the text does not fit. */
  readonly parse: (text: string, name: string) => T
  /** The value when nothing was given and there is no default. */
  readonly absent: T
}

/** The variable of our own that may hold an input, such as `PAKAGES_RECIPES_REF`. */
export const inputVariable = (name: string): string =>
  `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`

/** The inputs of an action by name. Names are lower case words joined by hyphens. */
export type Inputs = Readonly<Record<string, Input<unknown>>>

/** What {@link parseInputs} makes of a declaration. */
export type Parsed<I extends Inputs> = {
  readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never
}

interface Options {
  readonly default?: string
  readonly required?: boolean
  readonly placeholder?: string
}

const declare = <T>(
  kind: Input<T>['kind'],
  description: string,
  options: Options,
  parse: Input<T>['parse'],
  absent: T,
  choices?: readonly string[],
): Input<T> => ({
  kind,
  description,
  parse,
  absent,
  choices,
  required: options.required ?? false,
  default: options.default,
  placeholder:
    options.placeholder ??
    (choices ? choices.join('|') : kind === 'count' ? 'N' : kind === 'list' ? 'TEXT…' : 'TEXT'),
})

/** One line of text; undefined when it was not given and has no default. */
export function text(
  description: string,
  options: Options & ({ default: string } | { required: true }),
): Input<string>
export function text(description: string, options?: Options): Input<string | undefined>
export function text(description: string, options: Options = {}): Input<string | undefined> {
  return declare<string | undefined>('text', description, options, (value) => value, undefined)
}

/**
 * Several values, one a line (at the terminal also: the flag several times). Empty lines and lines
 * that begin with `#` do not count.
 */
export function list(description: string, options: Options = {}): Input<readonly string[]> {
  const parse = (value: string): string[] =>
    value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  return declare<readonly string[]>('list', description, options, parse, [])
}

interface CountOptions {
  readonly default?: number
  readonly required?: boolean
  readonly min?: number
  readonly max?: number
  readonly placeholder?: string
}

/** A whole number within bounds (default: 0 and more). */
export function count(
  description: string,
  options: CountOptions & ({ default: number } | { required: true }),
): Input<number>
export function count(description: string, options?: CountOptions): Input<number | undefined>
export function count(description: string, options: CountOptions = {}): Input<number | undefined> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, default: fallback, ...rest } = options
  const parse = (value: string, name: string): number => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`
    throw new UsageError(`"${name}" is "${value}".`, {
      id: 'input-malformed',
      fix: `Give a whole number, ${range}.`,
    })
  }
  return declare<number | undefined>(
    'count',
    description,
    { ...rest, ...(fallback !== undefined && { default: String(fallback) }) },
    parse,
    undefined,
  )
}

/**
 * Yes or no, in the spellings of YAML 1.2 core (`true`, `True`, `TRUE`, …); at the terminal
 * `--name` and `--no-name`.
 */
export function flag(
  description: string,
  options: { readonly default?: boolean } = {},
): Input<boolean> {
  const parse = (value: string, name: string): boolean => {
    if (/^(true|True|TRUE)$/.test(value)) return true
    if (/^(false|False|FALSE)$/.test(value)) return false
    throw new UsageError(`"${name}" is "${value}".`, {
      id: 'input-malformed',
      fix: 'Give true or false.',
    })
  }
  return declare<boolean>(
    'flag',
    description,
    { default: String(options.default ?? false) },
    parse,
    false,
  )
}

/** One of a few words. */
export function choice<const C extends readonly [string, ...string[]]>(
  description: string,
  choices: C,
  options: { readonly default?: C[number] } = {},
): Input<C[number]> {
  const parse = (value: string, name: string): C[number] => {
    if (choices.includes(value)) return value
    throw new UsageError(`"${name}" is "${value}".`, {
      id: 'input-malformed',
      fix: `Give one of: ${choices.join(', ')}.`,
    })
  }
  return declare<C[number]>(
    'choice',
    description,
    { default: options.default ?? choices[0] },
    parse,
    choices[0],
    choices,
  )
}

/**
 * A token, password or key. The host masks it before anything is printed; at the terminal it comes
 * from the environment, never from a flag.
 */
export function secret(
  description: string,
  options: { readonly default?: string } = {},
): Input<string | undefined> {
  return declare<string | undefined>('secret', description, options, (value) => value, undefined)
}

/**
 * Reads every input of a declaration.
 * @param read The text that was given for a name; undefined or empty when there was none. GitHub
 * passes '' for both.
 * @throws UsageError for the first input that is required and missing, or malformed.
 */
export function parseInputs<I extends Inputs>(
  inputs: I,
  read: (name: string, input: Input<unknown>) => string | undefined,
): Parsed<I> {
  const entries = Object.entries(inputs).map(([name, input]) => [
    name,
    parseInput(name, input, read(name, input)),
  ])
  return Object.fromEntries(entries) as Parsed<I>
}

function parseInput(name: string, input: Input<unknown>, given: string | undefined): unknown {
  const value = given?.trim() ? given.trim() : ownDefault(input)
  if (value) return input.parse(value, name)
  if (input.required) throw missing(name, input.description)
  return input.absent
}

const missing = (name: string, description: string): UsageError =>
  new UsageError(`"${name}" is missing.`, {
    id: 'input-missing',
    fix: description.replaceAll('`', ''),
  })

/**
 * A default such as `${{ github.token }}` is for the runner, which passes its value; elsewhere it
 * means nothing.
 */
const ownDefault = (input: Input<unknown>): string | undefined =>
  input.default?.includes('${{') ? undefined : input.default
