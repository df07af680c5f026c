/** Folder, environment, input and end of a program; nothing is inherited silently. */
export interface ProcessOptions {
  /** Working directory; default the current one. */
  readonly cwd?: string
  /** The whole environment of the program: nothing is inherited that is not named here. */
  readonly env: Readonly<Record<string, string>>
  /** Called with each whole line of stdout or stderr as it comes, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
  /**
   * Text that is written to stdin, which is a pipe in any case: some programs cannot live with
   * /dev/null there.
   */
  readonly stdin?: string
  /**
   * Stops the program and everything it started: SIGTERM to its process group, SIGKILL after ten
   * seconds.
   */
  readonly signal?: AbortSignal
  /**
   * Whether the log of a runner shows the command line, as people know it from other actions: for
   * what speaks with a server or takes long. Default false.
   */
  readonly shown?: boolean
  /**
   * At most so many bytes of each stream are kept for the result, the last ones; default 64 MiB.
   */
  readonly keep?: number
}

/** How a program ended. */
export interface ProcessResult {
  /** 0 to 255; 128 + number of the signal when one ended it. */
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

/**
 * Starts programs, each in a process group of its own, so that stopping one leaves nothing behind.
 */
export interface Processes {
  /**
   * Runs a program to its end. A non-zero exit code is a result, not an error.
   * @throws UserError when the program cannot be started (not found, not executable).
   * @throws Cancelled when `signal` was aborted; by then the whole group has ended.
   */
  run(command: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult>
}
