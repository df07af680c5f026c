import { printable, parseJson, type FailureId } from '@pakages/model'
import {
  duration,
  failurePage,
  Masker,
  progressLine,
  type Host,
  type Location,
  type Progress,
  type RunContext,
} from '@pakages/core'
import { readFileSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { readRunContext } from './run-context.ts'
import * as runner from './runner.ts'
import { cutMarkdown, SUMMARY_LIMIT } from './summary-limit.ts'
import { withoutCommands } from './workflow-commands.ts'

type Severity = 'notice' | 'warning' | 'error'

/** How many annotations of one kind GitHub shows of a step. */
const SHOWN = 10
/** Variables of the runner that hold tokens. */
const TOKENS = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

/**
 * The host of a GitHub Actions runner: workflow commands on stdout, file commands for what later
 * steps read.
 */
export class GitHubHost implements Host {
  readonly kind = 'github'
  readonly context: RunContext
  readonly workspace: string
  readonly env = process.env
  readonly #masker = new Masker()
  readonly #annotations: Record<Severity, number> = { notice: 0, warning: 0, error: 0 }
  /** Annotations of the open group. */
  readonly #held: (() => void)[] = []
  #summaryBytes = 0
  #depth = 0
  /** Whether anything was printed since the open group began. */
  #said = false

  constructor() {
    this.workspace = process.env['GITHUB_WORKSPACE'] || process.cwd()
    this.context = readRunContext(process.env, readEvent(process.env['GITHUB_EVENT_PATH']))
    // The runner masks these itself in the log; the masker is for what goes into files.
    for (const name of TOKENS) this.#masker.add(process.env[name] ?? '')
  }

  input(name: string): string | undefined {
    return runner.getInput(name) || undefined
  }

  mask(value: string): void {
    this.#masker.add(value)
    runner.command('add-mask', value)
  }

  debug(message: string): void {
    runner.command('debug', printable(this.#masker.apply(message)))
  }

  info(message: string): void {
    this.#said = true
    runner.info(this.#safe(message))
  }

  notice(message: string, at?: Location): void {
    this.#annotate('notice', message, at)
  }

  warning(message: string, at?: Location): void {
    this.#annotate('warning', message, at)
  }

  error(message: string, at?: Location, id?: FailureId): void {
    this.#annotate('error', id === undefined ? message : `${message}\n${failurePage(id)}`, at, id)
  }

  progress(progress: Progress): void {
    const { details = [] } = progress
    const folded = this.#depth === 0 && details.length > 0
    if (folded) runner.command('group', this.#safe(progressLine(progress)))
    else this.info(progressLine(progress))
    if (folded) for (const line of details) this.info(line)
    if (folded) runner.command('endgroup', '')
  }

  /** The log knows one level of groups: an inner one becomes a plain heading. */
  async group<T>(heading: string, body: () => Promise<T>): Promise<T> {
    const began = performance.now()
    if (this.#depth === 0) runner.command('group', this.#safe(heading))
    else this.info(heading)
    if (this.#depth++ === 0) this.#said = false
    try {
      return await body()
    } finally {
      this.#tellTime(heading, (performance.now() - began) / 1000)
      if (--this.#depth === 0) this.#endGroup()
    }
  }

  /** Who opens a fold finds something there; else the time is for who looks for it. */
  #tellTime(heading: string, seconds: number): void {
    const took = `took ${duration(seconds)}`
    if (this.#depth === 1 && !this.#said) this.info(took)
    else if (seconds >= 0.1) this.debug(this.#depth > 1 ? `${heading}: ${took}` : took)
  }

  #endGroup(): void {
    runner.command('endgroup', '')
    for (const annotate of this.#held.splice(0)) annotate()
  }

  exportVariable(name: string, value: string): void {
    runner.exportVariable(name, value)
  }

  addPath(folder: string): void {
    runner.addPath(folder)
  }

  setOutput(name: string, value: string): void {
    runner.setOutput(name, value)
  }

  async summary(markdown: string): Promise<void> {
    const text = cutMarkdown(
      `${printable(this.#masker.apply(markdown))}\n`,
      SUMMARY_LIMIT - this.#summaryBytes,
    )
    this.#summaryBytes += Buffer.byteLength(text)
    try {
      await runner.addSummary(text)
    } catch (error) {
      // Runners of old GitHub Enterprise servers have no summaries: the log shows it instead.
      this.debug(`no job summary: ${String(error)}`)
      this.info(markdown)
    }
  }

  /**
   * An annotation while GitHub still shows them, after that a line of the log, so that nothing is
   * lost; that of a group once the group is closed.
   */
  #annotate(severity: Severity, message: string, at?: Location, title?: FailureId): void {
    const { file, place } = this.#locate(at)
    const text = printable(this.#masker.apply(message))
    const titled = title === undefined ? {} : { title }
    const isShown = this.#annotations[severity]++ < SHOWN
    const annotate = (): void => {
      if (!isShown) this.info(`${severity}${title ? `[${title}]` : ''}: ${place}${text}`)
      else if (file === undefined) runner.command(severity, `${place}${text}`, titled)
      else
        runner.command(severity, text, {
          ...titled,
          file,
          line: at?.line,
          col: at?.line && at.column,
        })
    }
    if (this.#depth > 0) this.#held.push(annotate)
    else annotate()
  }

  /**
   * The path as annotations want it, from the root of the repository; files elsewhere are named in
   * the text instead.
   */
  #locate(at: Location | undefined): { file: string | undefined; place: string } {
    if (at === undefined) return { file: undefined, place: '' }
    const file = printable(at.file)
    const path = isAbsolute(file) ? relative(this.workspace, file) : file
    const place = `${[file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `
    const outside = isAbsolute(path) || path.split(sep)[0] === '..'
    return { file: outside ? undefined : path.split(sep).join('/'), place }
  }

  #safe(text: string): string {
    return withoutCommands(this.#masker.apply(text))
  }
}

/** The event that started the run; undefined when the runner wrote none or it cannot be read. */
function readEvent(file: string | undefined): unknown {
  if (!file) return undefined
  try {
    return parseJson(readFileSync(file), 'the event')
  } catch {
    return undefined
  }
}
