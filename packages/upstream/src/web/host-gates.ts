/** The host was left alone after it said "enough" earlier in this run. */
export class HostBlocked extends Error {
  override readonly name = 'HostBlocked'
}

interface Gate {
  free: number
  readonly waiting: (() => void)[]
  blocked: string | undefined
}

/**
 * Lets at most so many requests through to each host at a time, first come first served; a blocked
 * host gets none.
 */
export class HostGates {
  readonly #width: number
  readonly #gates = new Map<string, Gate>()

  constructor(width: number) {
    this.#width = width
  }

  /**
   * Runs `body` when there is room. @throws HostBlocked without running it when the host is blocked
   * by then.
   */
  async through<T>(host: string, body: () => Promise<T>): Promise<T> {
    const gate = this.#gate(host)
    if (gate.free > 0) gate.free--
    else await new Promise<void>((resolve) => gate.waiting.push(resolve))
    try {
      this.check(host)
      return await body()
    } finally {
      const next = gate.waiting.shift()
      if (next) next()
      else gate.free++
    }
  }

  /** From now on nothing goes to this host. */
  block(host: string, reason: string): void {
    this.#gate(host).blocked ??= reason
  }

  /** @throws HostBlocked when the host is blocked. */
  check(host: string): void {
    const reason = this.#gate(host).blocked
    if (reason !== undefined) throw new HostBlocked(reason)
  }

  #gate(host: string): Gate {
    const gate = this.#gates.get(host) ?? { free: this.#width, waiting: [], blocked: undefined }
    this.#gates.set(host, gate)
    return gate
  }
}
