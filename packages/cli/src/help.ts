import type { Declaration, Input } from '@pakages/core'
import { COMMON_FLAGS, secretVariables } from './arguments.ts'
import { plainText } from './plain-markdown.ts'

const WIDTH = 100

/** What `pakages --help` prints. */
export function overallHelp(declarations: readonly Declaration[], version: string): string {
  const width = Math.max(...declarations.map(({ name }) => name.length))
  return [
    `Pakages ${version}: trusted package repositories for Spack.`,
    '',
    'Usage: pakages COMMAND [WORDS] [--FLAG VALUE …]',
    '',
    'Commands:',
    ...declarations.map(({ name, summary }) =>
      hanging(`  ${name.padEnd(width)}  `, plainText(summary)),
    ),
    '',
    'pakages COMMAND --help shows the flags of a command, pakages --version the version.',
    'Exit codes: 0 done, 1 something to mend, 2 wrong usage, 70 a bug in Pakages, 128 + N stopped by signal N.',
    '',
  ].join('\n')
}

/** What `pakages NAME --help` prints. */
export function commandHelp(declaration: Declaration): string {
  const { name, summary, inputs, positional, terminalExample } = declaration
  const entries = Object.entries(inputs)
  const secrets = entries.filter(([, input]) => input.kind === 'secret')
  const flags = entries.filter(([, input]) => input.kind !== 'secret')
  const words =
    positional === undefined
      ? ''
      : ` [${positional.toUpperCase()}${inputs[positional]?.kind === 'list' ? '…' : ''}]`
  return [
    ...wrapped(plainText(summary), WIDTH),
    '',
    `Usage: pakages ${name}${words} [--FLAG VALUE …]`,
    `Example: pakages ${name} ${terminalExample}`.trimEnd(),
    '',
    'Flags:',
    ...flags.flatMap(([flag, input]) => [
      `  ${spelling(flag, input)}`,
      ...wrapped(explained(input), WIDTH - 6).map((line) => `      ${line}`),
    ]),
    ...Object.entries(COMMON_FLAGS).flatMap(([flag, text]) => [`  --${flag}`, `      ${text}`]),
    ...(secrets.length > 0 ? ['', 'Environment:'] : []),
    ...secrets.flatMap(([flag, input]) => [
      `  ${secretVariables(flag).join(', ')}`,
      ...wrapped(plainText(input.description), WIDTH - 6).map((line) => `      ${line}`),
    ]),
    '',
  ].join('\n')
}

function spelling(name: string, input: Input<unknown>): string {
  if (input.kind === 'flag') return input.default === 'true' ? `--no-${name}` : `--${name}`
  return `--${name} ${input.placeholder}`
}

function explained(input: Input<unknown>): string {
  if (input.kind === 'flag')
    return `${plainText(input.description)}${input.default === 'true' ? ' This is on: the flag turns it off.' : ''}`
  const notes = [
    input.required ? 'Required.' : '',
    input.default !== undefined && input.default !== '' && !input.default.includes('${{')
      ? `Default: ${input.default.replaceAll('\n', ', ')}.`
      : '',
  ]
  return [plainText(input.description), ...notes].filter((part) => part !== '').join(' ')
}

function hanging(prefix: string, text: string): string {
  return wrapped(text, WIDTH - prefix.length)
    .map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line)
    .join('\n')
}

/** Words in lines of at most so many letters. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
