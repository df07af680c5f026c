import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

/** A process of a step. */
export interface StepProcess {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** What stops it. */
  readonly signal: AbortSignal
  readonly onText: (text: string) => void
}

/** The runner lets a step end by itself for so long after each signal, in milliseconds. */
const PATIENCE = { SIGINT: 7500, SIGTERM: 2500 } as const

/**
 * Runs a process of a step until its end, or until it is stopped as the runner stops it: SIGINT,
 * later SIGTERM, later SIGKILL for it and its children.
 * @returns Its exit code; 128 and the signal's number where one ended it.
 */
export async function runProcess({
  command,
  cwd,
  env,
  signal,
  onText,
}: StepProcess): Promise<number> {
  const child = spawn(command[0]!, command.slice(1), {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  child.stdout.setEncoding('utf8').on('data', onText)
  child.stderr.setEncoding('utf8').on('data', onText)
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, by) =>
      resolve(code ?? (by === 'SIGINT' ? 130 : by === 'SIGTERM' ? 143 : 137)),
    )
  })
  let over = false
  const stop = async (): Promise<void> => {
    for (const [name, wait] of Object.entries(PATIENCE)) {
      if (over) return
      child.kill(name as NodeJS.Signals)
      await Promise.race([ended, setTimeout(wait, undefined, { ref: false })])
    }
    if (!over) process.kill(-child.pid!, 'SIGKILL')
  }
  const onAbort = (): void => void stop()
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await ended
  } finally {
    over = true
    signal.removeEventListener('abort', onAbort)
  }
}
