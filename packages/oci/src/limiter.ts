/** Runs at most so many jobs at once, first come first served. */
export class Limiter {
  readonly #width: number
  readonly #waiting: (() => void)[] = []
  #running = 0
  constructor(width: number) {
    this.#width = width
  }

  /** Runs a job as soon as there is room; passes its result or its error on. */
  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#width)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running++
    try {
      return await job()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}
