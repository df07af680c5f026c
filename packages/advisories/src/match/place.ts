import { bySureness, type Certainty } from '../identity/identity.ts'
import { compareIn, withoutRevision, type Comparison, type VersionOrder } from '../order/order.ts'
import { spelled, versionsOfTag } from '../order/tag.ts'
import type { Affected, AffectedRange, RangeEvent } from '../record/entry.ts'
import { isInStream } from '../record/stream.ts'
import { insideDistribution, revisionOf, type Inside } from './distribution-range.ts'
import { listedAs, listedSureness, type PlacedVersion } from './listed.ts'

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
  const ranges = placesIn(version.version, affected)
  const surest = ranges.filter((one) => one !== undefined && one !== 'unknown').sort(bySureness)[0]
  const listed = listedAs(version, affected)
  if (listed !== undefined)
    return {
      kind: 'affected',
      certainty: listedSureness(version, affected, surest?.certainty),
      why: `the record lists ${listed}`,
      fixed,
      ...upstreamRange(affected.ranges),
    }
  if (surest !== undefined) return { kind: 'affected', ...surest, fixed }
  const behind = behindTheList(version, affected)
  if (behind !== undefined) return behind
  const unread = affected.ranges.find((_, at) => ranges[at] === 'unknown')
  if (unread === undefined) return { kind: 'not-affected' }
  const why = `its version cannot be compared with those of the record (${shownRange(unread.events)})`
  return { kind: 'unknown', why, fixed }
}

/**
 * Where the version lies among the ranges, up to the first that says that it is not affected; behind
 * one that it cannot be compared with, nothing is known.
 */
function placesIn(version: string, { ranges }: Affected): (Inside | 'unknown' | undefined)[] {
  const places = ranges.map((range) => insideOf(version, range))
  const decisive = ranges.findIndex(({ clears }, at) => clears === true && places[at] !== undefined)
  if (decisive < 0) return places.map((place, at) => (ranges[at]!.clears ? undefined : place))
  return places.map((place, at) => {
    if (at < decisive) return ranges[at]!.clears ? undefined : place
    return places[decisive] === 'unknown' ? 'unknown' : undefined
  })
}

const upstreamRange = (
  ranges: readonly AffectedRange[],
): { readonly range?: readonly RangeEvent[] } => {
  const own = ranges.filter(({ order, clears }) => order !== 'distribution' && clears !== true)
  return own.length === 0 ? {} : { range: own.flatMap(({ events }) => events) }
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

/**
 * What only a distribution's patch mends is fixed in no release; where a range says what is not
 * affected, its beginning is fixed.
 */
const fixedIn = ({ ranges }: Affected): string[] => [
  ...new Set(
    ranges.flatMap(({ order, events, clears }) =>
      events.flatMap(({ fixed: end, introduced }) => {
        if (clears === true) return introduced === undefined || introduced === '0' ? [] : introduced
        return upstreamFix(order, end)
      }),
    ),
  ),
]

const upstreamFix = (order: VersionOrder, fixed: string | undefined): string[] => {
  if (fixed === undefined) return []
  if (order !== 'distribution') return [fixed]
  return revisionOf(fixed) > 0 ? [] : [withoutRevision(fixed)]
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
  if (!inside) return undefined
  const why = `it is in ${shownRange(events)}`
  return isOfOlderLine(version, range)
    ? {
        certainty: 'possible',
        why: `${why}, where nobody wrote since when, and of an older line than ${range.line!}`,
        range: events,
      }
    : { certainty, why, range: events }
}

const isOfOlderLine = (version: string, { line }: AffectedRange): boolean =>
  line !== undefined && !isInStream(version.replace(/^v(?=\d)/i, ''), line)

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
