import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseCommand } from '../runner/commands.ts'
import {
  asText,
  holds,
  interpolate,
  interpolateAll,
  type Scope,
  type Status,
} from './expressions.ts'
import type { JobTask } from './job-graph.ts'
import type { Conclusion, StepRecord } from './job-result.ts'
import { runStep, type StepEnd } from './step-run.ts'
import type { StepSource } from './workflow-file.ts'

/** The state of a job between its steps. */
export class JobSteps {
  readonly task: JobTask
  /** All that the job has on its machine. */
  readonly folder: string
  readonly workspace: string
  readonly temp: string
  readonly records: StepRecord[] = []
  /** Values that must not be read in the log. */
  readonly masks = new Set<string>()
  /** What steps put on the PATH, the latest first. */
  readonly path: string[] = []
  readonly #timeout: AbortSignal
  #env: Record<string, string>
  #status: Conclusion = 'success'
  readonly #steps: Record<string, unknown> = {}

  constructor(task: JobTask, timeout: AbortSignal) {
    this.task = task
    this.#timeout = timeout
    const { platform, id } = task.run
    const job = task.name.replaceAll(/[^A-Za-z0-9.-]+/g, '_')
    this.folder = platform.scratch('work', id, String(task.run.attempt), job)
    const repository = platform.options.name.split('/')[1]!
    this.workspace = join(this.folder, repository, repository)
    this.temp = join(this.folder, '_temp')
    for (const one of [this.workspace, this.temp]) mkdirSync(one, { recursive: true })
    for (const value of Object.values(task.contexts['secrets'] as Record<string, string>))
      if (value !== '') this.masks.add(value)
    this.#env = {}
    for (const env of [task.workflow.env, task.source.env])
      Object.assign(this.#env, textsOf(interpolateAll(env ?? {}, this.scope())))
  }

  /** Aborts when the job is cancelled or over its time. */
  get signal(): AbortSignal {
    return AbortSignal.any([this.task.signal, this.#timeout])
  }

  /** Variables of workflow and job, and what steps set since. */
  get env(): Readonly<Record<string, string>> {
    return this.#env
  }

  /** What expressions of the next step see. */
  scope(): Scope {
    const cancelled = this.task.signal.aborted
    const status: Status = {
      success: !cancelled && this.#status === 'success',
      failure: !cancelled && this.#status === 'failure',
      cancelled,
    }
    const contexts = {
      ...this.task.contexts,
      env: this.#env,
      steps: this.#steps,
      job: { status: cancelled ? 'cancelled' : this.#status },
      runner: { os: 'Linux', arch: 'X64', temp: this.temp, name: 'driver', debug: '' },
    }
    const github = {
      ...(contexts as Record<string, unknown>)['github']!,
      workspace: this.workspace,
    }
    return { contexts: { ...contexts, github }, status }
  }

  /** Runs all steps; what the job came to. */
  async run(): Promise<Conclusion> {
    for (const [at, step] of (this.task.source.steps ?? []).entries()) await this.#step(step, at)
    return this.task.signal.aborted ? 'cancelled' : this.#status
  }

  /** The job's outputs. As on GitHub, one that holds a secret is left out. */
  outputs(declared: Readonly<Record<string, unknown>>): Record<string, string> {
    const values = textsOf(interpolateAll(declared, this.scope()))
    return Object.fromEntries(
      Object.entries(values).filter(([name, value]) => {
        const secret = [...this.masks].some((mask) => value.includes(mask))
        if (secret) this.say(`Skip output '${name}' since it may contain secret.`)
        return !secret
      }),
    )
  }

  /** Writes a line of the job's log. */
  say(line: string): void {
    this.task.run.platform.options.onLine?.(this.task.name, this.masked(line))
  }

  /** A text with stars in the place of secrets. */
  masked(text: string): string {
    return [...this.masks].reduce((masked, mask) => masked.replaceAll(mask, '***'), text)
  }

  async #step(step: StepSource, at: number): Promise<void> {
    const scope = this.scope()
    const name = asText(
      interpolate(step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '', scope),
    )
    let end: StepEnd
    try {
      end = holds(step.if, scope) ? await runStep(step, this) : SKIPPED
    } catch (error) {
      end = { ...SKIPPED, outcome: 'failure', log: `##[error]${(error as Error).message}\n` }
    }
    const forgiven = asText(interpolateAll(step['continue-on-error'], scope)) === 'true'
    const conclusion = forgiven && end.outcome === 'failure' ? 'success' : end.outcome
    if (conclusion === 'failure' || conclusion === 'cancelled') this.#status = conclusion
    this.#take(step.id ?? `__${at}`, end, conclusion)
    const { outcome, summary, annotations, outputs } = end
    const log = this.masked(end.log)
    for (const line of log.split('\n')) if (line !== '') this.say(line)
    this.records.push({
      name,
      uses: step.uses,
      outcome,
      conclusion,
      log,
      summary,
      annotations,
      outputs,
    })
  }

  /** What a step leaves for the next ones. */
  #take(id: string, end: StepEnd, conclusion: Conclusion): void {
    this.#steps[id] = { outputs: end.outputs, outcome: end.outcome, conclusion }
    Object.assign(this.#env, end.env)
    this.path.unshift(...end.path)
    for (const line of end.log.split('\n')) {
      const command = parseCommand(line)
      if (command?.name === 'add-mask' && command.data !== '') this.masks.add(command.data)
    }
  }
}

const SKIPPED: StepEnd = {
  outcome: 'skipped',
  log: '',
  summary: '',
  annotations: [],
  outputs: {},
  env: {},
  path: [],
}

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, one]) => [name, asText(one)]),
  )
