import type { FailureId } from '@pakages/model'
import type { Location } from '../errors.ts'
import { Masker } from '../masking.ts'
import type { Host, Progress, RunContext } from '../ports/host.ts'

/** One thing that was printed, after masking. */
export interface LogEntry {
  readonly level: 'debug' | 'info' | 'notice' | 'warning' | 'error' | 'progress'
  readonly message: string
  readonly at?: Location
  readonly id?: FailureId
  /** The headings of the groups that it stands in, the outermost first. */
  readonly groups: readonly string[]
}

/** What a {@link MemoryHost} starts with; everything is optional. */
export interface MemoryHostOptions {
  readonly kind?: Host['kind']
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly context?: Partial<RunContext>
  /** What the person at the terminal answers, one after the other; absent: nobody is there. */
  readonly answers?: readonly string[]
}

const terminalContext: RunContext = {
  repository: undefined,
  commit: undefined,
  ref: undefined,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: 'terminal',
  payload: undefined,
  fromFork: false,
  defaultBranch: undefined,
  follows: undefined,
  actor: undefined,
  runUrl: undefined,
  attempt: undefined,
  workflowRef: undefined,
}

/**
 * A host that keeps everything in memory, masked as the real ones mask it. Public fields are what
 * came of the run.
 */
export class MemoryHost implements Host {
  readonly kind: Host['kind']
  readonly context: RunContext
  readonly workspace: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: LogEntry[] = []
  /** Of all groups, in order. */
  readonly headings: string[] = []
  readonly outputs = new Map<string, string>()
  /** Variables exported for later steps. */
  readonly exported = new Map<string, string>()
  /** Folders put on the PATH of later steps; the last one added comes first there. */
  readonly addedPaths: string[] = []
  /** All Markdown of the job summary. */
  summaryText = ''
  /** What was asked. */
  readonly questions: string[] = []
  readonly ask: Host['ask']
  readonly #inputs: Readonly<Record<string, string>>
  readonly #masker = new Masker()
  #groups: readonly string[] = []

  constructor(options: MemoryHostOptions = {}) {
    this.kind = options.kind ?? 'terminal'
    this.context = { ...terminalContext, ...options.context }
    this.workspace = options.workspace ?? process.cwd()
    this.env = options.env ?? {}
    this.#inputs = options.inputs ?? {}
    const answers = options.answers?.values()
    this.ask =
      answers &&
      (async (question) => {
        this.questions.push(question)
        return answers.next().value
      })
  }

  input(name: string): string | undefined {
    return this.#inputs[name]
  }

  mask(value: string): void {
    this.#masker.add(value)
  }

  debug(message: string): void {
    this.#print('debug', message)
  }

  info(message: string): void {
    this.#print('info', message)
  }

  notice(message: string, at?: Location): void {
    this.#print('notice', message, at)
  }

  warning(message: string, at?: Location): void {
    this.#print('warning', message, at)
  }

  error(message: string, at?: Location, id?: FailureId): void {
    this.#print('error', message, at, id)
  }

  progress({ subject, outcome, done, total }: Progress): void {
    this.#print('progress', `[${done}/${total}] ${subject} ${outcome}`)
  }

  async group<T>(heading: string, body: () => Promise<T>): Promise<T> {
    const outer = this.#groups
    this.#groups = [...outer, this.#masker.apply(heading)]
    this.headings.push(this.#masker.apply(heading))
    try {
      return await body()
    } finally {
      this.#groups = outer
    }
  }

  exportVariable(name: string, value: string): void {
    this.exported.set(name, value)
  }

  addPath(folder: string): void {
    this.addedPaths.push(folder)
  }

  setOutput(name: string, value: string): void {
    this.outputs.set(name, value)
  }

  async summary(markdown: string): Promise<void> {
    this.summaryText += `${this.#masker.apply(markdown)}\n`
  }

  /** The messages of one level, in order. */
  messages(level: LogEntry['level']): string[] {
    return this.log.filter((entry) => entry.level === level).map((entry) => entry.message)
  }

  #print(level: LogEntry['level'], message: string, at?: Location, id?: FailureId): void {
    this.log.push({
      level,
      message: this.#masker.apply(message),
      groups: this.#groups,
      ...(at && { at }),
      ...(id && { id }),
    })
  }
}
