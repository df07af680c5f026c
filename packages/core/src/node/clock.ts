import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/clock.ts'

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await setTimeout(milliseconds, undefined, signal && { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
}
