import { UserError, type Ports } from '@pakages/core'
import { shown, type PlanRecord, type SpecHash } from '@pakages/model'
import type { LockFile } from '@pakages/open/lock-file'
import { boundFacts, fittingLock, readPlan } from '@pakages/open/plan'
import { neededSpecs, planBuilds, type BuildCost } from '@pakages/plan'
import { dirname, resolve } from 'node:path'
import { changedPart, type ChangeRequest } from './changed-part.ts'
import type { PromoteInputs } from './inputs.ts'

/** The plan that the jobs followed, found to be the one that this job makes of the same lock. */
export interface VerifiedPlan {
  readonly record: PlanRecord
  readonly lock: LockFile
  /** The path of the lock. */
  readonly file: string
  /** What the recipes say, where the job that planned recorded it: `pakages.facts/1`. */
  readonly facts: Uint8Array | undefined
  /** What the jobs were to build. */
  readonly planned: ReadonlySet<SpecHash>
  /** Of these, what no stage had room for. */
  readonly left: ReadonlySet<SpecHash>
}

/**
 * Makes the plan anew, from the lock, what caches had and what builds cost, and compares it with the
 * one that was followed: so nothing is published that the lock does not ask for,
 * and of a lock that is planned in part only what changed in this checkout.
 * @throws UserError where the two differ, or the plan is of another commit or lock.
 */
export async function verifiedPlan(
  file: string,
  inputs: ChangeRequest & Pick<PromoteInputs, 'plan-digest'>,
  ports: Ports,
): Promise<VerifiedPlan> {
  const record = await readPlan(file, inputs['plan-digest'], ports)
  const path = resolve(dirname(file), record.lock)
  const lock = await fittingLock(record, path, file)
  const facts = await boundFacts(record, file)
  const cached = new Set(record.cached.map(({ hash }) => hash))
  const handedOn = [...(record.public ?? []), ...(record.foreign ?? [])].map(({ hash }) => hash)
  const builds = record.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))
  const costs = new Map<SpecHash, BuildCost>(builds.map((one) => [one.hash, one]))
  const left = new Set(record.left.map(({ hash }) => hash))
  const dag = await changedPart(lock.dag, record, inputs, { file, ports })
  const wanted = neededSpecs(dag, new Set([...cached, ...handedOn]), record.tests)
  for (const hash of cached) wanted.delete(hash)
  const stray = builds.find(({ hash }) => !wanted.has(hash))
  if (stray)
    throw differs(
      file,
      `it builds ${shown(stray.name)}, which ${record.changes ? 'nothing that changed' : 'nothing in the lock'} needs`,
    )
  const forgotten = [...wanted].find((hash) => !costs.has(hash) && !left.has(hash))
  if (forgotten !== undefined)
    throw differs(file, `it leaves out ${lock.dag.specs.get(forgotten)!.name}`)
  // What was left has no cost in the plan; without it the stages are those that were followed.
  const mine =
    left.size > 0
      ? undefined
      : planBuilds(dag, wanted, ({ hash }) => costs.get(hash)!, record.limits)
  if (mine && jobsOf(mine.stages) !== recordedJobs(record))
    throw differs(file, 'its jobs are not those that follow from its lock')
  return { record, lock, file: path, facts, planned: wanted, left }
}

type Stages = ReturnType<typeof planBuilds>['stages']

const jobsOf = (stages: Stages): string =>
  JSON.stringify(
    stages.map((jobs) => jobs.map(({ id, builds }) => [id, builds.map(({ spec }) => spec.hash)])),
  )

const recordedJobs = ({ stages }: PlanRecord): string =>
  JSON.stringify(
    stages.map(({ jobs }) => jobs.map(({ id, specs }) => [id, specs.map(({ hash }) => hash)])),
  )

const differs = (file: string, why: string): UserError =>
  new UserError(`${file} is not the plan that its lock gives: ${why}.`, {
    id: 'plan-changed',
    fix: 'Somebody changed it, or another version of Pakages made it. Run all jobs of the workflow again, with one version.',
  })
