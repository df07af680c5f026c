import { createInterface } from 'node:readline/promises'
import type { Host } from '../ports/host.ts'

/** The streams of a process that a person sits at. */
interface AskedProcess {
  readonly stdin: NodeJS.ReadStream
  readonly stderr: NodeJS.WriteStream
  readonly kill: (pid: number, signal: string) => boolean
  readonly pid: number
}

/**
 * Asks questions on the terminal of a process, on stderr, since stdout is for answers to programs.
 * @returns Undefined where nobody sits there: in a pipe, a cron job, or a step of a workflow.
 */
export function nodeAsk(
  { stdin, stderr, kill, pid }: AskedProcess,
  signal: AbortSignal,
): Host['ask'] {
  if (!stdin.isTTY || !stderr.isTTY) return undefined
  return async (question) => {
    const lines = createInterface({ input: stdin, output: stderr })
    // Ctrl-C ends the run as it does everywhere else, not the question alone.
    lines.on('SIGINT', () => kill(pid, 'SIGINT'))
    const ended = new Promise<undefined>((resolve) => lines.on('close', () => resolve(undefined)))
    try {
      return await Promise.race([lines.question(question, { signal }), ended])
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      lines.close()
    }
  }
}
