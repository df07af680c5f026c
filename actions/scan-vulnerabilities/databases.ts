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
import { cacheFolder, NotChecked, type Ports } from '@pakages/core'
import type { ScanInputs } from './inputs.ts'

const DAY = 24 * 60 * 60_000

/**
 * Opens the index of the databases; makes it where they changed since it was made.
 * @throws NotChecked when one is missing, cut, empty or too old.
 */
export async function openDatabases(inputs: ScanInputs, ports: Ports): Promise<AdvisoryIndex> {
  const { host } = ports
  const sources = inputs.databases.map((name): DatabaseSource => ({
    name,
    path: resolve(host.workspace, name),
  }))
  const named = createHash('sha256')
    .update(sources.map(({ path }) => path).join('\n'))
    .digest('hex')
  const file = join(cacheFolder(host.env), 'advisories', `${named.slice(0, 16)}.index`)
  const index = await currentIndex(file, sources, inputs['rebuild-index'], ports)
  try {
    for (const source of index.header.sources) check(source, inputs['max-age'], ports)
  } catch (error) {
    index.close()
    throw error
  }
  return index
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
  await host.group(
    `Reading ${sources.map(({ path }) => relative(host.workspace, path) || '.').join(', ')}`,
    () => makeIndex(file, sources, fingerprint),
  )
  return new AdvisoryIndex(file)
}

/** One that was written by another version of Pakages is made anew. */
function openIfWhole(file: string): AdvisoryIndex | undefined {
  try {
    return new AdvisoryIndex(file)
  } catch {
    return undefined
  }
}

function check(source: SourceSummary, maxAge: number | undefined, { host, clock }: Ports): void {
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
      fix: 'Fetch it again, or raise "max-age".',
    })
}
