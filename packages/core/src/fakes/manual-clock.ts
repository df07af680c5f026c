import type { Clock } from '../ports/clock.ts'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/**
 * A clock of its own: sleepers wake in the order of their times, and nobody waits. Whenever all
 * code that can run has run, it jumps to the next time that somebody sleeps until.
 */
export class ManualClock implements Clock {
  /** Every time that was slept, in milliseconds, in the order of the calls. */
  readonly sleeps: number[] = []
  #now: number
  #sleepers: Sleeper[] = []

  /** @param now Milliseconds since 1970; default 2026-01-01T00:00:00Z. */
  constructor(now: number = Date.UTC(2026, 0, 1)) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  /** Lets time pass; who sleeps until then wakes. */
  advance(milliseconds: number): void {
    this.#wakeUntil(this.#now + milliseconds)
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.sleeps.push(milliseconds)
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        reject(signal?.reason as Error)
      }
      const wake = (): void => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      const sleeper: Sleeper = { at: this.#now + milliseconds, wake }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', stop, { once: true })
      setImmediate(() => this.#wakeNext())
    })
  }

  #wakeNext(): void {
    if (this.#sleepers.length > 0)
      this.#wakeUntil(Math.min(...this.#sleepers.map((sleeper) => sleeper.at)))
  }

  #wakeUntil(time: number): void {
    this.#now = Math.max(this.#now, time)
    const due = this.#sleepers
      .filter((sleeper) => sleeper.at <= this.#now)
      .sort((a, b) => a.at - b.at)
    this.#sleepers = this.#sleepers.filter((sleeper) => !due.includes(sleeper))
    for (const sleeper of due) sleeper.wake()
  }
}
