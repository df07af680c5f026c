import { join } from 'node:path'
import { buildReport, nodeHttp, Patience, planReport, systemClock, type Ports } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import {
  BuildCache,
  mountPath,
  openRegistry,
  putJobReport,
  RunPlace,
  Stager,
  stagingReference,
} from '@pakages/oci'
import { openWithLogin } from '@pakages/open/registry'
import type { PlayedCall } from './prebuilt-actions.ts'

/**
 * Stages what a job of a plan builds, from a build cache folder that has it already. What it has not
 * is reported as failed.
 * @param failing A package that fails.
 * @returns Whether one of the job's packages failed.
 */
export async function stagePlanned(
  { inputs, env, run }: PlayedCall,
  work: string,
  failing: string | undefined,
): Promise<boolean> {
  const plan = await planReport.read(inputs['plan']!)
  const job = plan.stages.flatMap(({ jobs }) => jobs).find(({ id }) => id === inputs['job'])!
  const host = new MemoryHost({ kind: 'github', workspace: work, env })
  const http = nodeHttp()
  const clock = systemClock
  const shared = { http, clock, patience: new Patience({ clock }), workspace: work }
  const ports: Pick<Ports, 'host' | 'openRegistry'> = {
    host,
    openRegistry: (to, credentials) =>
      openRegistry(to, { ...shared, signal: undefined, credentials }),
  }
  const login = { token: inputs['token'], username: inputs['username'] }
  const reference = inputs['registry']!
  const name = inputs['run'] || run.id
  const place = new RunPlace(openWithLogin(stagingReference(reference), login, ports), name)
  const folder = join(work, 'buildcache')
  const stager = new Stager({
    place,
    folder,
    clock,
    mountFrom: mountPath(openWithLogin(reference, login, ports), place),
    provenance: { source: undefined, revision: undefined },
    licenses: new Map(),
  })
  const { entries } = await BuildCache.open(folder)
  const built = job.specs.filter((one) => entries.has(one.hash) && one.name !== failing)
  for (const { hash } of built) await stager.stage(hash)
  const own = new Map(job.specs.map(({ hash }) => [hash, built.some((one) => one.hash === hash)]))
  const report = await buildReport.read(join(work, 'build.json'))
  const specs = report.specs
    .filter(({ hash }) => own.has(hash))
    .map((one) => (own.get(one.hash) === true ? one : { ...one, outcome: 'failed' as const }))
  await putJobReport(place, job.id, {
    ...report,
    specs,
    job: { id: job.id, run: name, attempt: 1 },
  })
  http.close()
  return built.length < job.specs.length
}
