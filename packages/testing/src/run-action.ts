import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions } from '../../../actions/registry.ts'
import {
  annotationsOf,
  parseCommand,
  parseFileCommands,
  type Annotation,
} from './runner/commands.ts'
import { freshBundle } from './runner/fresh-bundle.ts'

/** Environment, event and workspace of a step, as a runner would set them. */
export interface StepOptions {
  /** The folder that holds `dist`. Default: a bundle of the sources as they stand. */
  readonly checkout?: string
  /** The workspace. Default: an empty folder that is removed afterwards. */
  readonly cwd?: string
  /** Besides PATH, HOME and what the runner itself sets. */
  readonly env?: Readonly<Record<string, string>>
  /** The event of the run; default a push to the default branch. */
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** Called once the process runs, such as for sending it a signal. */
  readonly started?: (child: ChildProcess) => void
}

/** What the runner would know of a step after its end. */
export interface StepResult {
  /** 128 + number when a signal ended it. */
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** The Markdown of the job summary. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** stdout and stderr as they came, commands included. */
  readonly log: string
  /** Values that the step asked the runner to mask. */
  readonly masks: readonly string[]
  /** Variables for later steps. */
  readonly env: Readonly<Record<string, string>>
  /** Folders for the PATH of later steps. */
  readonly path: readonly string[]
}

/** Bundled while the module is loaded: no test waits for it within its time. */
const bundle = await freshBundle()

const FILES = {
  outputs: 'GITHUB_OUTPUT',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
} as const

/**
 * Runs an action as the runner does: Node 24, the stub of a bundle of the sources as they stand,
 * every declared input as a variable, files for what it hands back.
 * @param inputs By name; what is not given has its default, as the runner fills it in. `${{
 * github.token }}` is `env.GITHUB_TOKEN`.
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  options: StepOptions = {},
): Promise<StepResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'pakages step-'))
  try {
    const cwd = options.cwd ?? join(scratch, 'workspace')
    mkdirSync(cwd, { recursive: true })
    const env = {
      ...runnerEnvironment(scratch, cwd, options),
      ...(await inputVariables(name, inputs, options.env ?? {})),
      ...options.env,
    }
    const checkout = options.checkout ?? bundle
    const stub = join(checkout, 'dist', name, 'index.js')
    const { exitCode, output } = await finished(
      spawn(process.execPath, [stub], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }),
      options.started,
    )
    return readResult(scratch, exitCode, output)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What a run at a terminal that is no terminal gives. */
export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `pakages ARGS…` from a bundle of the sources as they stand. */
export async function runCli(
  args: readonly string[],
  options: Pick<StepOptions, 'cwd' | 'env' | 'started'> = {},
): Promise<CliResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'pakages cli-'))
  try {
    const program = join(bundle, 'bin', 'pakages.mjs')
    const child = spawn(process.execPath, [program, ...args], {
      cwd: options.cwd ?? scratch,
      env: { ...inherited(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { exitCode, stdout, stderr } = await finished(child, options.started)
    return { exitCode, stdout, stderr }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What every process needs; no token of this machine is among it. */
function inherited(): Record<string, string> {
  const names = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LANG',
    'SystemRoot',
    'NODE_EXTRA_CA_CERTS',
    'PAKAGES_CACHE',
    'XDG_CACHE_HOME',
    'SPACK_ROOT',
    'SPACK_PYTHON',
    'SPACK_USER_CACHE_PATH',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function runnerEnvironment(
  scratch: string,
  cwd: string,
  { event = { name: 'push', payload: { repository: { default_branch: 'main' } } } }: StepOptions,
): Record<string, string> {
  const files = Object.values(FILES).map((variable) => [variable, join(scratch, variable)] as const)
  for (const [, file] of files) writeFileSync(file, '')
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(event.payload))
  return {
    ...inherited(),
    ...Object.fromEntries(files),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_EVENT_NAME: event.name,
    RUNNER_TEMP: scratch,
    GITHUB_REPOSITORY: 'syspack/example',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_ACTOR: 'octocat',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  }
}

/** `INPUT_*` as the runner sets them: upper case, spaces as underscores, hyphens as they are. */
async function inputVariables(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const action = actions.find((one) => one.name === name)
  if (!action) throw new Error(`There is no action ${name}.`)
  const declared = (await action.load()).declaration.inputs
  for (const input of Object.keys(inputs))
    if (!Object.hasOwn(declared, input)) throw new Error(`${name} has no input ${input}.`)
  const value = (input: string): string =>
    inputs[input] ??
    (declared[input]?.default ?? '').replaceAll(
      /\$\{\{\s*github\.token\s*\}\}/g,
      env['GITHUB_TOKEN'] ?? '',
    )
  return Object.fromEntries(
    Object.keys(declared).map((input) => [
      `INPUT_${input.toUpperCase().replaceAll(' ', '_')}`,
      value(input),
    ]),
  )
}

async function finished(
  child: ChildProcess,
  started: StepOptions['started'],
): Promise<CliResult & { readonly output: string }> {
  let [stdout, stderr, output] = ['', '', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    output += text
  })
  started?.(child)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137)),
    )
  })
  return { exitCode, stdout, stderr, output }
}

function readResult(scratch: string, exitCode: number, log: string): StepResult {
  const file = (name: string): string => readFileSync(join(scratch, name), 'utf8')
  const lines = log.split('\n')
  return {
    exitCode,
    log,
    annotations: annotationsOf(lines),
    summary: file(FILES.summary),
    masks: lines
      .map(parseCommand)
      .filter((command) => command?.name === 'add-mask')
      .map((command) => command!.data),
    outputs: parseFileCommands(file(FILES.outputs)),
    env: parseFileCommands(file(FILES.env)),
    path: file(FILES.path)
      .split('\n')
      .filter((line) => line !== ''),
  }
}
