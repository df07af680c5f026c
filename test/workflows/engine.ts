import {
  describeWith,
  all,
  act,
  program,
  wanted,
  type Requirement,
} from '@pakages/testing/requirements'
import type { RunEvent } from '@pakages/testing/workflows/events'
import type { Permissions } from '@pakages/testing/workflows/permissions'
import type { Platform } from '@pakages/testing/workflows/platform'
import type { ActionSource } from '@pakages/testing/workflows/step-actions'
import { byAct } from './act/act-engine.ts'
import { jobResults } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions } from './toolkit.ts'

/** What became of a run. */
export interface Ran {
  /** Why it did not start, where it did not. */
  readonly problem: string | undefined
  /** Whether the run is red. */
  readonly failed: boolean
  /** By the names of jobs; those that were skipped are not named. */
  readonly jobs: Readonly<Record<string, string>>
  /** What each of them was allowed, in the order of their ends; `act` knows of none. */
  readonly permissions: readonly Permissions[] | undefined
  readonly log: string
}

/** What runs the workflows of a platform's repository. */
export interface Engine {
  /** What the platform runs itself. */
  readonly actions: ActionSource
  /** Runs a workflow for an event, from start to end; what it leaves is left at the platform. */
  run(platform: Platform, workflow: string, event: RunEvent): Promise<Ran>
}

/**
 * Runs the same tests twice: by our driver, and by `act` where that is wanted and the machine has it.
 */
export function describeByEach(
  needed: Requirement,
  name: string,
  body: (engine: Engine) => void,
): void {
  describeWith(needed, `${name} by the driver`, () => body(byDriver()))
  describeWith(
    all(needed, wanted('PAKAGES_WORKFLOWS'), act, program('jq'), program('curl')),
    `${name} by act`,
    () => body(byAct()),
  )
}

const byDriver = (): Engine => ({
  actions: withPrebuilt(ourActions()),
  run: async (platform, workflow, event) => {
    const record = await platform.start(workflow, event).done()
    const ran = record.jobs.filter(({ result }) => result !== 'skipped')
    return {
      problem: record.problem,
      failed: record.conclusion !== 'success',
      jobs: jobResults({ ...record, jobs: ran }),
      permissions: ran.map(({ permissions }) => permissions),
      log: ran.flatMap(({ steps }) => steps.map((step) => step.log)).join('\n'),
    }
  },
})
