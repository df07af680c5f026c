import { counted, UserError } from '@pakages/core'
import type { BuildReport, SpecHash } from '@pakages/model'
import type { RunPlace } from '@pakages/oci'
import type { Movement } from './move-packages.ts'

/** What was found in the place of a run. */
export interface FoundPlace {
  readonly missing: readonly SpecHash[]
  readonly movement: Movement
  readonly build: BuildReport | undefined
  readonly run: string
  readonly place: RunPlace
}

/**
 * A place in which no job has left anything, not even a word, is the wrong one, or was cleaned.
 * @throws UserError then, as long as something of the plan is missing.
 */
export function refuseEmptyPlace({ missing, movement, build, run, place }: FoundPlace): void {
  if (missing.length === 0 || build !== undefined || movement.staged.size > 0) return
  throw new UserError(
    `There is nothing in ${place.reference}, and ${counted(missing.length, 'package')} of the plan ${missing.length === 1 ? 'is' : 'are'} not published.`,
    {
      id: 'staging-empty',
      fix: `Either no job has staged anything, or somebody cleaned the staging place, or the jobs called the run something else than "${run}". Run all jobs of the workflow again.`,
    },
  )
}
