import { join } from 'node:path'
import {
  cacheFolder,
  holdFolder,
  makeFolder,
  mirrorsOf,
  readMirrors,
  removeAbandoned,
  type ConfigurationValues,
  type Ports,
} from '@pakages/core'
import { ageOf } from './age.ts'
import { DEFAULT_SOURCES, type KeptSource } from './kept-source.ts'
import type { KeptDatabase } from './kept-state.ts'
import { refreshSources, type Refreshed } from './refresh.ts'

/** What of `pakages.json` says which databases there are, and where they are asked for. */
type DatabaseSettings = Pick<ConfigurationValues, 'databases' | 'updates'> | undefined

/** How long another run that refreshes them is waited for: 10 minutes, in ms. */
const PATIENCE = 10 * 60_000

/** Where databases are kept between runs. */
export const sourcesFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  join(cacheFolder(env), 'databases')

/** What is named, else by `pakages.json`, else {@link DEFAULT_SOURCES}. */
export const chosenSources = (
  named: readonly string[],
  settings: DatabaseSettings,
): readonly string[] => (named.length > 0 ? named : (settings?.databases ?? DEFAULT_SOURCES))

/**
 * Brings kept databases up to date, says what came of each, and warns of those that could not be
 * had. Mirrors are those of updates, `PAKAGES_MIRRORS` too.
 */
export async function refreshKept(
  sources: readonly KeptSource[],
  settings: DatabaseSettings,
  ports: Pick<Ports, 'host' | 'http' | 'patience' | 'clock' | 'signal'>,
): Promise<Refreshed[]> {
  const { host } = ports
  const table = { ...settings?.updates?.mirrors, ...readMirrors(host.env['PAKAGES_MIRRORS'] ?? '') }
  const folder = sourcesFolder(host.env)
  await makeFolder(folder)
  const refresh = async (): Promise<Refreshed[]> => {
    await removeAbandoned(folder)
    return refreshSources(folder, sources, { ...ports, mirrors: mirrorsOf(table) })
  }
  const options = { wait: PATIENCE, input: 'PAKAGES_CACHE' }
  return host.group('Bringing databases of vulnerabilities up to date', async () => {
    const all = await holdFolder(folder, 'scan update', ports, refresh, options)
    for (const one of all) tell(one, ports)
    return all
  })
}

function tell(one: Refreshed, { host, clock }: Pick<Ports, 'host' | 'clock'>): void {
  if (one.kind === 'failed') {
    const rest =
      one.database === undefined
        ? 'Nothing is here of it.'
        : `What is here is used: it is ${ageOf(one.database.fetched, clock.now())} old.`
    return host.warning(`${one.source.name} could not be fetched: ${one.why}. ${rest}`)
  }
  host.info(`${one.database.source.name}: ${outcome(one.kind, one.database)}`)
}

const outcome = (kind: 'new' | 'unchanged', { records }: KeptDatabase): string =>
  `${kind === 'new' ? 'fetched' : 'did not change'}, ${records} records`
