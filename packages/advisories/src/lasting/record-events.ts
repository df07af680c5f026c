import {
  isOpenVulnerability,
  type ConcernedVersion,
  type LastingVulnerability,
} from '@pakages/model'

type Change = LastingVulnerability['events'][number]

/** Events of one record; the first, which says when it all began, stays. */
const MOST = 200

/** What changed between what was known and what was found, behind the events that there are. */
export function eventsAfter(
  events: readonly Change[],
  before: readonly ConcernedVersion[],
  now: readonly ConcernedVersion[],
  { time, published }: { readonly time: string; readonly published: ReadonlySet<string> },
): Change[] {
  const wasOpen = openVersions(before)
  const isOpen = openVersions(now)
  const everOpen = new Set(
    events.flatMap(({ kind, versions }) => (kind === 'closed' ? [] : versions)),
  )
  const told: Omit<Change, 'time' | 'versions'>[] = []
  const versions: string[] = []
  for (const version of [...isOpen].filter((one) => !wasOpen.has(one))) {
    const why = now.find((one) => one.version === version && isOpenVulnerability(one))!.why
    told.push({ kind: everOpen.has(version) ? 'reopened' : 'opened', why })
    versions.push(version)
  }
  for (const version of [...wasOpen].filter((one) => !isOpen.has(one))) {
    told.push({ kind: 'closed', why: whyClosed(version, before, now, published) })
    versions.push(version)
  }
  const groups = Map.groupBy(told.keys(), (at) => JSON.stringify(told[at]))
  const fresh = [...groups.values()].map((places): Change => ({
    time,
    ...told[places[0]!]!,
    versions: places.map((at) => versions[at]!).sort(),
  }))
  const all = [
    ...events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
    ...fresh,
  ]
  return all.length <= MOST ? all : [all[0]!, ...all.slice(1 - MOST)]
}

const openVersions = (all: readonly ConcernedVersion[]): Set<string> =>
  new Set(all.filter(isOpenVulnerability).map(({ version }) => version))

function whyClosed(
  version: string,
  before: readonly ConcernedVersion[],
  now: readonly ConcernedVersion[],
  published: ReadonlySet<string>,
): string {
  const own = now.find((one) => one.version === version)
  if (own !== undefined) return own.reason ?? own.status.replace('_', ' ')
  const gone = before
    .filter((one) => one.version === version)
    .every(({ hashes }) => !hashes.some((hash) => published.has(hash)))
  return gone ? 'it is not published any more' : 'no record names it any more'
}
