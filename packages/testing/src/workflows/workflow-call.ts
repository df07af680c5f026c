import { concurrencyOf } from './concurrency.ts'
import { asText, interpolateAll } from './expressions.ts'
import { JobGraph, type Frame, type JobTask } from './job-graph.ts'
import { together, type JobOutcome } from './job-result.ts'
import { readWorkflow, type CallSource, type WorkflowSource } from './workflow-file.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** GitHub allows so many workflows one in another. */
const DEEPEST = 10

/** The workflow that `uses:` of a job names, and where it comes from. */
export async function calledWorkflow(
  uses: string,
  home: string | undefined,
  run: WorkflowRun,
): Promise<{ readonly workflow: WorkflowSource; readonly home: string | undefined }> {
  const full = absolute(uses, home)
  if (full.startsWith('./')) return { workflow: await run.read(full.slice(2)), home: undefined }
  const [path = '', ref = ''] = full.split('@')
  const repository = path.split('/').slice(0, 2).join('/')
  const workflow = await readWorkflow(run.platform.options.actions.workflow(full))
  return { workflow, home: `${repository}@${ref}` }
}

/**
 * What `./` of a job and `$/` mean: the repository and commit of the workflow that says it.
 * @param home Undefined for the repository that runs.
 */
export function absolute(uses: string, home: string | undefined): string {
  if (!/^[.$]\//.test(uses)) return uses
  if (home === undefined) return `./${uses.slice(2)}`
  const [repository, ref] = home.split('@')
  return `${repository}/${uses.slice(2)}@${ref}`
}

/** Runs a workflow as a job of another. */
export async function callWorkflow(task: JobTask): Promise<JobOutcome> {
  const { run, source, frame, name } = task
  if (frame.depth + 1 >= DEEPEST) throw new Error(`${name}: workflows call each other too deep.`)
  const { workflow: called, home } = await calledWorkflow(source.uses!, frame.home, run)
  if (!Object.hasOwn(called.on, 'workflow_call'))
    throw new Error(`${source.uses}: workflow is not reusable as it is missing a workflow_call.`)
  const call = (called.on['workflow_call'] ?? {}) as CallSource
  const status = { success: true, failure: false, cancelled: false }
  const contexts = { ...task.contexts, secrets: frame.secrets }
  const inner: Frame = {
    prefix: `${name} / `,
    inputs: inputsOf(call, interpolateAll(source.with ?? {}, { contexts, status })),
    secrets: secretsOf(call, task, { contexts, status }),
    permissions: task.permissions,
    depth: frame.depth + 1,
    signal: task.signal,
    ...(home !== undefined && { home }),
  }
  const outcomes = await inItsGroup(called, inner, run)
  if (outcomes === undefined) return { result: 'cancelled', outputs: {} }
  const ids = Object.keys(called.jobs)
  const jobs = Object.fromEntries(ids.map((id, at) => [id, outcomes[at]]))
  const outputs = interpolateAll(
    Object.fromEntries(
      Object.entries(call.outputs ?? {}).map(([output, { value }]) => [output, value]),
    ),
    { contexts: { github: run.context(), inputs: inner.inputs, vars: run.vars(), jobs }, status },
  ) as Record<string, unknown>
  return {
    result: together(outcomes.map(({ result }) => result)),
    outputs: Object.fromEntries(Object.entries(outputs).map(([key, one]) => [key, asText(one)])),
  }
}

/** A called workflow has its own `concurrency`; undefined where it was cancelled as it waited. */
async function inItsGroup(
  called: WorkflowSource,
  inner: Frame,
  run: WorkflowRun,
): Promise<JobOutcome[] | undefined> {
  const contexts = { github: run.context(), inputs: inner.inputs, vars: run.vars() }
  const status = { success: true, failure: false, cancelled: false }
  const group = concurrencyOf(interpolateAll(called.concurrency, { contexts, status }))
  if (group === undefined) return new JobGraph(run, called, inner).run()
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, inner.signal])
  const leave = await run.platform.groups.enter(group, () => stop.abort(), signal)
  if (leave === undefined) return undefined
  try {
    return await new JobGraph(run, called, { ...inner, signal }).run()
  } finally {
    leave()
  }
}

/** Checks and fills in the inputs of a call. */
function inputsOf({ inputs = {} }: CallSource, given: unknown): Record<string, unknown> {
  const values = given as Record<string, unknown>
  for (const name of Object.keys(values))
    if (!Object.hasOwn(inputs, name)) throw new Error(`Invalid input, ${name} is not defined`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { type, default: fallback, required }]) => {
      const value = values[name]
      if (value === undefined && required === true && fallback === undefined)
        throw new Error(`Input ${name} is required, but not provided while calling.`)
      return [name, typed(name, type ?? 'string', value ?? fallback)]
    }),
  )
}

function typed(name: string, type: string, value: unknown): unknown {
  const unset = { string: '', number: 0, boolean: false }[type]
  if (value === undefined || value === null) return unset
  if (type === 'string') return asText(value)
  if (typeof value === type) return value
  throw new Error(`Unexpected value for input ${name}: it is no ${type}.`)
}

function secretsOf(
  { secrets = {} }: CallSource,
  { source, frame }: JobTask,
  scope: Parameters<typeof interpolateAll>[1],
): Record<string, string> {
  if (source.secrets === 'inherit') return { ...frame.secrets }
  const given = interpolateAll(source.secrets ?? {}, scope) as Record<string, unknown>
  for (const name of Object.keys(given))
    if (!Object.hasOwn(secrets, name)) throw new Error(`Invalid secret, ${name} is not defined`)
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asText(value)]))
}
