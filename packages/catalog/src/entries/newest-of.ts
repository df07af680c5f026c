/**
 * The first of many in an order, found without sorting them all. Equal ones stay in the order in which they
 * came.
 */
export class NewestOf<T> {
  readonly #most: number
  readonly #order: (a: T, b: T) => number
  #found: T[] = []
  #last: T | undefined

  /** @param most How many are kept. */
  constructor(most: number, order: (a: T, b: T) => number) {
    this.#most = most
    this.#order = order
  }

  /** What comes after this one is not among the first; undefined as long as nobody knows. */
  get last(): T | undefined {
    return this.#last
  }

  take(one: T): void {
    if (this.#last !== undefined && this.#order(this.#last, one) <= 0) return
    this.#found.push(one)
    if (this.#found.length >= 8 * this.#most) this.all()
  }

  /** In order. */
  all(): readonly T[] {
    this.#found = this.#found.sort(this.#order).slice(0, this.#most)
    if (this.#found.length === this.#most) this.#last = this.#found.at(-1)
    return this.#found
  }
}
