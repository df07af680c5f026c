import {
  didYouMean,
  failureOf,
  UsageError,
  type Ending,
  type Foreground,
  type Host,
  type Ports,
  type Processes,
  type Runnable,
  type RunContext,
  type TerminalDeclaration,
} from '@pakages/core'
import type { Explanations } from '@pakages/model'
import { COMMON_FLAGS, readArguments, type Call } from './arguments.ts'
import type { StartableCommand } from './command.ts'
import { commands } from './commands/registry.ts'
import { NO_CONTEXT, readGitContext } from './git-context.ts'
import { commandHelp, helpWidth, overallHelp } from './help.ts'
import { Screen, type Sink } from './screen.ts'
import { lookUp, TerminalHost } from './terminal-host.ts'

/** What the command line is made of: the composition root gives it. */
export interface Terminal {
  /** Every action by its public name. */
  readonly actions: readonly { readonly name: string; readonly load: () => Promise<Runnable> }[]
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that the user stands in. Absolute. */
  readonly cwd: string
  readonly stdout: Sink
  readonly stderr: Sink
  readonly processes: Processes
  /** For a program that takes the terminal over. */
  readonly foreground: Foreground
  /** Aborted with a `Cancelled` when the run is to stop. */
  readonly signal: AbortSignal
  /** Asks whoever sits at the terminal for a line; absent where nobody does. */
  readonly ask?: Host['ask']
  /** Loads what is told of every failure, by its id. */
  readonly explanations: () => Promise<Explanations>
  /** Wires the real ports around the host. */
  readonly openPorts: (host: Host) => Promise<Ports>
}

/**
 * Runs `pakages WORDS…`.
 * @returns The exit code, as in {@link Ending}.
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = joinedNames(words)
  try {
    if (name === '--version' || name === '-V' || name === 'version')
      return say(terminal.stdout, `${terminal.version}\n`)
    if (name === '--help' || name === '-h' || name === 'help') return await help(rest, terminal)
    if (name === '') return await overall(terminal, terminal.stderr, 2)
    const found = await find(name, terminal)
    const { declaration } = found.kind === 'action' ? found.action : found.command
    const call = readArguments(rest, declaration, terminal.env)
    if (call.help) return say(terminal.stdout, commandHelp(declaration, helpWidth(terminal.stdout)))
    return found.kind === 'action'
      ? await startAction(found.action, call, terminal)
      : await startCommand(found.command, call, terminal)
  } catch (error) {
    return fail(error, words, terminal)
  }
}

/** `container diff` is a command of its own, beside the action `container`; so are `scan update` and `sbom diff`. */
function joinedNames(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words
  const name = `${first}-${second}`
  return commands.some((one) => one.name === name) ? [name, ...rest] : words
}

async function startAction(action: Runnable, call: Call, terminal: Terminal): Promise<number> {
  const { env, cwd, stdout, stderr, ask } = terminal
  const context = await contextOf(terminal)
  const host = new TerminalHost({ ...call, context, env, workspace: cwd, stdout, stderr, ask })
  const { exitCode, json }: Ending = await action.start(await terminal.openPorts(host))
  host.finish(json)
  return exitCode
}

/** Commands that ask nobody but this machine start without git and without the network's code. */
async function startCommand(
  command: StartableCommand,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const { env, cwd, stdout, stderr, processes, foreground, signal, explanations } = terminal
  const host = new TerminalHost({
    ...call,
    answers: true,
    context: NO_CONTEXT,
    env,
    workspace: cwd,
    stdout,
    stderr,
  })
  const { exitCode, json, answer } = await command.start({
    host,
    processes,
    foreground,
    signal,
    behindDashes: call.behindDashes,
    explanations,
    declarations: () =>
      declarationsOf(terminal).then(({ actions, commands: own }) => [...actions, ...own]),
    openPorts: async () => {
      host.context = await contextOf(terminal)
      return terminal.openPorts(host)
    },
  })
  if (answer) host.answer(answer)
  host.finish(json)
  return exitCode
}

/** Reading a few facts takes milliseconds: it need not be stopped. */
const contextOf = ({ cwd, processes, env }: Terminal): Promise<RunContext> =>
  readGitContext(cwd, { processes, env, signal: AbortSignal.any([]) })

type Found =
  | { readonly kind: 'action'; readonly action: Runnable }
  | { readonly kind: 'command'; readonly command: StartableCommand }

async function find(name: string, { actions }: Terminal): Promise<Found> {
  const action = actions.find((one) => one.name === name)
  if (action) return { kind: 'action', action: await action.load() }
  const command = commands.find((one) => one.name === name)
  if (command) return { kind: 'command', command: await command.load() }
  const what = name.startsWith('-') ? 'flag' : 'command'
  const known =
    what === 'flag'
      ? [...Object.keys(COMMON_FLAGS), 'version'].map((flag) => `--${flag}`)
      : [...actions, ...commands].map((one) => one.name)
  const meant = what === 'command' ? ELSEWHERE.get(name.toLowerCase()) : undefined
  throw new UsageError(`There is no ${what} ${name.slice(0, 80)}.`, {
    id: 'command-unknown',
    fix: meant
      ? `Did you mean "${meant}"?`
      : didYouMean(name, known, 'Run "pakages --help" to see all commands.'),
  })
}

/** What other package managers call what our commands do: some are nearer to the opposite. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['uninstall', 'remove'],
  ['delete', 'remove'],
  ['rm', 'remove'],
  ['gc', 'remove --gc'],
  ['find', 'list'],
  ['ls', 'list'],
  ['show', 'info'],
  ['add', 'install'],
  ['update', 'install'],
  ['upgrade', 'install'],
  ['rollback', 'install --rollback'],
  ['history', 'generations'],
  ['exec', 'run'],
  ['load', 'shell'],
  ['activate', 'shell'],
])

async function help([name]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) return overall(terminal, terminal.stdout, 0)
  const found = await find(name, terminal)
  const { declaration } = found.kind === 'action' ? found.action : found.command
  return say(terminal.stdout, commandHelp(declaration, helpWidth(terminal.stdout)))
}

async function overall(terminal: Terminal, sink: Sink, exitCode: number): Promise<number> {
  sink.write(overallHelp(await declarationsOf(terminal), terminal.version, helpWidth(sink)))
  return exitCode
}

async function declarationsOf({ actions }: Terminal) {
  const loaded = async (
    entries: readonly { load: () => Promise<{ readonly declaration: TerminalDeclaration }> }[],
  ) => (await Promise.all(entries.map(({ load }) => load()))).map(({ declaration }) => declaration)
  return { actions: await loaded(actions), commands: await loaded(commands) }
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
        ? `${failure.message}\n${failure.fix}`
        : failure.message
  const id = 'id' in failure ? failure.id : undefined
  if (id === undefined) screen.message('error', 'red', text)
  else screen.message(`error[${id}]`, 'red', `${text}\n${lookUp(id)}`)
  if (words.includes('--json')) stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`)
  return failure.exitCode
}
