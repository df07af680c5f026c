import type { Clock } from '../ports/clock.ts'
import { equalJitter } from './jitter.ts'

/** What a {@link Patience} is made of. */
export interface PatienceOptions {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Says a line to people: that, for what and for how long the run waits. Default: silence. */
  readonly tell?: ((line: string) => void) | undefined
  /**
   * Milliseconds that a run may wait for servers in all, those of waits at the same time counted
   * once; default 10 minutes.
   */
  readonly budget?: number | undefined
}

/** Who is waited for, and why. */
export interface WaitingFor {
  /** `ghcr.io`, `localhost:5000` */
  readonly host: string
  /** A few words, such as `429` or `connection broke`. */
  readonly why: string
}

const BUDGET = 10 * 60_000
/** Shorter waits are nobody's business. */
const WORTH_TELLING = 2000

/**
 * The patience of one run: everything that waits for a server waits here, so that people are told
 * and that the sum has an end.
 */
export class Patience {
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  readonly #tell: ((line: string) => void) | undefined
  readonly #budget: number
  #spent = 0
  /** Until when somebody waits, so that waits at the same time are counted once. */
  #until = 0
  /** Until when people know that a host is waited for. */
  readonly #told = new Map<string, number>()

  constructor({ clock, signal, tell, budget = BUDGET }: PatienceOptions) {
    this.clock = clock
    this.signal = signal
    this.#tell = tell
    this.#budget = budget
  }

  /** Milliseconds that were waited for servers so far. */
  get spent(): number {
    return this.#spent
  }

  /**
   * Waits for a server.
   * @returns False, without waiting, when that would be more than the run may wait in all.
   * @throws The signal's reason when the run is stopped.
   */
  async wait(milliseconds: number, { host, why }: WaitingFor): Promise<boolean> {
    const now = this.clock.now()
    const end = now + milliseconds
    const added = Math.max(0, end - Math.max(now, this.#until))
    if (this.#spent + added > this.#budget) return false
    this.#spent += added
    this.#until = Math.max(this.#until, end)
    if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
      this.#told.set(host, end)
      this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`)
    }
    await this.clock.sleep(milliseconds, this.signal)
    return true
  }
}

/** The clock that is slept by, and the signal that ends the sleep early. */
export interface Pausing {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
}

/**
 * A moment that doubles with each attempt (from 1), with jitter: between half and the whole of
 * `base * 2^attempt` milliseconds, at most 15 s. @throws The signal's reason when the run is
 * stopped.
 */
export async function pause(
  attempt: number,
  { clock, signal }: Pausing,
  base = 250,
): Promise<void> {
  await clock.sleep(equalJitter(Math.min(15_000, base * 2 ** attempt)), signal)
}

/**
 * Reads until there is something: a server may name a thing for a while before it can be read.
 * @param how Looks in all, default 4, and the base of {@link pause} between them.
 * @throws What `read` throws, and the signal's reason when the run is stopped.
 */
export async function untilThere<T>(
  read: () => Promise<T | undefined>,
  pausing: Pausing,
  { looks = 4, base = 250 }: { readonly looks?: number; readonly base?: number } = {},
): Promise<T | undefined> {
  for (let look = 1; ; look++) {
    const found = await read()
    if (found !== undefined || look >= looks) return found
    await pause(look, pausing, base)
  }
}
