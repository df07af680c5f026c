import { concurrencyOf } from './concurrency.ts'
import {
  holds,
  interpolate,
  interpolateAll,
  asText,
  type Scope,
  type Status,
} from './expressions.ts'
import { runJob } from './job-run.ts'
import { together, type Conclusion, type JobOutcome } from './job-result.ts'
import { strategyOf, type Combination } from './matrix.ts'
import { checkNested, DEFAULT_PERMISSIONS, permissionsOf, type Permissions } from './permissions.ts'
import { callWorkflow, calledWorkflow } from './workflow-call.ts'
import type { JobSource, WorkflowSource } from './workflow-file.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** What a workflow gets from its caller, or from its event. */
export interface Frame {
  /** Names of the calling jobs: `packages / `. */
  readonly prefix: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  /** What the caller's token may do; undefined for the workflow that the event started. */
  readonly permissions?: Permissions
  /** Where the workflow itself comes from, such as `syspack/pakages@v1`; else from the repository. */
  readonly home?: string
  /** How many callers there are. */
  readonly depth: number
  /** Aborts when the run, or the job that calls, is cancelled. */
  readonly signal: AbortSignal
}

/** One job of a matrix, about to run. */
export interface JobTask {
  readonly run: WorkflowRun
  readonly workflow: WorkflowSource
  readonly source: JobSource
  readonly frame: Frame
  /** As its workflow names it, which is what `github.job` says. */
  readonly id: string
  /** As it is shown. */
  readonly name: string
  readonly contexts: Readonly<Record<string, unknown>>
  readonly permissions: Permissions
  readonly signal: AbortSignal
}

/** The jobs of one workflow file, each of which begins when those that it needs have ended. */
export class JobGraph {
  readonly #run: WorkflowRun
  readonly #workflow: WorkflowSource
  readonly #frame: Frame
  readonly #outcomes = new Map<string, Promise<JobOutcome>>()

  constructor(run: WorkflowRun, workflow: WorkflowSource, frame: Frame) {
    this.#run = run
    this.#workflow = workflow
    this.#frame = frame
  }

