import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { annotationsOf, parseFileCommands, type Annotation } from '../runner/commands.ts'
import { asText, interpolate, interpolateAll } from './expressions.ts'
import type { Conclusion } from './job-result.ts'
import type { JobSteps } from './job-steps.ts'
import { StandInFailure } from './step-actions.ts'
import { runProcess } from './step-process.ts'
import { absolute } from './workflow-call.ts'
import type { StepSource } from './workflow-file.ts'

/** What a step leaves. */
export interface StepEnd {
  readonly outcome: Conclusion
  readonly log: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for later steps. */
  readonly env: Readonly<Record<string, string>>
  /** Folders for the PATH of later steps. */
  readonly path: readonly string[]
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']

/** What each `shell` is started by; `{0}` is the script. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e', '{0}'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python3', '{0}'],
}

/**
 * Runs one step.
 * @throws Error when it cannot begin, such as an action that is nowhere.
 */
export async function runStep(step: StepSource, job: JobSteps): Promise<StepEnd> {
  const folder = mkdtempSync(join(job.temp, 'step-'))
  for (const name of FILES) writeFileSync(join(folder, name), '')
  const scope = job.scope()
  const own = interpolateAll(step.env ?? {}, scope) as Record<string, unknown>
  const env: Record<string, string> = {
    ...machine(job),
    ...job.env,
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, asText(value)])),
    ...runnerVariables(job),
    ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
  }
  const minutes = Number(interpolateAll(step['timeout-minutes'] ?? 360, scope))
  const timeout = AbortSignal.timeout(Math.min(minutes * 60_000, 2 ** 31 - 1))
  // What runs after a cancellation is not cancelled by it.
  const signal = job.task.signal.aborted ? timeout : AbortSignal.any([job.signal, timeout])
  let log = ''
  const onText = (text: string): void => void (log += text)
  const done =
    step.uses === undefined
      ? await runScript(step, job, { env, folder, signal, onText })
      : await runAction(step, job, { env, folder, signal, onText })
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return {
    outcome: done.code === 0 ? 'success' : job.task.signal.aborted ? 'cancelled' : 'failure',
    log,
    summary: file('GITHUB_STEP_SUMMARY'),
    annotations: annotationsOf(log.split('\n')),
    outputs: { ...parseFileCommands(file('GITHUB_OUTPUT')), ...done.outputs },
    env: parseFileCommands(file('GITHUB_ENV')),
    path: file('GITHUB_PATH')
      .split('\n')
      .filter((line) => line !== ''),
  }
}

interface Surroundings {
  readonly env: Record<string, string>
  readonly folder: string
  readonly signal: AbortSignal
  readonly onText: (text: string) => void
}

interface Done {
  readonly code: number
  readonly outputs?: Readonly<Record<string, string>>
}

async function runScript(
  step: StepSource,
  job: JobSteps,
  { env, folder, signal, onText }: Surroundings,
): Promise<Done> {
  const scope = job.scope()
  const defaults = { ...job.task.workflow.defaults?.run, ...job.task.source.defaults?.run }
  const shell = SHELLS[step.shell ?? defaults.shell ?? '']
  if (!shell) throw new Error(`This driver knows no shell ${step.shell}.`)
  const script = join(folder, 'script')
  writeFileSync(script, asText(interpolate(step.run ?? '', scope)))
  const given = step['working-directory'] ?? defaults['working-directory'] ?? '.'
  const cwd = resolve(job.workspace, asText(interpolate(given, scope)))
  const command = shell.map((word) => word.replace('{0}', script))
  return { code: await runProcess({ command, cwd, env, signal, onText }) }
}

async function runAction(
  step: StepSource,
  job: JobSteps,
  { env, signal, onText }: Surroundings,
): Promise<Done> {
  const scope = job.scope()
  const { frame, run, permissions } = job.task
  // In a step, `./` is the workspace.
  const uses = step.uses!.startsWith('$/') ? absolute(step.uses!, frame.home) : step.uses!
  const action = run.platform.options.actions.action(uses, job.workspace)
  const given = interpolateAll(step.with ?? {}, scope) as Record<string, unknown>
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), asText(value)]),
  )
  if (action.kind === 'stand-in') {
    const say = (line: string): void => onText(`${line}\n`)
    try {
      const call = { inputs, env, workspace: job.workspace, say, run, permissions }
      return { code: 0, outputs: await action.play(call) }
    } catch (error) {
      say(`##[error]${(error as Error).message}`)
      return { code: 1, outputs: error instanceof StandInFailure ? error.outputs : {} }
    }
  }
  for (const name of Object.keys(inputs))
    if (!Object.hasOwn(action.inputs, name))
      onText(`##[warning]Unexpected input(s) '${name}' of ${step.uses}\n`)
  const defaults = interpolateAll(action.inputs, scope) as Record<string, unknown>
  const variables = Object.entries({ ...defaults, ...inputs }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, asText(value)] as const,
  )
  const command = [process.execPath, action.main]
  const all = { ...env, ...Object.fromEntries(variables) }
  return { code: await runProcess({ command, cwd: job.workspace, env: all, signal, onText }) }
}

/** What the machine itself brings; no variable of who runs the driver. */
function machine(job: JobSteps): Record<string, string> {
  const own = job.task.run.platform.options.environment ?? {}
  const path = own['PATH'] ?? process.env['PATH'] ?? ''
  return {
    HOME: process.env['HOME'] ?? '',
    ...own,
    PATH: [...job.path, path].join(':'),
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function runnerVariables(job: JobSteps): Record<string, string> {
  const github = job.scope().contexts['github'] as Record<string, unknown>
  const event = join(job.temp, 'event.json')
  writeFileSync(event, JSON.stringify(github['event']))
  const variables = Object.entries(github)
    .filter(([name]) => name !== 'event' && name !== 'token')
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)])
  return {
    ...(Object.fromEntries(variables) as Record<string, string>),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: job.temp,
    RUNNER_TOOL_CACHE: join(job.folder, '_tool'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'driver',
    RUNNER_ENVIRONMENT: 'github-hosted',
  }
}
