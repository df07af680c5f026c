import {
  buildReport,
  counted,
  messageOf,
  UserError,
  workFolder,
  type Ports,
  type Registry,
  type WorkFolder,
} from '@pakages/core'
import { label, type SpecHash } from '@pakages/model'
import {
  BuildCache,
  mountPath,
  putJobReport,
  sayThatRunGoesOn,
  Stager,
  type RunPlace,
} from '@pakages/oci'
import { environmentsOf, licensesOf, type Guard } from '@pakages/open/publishing'
import { commitAtWork } from '@pakages/repository'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { VerifiedPlan } from './own-plan.ts'

/** What lies in the folder of a job, and where it is staged. */
export interface BuiltPackages {
  /** The work folder of the job that built, relative to the workspace; undefined: there is none. */
  readonly built: string | undefined
  readonly plan: VerifiedPlan
  readonly place: RunPlace
  readonly registry: Registry
  readonly guard: Guard
  /** The name of the run. */
  readonly run: string
}

/** What a job is called that staged nothing itself. */
const JOB = '1-1'

/**
 * Stages what a job built that could not stage it itself, since it ran what nobody has merged: of its
 * folder only what the plan asks for, so that it is looked at as all that is staged is.
 * @throws RegistryError when the registry refuses.
 */
export async function stageBuilt(given: BuiltPackages, ports: Ports): Promise<void> {
  const { built, place, registry } = given
  if (built === undefined) return
  const { host, clock } = ports
  const folder = workFolder(resolve(host.workspace, built))
  const cache = await BuildCache.open(folder.cache)
  const wanted = [...given.plan.planned].filter((hash) => cache.entries.has(hash))
  await sayThatRunGoesOn(place, clock.now())
  await host.group(
    `Staging ${counted(wanted.length, 'package')} beside ${registry.reference}`,
    () => stageAll(wanted, folder, given, ports),
  )
  await tell(folder, given, ports)
}

async function stageAll(
  wanted: readonly SpecHash[],
  folder: WorkFolder,
  { plan, place, registry, guard }: BuiltPackages,
  ports: Ports,
): Promise<void> {
  const { host, clock, signal } = ports
  const { repository, serverUrl } = host.context
  const commit = await commitAtWork(ports)
  const environments = await environmentsOf(folder)
  const stager = new Stager({
    ...{ place, folder: folder.cache, clock, signal, mountFrom: mountPath(registry, place) },
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
    licenses: await licensesOf(folder),
    metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
    refuse: (candidates) => guard.refuse(candidates),
  })
  for (const hash of wanted)
    try {
      await stager.stage(hash, environments.get(hash))
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof UserError)) throw error
      host.error(`${label(plan.lock.dag.specs.get(hash)!)} is not staged: ${messageOf(error)}`)
    }
}

/** Hands on what the job said of the packages of the plan, as the jobs of a plan do. */
async function tell(
  { buildReport: file }: WorkFolder,
  { plan, place, run }: BuiltPackages,
  { host }: Ports,
): Promise<void> {
  if (!existsSync(file)) return
  const report = await buildReport.read(file)
  const attempt = Number(host.env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1
  const specs = report.specs.filter(({ hash }) => plan.planned.has(hash))
  await putJobReport(place, JOB, { ...report, specs, job: { id: JOB, run, attempt } })
}
