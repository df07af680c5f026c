import {
  isOpenVulnerability,
  type ConcernedVersion,
  type LastingVulnerability,
  type ScanRecord,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import { bySureness } from '../identity/identity.ts'
import { eventsAfter } from './record-events.ts'
import { checkedPackages } from './checked-packages.ts'
import { familiesOf, type Family } from './families.ts'
import {
  lookedKey,
  observedBefore,
  observedNow,
  oneLine,
  type Observed,
  type RecordParts,
  type Told,
} from './observed.ts'

/**
 * Carries the record of vulnerabilities on: what was found joins what was known, each family of
 * aliases is one record, what a person wrote stays, and what is over is closed and kept. Undefined
 * where nobody has ever looked.
 */
export function carriedOn({
  before,
  scan,
  published,
}: RecordParts): VulnerabilitiesRecord | undefined {
  const time = newestOf(before, scan)
  if (time === undefined) return undefined
  const hashes = new Set(published.map(({ hash }) => hash))
  const observed = [
    ...(scan === undefined ? [] : observedNow(scan, hashes)),
    ...(before === undefined ? [] : observedBefore(before, seenBy(scan), hashes, scan)),
  ]
  return {
    time,
    sources: scan === undefined ? (before?.sources ?? []) : sourcesOf(scan),
    packages: checkedPackages({ before, scan, published }),
    records: familiesOf(before?.records ?? [], observed)
      .map((family) => recordOf(family, scan?.time ?? time, hashes))
      .sort(byName),
  }
}

function newestOf(
  before: VulnerabilitiesRecord | undefined,
  scan: ScanRecord | undefined,
): string | undefined {
  const [known, now] = [before?.time, scan?.time]
  return known !== undefined && now !== undefined && known > now ? known : (now ?? known)
}

/** The builds and resources that silence of this scan says something of. */
function seenBy(scan: ScanRecord | undefined): ReadonlySet<string> {
  const keyOf = ({ hash, part }: ScanRecord['looked'][number]): string[] =>
    hash === undefined ? [] : [lookedKey(hash, part)]
  const uncovered = new Set(scan?.notCovered.flatMap((one) => keyOf(one.package)))
  return new Set(scan?.looked.flatMap(keyOf).filter((key) => !uncovered.has(key)))
}

const sourcesOf = ({ sources }: ScanRecord): VulnerabilitiesRecord['sources'] =>
  sources.slice(0, 1000).map(({ name, formats, records, newest, fetched }) => ({
    name: oneLine(name, 300),
    formats: formats.slice(0, 20).map((format) => oneLine(format, 40)),
    records,
    ...(newest !== undefined && { newest: oneLine(newest, 40) }),
    ...(fetched !== undefined && { fetched: oneLine(fetched, 40) }),
  }))

function recordOf(
  { records, observed }: Family,
  time: string,
  published: ReadonlySet<string>,
): LastingVulnerability {
  const [oldest, ...later] = records.toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const { id, ...told } = toldOf(observed) ?? oldest!
  const reviewed = records
    .flatMap((record) => record.reviewed ?? [])
    .sort((a, b) => (a.time < b.time ? 1 : -1))[0]
  const known = records.flatMap(({ found }) => found)
  const found = foundIn(observed, known, time)
  const events = [oldest, ...later].flatMap((record) => record?.events ?? [])
  return {
    package: (oldest ?? observed[0]!).package,
    ...partOf(oldest ?? observed[0]!),
    id: oldest?.id ?? id,
    aliases: [...new Set([...records, ...observed].flatMap(({ aliases }) => aliases))].sort(),
    ...plainly(told),
    first: oldest?.first ?? time,
    ...(reviewed !== undefined && { reviewed }),
    found,
    events: eventsAfter(events, known, found, { time, published }),
  }
}

const partOf = ({ part }: { readonly part?: string | undefined }): { part?: string } =>
  part === undefined ? {} : { part }

/** Databases say it as of now; the surest record speaks. */
const toldOf = (observed: readonly Observed[]): Told | undefined =>
  observed
    .flatMap(({ told, concerned }) =>
      told === undefined ? [] : [{ told, certainty: concerned.grade }],
    )
    .sort(bySureness)[0]?.told

/** Of an earlier record, what databases say alone. */
function plainly(told: Omit<Told, 'id'>): Omit<Told, 'id'> {
  const { summary, severity, score, exploited, probability, range, fixed } = told
  return {
    summary,
    severity,
    ...(score !== undefined && { score }),
    ...(exploited !== undefined && { exploited }),
    ...(probability !== undefined && { probability }),
    range,
    fixed,
  }
}

/** Builds of one version of which the same is known are one entry. */
function foundIn(
  observed: readonly Observed[],
  before: readonly ConcernedVersion[],
  time: string,
): ConcernedVersion[] {
  const groups = Map.groupBy(observed, ({ concerned }) => JSON.stringify(concerned))
  return [...groups.values()]
    .map((group): ConcernedVersion => {
      const [{ concerned }] = group as [Observed]
      const hashes = [...new Set(group.map(({ hash }) => hash))].sort()
      return {
        ...concerned,
        hashes: hashes as unknown as ConcernedVersion['hashes'],
        since: sinceOf(concerned, before) ?? time,
      }
    })
    .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0))
}

/** A new build of a version does not make what is known of it any newer. */
const sinceOf = (
  now: Pick<ConcernedVersion, 'version' | 'status'>,
  before: readonly ConcernedVersion[],
): string | undefined =>
  before
    .filter(({ version }) => version === now.version)
    .filter((known) => isOpenVulnerability(known) === isOpenVulnerability(now))
    .map(({ since }) => since)
    .sort()[0]

const byName = (a: LastingVulnerability, b: LastingVulnerability): number => {
  const [one, other] = [a, b].map(
    ({ package: name, part = '', id }) => `${name}\n${part}\n${id}`,
  ) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}
