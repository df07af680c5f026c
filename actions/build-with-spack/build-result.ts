import type { UserError, WorkFolder } from '@pakages/core'
import type { BuildReport } from '@pakages/model'
import type { FailedPackage } from '@pakages/open/building'
import type { TimeBudget } from './time-budget.ts'

/** The report of a build (its lock and cache lie in `work`), and why each failed package failed. */
export interface BuildResult {
  readonly work: WorkFolder
  readonly report: BuildReport
  readonly failures: readonly FailedPackage[]
  /** Why packages that were built did not get into the staging place of the run. */
  readonly unstaged: readonly UserError[]
  readonly budget: TimeBudget
  /** Who publishes what was built; of a plan in a run that may not publish, nobody. */
  readonly publishedBy: 'push' | 'promote' | 'nobody'
  /** Whether this run may publish it, by what was checked out before any recipe ran. */
  readonly mayPublish: boolean
  /** The web page with the log of this job; undefined at a terminal. */
  readonly logPage: string | undefined
}
