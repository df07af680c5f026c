import {
  duration,
  Masker,
  progressLine,
  type Host,
  type Location,
  type Progress,
  type RunContext,
} from '@pakages/core'
import { printable, type FailureId } from '@pakages/model'
import type { CommandAnswer } from './command.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { Screen, widthOf, type Sink } from './screen.ts'
import { wrappedProse } from './wrapped.ts'

/** What a {@link TerminalHost} needs to know. */
export interface TerminalOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly context: RunContext
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly workspace: string
  readonly stdout: Sink
  readonly stderr: Sink
  /** Whether stdout is for JSON alone: then everything goes to stderr. */
  readonly json: boolean
  /** Whether stdout is for the answer of a command alone: then messages go to stderr. */
  readonly answers?: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Asks for a line; absent where nobody can be asked. */
  readonly ask?: Host['ask']
}

/** Variables that hold tokens of GitHub: never shown, whatever reads them. */
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN']

/** Where the terminal tells more of a failure. */
export const lookUp = (id: FailureId): string => `"pakages explain ${id}" says more.`

/** The host of a terminal: people, pipes and cron jobs. */
export class TerminalHost implements Host {
  readonly kind = 'terminal'
  readonly workspace: string
  readonly env: Readonly<Record<string, string | undefined>>
  context: RunContext
  readonly ask: Host['ask']
  readonly #options: TerminalOptions
  readonly #out: Screen
  readonly #err: Screen
  readonly #masker = new Masker()
  readonly #outputs = new Map<string, string>()
  #summaries = ''

  constructor(options: TerminalOptions) {
    this.#options = options
    this.context = options.context
    this.workspace = options.workspace
    this.env = options.env
    const { ask, json, quiet } = options
    this.ask = ask && !json && !quiet ? (question) => this.#asked(question, ask) : undefined
    this.#err = new Screen(options.stderr, options.env)
    this.#out =
      options.json || options.answers ? this.#err : new Screen(options.stdout, options.env)
    for (const name of TOKENS) this.mask(options.env[name] ?? '')
  }

  input(name: string): string | undefined {
    return this.#options.inputs[name]
  }

  mask(value: string): void {
    this.#masker.add(value)
  }

  debug(message: string): void {
    if (this.#options.verbose) this.#err.print(this.#err.styled('dim', this.#safe(message)))
  }

  info(message: string): void {
    if (!this.#options.quiet) this.#out.print(wrappedProse(this.#safe(message), this.#out.width))
  }

  notice(message: string, at?: Location): void {
    if (!this.#options.quiet) this.#say('notice', 'bold', message, at)
  }

  warning(message: string, at?: Location): void {
    this.#say('warning', 'yellow', message, at)
  }

  error(message: string, at?: Location, id?: FailureId): void {
    if (id === undefined) this.#say('error', 'red', message, at)
    else this.#say(`error[${id}]`, 'red', `${message}\n${lookUp(id)}`, at)
  }

  progress(progress: Progress): void {
    if (this.#options.quiet) return
    const line = this.#safe(progressLine(progress))
    if (progress.failed) this.#out.print(this.#out.styled('red', line))
    else this.#out.status(line)
    if (progress.done >= progress.total) this.#out.clear()
    for (const line of progress.details ?? []) this.debug(`  ${line}`)
  }

  async group<T>(heading: string, body: () => Promise<T>): Promise<T> {
    if (!this.#options.quiet) this.#out.print(this.#out.styled('bold', this.#safe(heading)))
    const began = performance.now()
    try {
      return await body()
    } finally {
      this.debug(`${heading}: took ${duration((performance.now() - began) / 1000)}`)
    }
  }

  exportVariable(): void {}

  addPath(): void {}

  setOutput(name: string, value: string): void {
    this.#outputs.set(name, value)
  }

  async summary(markdown: string): Promise<void> {
    this.#out.clear()
    if (this.#options.quiet) return
    const { stdout } = this.#options
    this.#summaries += markdown
    this.#out.print(`\n${plainMarkdown(this.#masker.apply(markdown), widthOf(stdout))}\n`)
  }

  /**
   * Writes the answer of a command: Markdown for people, or a text for programs exactly as it is. On
   * a terminal nothing of it can command the terminal; without `--json`, which has its own.
   */
  answer(answer: CommandAnswer): void {
    this.#out.clear()
    const { json, stdout } = this.#options
    if (json) return
    if ('exactly' in answer)
      stdout.write(stdout.isTTY === true ? printable(answer.exactly) : answer.exactly)
    else if (answer.markdown !== '')
      stdout.write(`${plainMarkdown(this.#masker.apply(answer.markdown), widthOf(stdout))}\n`)
  }

  /**
   * Ends the output: JSON on stdout, or the outputs of the action that are one short line for
   * people; those that are JSON are for programs.
   */
  finish(json: unknown): void {
    this.#out.clear()
    if (this.#options.json)
      this.#options.stdout.write(`${this.#masker.apply(JSON.stringify(json, null, 2))}\n`)
    if (this.#options.quiet) return
    const shown = [...this.#outputs].filter(
      ([, value]) =>
        value !== '' &&
        value.length <= 200 &&
        !value.includes('\n') &&
        !/^[[{]/.test(value) &&
        // A sentence that was told already.
        !(value.includes(' ') && this.#summaries.includes(value)),
    )
    const width = Math.max(0, ...shown.map(([name]) => name.length))
    for (const [name, value] of shown)
      this.#out.print(`${this.#out.styled('bold', name.padEnd(width))}  ${this.#safe(value)}`)
  }

  #asked(question: string, ask: NonNullable<Host['ask']>): Promise<string | undefined> {
    this.#out.clear()
    return ask(this.#safe(question))
  }

  #say(
    severity: string,
    style: 'bold' | 'yellow' | 'red',
    message: string,
    at: Location | undefined,
  ): void {
    const place =
      at === undefined
        ? ''
        : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `
    this.#out.clear()
    this.#err.message(severity, style, this.#safe(`${place}${message}`))
  }

  /** Masked, and without what would command the terminal: names and logs come from others. */
  #safe(text: string): string {
    return printable(this.#masker.apply(text))
  }
}
