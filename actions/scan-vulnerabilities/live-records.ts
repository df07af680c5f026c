import { join } from 'node:path'
import {
  keepRecords,
  listRecords,
  OSV_API,
  questionsAbout,
  type AskOsv,
  type Component,
  type DatabaseSource,
} from '@pakages/advisories'
import {
  cacheFolder,
  counted,
  holdFolder,
  makeFolder,
  mirrorsOf,
  NotChecked,
  readMirrors,
  removeAbandoned,
  type Configuration,
  type Ports,
} from '@pakages/core'
import { Web } from '@pakages/upstream'
import { betweenJobs } from './between-jobs.ts'
import type { ScanInputs } from './inputs.ts'

/** What OSV answered about the packages of a scan. */
export interface LiveRecords {
  readonly source: DatabaseSource
  /** Keys of the identities that it was asked about. */
  readonly asked: ReadonlySet<string>
}

/** How long another run that asks is waited for: 10 minutes, in ms. */
const PATIENCE = 10 * 60_000
/** OSV sets no limit; a record is one request. */
const AT_ONCE = 16

/**
 * Asks OSV about packages, and keeps its records in the cache folder, where the matcher reads them
 * as it does those of any other database. Only what is new there is fetched.
 * @throws NotChecked when OSV does not answer, or not to the end.
 */
export async function liveRecords(
  components: readonly Component[],
  inputs: Pick<ScanInputs, 'publish-from'>,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<LiveRecords> {
  const { host, clock, signal } = ports
  const { questions, covered } = questionsAbout(components.flatMap((one) => one.identities))
  const folder = join(cacheFolder(host.env), 'osv-records')
  const ask = askOsv(configuration, ports)
  let files: readonly string[] = []
  const refresh = async (): Promise<boolean> => {
    await removeAbandoned(folder)
    const listed = await listRecords(questions, ask, signal)
    const kept = await keepRecords(folder, listed.values(), ask, signal)
    const records = counted(kept.files.length, 'record')
    host.info(`OSV has ${records} of ${questions.length} names, ${kept.fetched} new or changed`)
    files = kept.files
    return kept.fetched > 0
  }
  await makeFolder(folder)
  const options = { wait: PATIENCE, input: 'PAKAGES_CACHE' }
  await host.group(`Asking OSV about ${counted(questions.length, 'name')}`, () =>
    betweenJobs(folder, 'pakages-osv-1-', inputs, ports, () =>
      holdFolder(folder, 'scan', ports, refresh, options),
    ),
  )
  const fetched = new Date(clock.now()).toISOString()
  return { source: { name: 'OSV', path: folder, files, fetched }, asked: covered }
}

/** Mirrors are those of updates, `PAKAGES_MIRRORS` too. */
function askOsv(
  configuration: Configuration | undefined,
  { http, patience, signal, host }: Ports,
): AskOsv {
  const mirrors = mirrorsOf({
    ...configuration?.values.updates?.mirrors,
    ...readMirrors(host.env['PAKAGES_MIRRORS'] ?? ''),
  })
  const web = new Web({ http, patience, signal, mirrors, store: nothingKept, perHost: AT_ONCE })
  return async (path, answer, post) => {
    const read = await web.json(`${OSV_API}${path}`, answer, post === undefined ? {} : { post })
    if (read.kind === 'read') return read.value
    throw new NotChecked(`OSV could not be asked: ${read.reason}.`, {
      id: 'osv-not-asked',
      fix: 'Run it again later, or leave out "live" and use databases that lie here.',
    })
  }
}

/** Records are kept by their ids: answers need not be. */
const nothingKept = { get: async () => undefined, put: async () => undefined }
