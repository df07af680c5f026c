import { join } from 'node:path'
import { buildReport, nodeHttp, Patience, planReport, systemClock, type Ports } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
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
import { StandInFailure } from '@pakages/testing/workflows/step-actions'
import { actions } from '../../actions/registry.ts'
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
  const { http, ports } = portsOf(env, work)
  const { clock } = ports
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

/** Ends a job of a plan that could not begin, as the action does. */
export async function giveUpPlanned({
  inputs,
  env,
  workspace,
  say,
}: PlayedCall): Promise<Record<string, string>> {
  const { http, ports } = portsOf(env, workspace, inputs)
  const action = await actions.find(({ name }) => name === 'build')!.load()
  const { exitCode } = await action.start(ports)
  http.close()
  if (exitCode !== 0) throw new StandInFailure('It could not be told', {})
  say(ports.host.summaryText)
  return {}
}

function portsOf(
  env: PlayedCall['env'],
  workspace: string,
  inputs: PlayedCall['inputs'] = {},
): { readonly http: ReturnType<typeof nodeHttp>; readonly ports: Ports & { host: MemoryHost } } {
  const host = new MemoryHost({ kind: 'github', workspace, env, inputs })
  const http = nodeHttp()
  const clock = systemClock
  const shared = { http, clock, patience: new Patience({ clock }), workspace }
  const openThere: Ports['openRegistry'] = (to, credentials) =>
    openRegistry(to, { ...shared, signal: undefined, credentials })
  return { http, ports: { ...memoryPorts({ host, clock, openRegistry: openThere }), host } }
}
