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
  type Refreshed,
} from '@pakages/advisories'
import { makeFolder, NotChecked, type Configuration, type Ports } from '@pakages/core'
import { mayPublishHere } from '@pakages/repository'
import type { ScanInputs } from './inputs.ts'

/**
 * The files of the databases that a scan looks into: those that are kept in the cache folder,
 * brought up to date where that is asked for, and those that the user named.
 * @throws NotChecked when one that is kept is not here.
 */
export async function databasesToRead(
  inputs: Pick<ScanInputs, 'databases' | 'update' | 'publish-from'>,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<DatabaseSource[]> {
  const { host, clock } = ports
  const { databases, update } = inputs
  const chosen = chosenSources(databases, configuration?.values)
  const kept = keptSources(chosen.filter(isKeptSource), clock.now())
  const folder = sourcesFolder(host.env)
  if (update)
    await betweenJobs(folder, kept, inputs, ports, () =>
      refreshKept(kept, configuration?.values, ports),
    )
  const found = await Promise.all(kept.map((source) => keptAsSource(folder, source)))
  const named = chosen
    .filter((text) => !isKeptSource(text))
    .map((name): DatabaseSource => ({ name, path: resolve(host.workspace, name) }))
  return [...found, ...named]
}

/** The Actions cache carries the folder from job to job. */
async function betweenJobs(
  folder: string,
  kept: readonly KeptSource[],
  inputs: Pick<ScanInputs, 'publish-from'>,
  ports: Ports,
  refresh: () => Promise<readonly Refreshed[]>,
): Promise<void> {
  const { jobCache, clock } = ports
  const names = createHash('sha256')
    .update(kept.map(({ name }) => name).join('\n'))
    .digest('hex')
  const key = `pakages-databases-1-${names.slice(0, 16)}-`
  await makeFolder(folder)
  await jobCache.restore([folder], `${key}${clock.now()}`, [key])
  const all = await refresh()
  // What the job of a proposal fetched is not what later jobs should find.
  const counts = (await mayPublishHere(inputs, ports)).kind === 'allowed'
  if (counts && all.some(({ kind }) => kind === 'new'))
    await jobCache.save([folder], `${key}${clock.now()}`)
}

async function keptAsSource(folder: string, source: KeptSource): Promise<DatabaseSource> {
  const found = await keptDatabase(folder, source)
  if (found !== undefined) return { name: source.name, path: found.path, fetched: found.fetched }
  throw new NotChecked(`The database ${source.name} is not here.`, {
    fix: 'Fetch it with "pakages scan update" or the input "update", or name others with "databases".',
  })
}
