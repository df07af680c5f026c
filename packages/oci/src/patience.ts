import type { Clock } from '@pakages/core'

/** What waiting needs. */
export interface Patience {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
}

/**
 * A moment that doubles with each attempt (from 1), with jitter: between half and the whole of
 * `base * 2^attempt` milliseconds.
 */
export async function pause(
  attempt: number,
  { clock, signal }: Patience,
  base = 250,
): Promise<void> {
  await clock.sleep(Math.min(15_000, base * 2 ** attempt) * (0.5 + Math.random() / 2), signal)
}

/**
 * Reads until there is something, four times at most: a registry may list a tag for a while before
 * it can be read.
 */
export async function untilThere<T>(
  read: () => Promise<T | undefined>,
  patience: Patience,
): Promise<T | undefined> {
  for (let attempt = 1; attempt < 4; attempt++) {
    const found = await read()
    if (found !== undefined) return found
    await pause(attempt, patience)
  }
  return read()
}
