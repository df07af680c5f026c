import { doubling, equalJitter, type Random } from './jitter.ts'
import type { Patience } from './patience.ts'

/** How often and how patiently to try again. */
export interface RetryOptions {
  readonly patience: Patience
  /** Who is asked, for what people are told: `ghcr.io`. */
  readonly host: string
  /** How many times in all; default 6. */
  readonly attempts?: number
  /** The first wait in milliseconds, doubled each time, before jitter; default 500. */
  readonly base?: number
  /** The longest wait in milliseconds that is our own choice; default 30,000. */
  readonly longest?: number
  /** For the jitter; default Math.random. */
  readonly random?: Random
}

/**
 * Whether an error is worth another try: `false` when it is final, `true` when it is, else with
 * these conditions.
 */
export type RetryVerdict =
  | boolean
  | {
      /** Milliseconds that the server asked to wait. */
      readonly after?: number | undefined
      /**
       * How often errors of this kind (of one `why`) are met, where that is fewer or more than usual.
       * Those of other kinds before them count for the usual number alone.
       */
      readonly tries?: number
      /** A few words for what people are told, such as `429`. */
      readonly why?: string
    }

/** Milliseconds: a server that asks for a longer wait ends the tries. */
export const LONGEST_ASKED = 120_000

/** A try that failed, with what another is worth. {@link retry} throws its `error` in the end. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain'
  readonly error: unknown
  readonly verdict: RetryVerdict
  constructor(error: unknown, verdict: RetryVerdict = true) {
    super('a try failed', { cause: error })
    this.error = error
    this.verdict = verdict
  }
}

/** Counts tries, and waits between them. For what {@link retry} cannot hold in one function. */
export class Tries {
  readonly #options: RetryOptions
  #number = 0
  /** How many of them failed in one way. */
  readonly #alike = new Map<string, number>()
  constructor(options: RetryOptions) {
    this.#options = options
  }

  /** Something was achieved: the count begins anew. */
  reset(): void {
    this.#number = 0
    this.#alike.clear()
  }

  /**
   * Waits before the next try: between half and the whole of a doubling time, never less than the
   * server asked for.
   * @throws `error` when it is final, the tries are used up, or the wait is too long.
   */
  async again(error: unknown, verdict: RetryVerdict): Promise<void> {
    const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options
    patience.signal?.throwIfAborted()
    const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict)
    if (verdict === false) throw error
    const alike = (this.#alike.get(why) ?? 0) + 1
    this.#alike.set(why, alike)
    if (alike >= tries || ++this.#number >= Math.max(tries, attempts)) throw error
    if (after > LONGEST_ASKED) throw error
    const own = equalJitter(doubling(this.#number, base, longest), random)
    if (!(await patience.wait(Math.max(after, own), { host, why }))) throw error
  }
}

const conditionsOf = (verdict: RetryVerdict): Exclude<RetryVerdict, boolean> =>
  typeof verdict === 'object' ? verdict : {}

/**
 * Calls `attempt` until it succeeds, the error is final, the tries or the patience of the run are
 * used up; then throws the last error. What goes on is what `attempt` throws as {@link TryAgain}, and
 * what `judge` says of other errors.
 * @param attempt Is given the number of the try, from 1.
 */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  options: RetryOptions,
  judge: (error: unknown) => RetryVerdict = () => false,
): Promise<T> {
  const tries = new Tries(options)
  for (let number = 1; ; number++) {
    try {
      return await attempt(number)
    } catch (error) {
      if (error instanceof TryAgain) await tries.again(error.error, error.verdict)
      else await tries.again(error, judge(error))
    }
  }
}
