import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  chosenSources,
  isKeptSource,
  keptDatabase,
  keptSources,
  refreshKept,
  sourcesFolder,
  type DatabaseSource,
  type KeptSource,
} from '@pakages/advisories'
import { NotChecked, type Configuration, type Ports } from '@pakages/core'
import { betweenJobs } from './between-jobs.ts'
import type { ScanInputs } from './inputs.ts'

/**
 * The files of the databases that a scan looks into: those that are kept in the cache folder,
 * brought up to date where that is asked for, and those that the user named. Where OSV itself is
 * asked, none has to be named.
 * @throws NotChecked when one that is kept is not here.
 */
export async function databasesToRead(
  inputs: Pick<ScanInputs, 'databases' | 'update' | 'live' | 'publish-from'>,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<DatabaseSource[]> {
  const { host, clock } = ports
  const { databases, update, live } = inputs
  const settings = configuration?.values
  const isNamed = databases.length > 0 || settings?.databases !== undefined
  const chosen = live && !isNamed ? [] : chosenSources(databases, settings)
  const kept = keptSources(chosen.filter(isKeptSource), clock.now())
  const folder = sourcesFolder(host.env)
  if (update && kept.length > 0)
    await betweenJobs(folder, cacheKey(kept), inputs, ports, async () => {
      const all = await refreshKept(kept, settings, ports)
      return all.some(({ kind }) => kind === 'new')
    })
  const found = await Promise.all(kept.map((source) => keptAsSource(folder, source)))
  const named = chosen
    .filter((text) => !isKeptSource(text))
    .map((name): DatabaseSource => ({ name, path: resolve(host.workspace, name) }))
  return [...found, ...named]
}

function cacheKey(kept: readonly KeptSource[]): string {
  const names = createHash('sha256')
    .update(kept.map(({ name }) => name).join('\n'))
    .digest('hex')
  return `pakages-databases-1-${names.slice(0, 16)}-`
}

async function keptAsSource(folder: string, source: KeptSource): Promise<DatabaseSource> {
  const found = await keptDatabase(folder, source)
  if (found !== undefined) return { name: source.name, path: found.path, fetched: found.fetched }
  throw new NotChecked(`The database ${source.name} is not here.`, {
    id: 'database-missing',
    fix: 'Fetch it with "pakages scan update" or the input "update", or name others with "databases".',
  })
}
