import { makeFolder, type Ports } from '@pakages/core'
import { mayPublishHere } from '@pakages/repository'
import type { ScanInputs } from './inputs.ts'

/**
 * Has the Actions cache carry a folder from job to job: what it has is there when `refresh` runs,
 * and what that made of it is there for later jobs.
 * @param key What its keys begin with.
 * @param refresh Says whether something changed.
 */
export async function betweenJobs(
  folder: string,
  key: string,
  inputs: Pick<ScanInputs, 'publish-from'>,
  ports: Ports,
  refresh: () => Promise<boolean>,
): Promise<void> {
  const { jobCache, clock } = ports
  await makeFolder(folder)
  await jobCache.restore([folder], `${key}${clock.now()}`, [key])
  const changed = await refresh()
  // What the job of a proposal fetched is not what later jobs should find.
  const counts = (await mayPublishHere(inputs, ports)).kind === 'allowed'
  if (counts && changed) await jobCache.save([folder], `${key}${clock.now()}`)
}
