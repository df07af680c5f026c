import { logPage } from '@pakages/core'
import type { BuildEntry, SpecHash } from '@pakages/model'
import type { Promotion } from './step.ts'

/** What jobs did not build, of one outcome, as far as nobody else published it. */
export function notBuilt(
  { build, movement }: Promotion,
  outcome: BuildEntry['outcome'],
): readonly BuildEntry[] {
  return (build?.report.specs ?? []).filter(
    (one) => one.outcome === outcome && !movement.known.has(one.hash),
  )
}

/** How much is not published since the time was over, in a job or in the plan. */
export function leftOf(result: Promotion): number {
  const { plan, movement } = result
  const left = new Set([...plan.left, ...notBuilt(result, 'left').map(({ hash }) => hash)])
  return [...left].filter((hash) => !movement.known.has(hash)).length
}

/** The job that says what became of a package. */
export const jobOf = (hash: SpecHash, { build }: Promotion) => build?.jobs.get(hash)

/**
 * Where the log of that job is: its page where its number is known, else the attempt of the run,
 * which lists its jobs. Made of what this run knows; what a job says of itself is no address.
 * @returns Undefined where the run is none of GitHub.
 */
export function attemptUrl(hash: SpecHash, result: Promotion): string | undefined {
  const { run, runsUrl, build } = result
  const checkRun = build?.report.specs.find((one) => one.hash === hash)?.checkRun
  const number = /^\d+(?=-|$)/.exec(run)?.[0]
  const job = jobOf(hash, result)
  if (runsUrl === undefined || number === undefined || job === undefined) return undefined
  return logPage({ runUrl: `${runsUrl}/${number}`, attempt: job.attempt }, checkRun)
}
