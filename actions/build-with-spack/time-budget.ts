import type { Host } from '@pakages/core'

/** Minutes of a job on GitHub's runners, which ends it after 360, less what its other steps take. */
const ON_RUNNER = 330

/** The time that a build may take: it stops in order before its runner is stopped. */
export class TimeBudget {
  /** Minutes; undefined where there is no end. */
  readonly minutes: number | undefined
  readonly #started: number

  /** @param now Milliseconds: when the build began. */
  constructor(minutes: number | undefined, now: number) {
    this.minutes = minutes
    this.#started = now
  }

  /** Whether what takes so many seconds is over in time, when it is begun now. */
  fits(seconds: number, now: number): boolean {
    return now + seconds * 1000 <= this.#end
  }

  /** Whether the whole of it is shorter than this. */
  isShorterThan(seconds: number): boolean {
    return this.minutes !== undefined && seconds > this.minutes * 60
  }

  /** Whether it is over. */
  isOver(now: number): boolean {
    return now >= this.#end
  }

  /** Aborts when the time is over; never where there is no end. */
  signal(now: number): AbortSignal | undefined {
    return this.minutes === undefined
      ? undefined
      : AbortSignal.timeout(Math.min(Math.max(0, this.#end - now), LONGEST))
  }

  get #end(): number {
    return this.minutes === undefined ? Infinity : this.#started + this.minutes * 60_000
  }
}

/** Milliseconds: what timers can count. */
const LONGEST = 2 ** 31 - 1

/** What was given; else the time of a runner, and no end at a terminal. */
export const budgetMinutes = (
  given: number | undefined,
  { kind }: Pick<Host, 'kind'>,
): number | undefined => given ?? (kind === 'github' ? ON_RUNNER : undefined)
