import { bySureness, type Certainty } from '../identity/identity.ts'
import { compareIn, withoutRevision, type Comparison } from '../order/order.ts'
import { spelled, versionsOfTag } from '../order/tag.ts'
import type { Affected, AffectedRange, RangeEvent } from '../record/entry.ts'
import { isInStream } from '../record/stream.ts'

/** A version as a component has it. */
export interface PlacedVersion {
  readonly version: string
  /** The tag that its source was taken from, where it is known. */
  readonly tag?: string | undefined
}

/** Whether a record concerns a version, and why. */
export type VersionPlacement =
  | {
      readonly kind: 'affected'
      readonly certainty: Certainty
      /** Completes "affected, since …". */
      readonly why: string
      /** Versions that are named as fixed, as the record writes them. */
      readonly fixed: readonly string[]
      /** As the record says it in upstream's versions; absent where distributions' say so. */
      readonly range?: readonly RangeEvent[]
    }
  | { readonly kind: 'not-affected' }
  /** It may be affected: the order of the record does not know the version, or a bound of it. */
  | { readonly kind: 'unknown'; readonly why: string; readonly fixed: readonly string[] }

/** Says whether a version is among those that a record names. */
export function versionPlacement(version: PlacedVersion, affected: Affected): VersionPlacement {
  const fixed = fixedIn(affected)
  const listed = listedAs(version, affected)
  if (listed !== undefined)
    return {
      kind: 'affected',
      certainty: 'certain',
      why: `the record lists ${listed}`,
      fixed,
      ...upstreamRange(affected.ranges),
    }
  const ranges = affected.ranges.map((range) => insideOf(version.version, range))
  const surest = ranges.filter((one) => one !== undefined && one !== 'unknown').sort(bySureness)[0]
  if (surest !== undefined) return { kind: 'affected', ...surest, fixed }
  const behind = behindTheList(version, affected)
  if (behind !== undefined) return behind
  const unread = affected.ranges.find((_, at) => ranges[at] === 'unknown')
  if (unread === undefined) return { kind: 'not-affected' }
  const why = `its version cannot be compared with those of the record (${shownRange(unread.events)})`
  return { kind: 'unknown', why, fixed }
}

const upstreamRange = (
  ranges: readonly AffectedRange[],
): { readonly range?: readonly RangeEvent[] } => {
  const own = ranges.filter(({ order }) => order !== 'distribution')
  return own.length === 0 ? {} : { range: own.flatMap(({ events }) => events) }
}

/** The version or tag of the record that the version is; undefined when it is none of them. */
function listedAs(
  { version, tag }: PlacedVersion,
  { versions = [], complete }: Affected,
): string | undefined {
  if (complete !== true)
    return versions.find((one) => one === version || spelled(one) === spelled(version))
  const wanted = spelled(version)
  return versions.find((one) => one === tag || versionsOfTag(one).includes(wanted))
}

/**
 * A list of releases ends when its record was written. Where there is no fix, later releases may be
 * affected as well; where it names no release at all, nothing that was released is.
 */
function behindTheList(
  { version }: PlacedVersion,
  { versions = [], complete, open }: Affected,
): VersionPlacement | undefined {
  if (complete !== true || open !== true || versions.length === 0) return undefined
  const orders = versions
    .flatMap((one) => versionsOfTag(one).slice(-1))
    .map((one) => compareIn('spack', version, one))
  if (
    !orders.every((order) => order === undefined || order > 0) ||
    !orders.some((order) => order !== undefined)
  )
    return undefined
  return {
    kind: 'affected',
    certainty: 'possible',
    why: 'it is newer than all that the record lists, and the record knows of no fix',
    fixed: [],
  }
}

/** What only a distribution's patch mends is fixed in no release. */
const fixedIn = ({ ranges }: Affected): string[] => [
  ...new Set(
    ranges.flatMap(({ order, events }) =>
      events.flatMap(({ fixed }) =>
        fixed === undefined || (order === 'distribution' && revisionOf(fixed) > 0)
          ? []
          : [order === 'distribution' ? withoutRevision(fixed) : fixed],
      ),
    ),
  ),
]

const revisionOf = (text: string): number => Number(/(?:-r|_)(\d+)$/.exec(text)?.[1] ?? 0)

interface Inside {
  readonly certainty: Certainty
  readonly why: string
  readonly range?: readonly RangeEvent[]
}

/** By OSV's own algorithm: the events in order, each of which turns it on or off. */
function insideOf(version: string, range: AffectedRange): Inside | 'unknown' | undefined {
  const { order, events, certainty } = range
  if (order === 'distribution') return insideDistribution(version, range)
  const sorted = events.toSorted((a, b) => orderOf(a, b, (x, y) => compareIn(order, x, y)))
  let inside = false
  for (const event of sorted) {
    const turned = turnedBy(event, version, (x, y) => compareIn(order, x, y))
    // One version alone is that, or another: for this it need not be in order.
    if (turned === 'unknown') return isOne(events) ? sameAs(version, range) : 'unknown'
    inside = turned ?? inside
  }
  return inside ? { certainty, why: `it is in ${shownRange(events)}`, range: events } : undefined
}

const isOne = ([from, to, ...more]: readonly RangeEvent[]): boolean =>
  more.length === 0 && from?.introduced !== undefined && from.introduced === to?.last

const sameAs = (version: string, { events, certainty }: AffectedRange): Inside | undefined =>
  spelled(events[0]!.introduced!) === spelled(version)
    ? { certainty, why: `the record names ${version}`, range: events }
    : undefined

type Compare = (left: string, right: string) => Comparison

const placeIn = (event: RangeEvent): string =>
  event.introduced ?? event.after ?? event.fixed ?? event.last ?? '0'

function orderOf(a: RangeEvent, b: RangeEvent, compare: Compare): number {
  if (a.introduced === '0' || b.introduced === '0')
    return Number(b.introduced === '0') - Number(a.introduced === '0')
  const found = compare(placeIn(a), placeIn(b)) ?? 0
  // At one version it begins before it ends: 1.2 alone is from 1.2 to 1.2.
  return found === 0 ? Number(a.last !== undefined) - Number(b.last !== undefined) : found
}

/** What an event makes of a version: on, off, or nothing; `unknown` where the order is silent. */
function turnedBy(
  event: RangeEvent,
  version: string,
  compare: Compare,
): boolean | 'unknown' | undefined {
  if (event.introduced === '0') return true
  const found = compare(version, placeIn(event))
  if (found === undefined) return 'unknown'
  if (event.introduced !== undefined) return found >= 0 ? true : undefined
  if (event.after !== undefined) return found > 0 ? true : undefined
  if (event.fixed !== undefined) return found >= 0 ? false : undefined
  return found > 0 ? false : undefined
}

/** `1.2 up to before 1.4`, for people. */
function shownRange(events: readonly RangeEvent[]): string {
  const parts = events.slice(0, 8).map((event) => {
    if (event.introduced !== undefined)
      return event.introduced === '0' ? 'everything' : `from ${event.introduced}`
    if (event.after !== undefined) return `behind ${event.after}`
    return event.fixed === undefined ? `up to ${event.last ?? ''}` : `before ${event.fixed}`
  })
  return `${parts.join(', ')}${events.length > 8 ? ' …' : ''}`
}

/**
 * A distribution names the first of its packages without the vulnerability, and not since when it
 * was there: of another major version than that, a version may be too old to have it, or have a fix
 * of its own.
 */
function insideDistribution(version: string, range: AffectedRange): Inside | 'unknown' | undefined {
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
