import { z } from 'zod'
import type { Affected, AffectedRange, RangeEvent } from './entry.ts'
import { osvEvent, type OsvAffected, type OsvRange } from './osv-format.ts'
import { ofOwnLine, turnsOf } from './turns.ts'

/**
 * Whether it says nothing but commits. A list of versions that is empty says that no release has
 * them, as does OSS-Fuzz without a list; elsewhere nobody looked which releases have.
 */
export const isOfCommitsAlone = ({ package: pkg, ranges, versions }: OsvAffected): boolean =>
  pkg?.ecosystem !== 'OSS-Fuzz' &&
  (versions ?? undefined) === undefined &&
  (ranges ?? []).every(({ type }) => type === 'GIT')

/** What counts of a record for each of its ranges. */
export interface OsvContext {
  readonly id: string
  /** Its own `database_specific`. */
  readonly specific: unknown
  /** Whether nothing in the record tells which releases its commits are in. */
  readonly blind: boolean
}

/**
 * What ranges of one repository say of releases.
 * @param versions The tags that the record lists.
 */
export function gitAffected(
  ranges: readonly OsvRange[],
  versions: readonly string[],
  { id, blind }: OsvContext,
): Affected {
  const events = ranges.flatMap((one) => one.events)
  const written = ranges.map(writtenRanges)
  const none = written.every((own) => own.length === 0)
  const counted =
    versions.length > 0 && ranges.some((range, at) => isMadeUp(id, range, written[at]!))
  return {
    ranges: none && blind ? unreleased(events.flatMap(eventOf)) : ofOwnLine(written.flat()),
    ...(versions.length > 0 && { versions }),
    ...(counted && { counted }),
    complete: true,
    ...(events.every(({ fixed, last_affected: last }) => !fixed && !last) && { open: true }),
  }
}

/** Commits have no order by themselves: any release may have those between them. */
function unreleased(events: readonly RangeEvent[]): AffectedRange[] {
  const [commit] = events.flatMap(({ introduced, fixed, last }) => {
    const text = introduced ?? fixed ?? last
    return text === undefined || text === '0' ? [] : text
  })
  const introduced = commit === undefined ? '0' : `commit ${commit}`
  return events.length === 0
    ? []
    : [{ order: 'spack', events: [{ introduced }], certainty: 'possible' }]
}

/** The commits with which it is fixed. A tag may stand in the place of one: nobody takes a patch of it. */
export const fixesIn = (ranges: readonly OsvRange[]): string[] => [
  ...new Set(
    ranges
      .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed?.toLowerCase() ?? []))
      .filter((commit) => /^[0-9a-f]{40}$/.test(commit)),
  ),
]

/** What OSV's converter read out of a CVE; `versions` until 2025. */
const extracted = z.looseObject({
  extracted_events: z.array(osvEvent).max(10_000).optional().catch(undefined),
  versions: z.array(osvEvent).max(10_000).optional().catch(undefined),
})

/** The versions that a converter read out of the text and made the commits of. */
function writtenRanges({ database_specific: specific }: OsvRange): AffectedRange[] {
  const read = extracted.safeParse(specific)
  const events = read.success ? (read.data.extracted_events ?? read.data.versions ?? []) : []
  return turnsOf(events.flatMap(eventOf)).map((turn) => {
    const begins = turn.events.every(({ introduced }) => introduced !== '0')
    const ends = turn.events.some(({ fixed, last }) => fixed !== undefined || last !== undefined)
    const certainty = !ends ? 'possible' : begins && turn.guessed !== true ? 'certain' : 'likely'
    return { order: 'spack', events: turn.events, certainty }
  })
}

/**
 * Whether the commits begin with the first one only since a converter knew no beginning, or no commit
 * of it: then the releases that were counted out of them begin too early
 * (https://github.com/google/osv.dev/issues/3522). Those who find flaws by trying commits know it.
 */
const isMadeUp = (id: string, { events }: OsvRange, written: readonly AffectedRange[]): boolean =>
  events.some(({ introduced }) => introduced === '0') && (written.length > 0 || /^CVE-/i.test(id))

/** An event as it is kept; empty for one that is none of ours, such as `limit`. */
export function eventOf({
  introduced,
  fixed,
  last_affected: last,
}: z.infer<typeof osvEvent>): RangeEvent[] {
  return [
    ...(introduced === undefined ? [] : [{ introduced }]),
    ...(fixed === undefined ? [] : [{ fixed }]),
    ...(last === undefined ? [] : [{ last }]),
  ]
}
