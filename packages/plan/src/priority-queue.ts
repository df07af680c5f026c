/** A binary heap: what `before` says comes first is taken first, in logarithmic time. */
export class PriorityQueue<T> {
  readonly #heap: T[] = []
  readonly #compare: (a: T, b: T) => number
  /** @param compare Negative where `a` comes before `b`. */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  /** How many wait. */
  get size(): number {
    return this.#heap.length
  }

  /** Adds one. */
  push(value: T): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(value)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#compare(value, heap[above]!) >= 0) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = value
  }

  /** Takes the first one. */
  pop(): T | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (heap.length > 0) this.#sink(last!)
    return first
  }

  #sink(value: T): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && this.#compare(heap[below + 1]!, heap[below]!) < 0) below++
      if (this.#compare(heap[below]!, value) >= 0) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = value
  }
}
