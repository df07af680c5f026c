import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { planReport, readRegularFile, UserError, type Ports } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { label, shown, type PlanRecord } from '@pakages/model'
import { readLockFile, type LockFile } from '../lock/lock-file.ts'

/**
 * Reads a plan, and checks that it is the one that is meant.
 * @param digest The sha256 of its bytes, where somebody who is trusted says so.
 * @throws UserError when it is another, or for another commit.
 */
export async function readPlan(
  file: string,
  digest: string | undefined,
  { host }: Pick<Ports, 'host'>,
): Promise<PlanRecord> {
  const plan = await planReport.read(file)
  if (digest !== undefined && digestOf(await readRegularFile(file)) !== digest)
    throw new UserError(
      `${file} is not the plan that was made: its sha256 is not ${shown(digest)}.`,
      {
        id: 'plan-changed',
        fix: 'Something changed it between the jobs. Run all jobs of the workflow again.',
      },
    )
  const { commit } = host.context
  if (plan.commit !== undefined && commit !== undefined && plan.commit !== commit)
    throw new UserError(
      `${file} is a plan for the commit ${plan.commit.slice(0, 10)}, and this job works on ${commit.slice(0, 10)}.`,
      {
        id: 'plan-not-of-this-commit',
        fix: 'Let the job that plans and those that build check out the same commit.',
      },
    )
  return plan
}

/** @throws UserError when the lock is another than the one that the plan is for. */
export async function fittingLock(plan: PlanRecord, lock: string, file: string): Promise<LockFile> {
  const read = await readLockFile(lock)
  const fix = 'Hand on plan.json and spack.lock together, as "plan" left them.'
  if (read.digest !== plan.lockDigest)
    throw new UserError(
      `${lock} is not the lock that ${file} is for: its sha256 is ${read.digest}, not ${plan.lockDigest}.`,
      { id: 'plan-changed', fix },
    )
  const planned = plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))
  const { cached, public: ofPublic = [], foreign = [], left } = plan
  const stray = [...planned, ...cached, ...ofPublic, ...foreign, ...left].find(
    ({ hash, name, version }) => {
      const spec = read.dag.specs.get(hash)
      return spec?.name !== name || spec.version !== version
    },
  )
  if (stray)
    throw new UserError(`${file} plans ${label(stray)}, which ${lock} does not describe.`, {
      id: 'plan-changed',
      fix,
    })
  return read
}

/**
 * What the recipes say, as the job that planned recorded it beside its plan.
 * @returns The bytes of the document; undefined where the plan names none and there is none.
 * @throws UserError when it is another than the one that the plan is bound to.
 */
export async function boundFacts(
  { factsDigest }: Pick<PlanRecord, 'factsDigest'>,
  plan: string,
): Promise<Uint8Array | undefined> {
  const file = join(dirname(plan), 'facts.json')
  const bytes = existsSync(file) ? await readRegularFile(file) : undefined
  if (factsDigest === undefined && bytes === undefined) return undefined
  if (bytes !== undefined && digestOf(bytes) === factsDigest) return bytes
  const what =
    bytes === undefined
      ? 'is missing'
      : `is not the one that was made with ${plan}: its sha256 is ${digestOf(bytes)}, ${factsDigest === undefined ? 'and that plan has none' : `not ${factsDigest}`}`
  throw new UserError(`${file} ${what}.`, {
    id: 'plan-changed',
    fix: 'It says which recipes and licences packages have, so that it must be as "plan" left it. Hand on plan.json, spack.lock and facts.json together, and run all jobs of the workflow again.',
  })
}
