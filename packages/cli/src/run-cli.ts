import {
  didYouMean,
  failureOf,
  UsageError,
  type Declaration,
  type Ending,
  type Host,
  type Ports,
  type Processes,
  type Runnable,
} from '@pakages/core'
import { COMMON_FLAGS, readArguments, type Call } from './arguments.ts'
import { readGitContext } from './git-context.ts'
import { commandHelp, overallHelp } from './help.ts'
import { Screen, type Sink } from './screen.ts'
import { TerminalHost } from './terminal-host.ts'

/** What the command line is made of: the composition root gives it. */
export interface Terminal {
  /** Every action by its public name. */
  readonly commands: readonly { readonly name: string; readonly load: () => Promise<Runnable> }[]
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that the user stands in. Absolute. */
  readonly cwd: string
  readonly stdout: Sink
  readonly stderr: Sink
  readonly processes: Processes
  /** Wires the real ports around the host. */
  readonly openPorts: (host: Host) => Promise<Ports>
}

/**
 * Runs `pakages WORDS…`.
 * @returns The exit code, as in {@link Ending}.
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = words
  try {
    if (name === '--version' || name === '-V' || name === 'version')
      return say(terminal.stdout, `${terminal.version}\n`)
    if (name === '--help' || name === '-h' || name === 'help') return await help(rest, terminal)
    if (name === '') return await overall(terminal, terminal.stderr, 2)
    const runnable = await find(name, terminal)
    const call = readArguments(rest, runnable.declaration, terminal.env)
    if (call.help) return say(terminal.stdout, commandHelp(runnable.declaration))
    return await start(runnable, call, terminal)
  } catch (error) {
    return fail(error, words, terminal)
  }
}

async function start(runnable: Runnable, call: Call, terminal: Terminal): Promise<number> {
  const { env, cwd, stdout, stderr, processes } = terminal
  // Reading a few facts takes milliseconds: it need not be stopped.
  const context = await readGitContext(cwd, { processes, env, signal: AbortSignal.any([]) })
  const host = new TerminalHost({ ...call, context, env, workspace: cwd, stdout, stderr })
  const { exitCode, json }: Ending = await runnable.start(await terminal.openPorts(host))
  host.finish(json)
  return exitCode
}

async function find(name: string, { commands }: Terminal): Promise<Runnable> {
  const command = commands.find((one) => one.name === name)
  if (command) return command.load()
  const what = name.startsWith('-') ? 'flag' : 'command'
  const known =
    what === 'flag'
      ? [...Object.keys(COMMON_FLAGS), 'version'].map((flag) => `--${flag}`)
      : commands.map((one) => one.name)
  throw new UsageError(`There is no ${what} ${name.slice(0, 80)}.`, {
    fix: didYouMean(name, known, 'Run "pakages --help" to see all commands.'),
  })
}

async function help([name]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) return overall(terminal, terminal.stdout, 0)
  return say(terminal.stdout, commandHelp((await find(name, terminal)).declaration))
}

async function overall(
  { commands, version }: Terminal,
  sink: Sink,
  exitCode: number,
): Promise<number> {
  const declarations: Declaration[] = (
    await Promise.all(commands.map(async ({ load }) => load()))
  ).map(({ declaration }) => declaration)
  sink.write(overallHelp(declarations, version))
  return exitCode
}

function say(sink: Sink, text: string): number {
  sink.write(text)
  return 0
}

/** What goes wrong before an action has begun: wrong usage, as a rule. */
function fail(error: unknown, words: readonly string[], { stdout, stderr, env }: Terminal): number {
  const failure = failureOf(error)
  const screen = new Screen(stderr, env)
  const text =
    failure.kind === 'bug'
      ? failure.stack
      : 'fix' in failure
        ? `${failure.message}\n  ${failure.fix}`
        : failure.message
  screen.print(`${screen.styled('red', 'error:')} ${text}`)
  if (words.includes('--json')) stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`)
  return failure.exitCode
}
