import {
  buildReport,
  messageOf,
  UserError,
  type InstallOutcome,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import type { BuildReport, ConcreteDag, PlanJob, SpecHash } from '@pakages/model'
import { putJobReport } from '@pakages/oci'
import { open } from '@pakages/open'
import { type FailedPackage, tellFailures } from '@pakages/open/building'
import { externalsHere } from '@pakages/open/sboms'
import { checkRunOf, type BuildInputs } from '../inputs.ts'
import { reportOf } from '../report.ts'
import type { BuildResult } from '../build-result.ts'
import { JobBuild } from './build-job.ts'
import type { Dependencies } from './dependencies.ts'
import { ELSEWHERE, tryToTellThatNothingComes } from './give-up.ts'
import { keepUnstaged } from './kept-packages.ts'
import { JobSources } from './job-sources.ts'
import { openStaging, type Staging } from './open-staging.ts'
import { OtherJobs } from './other-jobs.ts'
import { prepared, type JobOfPlan } from './prepared-job.ts'
import { beforeAnythingIsBuilt } from './rate-limit.ts'

/**
 * Builds what one job of a plan builds, and nothing else: all that it needs besides comes from
 * trusted caches and from the other jobs of the run, which hand it on in the registry.
 * @throws UserError when the plan cannot be followed at all.
 */
export async function buildPlanned(
  work: WorkFolder,
  given: JobOfPlan,
  ports: Ports,
): Promise<Omit<BuildResult, 'logPage' | 'mayPublish'>> {
  const { planned, inputs, settings, budget, started } = given
  const { plan, job, dag } = planned
  // Before a recipe runs, which could check something else out.
  const { reference } = await open({ registry: inputs.registry, token: inputs.token }, ports)
  const staging = await stagingOf(given, reference, work, ports)
  const { spack, own, environment, progress, dependencies } = await prepared(
    { work, given, reference, staging },
    ports,
  ).catch(async (error: unknown) => {
    await tryToTellThatNothingComes({ planned, work, staging, why: messageOf(error) }, ports)
    throw error
  })
  const patience = patienceOf(inputs, job)
  const externals = await externalsHere(dag, ports.processes, ports.host.env['PATH'] ?? '')
  const others = new OtherJobs({ plan, job, dependencies, staging, patience, ports })
  const reporting = (failures: readonly FailedPackage[]): BuildReport => {
    const outcomes = outcomesOf(build, dependencies)
    return reportOf({
      // Of what others bring, or what this job has not come to, it has nothing to say.
      ...{ dag, needed: new Set(outcomes.keys()), outcomes, failures, now: ports.clock.now() },
      ...{ sources: dependencies.sources, signerOf: (hash) => dependencies.signerOf(hash) },
      reasons: build.reasons,
      left: build.left,
      externals,
      elsewhere: (hash) => (own.includes(hash) ? NOT_YET : ELSEWHERE),
      ...(staging && { job: { id: job.id, run: staging.run, attempt: staging.attempt } }),
      ...{ spack, settings, started, checkRun: checkRunOf(inputs) },
    })
  }
  const build = new JobBuild({
    ...{ job, dag, environment, dependencies, others, staging, spack, work, budget, progress },
    sources: JobSources.of({ inputs, dag, spack, work, keeps: staging !== undefined, ports }),
    ...{ tests: inputs.tests, failFast: inputs['fail-fast'], ports },
    onGivenUp: () => tellOthers(staging, job.id, reporting([]), ports),
  })
  const ended = await runAndTell(build, reporting, { work, dag, staging, job: job.id, ports })
  return { work, ...ended, budget, publishedBy: staging ? 'promote' : 'nobody' }
}

/** Builds, and tells the others and the report what became of it, however it ended. */
async function runAndTell(
  build: JobBuild,
  reporting: (failures: readonly FailedPackage[]) => BuildReport,
  told: ToldJob,
): Promise<Pick<BuildResult, 'report' | 'failures' | 'unstaged'>> {
  const { work, dag, staging, job, ports } = told
  try {
    await build.run()
  } catch (error) {
    build.end(messageOf(error))
    await tellOfEnd({ report: reporting([]), unstaged: build.unstaged }, told)
    throw error
  }
  const failures = await tellFailures(dag, build.outcomes, work, ports.host)
  const report = reporting(failures)
  await buildReport.write(work.buildReport, report)
  await tellOthers(staging, job, report, ports)
  return { report, failures, unstaged: await keepUnstaged(work, dag, build.unstaged) }
}

/** Seconds that a job waits for the others. */
const patienceOf = ({ wait }: BuildInputs, { seconds }: PlanJob): number =>
  (wait ?? Math.max(15, (3 * seconds) / 60)) * 60

const NOT_YET = 'the job has not come to it yet'

const outcomesOf = (
  build: JobBuild,
  dependencies: Dependencies,
): ReadonlyMap<SpecHash, InstallOutcome> => new Map([...dependencies.outcomes, ...build.outcomes])

/** @throws UserError where the job needs what others build and cannot get it. */
async function stagingOf(
  { planned: { plan, job }, inputs }: JobOfPlan,
  reference: string | undefined,
  work: WorkFolder,
  ports: Ports,
): Promise<Staging | undefined> {
  const staging =
    reference === undefined
      ? undefined
      : await beforeAnythingIsBuilt(openStaging(inputs, reference, work, ports))
  const isAlone =
    plan.stages.length === 1 && job.specs.every(({ waitsFor }) => waitsFor.length === 0)
  if (staging || isAlone) return staging
  throw new UserError(
    `Job ${job.id} cannot get what other jobs build: ${reference === undefined ? 'no registry is given' : 'this run may not publish, and jobs hand packages on in the registry'}.`,
    {
      id: 'staging-unavailable',
      fix:
        reference === undefined
          ? 'Give the input "registry", as to "promote".'
          : 'Plan with "stages: 1" and "runners: 1" where nothing is published: one job needs nobody.',
    },
  )
}

/**
 * A job that ends by an error says so too, since others wait for it, and keeps what the registry would
 * not take. What of this fails is a warning: the error itself is told after it.
 */
async function tellOfEnd(
  { report, unstaged }: { report: BuildReport; unstaged: JobBuild['unstaged'] },
  { work, dag, staging, job, ports }: ToldJob,
): Promise<void> {
  const tellings = [
    () => tellOthers(staging, job, report, ports),
    () => buildReport.write(work.buildReport, report),
    () => keepUnstaged(work, dag, unstaged),
  ]
  for (const tell of tellings)
    try {
      await tell()
    } catch (error) {
      ports.host.warning(`Not all is kept of this job, which ended early: ${messageOf(error)}`)
    }
}

/** A job, and whom it tells of itself. */
interface ToldJob {
  readonly work: WorkFolder
  readonly dag: ConcreteDag
  readonly staging: Staging | undefined
  readonly job: string
  readonly ports: Ports
}

/** What others cannot be told makes them wait longer, no more. */
async function tellOthers(
  staging: Staging | undefined,
  job: string,
  report: BuildReport,
  { host, signal }: Ports,
): Promise<void> {
  if (!staging) return
  try {
    await putJobReport(staging.place, job, report)
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.warning(`How far this job is could not be told to the others: ${messageOf(error)}`)
  }
}
