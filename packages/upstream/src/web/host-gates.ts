import pLimit, { type LimitFunction } from 'p-limit'

/** The host was left alone after it said "enough" earlier in this run. */
export class HostBlocked extends Error {
  override readonly name = 'HostBlocked'
}

/**
 * Lets at most so many requests through to each host at a time, first come first served; a blocked
 * host gets none.
 */
export class HostGates {
  readonly #width: number
  readonly #gates = new Map<string, LimitFunction>()
  /** Why nothing goes to a host any more. */
  readonly #blocked = new Map<string, string>()

  constructor(width: number) {
    this.#width = width
  }

  /**
   * Runs `body` when there is room. @throws HostBlocked without running it when the host is blocked
   * by then.
   */
  async through<T>(host: string, body: () => Promise<T>): Promise<T> {
    const gate = this.#gates.get(host) ?? pLimit(this.#width)
    this.#gates.set(host, gate)
    return gate(() => {
      this.check(host)
      return body()
    })
  }

  /** From now on nothing goes to this host. */
  block(host: string, reason: string): void {
    if (!this.#blocked.has(host)) this.#blocked.set(host, reason)
  }

  /** @throws HostBlocked when the host is blocked. */
  check(host: string): void {
    const reason = this.#blocked.get(host)
    if (reason !== undefined) throw new HostBlocked(reason)
  }
}
