import { UsageError, UserError, type Ports } from '@pakages/core'
import { shown, type ConcreteDag, type PlanJob, type PlanRecord } from '@pakages/model'
import { fittingLock, readPlan } from '@pakages/open/plan'
import { dirname, resolve } from 'node:path'
import type { BuildInputs } from '../inputs.ts'

/** One job of a plan, with the lock that the plan is for. */
export interface FollowedPlan {
  readonly plan: PlanRecord
  readonly job: PlanJob
  /** The path of the lock. */
  readonly lock: string
  readonly dag: ConcreteDag
}

/**
 * Reads the plan that a build is told to follow.
 * @returns Undefined where it follows none.
 * @throws UsageError for inputs that contradict one another; UserError for a plan of another version,
 * commit or lock, and for a job that is not in it.
 */
export async function followedPlan(
  inputs: BuildInputs,
  ports: Pick<Ports, 'host'>,
): Promise<FollowedPlan | undefined> {
  const { plan: named, job: id } = inputs
  if (named === undefined && id === undefined) return undefined
  if (named === undefined || id === undefined)
    throw new UsageError(`"${named === undefined ? 'plan' : 'job'}" is missing.`, {
      id: 'input-missing',
      fix: 'Give both: the plan that "plan" wrote, and the id of one of its jobs.',
    })
  if (inputs.specs.length > 0 || inputs.environment !== undefined)
    throw new UsageError(
      'What is built is said twice: by a plan, and by "specs" or "environment".',
      { id: 'inputs-contradict', fix: 'Leave "specs" and "environment" to the step that plans.' },
    )
  const file = resolve(ports.host.workspace, named)
  const plan = await readPlan(file, inputs['plan-digest'], ports)
  const lock = resolve(dirname(file), plan.lock)
  const { dag } = await fittingLock(plan, lock, file)
  return { plan, job: jobOf(plan, id, file), lock, dag }
}

function jobOf({ stages }: PlanRecord, id: string, file: string): PlanJob {
  const jobs = stages.flatMap((stage) => stage.jobs)
  const found = jobs.find((one) => one.id === id)
  if (found) return found
  if (jobs.length === 0)
    throw new UserError(`${file} has no jobs: there is nothing to build.`, {
      id: 'plan-without-jobs',
      fix: 'Give the job a condition: "if: needs.plan.outputs.jobs != \'0\'".',
    })
  const names = jobs.slice(0, 20).map((one) => one.id)
  throw new UserError(
    `${file} has no job "${shown(id)}". It has ${names.join(', ')}${jobs.length > 20 ? ', …' : ''}.`,
    {
      id: 'plan-job-unknown',
      fix: 'Give the input "job" the value "job" of the matrix that "plan" puts out.',
    },
  )
}
