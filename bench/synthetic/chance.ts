/** A source of chance that gives the same numbers each time. */
export class Chance {
  readonly #next: () => number
  constructor(seed: number) {
    this.#next = randomOf(seed)
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    return this.#next()
  }

  /** From 0 up to, not including, a whole number. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!
  }
}

/**
 * A small random number generator with a seed (mulberry32), so that every run measures the same.
 */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
