import { isOpenVulnerability, type LastingVulnerability } from '@pakages/model'
import type { SiteSettings } from '../input.ts'
import { advisoryPath } from '../site/paths.ts'

/** The version of OSV's schema that first knew ids of databases that nobody aggregates (`x_`). */
const SCHEMA_VERSION = '1.7.4'

type Site = Pick<SiteSettings, 'mirror' | 'url' | 'registry'>

/**
 * The id of an advisory of ours. `x_` is OSV's prefix for databases that nobody aggregates; what may
 * not stand in a file name is not in the record's ids either.
 */
const advisoryId = (
  { mirror }: Pick<Site, 'mirror'>,
  { package: name, part, id }: Pick<LastingVulnerability, 'package' | 'part' | 'id'>,
): string =>
  `x_${mirror}-${name}${part === undefined ? '' : `.${part.replaceAll(/[^A-Za-z0-9]+/g, '-')}`}-${id}`

/**
 * One lasting record as an advisory in OSV's format (https://ossf.github.io/osv-schema/); undefined
 * where it never was more than possible. Spack is no ecosystem of OSV, so that the package is named
 * where databases may write what is their own.
 */
function osvAdvisory(site: Site, record: LastingVulnerability): object | undefined {
  const sure = record.found.filter(({ grade }) => grade !== 'possible')
  const open = sure.filter(isOpenVulnerability)
  const over = record.events.findLast(({ kind }) => kind === 'closed')
  if (sure.length === 0 && over === undefined) return undefined
  return {
    schema_version: SCHEMA_VERSION,
    id: advisoryId(site, record),
    published: record.first,
    modified: modifiedAt(record),
    ...(open.length === 0 && over !== undefined && { withdrawn: over.time }),
    upstream: record.aliases,
    summary: record.summary,
    affected: [affectedBy(record, open)],
    references: referencesOf(site, record),
    database_specific: {
      severity: record.severity.toUpperCase(),
      ...(record.score !== undefined && { cvss_score: record.score }),
      ...(record.exploited !== undefined && { known_exploited_since: record.exploited }),
      source: record.reviewed === undefined ? 'generated' : 'reviewed',
      registry: site.registry,
    },
  }
}

/** Where an advisory lies in the site, with its bytes as they are served. */
export interface AdvisoryFile {
  readonly path: string
  readonly text: string
}

/** The advisories of records, by their ids. */
export const advisoryFiles = (
  site: Site,
  records: readonly LastingVulnerability[],
): AdvisoryFile[] =>
  records.flatMap((record) => {
    const advisory = osvAdvisory(site, record)
    return advisory === undefined
      ? []
      : [
          {
            path: advisoryPath(advisoryId(site, record)),
            text: `${JSON.stringify(advisory, null, 2)}\n`,
          },
        ]
  })

function modifiedAt({ first, found, events, reviewed }: LastingVulnerability): string {
  const times = [
    first,
    ...events.map(({ time }) => time),
    ...found.flatMap(({ since, statement }) => [since, ...(statement ? [statement.time] : [])]),
    ...(reviewed ? [reviewed.time] : []),
  ]
  return times.reduce((newest, time) => (Date.parse(time) > Date.parse(newest) ? time : newest))
}

function affectedBy(record: LastingVulnerability, open: LastingVulnerability['found']): object {
  const { package: name, part, fixed } = record
  // A range would have builds in it that a patch mends, or that somebody found not affected.
  const mended = record.found.some((one) => !isOpenVulnerability(one))
  const events = mended ? undefined : rangeEvents(record)
  return {
    ...(events !== undefined && { ranges: [{ type: 'ECOSYSTEM', events }] }),
    versions: [...new Set(open.map(({ version }) => version))],
    database_specific: {
      spack: {
        name,
        purl: `pkg:spack/${name}`,
        ...(part !== undefined && { part }),
        builds: Object.fromEntries(open.map(({ version, hashes }) => [version, hashes])),
        fixed_upstream: fixed,
      },
    },
  }
}

/** OSV's events of the range; undefined where OSV has no word for it. */
function rangeEvents({ reviewed, range }: LastingVulnerability): object[] | undefined {
  const bounds = reviewed?.range ?? range
  const ends = bounds.some(({ fixed }) => fixed !== undefined)
  if (bounds.length === 0 || bounds.some(({ after }) => after !== undefined)) return undefined
  // The end of a series (`2.*`) is no version that others could compare with.
  if (bounds.some(({ last }) => last?.endsWith('.*'))) return undefined
  if (ends && bounds.some(({ last }) => last !== undefined)) return undefined
  const events = bounds.flatMap(({ introduced, fixed, last }): object[] => [
    ...(introduced === undefined ? [] : [{ introduced }]),
    ...(fixed === undefined ? [] : [{ fixed }]),
    ...(last === undefined ? [] : [{ last_affected: last }]),
  ])
  const begins = bounds.some(({ introduced }) => introduced !== undefined)
  return begins ? events : [{ introduced: '0' }, ...events]
}

function referencesOf({ url }: Site, { package: name, aliases }: LastingVulnerability): object[] {
  const upstream = aliases.map((id) => ({
    type: 'ADVISORY',
    url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
  }))
  return url === undefined
    ? upstream
    : [...upstream, { type: 'PACKAGE', url: `${url}packages/${encodeURIComponent(name)}/` }]
}
