/** Documents that are kept: who asks for a version mostly asks for others of the package next. */
const MOST = 32

/** What was read last, so that the versions of one package are one request. */
export class RecentReads {
  readonly #reads = new Map<string, Promise<unknown>>()

  /** What was read at a path, or is being read; else what `read` gives. A failure is not kept. */
  get<T>(path: string, read: () => Promise<T>): Promise<T> {
    // A path has one kind of document, whose reader is always the same.
    const known = this.#reads.get(path) as Promise<T> | undefined
    const reading = known ?? read()
    this.#reads.delete(path)
    this.#reads.set(path, reading)
    if (!known) reading.catch(() => this.#reads.delete(path))
    const [oldest] = this.#reads.keys()
    if (this.#reads.size > MOST) this.#reads.delete(oldest!)
    return reading
  }
}
