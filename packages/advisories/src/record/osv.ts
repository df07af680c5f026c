import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import { identityKey, nameOf } from '../identity/identity.ts'
import type { VersionOrder } from '../order/order.ts'
import {
  shortened,
  type AdvisoryEntry,
  type Affected,
  type DatabaseItem,
  type RangeEvent,
} from './entry.ts'
import { namesOfBitnami, rangesOfBitnami } from './bitnami.ts'
import { changeOf } from './changes.ts'
import { contradiction } from './contradiction.ts'
import { ecosystemOf, type Ecosystem } from './ecosystems.ts'
import { plainId } from './ids.ts'
import { osvRecord, type OsvAffected, type OsvRange, type OsvRecord } from './osv-format.ts'
import { eventOf, fixesIn, gitAffected, isOfCommitsAlone, type OsvContext } from './osv-git.ts'
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
  const affected = found.affected ?? []
  const context: OsvContext = {
    ...{ id: found.id, specific: found.database_specific },
    blind: affected.every(isOfCommitsAlone),
  }
  const keyed = affected.flatMap((one) => keyedOf(one, context))
  if (keyed.length === 0) return [{ kind: 'elsewhere' }]
  const referred = (found.references ?? []).flatMap(({ type, url }) =>
    type === 'FIX' ? (changeOf(url) ?? []) : [],
  )
  return keyed.map(({ key, affected: what, severity, fixes = [] }) => ({
    kind: 'entry',
    entry: {
      key,
      id: plainId(found.id),
      aliases: [...new Set([...(found.aliases ?? []), ...(found.upstream ?? [])].map(plainId))],
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
function keyedOf(one: OsvAffected, context: OsvContext): Keyed[] {
  const severity = one.ecosystem_specific?.severity
  const ranges = one.ranges ?? []
  const versions = one.versions ?? []
  const known = ecosystemOf(one.package?.ecosystem)
  const byPackage = isBitnami(one)
    ? bitnamiKeyed(one, context.specific, severity)
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
              affected: gitAffected(own, versions, context),
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
