import type { Clock } from './ports/clock.ts'

/** How often and how patiently to try again. */
export interface RetryOptions {
  readonly clock: Clock
  readonly signal?: AbortSignal
  /** How many times in all; default 6. */
  readonly attempts?: number
  /** The first wait in milliseconds, doubled each time, before jitter; default 500. */
  readonly base?: number
  /**
   * The longest wait in milliseconds; default 30,000. A longer wait that the server asked for ends
   * the tries.
   */
  readonly longest?: number
  /** From 0 to 1, for the jitter; default Math.random. */
  readonly random?: () => number
}

/**
 * Whether an error is worth another try: `false`, or how long the server asked to wait in
 * milliseconds (`true`: as long as we like).
 */
export type Verdict = false | true | { readonly after: number }

/**
 * Calls `attempt` until it succeeds, the error is final or the tries are used up; then throws the
 * last error. Waits between half and the whole of a doubling time ("equal jitter":
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), never less than the
 * server asked for.
 */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  judge: (error: unknown) => Verdict,
  options: RetryOptions,
): Promise<T> {
  const {
    clock,
    signal,
    attempts = 6,
    base = 500,
    longest = 30_000,
    random = Math.random,
  } = options
  for (let number = 1; ; number++) {
    try {
      return await attempt(number)
    } catch (error) {
      signal?.throwIfAborted()
      const verdict = judge(error)
      if (verdict === false || number >= attempts) throw error
      const asked = typeof verdict === 'object' ? verdict.after : 0
      if (asked > Math.max(longest, 120_000)) throw error
      const wait = Math.min(longest, base * 2 ** (number - 1))
      await clock.sleep(Math.max(asked, wait / 2 + (random() * wait) / 2), signal)
    }
  }
}
