import { parseArgs } from 'node:util'
import {
  didYouMean,
  inputVariable,
  UsageError,
  type Input,
  type Inputs,
  type TerminalDeclaration,
} from '@pakages/core'

/** What the words of a call mean. */
export interface Call {
  /** Texts by input, as `with:` of a workflow would hold them. */
  readonly inputs: Readonly<Record<string, string>>
  /** The words behind `--`, as they are, where they are of a kind of their own. */
  readonly behindDashes: readonly string[]
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly help: boolean
}

/** Flags of every command. */
export const COMMON_FLAGS: Readonly<Record<string, string>> = {
  json: 'Print the result as JSON on stdout, all else on stderr.',
  quiet: 'Print nothing but warnings, errors and the answer that was asked for.',
  verbose: 'Print what is of interest for finding a fault.',
  help: 'Show this help.',
}

/**
 * The environment variables that hold a secret, the first one that is set counts. Flags are for
 * everyone on the machine to see.
 */
export function secretVariables(name: string): string[] {
  const own = inputVariable(name)
  return name === 'token' || name === 'github-token' ? [own, 'GITHUB_TOKEN', 'GH_TOKEN'] : [own]
}

/**
 * Reads the words after `pakages NAME`: `--max-jobs 4`, `--max-jobs=4`, `--flag`, `--no-flag`,
 * lists as a flag that is repeated, and positional words where the action takes them. Secrets come
 * from `env`.
 * @throws UsageError for words that the action does not know.
 */
export function readArguments(
  words: readonly string[],
  declaration: TerminalDeclaration,
  env: Readonly<Record<string, string | undefined>>,
): Call {
  const { inputs, positional } = declaration
  const given: Record<string, string[]> = {}
  const common = new Set<string>()
  const [own, behind] = parted(words, declaration)
  const behindDashes = declaration.dashesInto === undefined ? behind : []
  if (declaration.dashesInto !== undefined && behind.length > 0)
    add(given, declaration.dashesInto, behind.join(' '))
  for (const token of tokensOf(own, inputs)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional')
      add(given, positionalName(token.value, positional, declaration.name), token.value)
    else if (Object.hasOwn(COMMON_FLAGS, token.name) || token.rawName === '-h')
      common.add(token.name === 'h' ? 'help' : token.name)
    else readFlag(token, declaration, given)
  }
  for (const name of secretsOf(inputs)) {
    const value = secretVariables(name)
      .map((variable) => env[variable])
      .find(Boolean)
    if (value) given[name] = [value]
  }
  return {
    inputs: Object.fromEntries(
      Object.entries(given).map(([name, values]) => [name, joined(name, values, inputs)]),
    ),
    behindDashes,
    json: common.has('json'),
    quiet: common.has('quiet'),
    verbose: common.has('verbose'),
    help: common.has('help'),
  }
}

/** The words of the command itself, and those behind `--` where they are of a kind of their own. */
function parted(
  words: readonly string[],
  { behindDashes, dashesInto }: TerminalDeclaration,
): [readonly string[], readonly string[]] {
  const at = behindDashes === undefined && dashesInto === undefined ? -1 : words.indexOf('--')
  return at === -1 ? [words, []] : [words.slice(0, at), words.slice(at + 1)]
}

interface FlagToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether it was written `--name=value`. */
  readonly inlineValue?: boolean | undefined
}

function tokensOf(words: readonly string[], inputs: Inputs) {
  const flags = Object.entries(inputs).map(
    ([name, input]) => [name, { type: input.kind === 'flag' ? 'boolean' : 'string' }] as const,
  )
  const options = {
    ...Object.fromEntries(flags),
    ...Object.fromEntries(
      Object.keys(COMMON_FLAGS).map((name) => [name, { type: 'boolean' }] as const),
    ),
  }
  return parseArgs({
    args: [...words],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  }).tokens
}

function readFlag(
  token: FlagToken,
  declaration: TerminalDeclaration,
  given: Record<string, string[]>,
): void {
  const { name, negated, input } = findInput(token, declaration)
  if (input.kind === 'secret')
    throw new UsageError(`"${name}" is a secret: others on this machine can read flags.`, {
      id: 'secret-in-flag',
      fix: `Put it into the environment variable ${secretVariables(name)[0]}.`,
    })
  const value = input.kind === 'flag' ? (token.value ?? String(!negated)) : token.value
  // `--specs --json`: a flag that was forgotten to be filled in, not a spec of that name.
  if (value === undefined || (value.startsWith('--') && !token.inlineValue))
    throw new UsageError(`--${name} needs a value.`, {
      id: 'flag-without-value',
      fix: `Write --${name} ${input.placeholder}.`,
    })
  add(given, name, value)
}

function findInput(
  token: FlagToken,
  declaration: TerminalDeclaration,
): { name: string; negated: boolean; input: Input<unknown> } {
  const { inputs } = declaration
  const direct = inputs[token.name]
  if (direct && Object.hasOwn(inputs, token.name))
    return { name: token.name, negated: false, input: direct }
  const positive = token.name.replace(/^no-/, '')
  const negated = inputs[positive]
  if (token.name.startsWith('no-') && negated?.kind === 'flag' && token.value === undefined)
    return { name: positive, negated: true, input: negated }
  const known = [...Object.keys(inputs), ...Object.keys(COMMON_FLAGS)]
  throw new UsageError(`pakages ${declaration.name} has no flag ${token.rawName}.`, {
    id: 'flag-unknown',
    fix: didYouMean(
      `--${token.name}`,
      known.map((name) => `--${name}`),
      `Run "pakages ${declaration.name} --help" to see its flags.`,
    ),
  })
}

function positionalName(word: string, positional: string | undefined, command: string): string {
  if (positional !== undefined) return positional
  throw new UsageError(`pakages ${command} takes no word "${word.slice(0, 80)}".`, {
    id: 'word-unexpected',
    fix: `Run "pakages ${command} --help" to see what it takes.`,
  })
}

const secretsOf = (inputs: Inputs): string[] =>
  Object.keys(inputs).filter((name) => inputs[name]?.kind === 'secret')

function add(given: Record<string, string[]>, name: string, value: string): void {
  ;(given[name] ??= []).push(value)
}

/** A list takes all values, anything else just one. */
function joined(name: string, values: readonly string[], inputs: Inputs): string {
  const kind = inputs[name]?.kind
  if (values.length > 1 && kind !== 'list' && kind !== 'flag')
    throw new UsageError(`"${name}" was given ${values.length} times.`, {
      id: 'flag-repeated',
      fix: listFlags(inputs)
        ? `Give it once. A list takes its flag once for each: ${listFlags(inputs)}.`
        : 'Give it once.',
    })
  return kind === 'flag' ? (values.at(-1) ?? '') : values.join('\n')
}

/** The flags of lists, whose further words are easily taken for another input. */
const listFlags = (inputs: Inputs): string =>
  Object.entries(inputs)
    .filter(([, { kind }]) => kind === 'list')
    .map(([name]) => `--${name} A --${name} B`)
    .slice(0, 1)
    .join('')
