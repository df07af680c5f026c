import type { Registry } from '@pakages/core'
import { compareTargets, label, targetOf, type ConcreteSpec, type SpecQuery } from '@pakages/model'
import type { ChosenFor } from './best-binaries.ts'
import { NotInCache } from './refused-selection.ts'

/** Whether somebody says what kind of machine is meant, or which binary. */
export const namesMachine = ({ hash, target, platform }: SpecQuery): boolean =>
  (hash ?? target ?? platform) !== undefined

/** Nothing that answers a query runs on this machine: what it is built for, and what does run. */
export function doesNotRun(
  { text }: SpecQuery,
  { root, foreign, machine }: Refused,
  { reference }: Registry,
): NotInCache {
  const here = bestTarget(machine)
  const built = `${label(foreign)} is built for ${foreign.arch.platform} on ${targetOf(foreign)}`
  const needs = foreign === root ? '' : `, which ${label(root)} needs`
  return new NotInCache(
    `No binary of "${text}" in ${reference} runs on this machine (${machine.platform}, ${here}): ${built}${needs}.`,
    {
      fix: `Build it for ${here} or something more generic ("targets" of pakages.json builds for several), or install it on a newer machine. To have it all the same, ask for "${root.name} target=${targetOf(root)}".`,
    },
  )
}

interface Refused {
  readonly root: ConcreteSpec
  /** Itself, or the first of what it needs that does not run. */
  readonly foreign: ConcreteSpec
  readonly machine: ChosenFor
}

const bestTarget = ({ targets }: ChosenFor): string =>
  [...targets].reduce((best, target) => (compareTargets(target, best) > 0 ? target : best))
