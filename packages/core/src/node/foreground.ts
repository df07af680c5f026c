import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { codeOf, UserError, type Cancelled } from '../errors.ts'
import type { Foreground } from '../ports/foreground.ts'

/** Runs a program with Node on the terminal of this process. */
export const nodeForeground: Foreground = ({ command, args, env, signal }) =>
  new Promise((resolve, reject) => {
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

function notStarted(command: string, error: Error): unknown {
  const why = { ENOENT: 'is not found', EACCES: 'may not be run' }[codeOf(error) ?? '']
  if (why === undefined) return error
  return new UserError(`${command} ${why} with these packages.`, {
    id: 'program-not-started',
    fix: 'Name a program that they bring, or one of this machine.',
    cause: error,
  })
}