  /**
   * Runs them all.
   * @throws Error when a job, called ones too, asks for more than its caller's token may do: nothing
   * was started then.
   */
  async run(): Promise<JobOutcome[]> {
    await this.checkPermissions()
    return Promise.all(Object.keys(this.#workflow.jobs).map((id) => this.outcome(id)))
  }

  /** What became of a job, once it has ended. */
  outcome(id: string): Promise<JobOutcome> {
    const known = this.#outcomes.get(id)
    if (known) return known
    const outcome = this.#runWhenReady(id, this.#workflow.jobs[id]!)
    this.#outcomes.set(id, outcome)
    return outcome
  }

  /** GitHub looks at the permissions of called workflows before a run starts. */
  async checkPermissions(): Promise<void> {
    for (const [id, source] of Object.entries(this.#workflow.jobs)) {
      const asked = this.#permissions(source)
      if (this.#frame.permissions) checkNested(id, asked, this.#frame.permissions)
      if (source.uses === undefined) continue
      const { workflow, home } = await calledWorkflow(source.uses, this.#frame.home, this.#run)
      const { prefix, inputs, secrets, depth, signal } = this.#frame
      const frame = { prefix, inputs, secrets, signal, permissions: asked, depth: depth + 1 }
      const inner = new JobGraph(this.#run, workflow, { ...frame, ...(home && { home }) })
      await inner.checkPermissions()
    }
  }

  #permissions(source: JobSource): Permissions {
    const given = source.permissions ?? this.#workflow.permissions
    return given === undefined
      ? (this.#frame.permissions ?? DEFAULT_PERMISSIONS)
      : permissionsOf(given)
  }

  async #runWhenReady(id: string, source: JobSource): Promise<JobOutcome> {
    const needs = needsOf(source)
    const outcomes = await Promise.all(needs.map((need) => this.outcome(need)))
    const contexts = {
      github: this.#run.context(),
      inputs: this.#frame.inputs,
      vars: this.#run.vars(),
      needs: Object.fromEntries(needs.map((need, at) => [need, outcomes[at]])),
    }
    const scope = { contexts, status: await this.#status(id) }
    const name = `${this.#frame.prefix}${source.name ?? id}`
    const kept = this.#run.kept.get(`${this.#frame.prefix}${id}`)
    if (kept?.result === 'success') return kept
    try {
      if (!holds(source.if, scope)) return this.#ended(id, name, source, 'skipped')
      const outcome = await this.#runMatrix(id, source, scope)
      this.#run.kept.set(`${this.#frame.prefix}${id}`, outcome)
      return outcome
    } catch (error) {
      return this.#ended(id, name, source, 'failure', (error as Error).message)
    }
  }

  /** A job that did not begin. */
  #ended(
    id: string,
    name: string,
    source: JobSource,
    result: Conclusion,
    problem?: string,
  ): JobOutcome {
    this.#run.records.push({
      name: name.includes('${{') ? `${this.#frame.prefix}${id}` : name,
      result,
      permissions: {},
      runsOn: asText(source['runs-on']),
      steps: [],
      ...(problem !== undefined && { problem }),
    })
    return { result, outputs: {} }
  }

  /** All that came before counts, not only what a job names: what needs a skipped job's dependant too. */
  async #status(id: string): Promise<Status> {
    const before = new Set<string>()
    const visit = (one: string): void =>
      needsOf(this.#workflow.jobs[one]!).forEach((need) => {
        if (!before.has(need)) visit((before.add(need), need))
      })
    visit(id)
    const results = await Promise.all([...before].map((one) => this.outcome(one)))
    const cancelled = this.#frame.signal.aborted
    return {
      success: !cancelled && results.every(({ result }) => result === 'success'),
      failure: !cancelled && results.some(({ result }) => result === 'failure'),
      cancelled,
    }
  }

  async #runMatrix(id: string, source: JobSource, scope: Scope): Promise<JobOutcome> {
    const strategy = strategyOf(interpolateAll(source.strategy, scope))
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, this.#frame.signal])
    const left = [...strategy.combinations.entries()]
    const outcomes: JobOutcome[] = []
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        const outcome = await this.#runOne(
          id,
          source,
          scope,
          next,
          strategy.combinations.length,
          signal,
        )
        outcomes.push(outcome)
        if (outcome.result === 'failure' && strategy.failFast) stop.abort()
      }
    }
    await Promise.all(
      Array.from({ length: Math.min(strategy.maxParallel, left.length) }, () => work()),
    )
    const outputs = Object.assign({}, ...outcomes.map((one) => setOnly(one.outputs))) as Record<
      string,
      string
    >
    return { result: together(outcomes.map(({ result }) => result)), outputs }
  }

  async #runOne(
    id: string,
    source: JobSource,
    { contexts: before, status }: Scope,
    [at, matrix]: readonly [number, Combination],
    total: number,
    signal: AbortSignal,
  ): Promise<JobOutcome> {
    const contexts = {
      ...before,
      matrix,
      strategy: { 'job-index': at, 'job-total': total },
    }
    const scope = { contexts, status }
    const name = `${this.#frame.prefix}${nameOf(id, source, matrix, scope)}`
    const own = new AbortController()
    const task: JobTask = {
      run: this.#run,
      workflow: this.#workflow,
      source,
      frame: this.#frame,
      id,
      name,
      contexts,
      permissions: this.#permissions(source),
      signal: AbortSignal.any([own.signal, signal]),
    }
    const group = concurrencyOf(interpolateAll(source.concurrency, scope))
    const leave = group
      ? await this.#run.platform.groups.enter(group, () => own.abort(), task.signal)
      : undefined
    if (group && !leave) return this.#ended(id, name, source, 'cancelled')
    try {
      const outcome = source.uses === undefined ? await runJob(task) : await callWorkflow(task)
      const allowed = asText(interpolateAll(source['continue-on-error'], scope)) === 'true'
      return allowed && outcome.result === 'failure' ? { ...outcome, result: 'success' } : outcome
    } finally {
      leave?.()
    }
  }
}

const needsOf = ({ needs = [] }: JobSource): readonly string[] =>
  typeof needs === 'string' ? [needs] : needs

/** What a job of a matrix leaves empty does not take away what another one set. */
const setOnly = (outputs: JobOutcome['outputs']): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))

function nameOf(id: string, source: JobSource, matrix: Combination, scope: Scope): string {
  const values = Object.values(matrix).filter((value) => typeof value !== 'object')
  const name = source.name === undefined ? id : asText(interpolate(source.name, scope))
  const told = source.name?.includes('matrix') === true || values.length === 0
  return told ? name : `${name} (${values.map(asText).join(', ')})`
}
