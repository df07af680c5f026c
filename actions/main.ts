import {
  endingOf,
  nodeAsk,
  nodeForeground,
  nodeProcesses,
  noJobCache,
  type Host,
} from '@pakages/core'
import { interruption } from './interruption.ts'
import { actions, type RegistryEntry } from './registry.ts'

// The composition root, and the only entry of the bundle: it picks the action, the host and the
// real ports, and loads no more than these.

/**
 * Runs one action as a step of a workflow. Called by the stubs in `dist/`.
 * @param name Public name of the action.
 */
export async function runOnGitHub(name: string): Promise<void> {
  const signal = interruption()
  const [{ GitHubHost, GitHubJobCache, gitHubProcesses }, { realPorts }, action] =
    await Promise.all([import('@pakages/github'), import('./ports.ts'), entry(name).load()])
  const host = new GitHubHost()
  catchStrayErrors(name, host, signal)
  const ports = realPorts({
    host,
    processes: gitHubProcesses(host),
    jobCache: new GitHubJobCache(host),
    signal,
  })
  exit((await action.start(ports)).exitCode)
}

/**
 * Runs the command line. Called by `bin/pakages.mjs`.
 * @param words What follows `pakages`.
 * @param version What `--version` prints.
 */
export async function runAtTerminal(words: readonly string[], version: string): Promise<void> {
  const signal = interruption()
  const { stdout, stderr, env } = process
  // `pakages … | head`: who reads no further wants no more.
  stdout.on('error', () => process.exit(0))
  const { runCli } = await import('@pakages/cli')
  const exitCode = await runCli(words, {
    actions,
    version,
    env,
    cwd: process.cwd(),
    stdout,
    stderr,
    processes: nodeProcesses,
    foreground: nodeForeground,
    signal,
    ask: nodeAsk(process, signal),
    explanations: async () => (await import('./explanations.ts')).explanations(),
    openPorts: async (host) => {
      const { realPorts } = await import('./ports.ts')
      catchStrayErrors(words[0] ?? 'pakages', host, signal)
      return realPorts({ host, processes: nodeProcesses, jobCache: noJobCache, signal })
    },
  })
  exit(exitCode)
}

function entry(name: string): RegistryEntry {
  const found = actions.find((one) => one.name === name)
  if (!found) throw new Error(`There is no action ${name} in this bundle.`)
  return found
}

/**
 * An error that nobody waited for ends the run as a bug, with its report, instead of with Node's
 * raw stack.
 */
function catchStrayErrors(name: string, host: Host, signal: AbortSignal): void {
  process.on('uncaughtException', (error) => exit(endingOf(error, name, { host, signal }).exitCode))
}

/** Ends the process once everything is written, whatever sockets are still kept alive. */
function exit(code: number): void {
  process.stdout.write('', () => process.exit(code))
}
