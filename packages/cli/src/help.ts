import type { Input, TerminalDeclaration } from '@pakages/core'
import { COMMON_FLAGS, secretVariables } from './arguments.ts'
import { plainText } from './plain-markdown.ts'
import type { Sink } from './screen.ts'
import { wrapped } from './wrapped.ts'

/** Letters: longer lines are hard to read, shorter ones have no room for a column of names. */
const [NARROWEST, WIDEST] = [40, 100]

/** How wide help may be, in letters: as the terminal, or 100 where there is none. */
export const helpWidth = ({ columns }: Sink): number =>
  columns === undefined || columns <= 0 ? WIDEST : Math.min(Math.max(columns, NARROWEST), WIDEST)

/** Everything that can be started, as `pakages --help` lists it. */
export interface Startable {
  /** What workflows can use too. */
  readonly actions: readonly TerminalDeclaration[]
  /** What only a terminal has. */
  readonly commands: readonly TerminalDeclaration[]
}

/** What `pakages --help` prints, in lines of at most `width` letters. */
export function overallHelp(
  { actions, commands }: Startable,
  version: string,
  width: number,
): string {
  const column = Math.max(...[...actions, ...commands].map(({ name }) => name.length))
  const listed = ({ name, summary }: TerminalDeclaration): string =>
    hanging(`  ${name.padEnd(column)}  `, plainText(summary), width)
  return [
    ...wrapped(`Pakages ${version}: trusted package repositories for Spack.`, width),
    '',
    hanging('Usage: ', 'pakages COMMAND [WORDS] [--FLAG VALUE …]', width),
    '',
    ...wrapped('Commands that are actions too:', width),
    ...actions.map(listed),
    '',
    'Other commands:',
    ...commands.map(listed),
    '',
    ...wrapped(
      'pakages COMMAND --help shows the flags of a command, pakages --version the version.',
      width,
    ),
    ...wrapped(
      'Exit codes: 0 done, 1 something to mend, 2 wrong usage, 70 a bug in Pakages, 128 + N stopped by signal N.',
      width,
    ),
    '',
  ].join('\n')
}

/** What `pakages NAME --help` prints, in lines of at most `width` letters. */
export function commandHelp(declaration: TerminalDeclaration, width: number): string {
  const { summary, inputs } = declaration
  const entries = Object.entries(inputs)
  const secrets = entries.filter(([, input]) => input.kind === 'secret')
  const flags = entries.filter(([, input]) => input.kind !== 'secret')
  const entry = (head: string, text: string): string[] => [
    hanging('  ', head, width),
    ...wrapped(text, width - 6).map((line) => `      ${line}`),
  ]
  return [
    ...wrapped(plainText(summary), width),
    '',
    hanging('Usage: ', usageLine(declaration), width),
    ...exampleOf(declaration).map((line) => hanging('Example: ', line, width)),
    '',
    'Flags:',
    ...flags.flatMap(([flag, input]) => entry(flagSpelling(flag, input), explained(input))),
    ...Object.entries(COMMON_FLAGS).flatMap(([flag, text]) => entry(`--${flag}`, text)),
    ...(secrets.length > 0 ? ['', 'Environment:'] : []),
    ...secrets.flatMap(([flag, input]) =>
      entry(secretVariables(flag).join(', '), plainText(input.description)),
    ),
    '',
  ].join('\n')
}

/** How a command is called, such as `pakages run [SPECS…] [--FLAG VALUE …] -- PROGRAM`. */
export function usageLine(declaration: TerminalDeclaration): string {
  const { name, inputs, positional, dashesInto } = declaration
  const behindDashes = declaration.behindDashes ?? dashesInto?.toUpperCase()
  const words =
    positional === undefined
      ? ''
      : ` [${positional.toUpperCase()}${inputs[positional]?.kind === 'list' ? '…' : ''}]`
  return `pakages ${name}${words} [--FLAG VALUE …]${behindDashes === undefined ? '' : ` -- ${behindDashes}`}`
}

const exampleOf = ({ name, terminalExample }: TerminalDeclaration): string[] =>
  terminalExample === '' ? [] : [`pakages ${name} ${terminalExample}`]

/** A flag with what stands behind it: `--jobs N`, `--no-verify` where it is on. */
const flagSpelling = (name: string, input: Input<unknown>): string =>
  `--${flagWord(name, input)}${input.kind === 'flag' ? '' : ` ${input.placeholder}`}`

/** The word that changes an input, without its hyphens: `jobs`, `no-verify` where it is on. */
export const flagWord = (name: string, input: Input<unknown>): string =>
  input.kind === 'flag' && input.default === 'true' ? `no-${name}` : name

function explained(input: Input<unknown>): string {
  if (input.kind === 'flag')
    return `${plainText(input.description)}${input.default === 'true' ? ' This is on: the flag turns it off.' : ''}`
  const notes = [
    input.required ? 'Required.' : '',
    input.default !== undefined && input.default !== '' && !input.default.includes('${{')
      ? `Default: ${shownDefault(input.default)}.`
      : '',
  ]
  if (input.kind === 'list') notes.push('Give the flag once for each.')
  return [plainText(input.description), ...notes].filter((part) => part !== '').join(' ')
}

/** A full stop behind `.` would read as the folder above. */
const shownDefault = (value: string): string =>
  value === '.' ? 'the current folder' : value.replaceAll('\n', ', ')

function hanging(prefix: string, text: string, width: number): string {
  return wrapped(text, width - prefix.length)
    .map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line)
    .join('\n')
}
