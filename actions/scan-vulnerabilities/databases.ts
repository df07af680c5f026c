import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  AdvisoryIndex,
  databaseFingerprint,
  makeIndex,
  type DatabaseSource,
  type SourceSummary,
} from '@pakages/advisories'
import { cacheFolder, NotChecked, type Configuration, type Ports } from '@pakages/core'
import type { ScanInputs } from './inputs.ts'
import { databasesToRead } from './kept-databases.ts'

const DAY = 24 * 60 * 60_000

/** A database that was read, with when its publisher last said that it is the newest. */
export type DatabaseSummary = SourceSummary & Pick<DatabaseSource, 'fetched'>

/** An index over databases, and what it was made of. */
export interface OpenedDatabases {
  /** Closed by whoever opened it. */
  readonly index: AdvisoryIndex
  readonly sources: readonly DatabaseSummary[]
}

/**
 * Opens the index of the databases; makes it where they changed since it was made.
 * @throws NotChecked when one is missing, cut, empty or too old.
 */
export async function openDatabases(
  inputs: ScanInputs,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<OpenedDatabases> {
  const databases = await databasesToRead(inputs, configuration, ports)
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
    for (const source of sources) check(source, inputs['max-age'], ports)
    return { index, sources }
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

function check(source: DatabaseSummary, maxAge: number | undefined, { host, clock }: Ports): void {
  const { name, records, refused, reasons, elsewhere } = source
  if (records === 0 && elsewhere === 0)
    throw new NotChecked(
      `The database ${name} has no record that can be used${reasons.length > 0 ? ` (${reasons[0]!})` : ''}.`,
      { fix: 'Name a folder or a file with records of OSV, NVD, Alpine, Wolfi, CISA or EPSS.' },
    )
  if (refused > 0)
    host.warning(
      `${refused} ${refused === 1 ? 'record' : 'records'} of ${name} cannot be used: ${reasons.join('; ')}${refused > reasons.length ? '; …' : ''}`,
    )
  const known = source.fetched ?? source.newest
  if (maxAge === undefined) return
  if (known === undefined)
    throw new NotChecked(`Nothing tells how old the database ${name} is.`, {
      fix: 'Leave "max-age" out, or take a database whose records have dates.',
    })
  const days = Math.floor((clock.now() - Date.parse(known)) / DAY)
  if (days > maxAge)
    throw new NotChecked(`The database ${name} is ${days} days old, and ${maxAge} are allowed.`, {
      fix: 'Fetch it again (kept ones with "update"), or raise "max-age".',
    })
}
