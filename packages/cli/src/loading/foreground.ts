import { codeOf, UserError, type Cancelled } from '@pakages/core'
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** A program, and its whole environment. */
export interface ForegroundProgram {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Aborted with a `Cancelled` when this process is told to stop: the program is told the same. */
  readonly signal: AbortSignal
}

/**
 * Runs a program in the place of this one: it has the same terminal, stdin, stdout and stderr.
 * @returns its exit code; 128 + the number of the signal that ended it.
 * @throws UserError when it cannot be started.
 */
export function inForeground({ command, args, env, signal }: ForegroundProgram): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: 'inherit' })
    const handOn = (): void => {
      const { signal: name } = signal.reason as Cancelled
      // Ctrl-C reaches every process of the terminal by itself.
      if (name !== 'SIGINT' || !process.stdin.isTTY) child.kill(name)
    }
    signal.addEventListener('abort', handOn)
    child.on('error', (error) => reject(notStarted(command, error)))
    child.on('exit', (code, by) => {
      signal.removeEventListener('abort', handOn)
      resolve(code ?? 128 + constants.signals[by!])
    })
  })
}

function notStarted(command: string, error: Error): unknown {
  const why = { ENOENT: 'is not found', EACCES: 'may not be run' }[codeOf(error) ?? '']
  if (why === undefined) return error
  return new UserError(`${command} ${why} with these packages.`, {
    fix: 'Name a program that they bring, or one of this machine.',
    cause: error,
  })
}
