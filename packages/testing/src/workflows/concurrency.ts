/** `concurrency` once its expressions are evaluated. */
export interface ConcurrencyGroup {
  readonly group: string
  readonly cancelInProgress: boolean
  /** Whether more than one may wait. */
  readonly queue: 'single' | 'max'
}

interface Waiting {
  readonly start: () => void
  readonly cancel: () => void
}

interface Line {
  running: { readonly cancel: () => void }
  waiting: Waiting[]
}

/** Reads `concurrency`; undefined where there is none. */
export function concurrencyOf(source: unknown): ConcurrencyGroup | undefined {
  if (source === undefined || source === null || source === '') return undefined
  const given = typeof source === 'object' ? (source as Record<string, unknown>) : { group: source }
  const yes = given['cancel-in-progress']
  return {
    group: String(given['group']).toLowerCase(),
    cancelInProgress: yes === true || yes === 'true',
    queue: given['queue'] === 'max' ? 'max' : 'single',
  }
}

/**
 * Lets one of a group run at a time. Of those that wait the newest replaces the others, which are
 * cancelled, unless the group says `queue: max`.
 */
export class ConcurrencyGroups {
  readonly #lines = new Map<string, Line>()

  /**
   * Waits for the group's turn.
   * @param cancel Called when a newer one takes the place.
   * @returns What to call at the end; undefined when it was cancelled while it waited.
   */
  async enter(
    { group, cancelInProgress, queue }: ConcurrencyGroup,
    cancel: () => void,
    signal: AbortSignal,
  ): Promise<(() => void) | undefined> {
    const line = this.#lines.get(group)
    if (line === undefined) {
      this.#lines.set(group, { running: { cancel }, waiting: [] })
      return () => this.#leave(group)
    }
    if (queue === 'single') for (const one of line.waiting.splice(0)) one.cancel()
    if (cancelInProgress) line.running.cancel()
    const started = await new Promise<boolean>((resolve) => {
      const stop = (): void => {
        line.waiting = line.waiting.filter((one) => one !== entry)
        cancel()
        resolve(false)
      }
      const entry: Waiting = { start: () => resolve(true), cancel: stop }
      line.waiting.push(entry)
      signal.addEventListener('abort', stop, { once: true })
    })
    if (!started) return undefined
    line.running = { cancel }
    return () => this.#leave(group)
  }

  /** How many wait in a group now. */
  waiting(group: string): number {
    return this.#lines.get(group.toLowerCase())?.waiting.length ?? 0
  }

  #leave(group: string): void {
    const next = this.#lines.get(group)?.waiting.shift()
    if (next) next.start()
    else this.#lines.delete(group)
  }
}
