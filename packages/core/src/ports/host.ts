import type { FailureId } from '@pakages/model'
import type { Location } from '../errors.ts'

/**
 * What is known of the run: on GitHub from the runner's environment, at the terminal from git where
 * there is one.
 */
export interface RunContext {
  /** `owner/name` of the repository that is worked on. */
  readonly repository: string | undefined
  /** The commit that is worked on, 40 hex digits. */
  readonly commit: string | undefined
  /** The full ref, such as `refs/heads/main`. */
  readonly ref: string | undefined
  /** The base of web addresses, such as `https://github.com`. */
  readonly serverUrl: string
  /** The base of the REST API, such as `https://api.github.com`. */
  readonly apiUrl: string
  /** The event that started the run (`push`, `pull_request`, …); `terminal` at the terminal. */
  readonly event: string
  /**
   * The payload of the event as GitHub wrote it: hostile, parse it before use. Undefined at the
   * terminal.
   */
  readonly payload: unknown
  /**
   * Whether the run is for a pull request whose head lies in another repository, or follows the run
   * of one.
   */
  readonly fromFork: boolean
  /** The repository's default branch, such as `main`, where the event or the clone names it. */
  readonly defaultBranch: string | undefined
  /**
   * The run that this one follows (`workflow_run`): its event and the branch that it ran for.
   * Undefined for other events, and where the payload cannot be read.
   */
  readonly follows: { readonly event: string; readonly branch: string } | undefined
  readonly actor: string | undefined
  /** The web address of this run, for links. */
  readonly runUrl: string | undefined
  /** How often the run was started, from 1: each time has its own log. */
  readonly attempt: number | undefined
  /** The workflow's path and ref (`GITHUB_WORKFLOW_REF`). */
  readonly workflowRef: string | undefined
}

/**
 * The web page with the log: that of the job, else that of the run as it was started this time;
 * undefined at a terminal.
 * @param checkRun Of the job, as `job.check_run_id` has it.
 */
export const logPage = (
  { runUrl, attempt }: Pick<RunContext, 'runUrl' | 'attempt'>,
  checkRun?: number,
): string | undefined => {
  if (runUrl === undefined) return undefined
  if (checkRun !== undefined) return `${runUrl}/job/${checkRun}`
  return attempt === undefined ? runUrl : `${runUrl}/attempts/${attempt}`
}

/** What became of one thing among several, for a progress line. */
export interface Progress {
  /** What it is, such as `libfoo@1.2/abcdefg`. */
  readonly subject: string
  /** What happened, such as `built` or `pushed`. */
  readonly outcome: string
  /** How many are finished, and of how many. */
  readonly done: number
  readonly total: number
  /** How long it took, in seconds. */
  readonly seconds?: number
  readonly failed?: boolean
  /** What happened on the way, a line each: folded away where a host can fold. */
  readonly details?: readonly string[]
}

/** Where an action runs: a GitHub Actions runner or a terminal. */
export interface Host {
  readonly kind: 'github' | 'terminal'
  readonly context: RunContext
  /** The folder that relative paths of inputs start from. Absolute. */
  readonly workspace: string
  /** Environment variables of this process. Never handed on whole. */
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * Asks whoever sits at the terminal for one line. Undefined: they ended the input. Absent where
   * nobody can be asked: on a runner, in a pipe, with `--json` or `--quiet`.
   */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined
  /** The text given for an input; undefined when there was none. */
  input(name: string): string | undefined
  /** From now on `value` is printed as `***`, whatever prints it. */
  mask(value: string): void
  debug(message: string): void
  info(message: string): void
  notice(message: string, at?: Location): void
  warning(message: string, at?: Location): void
  /** @param id What it is looked up by, where it is what a run ends with. */
  error(message: string, at?: Location, id?: FailureId): void
  progress(progress: Progress): void
  /**
   * Shows what `body` prints under one heading that can be folded, with its time as a debug line.
   * Annotations come after it, since nobody sees what is folded away.
   */
  group<T>(heading: string, body: () => Promise<T>): Promise<T>
  /**
   * Sets a variable for the later steps of the job; at the terminal it does nothing, as a program
   * cannot change its caller's environment.
   */
  exportVariable(name: string, value: string): void
  /** Puts a folder first on the PATH of the later steps; nothing at the terminal. */
  addPath(folder: string): void
  setOutput(name: string, value: string): void
  /**
   * Adds Markdown to the job summary; the terminal prints it. Cut by the host to what GitHub takes
   * (1 MiB a step).
   */
  summary(markdown: string): Promise<void>
}
