import {
  buildReport,
  messageOf,
  UsageError,
  workFolder,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import type { BuildEntry, BuildReport } from '@pakages/model'
import { putJobReport, readJobReport } from '@pakages/oci'
import { open } from '@pakages/open'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BuildInputs } from '../inputs.ts'
import { CACHE_FOLDER, reportEntries } from '../report-entries.ts'
import { followedPlan, type FollowedPlan } from './followed-plan.ts'
import { openStaging, type Staging } from './open-staging.ts'
import { unlessPassing } from './rate-limit.ts'

/** Why a package is not for a job to build. */
export const ELSEWHERE = 'another job of the plan builds it, or nothing needs it'

/** What a job that ended told the others of itself. */
export interface GivenUp {
  /** Its id in the plan. */
  readonly job: string
  /** What it will not bring, and had told nobody. */
  readonly packages: readonly BuildEntry[]
  /** Whether there is a place where the others look. */
  readonly isTold: boolean
}

/**
 * Tells the other jobs of the run that a job ended, so that none waits for what it will not bring.
 * @throws UsageError where no plan is named; UserError where the plan cannot be followed or the registry refuses.
 */
export async function giveUp(inputs: BuildInputs, ports: Ports): Promise<GivenUp> {
  const planned = await followedPlan(inputs, ports)
  if (!planned)
    throw new UsageError('"give-up" is for a job of a plan, and none is named.', {
      id: 'input-missing',
      fix: 'Give "plan" and "job" as well, as to the step that builds.',
    })
  const work = workFolder(resolve(ports.host.workspace, inputs['work-dir']))
  const { reference } = await open({ registry: inputs.registry, token: inputs.token }, ports)
  const staging = reference && (await openStaging(inputs, reference, work, ports))
  const told = { planned, work, staging: staging || undefined, why: 'a step before it failed' }
  const packages = await tellThatNothingComes(told, ports)
  return { job: planned.job.id, packages, isTold: told.staging !== undefined }
}

/** A job that ends before it builds, and whom it tells. */
export interface EndedJob {
  readonly planned: FollowedPlan
  readonly work: WorkFolder
  readonly staging: Staging | undefined
  /** Completes "the job ended before it began to build: …". */
  readonly why: string
}

/**
 * Says of all packages of a job that they will not come, to those that wait for them and in its report.
 * What it said of itself before stays, also in an earlier attempt: what nobody said is added.
 * @returns What was added.
 * @throws RegistryError
 */
async function tellThatNothingComes(
  { planned, work, staging, why }: EndedJob,
  ports: Ports,
): Promise<readonly BuildEntry[]> {
  const { job } = planned
  const said =
    staging && (await unlessPassing(readJobReport(staging.place, job.id), undefined, ports))
  const { report, added } = completed(said ?? reportOfNothing(planned, ports), planned, why)
  const current = staging && { id: job.id, run: staging.run, attempt: staging.attempt }
  const whole = { ...report, ...(current && { job: current }) }
  if (staging && (added.length > 0 || said?.job?.attempt !== staging.attempt))
    await putJobReport(staging.place, job.id, whole)
  if (existsSync(work.root) && !existsSync(work.buildReport))
    await buildReport.write(work.buildReport, whole)
  return added
}

/** The same, where what of it fails is a warning: the error that ended the job is told after it. */
export async function tryToTellThatNothingComes(job: EndedJob, ports: Ports): Promise<void> {
  try {
    await tellThatNothingComes(job, ports)
  } catch (error) {
    ports.host.warning(`The other jobs could not be told that this one ended: ${messageOf(error)}`)
  }
}

/** What a job says that has not come so far as to know its Spack. */
function reportOfNothing({ dag }: FollowedPlan, { clock }: Pick<Ports, 'clock'>): BuildReport {
  const nothing = {
    needed: new Set<never>(),
    outcomes: new Map<never, never>(),
    left: new Set<never>(),
  }
  return {
    ...{ spack: { version: UNKNOWN }, recipes: [], lock: 'spack.lock', cache: CACHE_FOLDER },
    ...{ installRoot: '', paddedLength: 0, platform: UNKNOWN, seconds: 0 },
    finished: new Date(clock.now()).toISOString(),
    specs: reportEntries({
      ...{ dag, ...nothing, sources: new Map(), failures: [], installRoot: '' },
      elsewhere: () => ELSEWHERE,
    }),
  }
}

const UNKNOWN = 'unknown'

/** A report with all that the job was to build and did not tell of. */
function completed(
  report: BuildReport,
  { job }: FollowedPlan,
  why: string,
): { readonly report: BuildReport; readonly added: readonly BuildEntry[] } {
  const own = new Set(job.specs.map(({ hash }) => hash))
  const added: BuildEntry[] = []
  const specs = report.specs.map((one): BuildEntry => {
    if (!own.has(one.hash) || one.outcome !== 'unneeded') return one
    const reason = `the job ended before it began to build: ${why}`
    const skipped = { ...one, outcome: 'skipped' as const, reason }
    added.push(skipped)
    return skipped
  })
  return { report: { ...report, specs }, added }
}
