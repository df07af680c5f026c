import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import { identityKey, nameOf } from '../identity/identity.ts'
import type { VersionOrder } from '../order/order.ts'
import {
  shortened,
  type AdvisoryEntry,
  type Affected,
  type AffectedRange,
  type DatabaseItem,
  type RangeEvent,
} from './entry.ts'
import { namesOfBitnami, rangesOfBitnami } from './bitnami.ts'
import { changeOf } from './changes.ts'
import { contradiction } from './contradiction.ts'
import { ecosystemOf, type Ecosystem } from './ecosystems.ts'
import {
  osvEvent,
  osvRecord,
  type OsvAffected,
  type OsvRange,
  type OsvRecord,
} from './osv-format.ts'
import { streamOf } from './stream.ts'
import { levelOfWord, severityOfVector, type Severity } from './severity.ts'

/** Reads one record of the OSV format (https://ossf.github.io/osv-schema/). */
export function readOsv(json: unknown, source: string): DatabaseItem[] {
  const read = osvRecord.safeParse(json)
  if (!read.success)
    return [
      { kind: 'refused', id: idIn(json), why: `it is no OSV record: ${firstIssue(read.error)}` },
    ]
  const found = read.data
  if (found.withdrawn) return []
  const wrong = contradiction(found.affected ?? [])
  if (wrong !== undefined) return [{ kind: 'refused', id: found.id, why: wrong }]
  const keyed = (found.affected ?? []).flatMap((one) => keyedOf(one, found.database_specific))
  if (keyed.length === 0) return [{ kind: 'elsewhere' }]
  const referred = (found.references ?? []).flatMap(({ type, url }) =>
    type === 'FIX' ? (changeOf(url) ?? []) : [],
  )
  return keyed.map(({ key, affected: what, severity, fixes = [] }) => ({
    kind: 'entry',
    entry: {
      key,
      id: found.id,
      aliases: [...new Set([...(found.aliases ?? []), ...(found.upstream ?? [])])],
      summary: shortened(found.summary ?? found.details ?? undefined),
      severity: severityOf(found, severity),
      ...(found.published !== undefined && { published: found.published }),
      modified: found.modified,
      source,
      affected: what,
      ...fixedBy([...fixes, ...referred]),
    },
  }))
}

const fixedBy = (fixes: readonly string[]): Pick<AdvisoryEntry, 'fixes'> =>
  fixes.length === 0 ? {} : { fixes: [...new Set(fixes)] }

const idIn = (json: unknown): string => {
  const found = z.looseObject({ id: z.string().max(100) }).safeParse(json)
  return found.success ? found.data.id : 'a record without an id'
}

function severityOf(found: OsvRecord, word: string | undefined): Severity {
  const scored = (found.severity ?? []).flatMap(({ score }) => severityOfVector(score) ?? [])
  const best = scored.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0]
  const level = levelOfWord(word) ?? levelOfWord(found.database_specific?.severity)
  return best ?? (level === undefined ? { level: 'unknown' } : { level })
}

interface Keyed {
  readonly key: string
  readonly affected: Affected
  readonly severity: string | undefined
  readonly fixes?: readonly string[]
}

/** What one `affected` says, by its package and by each repository. */
function keyedOf(one: OsvAffected, specific: unknown): Keyed[] {
  const severity = one.ecosystem_specific?.severity
  const ranges = one.ranges ?? []
  const versions = one.versions ?? []
  const known = ecosystemOf(one.package?.ecosystem)
  const byPackage = isBitnami(one)
    ? bitnamiKeyed(one, specific, severity)
    : known === undefined
      ? []
      : packageKeyed(one, known, severity)
  const repositories = Map.groupBy(
    ranges.filter(({ type, repo }) => type === 'GIT' && repo !== undefined),
    ({ repo }) => nameOf('git', repo!) ?? '',
  )
  return [
    ...byPackage,
    ...[...repositories].flatMap(([repository, own]): Keyed[] =>
      repository === ''
        ? []
        : [
            {
              key: identityKey({ kind: 'git', name: repository }),
              severity,
              affected: gitAffected(own, versions),
              fixes: fixesIn(own),
            },
          ],
    ),
  ]
}

const isBitnami = ({ package: pkg }: OsvAffected): boolean =>
  pkg?.ecosystem.split(':')[0] === 'Bitnami'

function bitnamiKeyed(
  { package: pkg, ranges, versions }: OsvAffected,
  specific: unknown,
  severity: string | undefined,
): Keyed[] {
  const used = (ranges ?? [])
    .filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM')
    .map(({ events }) => events.flatMap(eventOf))
  return namesOfBitnami(pkg!.name, specific).map(({ kind, name, certainty }) => ({
    key: identityKey({ kind, name }),
    severity,
    affected: {
      ranges: rangesOfBitnami(used, certainty),
      ...(certainty !== 'possible' && (versions ?? []).length > 0 && { versions: versions! }),
      ...isOpen(used),
    },
  }))
}

const isOpen = (ranges: readonly (readonly RangeEvent[])[]): Pick<Affected, 'open'> =>
  ranges.every((events) => events.every(({ fixed, last }) => !fixed && !last)) ? { open: true } : {}

/** What it says of its package, and of that of which the package is a line of versions. */
function packageKeyed(
  { package: pkg, ranges, versions, ecosystem_specific: specific }: OsvAffected,
  { kind, order }: Ecosystem,
  severity: string | undefined,
): Keyed[] {
  const said = packageAffected(order, ranges ?? [], versions ?? [], specific?.fix === 'patch')
  const fixed = said.ranges.flatMap(({ events }) => events.flatMap((event) => event.fixed ?? []))
  const stream = kind === 'distribution' ? streamOf(pkg!.name, fixed[0]) : undefined
  const keyed = (text: string, what: Affected): Keyed[] => {
    const name = nameOf(kind, text)
    return name === undefined
      ? []
      : [{ key: identityKey({ kind, name }), severity, affected: what }]
  }
  return [
    ...keyed(pkg!.name, said),
    ...(stream === undefined
      ? []
      : keyed(stream.of, {
          ...said,
          ranges: said.ranges.map((range) => ({ ...range, stream: stream.stream })),
        })),
  ]
}

function packageAffected(
  order: VersionOrder,
  ranges: readonly OsvRange[],
  versions: readonly string[],
  patch: boolean,
): Affected {
  const used = ranges.filter(({ type }) => type === 'ECOSYSTEM' || type === 'SEMVER')
  return {
    ranges: used.map(({ events }) => ({
      order,
      events: events.flatMap(eventOf),
      certainty: order === 'distribution' ? 'likely' : 'certain',
      ...(order === 'distribution' && { patched: patch ? 'likely' : 'possible' }),
    })),
    ...(versions.length > 0 && { versions }),
    ...(used.every(({ events }) =>
      events.every(({ fixed, last_affected: last }) => !fixed && !last),
    ) && { open: true }),
  }
}

function gitAffected(ranges: readonly OsvRange[], versions: readonly string[]): Affected {
  const events = ranges.flatMap((one) => one.events)
  return {
    ranges: ranges.flatMap(writtenRange),
    ...(versions.length > 0 && { versions }),
    complete: true,
    ...(events.every(({ fixed, last_affected: last }) => !fixed && !last) && { open: true }),
  }
}

/** A tag may stand in the place of a commit: nobody takes a patch of it. */
const fixesIn = (ranges: readonly OsvRange[]): string[] => [
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

function eventOf({
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
