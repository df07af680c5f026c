import { spawn, type ChildProcess } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { codeOf, UserError } from '../errors.ts'
import type { Processes, ProcessOptions, ProcessResult } from '../ports/processes.ts'

const KEEP = 64 * 1024 * 1024
const GRACE = 10_000

/**
 * Starts programs with Node. On Windows there are no process groups: stopping ends the program
 * alone.
 */
export const nodeProcesses: Processes = { run }

async function run(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  options.signal?.throwIfAborted()
  const started = performance.now()
  const child = spawn(command, [...args], {
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    env: options.env,
    stdio: 'pipe',
    detached: true,
    windowsHide: true,
  })
  const stdout = collect(child.stdout, 'stdout', options)
  const stderr = collect(child.stderr, 'stderr', options)
  child.stdin.on('error', () => {}) // the program may end without reading its input
  child.stdin.end(options.stdin ?? '')
  const exitCode = await ended(child, command, options)
  return {
    exitCode,
    stdout: stdout(),
    stderr: stderr(),
    seconds: (performance.now() - started) / 1000,
  }
}

/** Waits for the end of a program and, when it was stopped, of all that it started. */
async function ended(
  child: ChildProcess,
  command: string,
  { signal }: ProcessOptions,
): Promise<number> {
  let force: NodeJS.Timeout | undefined
  const stop = (): void => {
    kill(child, 'SIGTERM')
    force = setTimeout(() => kill(child, 'SIGKILL'), GRACE)
  }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', (error) => reject(cannotStart(command, error)))
      child.once('close', (exit, by) => resolve(exit ?? 128 + (SIGNALS[by ?? 'SIGKILL'] ?? 9)))
    })
    if (signal?.aborted) await groupGone(child)
    signal?.throwIfAborted()
    return code
  } finally {
    clearTimeout(force)
    signal?.removeEventListener('abort', stop)
  }
}

const SIGNALS: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
}

/**
 * The leader of a group may end before its children: give them the same ten seconds, then end them.
 */
async function groupGone(child: ChildProcess): Promise<void> {
  const until = performance.now() + GRACE
  while (kill(child, 0)) {
    if (performance.now() > until) kill(child, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 20))
    if (performance.now() > until + GRACE) return // a process that even SIGKILL does not end waits for the kernel
  }
}

/** Signals the whole group; whether there was anyone left to signal. */
function kill(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false
  try {
    return process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    return false
  }
}

function cannotStart(command: string, error: unknown): UserError {
  const code = codeOf(error)
  const why =
    code === 'ENOENT'
      ? 'it was not found'
      : code === 'EACCES'
        ? 'it is not executable'
        : (code ?? 'unknown error')
  return new UserError(`${command} cannot be started: ${why}.`, {
    id: 'program-missing',
    fix: `Install ${command}, or put its folder on the PATH.`,
    cause: error,
  })
}

/** Hands on lines as they come and keeps the end of a stream. */
function collect(
  stream: NodeJS.ReadableStream,
  name: 'stdout' | 'stderr',
  { onLine, keep = KEEP }: ProcessOptions,
): () => string {
  const decoder = new StringDecoder('utf8')
  const chunks: string[] = []
  let kept = 0
  let partial = ''
  const take = (text: string): void => {
    chunks.push(text)
    kept += text.length
    while (kept - chunks[0]!.length > keep) kept -= chunks.shift()!.length
    if (!onLine) return
    const lines = (partial + text).split('\n')
    partial = lines.pop()!
    for (const line of lines) onLine(line.replace(/\r$/, ''), name)
  }
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)))
  stream.on('end', () => {
    take(decoder.end())
    if (onLine && partial) onLine(partial, name)
  })
  return () => chunks.join('').slice(-keep)
}
