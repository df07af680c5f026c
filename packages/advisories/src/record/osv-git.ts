import { z } from 'zod'
import type { Affected, AffectedRange, RangeEvent } from './entry.ts'
import { osvEvent, type OsvAffected, type OsvRange } from './osv-format.ts'

/**
 * Whether it says nothing but commits. A list of versions that is empty says that no release has
 * them, as does OSS-Fuzz without a list; elsewhere nobody looked which releases have.
 */
export const isOfCommitsAlone = ({ package: pkg, ranges, versions }: OsvAffected): boolean =>
  pkg?.ecosystem !== 'OSS-Fuzz' &&
  (versions ?? undefined) === undefined &&
  (ranges ?? []).every(({ type }) => type === 'GIT')

/**
 * What ranges of one repository say of releases.
 * @param versions The tags that the record lists.
 * @param blind Whether nothing in the record tells which releases its commits are in.
 */
export function gitAffected(
  ranges: readonly OsvRange[],
  versions: readonly string[],
  blind: boolean,
): Affected {
  const events = ranges.flatMap((one) => one.events)
  const written = ranges.flatMap(writtenRange)
  return {
    ranges: written.length === 0 && blind ? unreleased(events.flatMap(eventOf)) : written,
    ...(versions.length > 0 && { versions }),
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

/** The commits that fix it. A tag may stand in the place of a commit: nobody takes a patch of it. */
export const fixesIn = (ranges: readonly OsvRange[]): string[] => [
  ...new Set(
    ranges
      .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed?.toLowerCase() ?? []))
      .filter((commit) => /^[0-9a-f]{40}$/.test(commit)),
  ),
]

const writtenVersions = z.array(osvEvent).max(1000)

/**
 * The versions that a converter read out of the text and made the commits of. Its `introduced: 0`
 * only says that the text names no beginning (https://github.com/google/osv.dev/issues/3522).
 */
function writtenRange({ database_specific: specific }: OsvRange): AffectedRange[] {
  const read = writtenVersions.safeParse(specific?.versions)
  if (!read.success || read.data.length === 0) return []
  const events = read.data.flatMap(eventOf)
  const sure = events.every(({ introduced }) => introduced !== '0')
  return [{ order: 'spack', events, certainty: sure ? 'certain' : 'likely' }]
}

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
