import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { concurrencyOf } from './concurrency.ts'
import { isFromFork, type RunEvent } from './events.ts'
import { interpolateAll } from './expressions.ts'
import { together, type Conclusion, type JobOutcome, type JobRecord } from './job-result.ts'
import { JobGraph } from './job-graph.ts'
import type { Platform } from './platform.ts'
import { readWorkflow, type WorkflowSource } from './workflow-file.ts'

/** A run after its end. */
export interface RunRecord {
  readonly conclusion: Conclusion
  readonly jobs: readonly JobRecord[]
  /** Why it did not start, where it did not. */
  readonly problem?: string
}

/** A workflow that runs for an event. */
export class WorkflowRun {
  readonly platform: Platform
  readonly workflow: string
  readonly event: RunEvent
  readonly id: string
  readonly fromFork: boolean
  attempt = 1
  /** Jobs of this attempt, in the order of their ends. */
  records: JobRecord[] = []
  /** What became of jobs in earlier attempts, by name, where they are not run again. */
  kept = new Map<string, JobOutcome>()
  #abort = new AbortController()
  #done: Promise<RunRecord>

  /** Use {@link Platform.start}. */
  constructor(platform: Platform, workflow: string, event: RunEvent, id: string) {
    this.platform = platform
    this.workflow = workflow
    this.event = event
    this.id = id
    this.fromFork = isFromFork(event)
    this.#done = this.#run()
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Ends when all jobs have. */
  done(): Promise<RunRecord> {
    return this.#done
  }

  /** What the button *Cancel workflow* does. */
  cancel(): void {
    this.#abort.abort()
  }

  /**
   * What *Re-run failed jobs* and *Re-run all jobs* do: jobs that succeeded keep their outcome, or
   * not. Artifacts stay.
   */
  async rerun(which: 'failed' | 'all'): Promise<RunRecord> {
    await this.#done
    if (which === 'all') this.kept.clear()
    else this.#forgetDependants()
    this.attempt++
    this.records = []
    this.#abort = new AbortController()
    this.#done = this.#run()
    return this.#done
  }

  /** `github` and what it is made of, as https://docs.github.com/actions/reference/workflows-and-actions/contexts has it. */
  context(): Record<string, unknown> {
    const { event, platform } = this
    const short = event.ref.replace(/^refs\/(?:heads|tags|pull)\//, '')
    const pull = event.payload['pull_request'] as
      { head: { ref: string }; base: { ref: string } } | undefined
    const { api = 'https://api.github.com' } = platform.options
    return {
      event_name: event.name,
      event: event.payload,
      ref: event.ref,
      ref_name: short,
      ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      sha: event.commit,
      head_ref: pull?.head.ref ?? '',
      base_ref: pull?.base.ref ?? '',
      repository: platform.options.name,
      repository_owner: platform.options.name.split('/')[0],
      actor: event.actor ?? 'octocat',
      triggering_actor: event.actor ?? 'octocat',
      run_id: this.id,
      run_number: this.id,
      run_attempt: String(this.attempt),
      workflow: this.workflow,
      workflow_ref: `${platform.options.name}/${this.workflow}@${event.ref}`,
      server_url: 'https://github.com',
      api_url: api,
      graphql_url: `${api}/graphql`,
    }
  }

  async #run(): Promise<RunRecord> {
    let source: WorkflowSource
    try {
      source = await this.#source()
    } catch (error) {
      return { conclusion: 'failure', jobs: [], problem: (error as Error).message }
    }
    const contexts = { github: this.context(), inputs: this.event.inputs ?? {}, vars: this.vars() }
    const status = { success: true, failure: false, cancelled: false }
    const group = concurrencyOf(interpolateAll(source.concurrency, { contexts, status }))
    const leave = group
      ? await this.platform.groups.enter(group, () => this.cancel(), this.signal)
      : undefined
    if (group && !leave) return { conclusion: 'cancelled', jobs: [] }
    try {
      const graph = new JobGraph(this, source, {
        prefix: '',
        inputs: this.event.inputs ?? {},
        secrets: this.fromFork ? {} : (this.platform.options.secrets ?? {}),
        depth: 0,
        signal: this.signal,
      })
      const outcomes = await graph.run()
      const conclusion = this.signal.aborted
        ? 'cancelled'
        : together(outcomes.map(({ result }) => result))
      return { conclusion, jobs: this.records }
    } catch (error) {
      return { conclusion: 'failure', jobs: this.records, problem: (error as Error).message }
    } finally {
      leave?.()
    }
  }

  /** The workflow, as it is at the event's commit. */
  async #source(): Promise<WorkflowSource> {
    const source = await this.read(this.workflow)
    if (!Object.hasOwn(source.on, this.event.name))
      throw new Error(`${this.workflow} does not run on ${this.event.name}.`)
    return source
  }

  /** Reads a workflow of the repository at the event's commit. */
  async read(path: string): Promise<WorkflowSource> {
    const folder = this.platform.scratch('workflows', this.id)
    const file = join(folder, path.replaceAll('/', '_'))
    writeFileSync(file, this.platform.fileAt(this.event.commit, path))
    return readWorkflow(file)
  }

  /** The context `vars`. */
  vars(): Readonly<Record<string, string>> {
    return this.platform.options.variables ?? {}
  }

  /** Jobs that need one which did not succeed run again with it: their needs are no more what they were. */
  #forgetDependants(): void {
    for (const [name, { result }] of this.kept) if (result !== 'success') this.kept.delete(name)
  }
}
