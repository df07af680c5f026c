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
export type Foreground = (program: ForegroundProgram) => Promise<number>
