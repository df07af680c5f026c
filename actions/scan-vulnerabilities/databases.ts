import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  AdvisoryIndex,
  databaseFingerprint,
  makeIndex,
  type Component,
  type DatabaseSource,
  type SourceSummary,
} from '@pakages/advisories'
import { cacheFolder, NotChecked, type Configuration, type Ports } from '@pakages/core'
import type { ScanInputs } from './inputs.ts'
import { databasesToRead } from './kept-databases.ts'
import { liveRecords } from './live-records.ts'

const DAY = 24 * 60 * 60_000

/** A database that was read, with when its publisher last said that it is the newest. */
export type DatabaseSummary = SourceSummary & Pick<DatabaseSource, 'fetched'>

/** An index over databases, and what it was made of. */
export interface OpenedDatabases {
  /** Closed by whoever opened it. */
  readonly index: AdvisoryIndex
  readonly sources: readonly DatabaseSummary[]
  /** Keys of identities that OSV itself was asked about. */
  readonly asked: ReadonlySet<string>
}

/**
 * Opens the index of the databases; makes it where they changed since it was made.
 * @param components What is looked for: what OSV itself is asked about.
 * @throws NotChecked when one is missing, cut, empty or too old, or OSV does not answer.
 */
export async function openDatabases(
  components: readonly Component[],
  inputs: ScanInputs,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<OpenedDatabases> {
  const kept = await databasesToRead(inputs, configuration, ports)
  const live = inputs.live && (await liveRecords(components, inputs, configuration, ports))
  const databases = live ? [...kept, live.source] : kept
  const named = createHash('sha256')
    .update(databases.map(({ path }) => path).join('\n'))
    .digest('hex')
  const cache = cacheFolder(ports.host.env)
  const file = join(cache, 'advisories', `${named.slice(0, 16)}.index`)
  const index = await currentIndex(file, databases, inputs['rebuild-index'], ports)
  try {
    const sources = index.header.sources.map((summary, at) => ({
      ...summary,
      fetched: databases[at]?.fetched,
    }))
    for (const source of sources) {
      tellRefused(source, ports)
      if (!live || source.name !== live.source.name) requireRecords(source)
      requireAge(source, inputs['max-age'], ports)
    }
    return { index, sources, asked: live ? live.asked : new Set() }
  } catch (error) {
    index.close()
    throw error
  }
}

async function currentIndex(
  file: string,
  sources: readonly DatabaseSource[],
  anew: boolean,
  { host }: Ports,
): Promise<AdvisoryIndex> {
  const fingerprint = await databaseFingerprint(sources)
  const known = anew || !existsSync(file) ? undefined : openIfWhole(file)
  if (known?.header.fingerprint === fingerprint) return known
  known?.close()
  await host.group(`Reading ${sources.map((source) => shown(source, host)).join(', ')}`, () =>
    makeIndex(file, sources, fingerprint),
  )
  return new AdvisoryIndex(file)
}

/** A database that the user named by its path is shown relative to where they stand. */
const shown = ({ name, path }: DatabaseSource, { workspace }: Ports['host']): string =>
  resolve(workspace, name) === path ? relative(workspace, path) || '.' : name

/** One that was written by another version of Pakages is made anew. */
function openIfWhole(file: string): AdvisoryIndex | undefined {
  try {
    return new AdvisoryIndex(file)
  } catch {
    return undefined
  }
}

/** What was asked for is known to be there, and may be nothing; a database is never empty. */
function requireRecords({ name, records, reasons, elsewhere }: DatabaseSummary): void {
  if (records > 0 || elsewhere > 0) return
  throw new NotChecked(
    `The database ${name} has no record that can be used${reasons.length > 0 ? ` (${reasons[0]!})` : ''}.`,
    {
      id: 'database-empty',
      fix: 'Name a folder or a file with records of OSV, CVE, NVD, Alpine, Wolfi, CISA or EPSS.',
    },
  )
}

function tellRefused({ name, refused, reasons }: DatabaseSummary, { host }: Ports): void {
  if (refused === 0) return
  host.warning(
    `${refused} ${refused === 1 ? 'record' : 'records'} of ${name} cannot be used: ${reasons.join('; ')}${refused > reasons.length ? '; …' : ''}`,
  )
}

function requireAge(
  { name, fetched, newest }: DatabaseSummary,
  maxAge: number | undefined,
  { clock }: Ports,
): void {
  const known = fetched ?? newest
  if (maxAge === undefined) return
  // One record with a day that has not come would make its database new for ever.
  if (known === undefined || Date.parse(known) > clock.now() + DAY)
    throw new NotChecked(
      `Nothing tells how old the database ${name} is${known === undefined ? '' : `: its newest record is of ${known.slice(0, 10)}`}.`,
      {
        id: 'database-age-unknown',
        fix: 'Leave "max-age" out, or take a database whose records have dates.',
      },
    )
  const days = Math.floor((clock.now() - Date.parse(known)) / DAY)
  if (days > maxAge)
    throw new NotChecked(`The database ${name} is ${days} days old, and ${maxAge} are allowed.`, {
      id: 'database-too-old',
      fix: 'Fetch it again (kept ones with "update"), or raise "max-age".',
    })
}
