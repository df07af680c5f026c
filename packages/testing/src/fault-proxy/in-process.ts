import { runCli } from '@pakages/cli'
import { nodeForeground, Patience, type Clock, type Http } from '@pakages/core'
import { memoryPorts } from '@pakages/core/fakes'
import { openRegistry } from '@pakages/oci'
import { actions } from '../../../../actions/registry.ts'

/** What a command is run with, in this process. */
export interface InProcess {
  /** What follows `pakages`. */
  readonly words: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly http: Http
  readonly clock: Clock
  readonly chunkSize?: number | undefined
}

/** How a command ended. */
export interface Ran {
  readonly cwd: string
  readonly exitCode: number
  /** All that it printed. */
  readonly text: string
}

/**
 * Runs `pakages` in this process: the command line as it is, with another clock, so that who
 * waits for a server costs a test nothing. There is no git and no Spack.
 */
export async function runInProcess({
  words,
  cwd,
  env,
  http,
  clock,
  chunkSize,
}: InProcess): Promise<Ran> {
  let text = ''
  const sink = { write: (more: string) => void (text += more) }
  const { processes } = memoryPorts()
  const exitCode = await runCli(words, {
    actions,
    version: '1.0.0',
    env,
    cwd,
    stdout: sink,
    stderr: sink,
    processes,
    foreground: nodeForeground,
    explanations: async () => ({}),
    signal: AbortSignal.any([]),
    openPorts: async (host) => {
      const patience = new Patience({ clock, tell: (line) => host.info(line) })
      const shared = { http, clock, patience, workspace: cwd, ...(chunkSize && { chunkSize }) }
      return memoryPorts({
        host,
        http,
        clock,
        patience,
        openRegistry: (reference, credentials) =>
          openRegistry(reference, { ...shared, credentials }),
      })
    },
  })
  return { cwd, exitCode, text }
}
