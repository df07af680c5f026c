import pMap from 'p-map'
import type { Lookup } from '../datasources/datasource.ts'

// The gates of each host bound what is really sent; this only bounds what waits there.
const WAITING = 64

/**
 * Looks up keys that must be asked for one by one. @param concurrency Less where each costs a
 * process.
 */
export async function eachKey(
  keys: readonly string[],
  lookUp: (key: string) => Promise<Lookup>,
  concurrency = WAITING,
): Promise<ReadonlyMap<string, Lookup>> {
  return new Map(
    await pMap(keys, async (key) => [key, await lookUp(key)] as const, { concurrency }),
  )
}
