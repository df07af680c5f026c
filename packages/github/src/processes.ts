import {
  messageOf,
  nodeProcesses,
  UserError,
  type Host,
  type Processes,
  type ProcessOptions,
  type ProcessResult,
} from '@pakages/core'
import { Writable } from 'node:stream'

/**
 * Programs on a runner. git runs through `@actions/exec`, which shows each call in the log as
 * `[command]…`, as people know it from other actions. `@actions/exec` knows neither process groups
 * nor signals, leaves stdin open, and fails when a program does not read what it is given there: so
 * all else, and whatever may be stopped or fed, runs as everywhere.
 * @param shown Programs that are shown so; they must not read stdin.
 */
export function gitHubProcesses(host: Host, shown: readonly string[] = ['git']): Processes {
  return {
    run: (command, args, options) => {
      const plain =
        options.signal !== undefined || options.stdin !== undefined || !shown.includes(command)
      return plain
        ? nodeProcesses.run(command, args, options)
        : runShort(command, args, options, host)
    },
  }
}

async function runShort(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
  host: Host,
): Promise<ProcessResult> {
  const { getExecOutput } = await import('@actions/exec')
  const { cwd, env, onLine, keep = 64 * 1024 * 1024 } = options
  const started = performance.now()
  try {
    const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
      env: { ...env },
      ignoreReturnCode: true,
      outStream: commandLines(host),
      errStream: nowhere(),
      ...(cwd !== undefined && { cwd }),
      ...(onLine && {
        listeners: {
          stdline: (line: string) => onLine(line, 'stdout'),
          errline: (line: string) => onLine(line, 'stderr'),
        },
      }),
    })
    for (const [text, stream] of [
      [stdout, 'stdout'],
      [stderr, 'stderr'],
    ] as const)
      lastLine(text, stream, onLine)
    return {
      exitCode: exitCode ?? 137,
      stdout: stdout.slice(-keep),
      stderr: stderr.slice(-keep),
      seconds: (performance.now() - started) / 1000,
    }
  } catch (error) {
    throw new UserError(`${command} cannot be started: ${messageOf(error)}`, {
      fix: `Install ${command}, or put the folder that holds it on the PATH.`,
      cause: error,
    })
  }
}

/** `@actions/exec` hands on only lines that end with a line end. */
function lastLine(
  text: string,
  stream: 'stdout' | 'stderr',
  onLine: ProcessOptions['onLine'],
): void {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  if (line !== '') onLine?.(line, stream)
}

/**
 * Shows the lines that name a command, not what the program prints: that is for the caller to show.
 */
function commandLines(host: Host): Writable {
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      const text = chunk.toString()
      if (text.startsWith('[command]')) host.info(text.trimEnd())
      done()
    },
  })
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })
