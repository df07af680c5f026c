import type { Ports, Spack, SpackSettings, WorkFolder } from '@pakages/core'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { ProgressTeller } from '@pakages/open/building'
import { TrustedCaches } from '@pakages/open/reuse'
import { neededSpecs } from '@pakages/plan'
import { copyFile } from 'node:fs/promises'
import type { BuildInputs } from '../inputs.ts'
import type { TimeBudget } from '../time-budget.ts'
import { Dependencies } from './dependencies.ts'
import type { FollowedPlan } from './followed-plan.ts'
import { stageKept } from './kept-packages.ts'
import type { Staging } from './open-staging.ts'
import { requireRecipes } from './recipes-at-hand.ts'

/** A job of a plan, and with what it is built. */
export interface JobOfPlan {
  readonly planned: FollowedPlan
  readonly inputs: BuildInputs
  readonly settings: SpackSettings
  readonly trustedCaches: readonly string[]
  readonly budget: TimeBudget
  readonly started: number
}

/** What a job builds with. */
export interface Preparing {
  readonly work: WorkFolder
  readonly given: JobOfPlan
  /** The registry that the plan is for. */
  readonly reference: string | undefined
  readonly staging: Staging | undefined
}

/**
 * Makes all ready that the job builds with, up to its first package.
 * @throws UserError where the lock does not fit the recipes of this machine, or a cache refuses us.
 */
export async function prepared(
  { work, given, reference, staging }: Preparing,
  ports: Ports,
): Promise<{
  readonly spack: Spack
  readonly own: readonly SpecHash[]
  readonly environment: Awaited<ReturnType<Spack['adoptLock']>>
  readonly progress: ProgressTeller
  readonly dependencies: Dependencies
}> {
  const { planned, inputs, settings } = given
  const { plan, job, dag } = planned
  const spack = await ports.openSpack(settings)
  const own = job.specs.map(({ hash }) => hash)
  const environment = await adoptPlanned(work, planned, own, spack)
  const caches = await TrustedCaches.open(cachesOf(given, reference), inputs, ports)
  await judgeNeeded(dag, own, caches, inputs.tests)
  const progress = new ProgressTeller(dag, own.length, ports.host)
  const dependencies = await Dependencies.open({
    ...{ dag, caches, staging, spack, work, installRoot: settings.installRoot, progress, ports },
    ...{ plan, registry: reference },
  })
  await stageKept(inputs.kept, { job, dependencies, staging, ports })
  return { spack, own, environment, progress, dependencies }
}

/** The registry itself, where no cache is named. */
const cachesOf = ({ trustedCaches }: JobOfPlan, registry: string | undefined): readonly string[] =>
  trustedCaches.length > 0 ? trustedCaches : [registry ?? []].flat()

/** @throws UserError where the lock does not fit the recipes of this machine. */
async function adoptPlanned(
  work: WorkFolder,
  { plan, lock, dag }: FollowedPlan,
  own: readonly SpecHash[],
  spack: Spack,
): ReturnType<Spack['adoptLock']> {
  if (lock !== work.lock) await copyFile(lock, work.lock)
  const taken = new Set(plan.public?.flatMap((one) => (one.taken ? [one.hash] : [])))
  const built = own.filter((hash) => !taken.has(hash))
  await requireRecipes(dag, built, spack)
  return spack.adoptLock(work.lock)
}

/** Lets public caches be looked through, and judges what the job may reuse of all caches. */
async function judgeNeeded(
  dag: ConcreteDag,
  own: readonly SpecHash[],
  caches: TrustedCaches,
  tests: BuildInputs['tests'],
): Promise<void> {
  const given = new Set(dag.specs.keys())
  for (const hash of own) given.delete(hash)
  await caches.judge(neededSpecs(dag, given, tests, own), dag)
}
