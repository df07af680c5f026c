import type { ConcreteEnvironment, Ports, Spack, TestSelection, WorkFolder } from '@pakages/core'
import type { ConcreteDag, PlanJob } from '@pakages/model'
import type { ProgressTeller } from '@pakages/open/building'
import type { TimeBudget } from '../time-budget.ts'
import type { Dependencies } from './dependencies.ts'
import type { JobSources } from './job-sources.ts'
import type { Staging } from './open-staging.ts'
import type { OtherJobs } from './other-jobs.ts'

/** What one job of a plan is built with. */
export interface JobRun {
  readonly job: PlanJob
  readonly dag: ConcreteDag
  readonly environment: ConcreteEnvironment
  readonly dependencies: Dependencies
  readonly others: OtherJobs
  readonly staging: Staging | undefined
  /** Undefined where no mirror is named. */
  readonly sources: JobSources | undefined
  readonly spack: Spack
  readonly work: WorkFolder
  readonly tests: TestSelection
  readonly failFast: boolean
  readonly budget: TimeBudget
  readonly progress: ProgressTeller
  readonly ports: Ports
  /** Called when a package failed or was given up: others wait for it. */
  readonly onGivenUp: () => Promise<void>
}
