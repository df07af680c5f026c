import type { Certainty } from '../identity/identity.ts'
import { compareIn, withoutRevision } from '../order/order.ts'
import type { AffectedRange, RangeEvent } from '../record/entry.ts'
import { isInStream } from '../record/stream.ts'

/** A range that a version lies in. */
export interface Inside {
  readonly certainty: Certainty
  readonly why: string
  readonly range?: readonly RangeEvent[]
}

/** Which of its packages of one release it is: 4 of `1.2.3-r4`, 0 where it says none. */
export const revisionOf = (text: string): number => Number(/(?:-r|_)(\d+)$/.exec(text)?.[1] ?? 0)

/**
 * A distribution names the first of its packages without the vulnerability, and not since when it
 * was there: of another major version than that, a version may be too old to have it, or have a fix
 * of its own.
 */
export function insideDistribution(
  version: string,
  range: AffectedRange,
): Inside | 'unknown' | undefined {
  const { events, certainty, patched, foundIn } = range
  const fixed = events.find((event) => event.fixed !== undefined)?.fixed
  if (fixed === undefined) return insideUnfixed(version, range)
  const release = withoutRevision(fixed)
  const order = compareIn('distribution', version, fixed)
  if (order === undefined) return 'unknown'
  if (order > 0) return undefined
  if (order === 0)
    return revisionOf(fixed) > 0 && patched !== undefined
      ? {
          certainty: foundIn === release ? certainty : patched,
          why: `a distribution patched ${release} (${fixed})`,
        }
      : undefined
  return {
    certainty: isNear(version, release, range) ? certainty : 'possible',
    why: `a distribution fixed it in ${fixed}`,
  }
}

/** What has no fix yet is in the release in which it was found, and in those before it in its line. */
function insideUnfixed(version: string, range: AffectedRange): Inside {
  const { certainty, foundIn } = range
  const order = foundIn === undefined ? undefined : compareIn('distribution', version, foundIn)
  if (foundIn === undefined || order === undefined || order > 0 || !isNear(version, foundIn, range))
    return { certainty: 'possible', why: 'the distribution knows of no fix' }
  return { certainty, why: `a distribution found it in ${foundIn} and knows of no fix` }
}

/**
 * Whether what is fixed in a release was mostly in a version before it: of the line that the package
 * is named after; of one major version, where the distribution keeps no packages for lines of it;
 * else of one `1.2`.
 */
function isNear(version: string, release: string, { stream, lines }: AffectedRange): boolean {
  if (stream !== undefined) return isInStream(version, stream)
  const pattern = lines === true ? /^\d+(?:[._-]\d+)?/ : /^\d+/
  const line = (text: string): string => pattern.exec(text)?.[0] ?? text
  return line(version) === line(release)
}
