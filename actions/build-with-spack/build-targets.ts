import { findTarget, type BuildTarget } from '@pakages/core'
import type { PlanRecord } from '@pakages/model'
import type { BuildInputs } from './inputs.ts'

/** A job of a plan is for the target of its plan, unless it is told otherwise. */
export function forPlan(inputs: BuildInputs, { target: named }: PlanRecord): BuildInputs {
  const { target, compiler } = named ?? {}
  return {
    ...inputs,
    target: inputs.target ?? (target || undefined),
    compiler: inputs.compiler ?? (compiler || undefined),
  }
}

/** Those that a build may be for: the one that is named, else all. @throws UserError for another name. */
export const possibleTargets = (
  targets: readonly BuildTarget[] | undefined,
  name: string | undefined,
): readonly BuildTarget[] | undefined =>
  name === undefined ? targets : [findTarget(targets ?? [], name)]
