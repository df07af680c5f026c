import type { Verdict } from '@pakages/model'
import type { VersionInput } from '../input.ts'

/** When the first of its binaries was built, RFC 3339; undefined where nobody knows. */
export function firstBuilt({ binaries }: VersionInput): string | undefined {
  let first: string | undefined
  for (const { built } of binaries) {
    const time = built?.time
    if (time !== undefined && (first === undefined || time < first)) first = time
  }
  return first
}

/** When the last of its binaries was built, RFC 3339; undefined where nobody knows. */
export function lastBuilt({ binaries }: VersionInput): string | undefined {
  let last: string | undefined
  for (const { built } of binaries) last = later(last, built?.time)
  return last
}

/** When a verdict that counts was last given, RFC 3339; undefined where it never was. */
export function lastSaid({ reviews }: VersionInput, verdict: Verdict): string | undefined {
  let last: string | undefined
  for (const one of reviews) if (one.verdict === verdict && one.counts) last = later(last, one.time)
  return last
}

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a
