import { UserError, type ProcessOptions, type ProcessResult, type Processes } from '@pakages/core'
import { adviceFor } from './failures/advice.ts'
import { errorText } from './spack-output.ts'

/** Calls one Spack with one scope and environment. */
export interface SpackCommand {
  /** Runs `spack ARGS` with the run's scope. A non-zero exit code is a result. */
  run(args: readonly string[], options?: CallOptions): Promise<ProcessResult>
  /**
   * The stdout of a call that must succeed.
   * @param doing Completes "Spack cannot …" when it fails.
   * @throws UserError with Spack's own error and, where the cause is known, what to do.
   */
  output(args: readonly string[], doing: string, options?: CallOptions): Promise<string>
}

/** What differs from call to call. */
export interface CallOptions {
  readonly onLine?: NonNullable<ProcessOptions['onLine']>
  readonly stdin?: string
  /** Variables that replace or add to the run's own; '' takes one away. */
  readonly env?: Readonly<Record<string, string>>
  /** Ends this call alone; the call fails with the reason of this signal. */
  readonly until?: AbortSignal | undefined
}

/** What every call has in common. */
export interface CommandSettings {
  readonly processes: Processes
  readonly program: string
  /** Folders for `spack -C`, weakest first. */
  readonly scopes: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * Makes the caller of one Spack. Its stdin is a pipe that is empty: the new installer dies with
 * /dev/null there.
 */
export function spackCommand(settings: CommandSettings): SpackCommand {
  const { processes, program, scopes, env, signal } = settings
  const fixed = ['--color', 'never', ...scopes.flatMap((scope) => ['-C', scope])]
  const run: SpackCommand['run'] = (args, { onLine, stdin = '', env: extra = {}, until } = {}) => {
    const all = Object.fromEntries(
      Object.entries({ ...env, ...extra }).filter(([, value]) => value !== ''),
    )
    return processes.run(program, [...fixed, ...args], {
      env: all,
      signal: until ? AbortSignal.any([signal, until]) : signal,
      stdin,
      ...(onLine && { onLine }),
    })
  }
  return {
    run,
    output: async (args, doing, options) => {
      const { exitCode, stdout, stderr } = await run(args, options)
      if (exitCode === 0) return stdout
      throw spackFailed(doing, stderr || stdout)
    },
  }
}

/** What Spack says of a spec without a solution, too, whose cause is known: nobody should report it. */
const NO_BUG = /^Spack concretizer internal error\. Please submit a bug report.*\n\s*/gm

/** The error of a call that failed, told from its stderr. */
export function spackFailed(doing: string, stderr: string): UserError {
  const advice = adviceFor(stderr)
  const said = errorText(stderr, (error) => adviceFor(error)?.cause === advice?.cause)
  const text = advice ? said.replace(NO_BUG, '') : said
  return new UserError(
    `Spack cannot ${doing}: ${advice?.cause ?? text.split('\n')[0]}${advice ? `\n${text}` : ''}`,
    {
      id: advice?.id ?? 'spack-failed',
      fix:
        advice?.fix ??
        'Read what Spack says above; the same command at a terminal is "spack", as the setup step prints it.',
    },
  )
}
