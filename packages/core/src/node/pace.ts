/** How long a server may take. */
export interface Deadlines {
  /** Milliseconds without any byte; default 60,000. */
  readonly idle: number
  /**
   * Milliseconds from the connection to the last byte, besides what the bytes themselves may take;
   * default 90,000.
   */
  readonly whole: number
  /** Bytes per second that are the least: a longer answer has more time. Default 16 KiB. */
  readonly rate: number
}

/** What a request is given unless it says otherwise. */
export const DEADLINES: Deadlines = { idle: 60_000, whole: 90_000, rate: 16 * 1024 }

/** The error of a server that took too long. */
export const timedOut = (message: string): Error =>
  Object.assign(new Error(message), { code: 'ETIMEDOUT' })

/**
 * Ends what a server draws out. Its time is `whole` and a second for every `rate` bytes; the time in
 * which we do not read does not count.
 */
export class Pace {
  readonly #deadlines: Deadlines
  readonly #late: (error: Error) => void
  #bytes = 0
  #used = 0
  #since: number | undefined
  #timer: NodeJS.Timeout | undefined

  /** @param late Called once, when the time is up. */
  constructor(deadlines: Deadlines, late: (error: Error) => void) {
    this.#deadlines = deadlines
    this.#late = late
  }

  /** From now on the server is waited for. */
  run(): void {
    if (this.#since !== undefined) return
    this.#since = performance.now()
    this.#arm()
  }

  /** The server is not waited for: we are busy, or all has come. */
  stop(): void {
    if (this.#since === undefined) return
    this.#used += performance.now() - this.#since
    this.#since = undefined
    clearTimeout(this.#timer)
  }

  /** So many bytes came, or are to be sent. */
  moved(bytes: number): void {
    this.#bytes += bytes
  }

  get #left(): number {
    const { whole, rate } = this.#deadlines
    const used = this.#used + (performance.now() - this.#since!)
    return whole + (this.#bytes / rate) * 1000 - used
  }

  #arm(): void {
    this.#timer = setTimeout(
      () => {
        if (this.#left > 0) return this.#arm()
        const seconds = Math.round(this.#used + performance.now() - this.#since!) / 1000
        this.stop()
        this.#late(timedOut(`no whole answer in ${seconds} s`))
      },
      Math.max(1, this.#left),
    )
    this.#timer.unref()
  }
}
