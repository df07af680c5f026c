import { InvalidValue, type FailureId } from '@pakages/model'
import { isNativeError } from 'node:util/types'

/**
 * Where in the user's files something is wrong. Paths are relative to the workspace where they can
 * be; lines and columns count from 1.
 */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** What goes with the message of a {@link UserError}. */
export interface ErrorDetails {
  /** The kind of failure: the same at every place where the same goes wrong. */
  readonly id: FailureId
  /** What to do next: a sentence that names the input, file, setting or command. */
  readonly fix: string
  readonly at?: Location
  readonly cause?: unknown
}

/**
 * Something that the user can mend: ends with exit code 1, its message and its fix, never with a
 * stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly id: FailureId
  readonly fix: string
  readonly at: Location | undefined
  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.id = details.id
    this.fix = details.fix
    this.at = details.at
  }
}

/** The call itself is wrong (unknown flag, missing or malformed input): ends with exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError'
}

/**
 * What was asked about could not be looked at, so that there is no answer: ends with exit code 2,
 * which nobody takes for "nothing was found".
 */
export class NotChecked extends UserError {
  override readonly name = 'NotChecked'
}

/** The user or the runner stopped the work: ends with 128 + the number of the signal. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  readonly signal: NodeJS.Signals
  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`)
    this.signal = signal
  }
}

/**
 * Runs `read` and turns what is wrong with a value ({@link InvalidValue}) into a {@link UserError}
 * that says where the value came from.
 * @param from Completes the sentence "In …:", such as `the input "lock"` or a file name.
 */
export function readingFrom<T>(from: string, read: () => T, at?: Location): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UserError(`In ${from}: ${error.message}`, {
      id: error.id,
      fix: error.fix,
      cause: error,
      ...(at && { at }),
    })
  }
}

/**
 * Reads the text of an input: what is wrong with it in itself, whatever the files, the registry and
 * the network say, is wrong usage.
 * @throws UsageError for an {@link InvalidValue} and a {@link UserError}.
 */
export function readingInput<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidValue)
      throw new UsageError(`In the input "${name}": ${error.message}`, {
        id: error.id,
        fix: error.fix,
        cause: error,
      })
    if (error instanceof UserError)
      throw new UsageError(error.message, { id: error.id, fix: error.fix, cause: error })
    throw error
  }
}

// isNativeError and not instanceof: an error may come from another realm, such as a vm context.

/** The message of anything that was thrown, for a sentence about it. */
export const messageOf = (error: unknown): string =>
  isNativeError(error) ? error.message : String(error)

/** As {@link messageOf}, ending a sentence: with a full stop, and with one only. */
export const sentenceOf = (error: unknown): string =>
  messageOf(error).replace(/[.!?]?$/, (end) => end || '.')

/**
 * The `code` of a system error (`ENOENT`, `ECONNREFUSED`, …), also of its causes; undefined for
 * other errors.
 */
export function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; isNativeError(at) && depth < 8; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}
