import type { Registry } from '@pakages/core'
import { compareTargets, label, targetOf, type ConcreteSpec, type SpecQuery } from '@pakages/model'
import { NotInCache } from './refused-selection.ts'
import { builtFor, libcText, unfitFor, type ChosenFor, type Unfit } from './what-runs.ts'

/** What of a machine somebody says is another one, by the spec or by naming the very binary. */
export function toldOtherwise({ hash, target, platform, os }: SpecQuery, unfit: Unfit): boolean {
  const named = { platform: undefined, processor: target, libc: os }[unfit]
  return (hash ?? platform ?? named) !== undefined
}

/** Nothing that answers a query runs on this machine: what it is built for, and what does run. */
export function doesNotRun(
  { text }: SpecQuery,
  { root, foreign, machine }: Refused,
  { reference }: Registry,
): NotInCache {
  const unfit = unfitFor(foreign, machine)!
  const { here, fix, ask } = unfit === 'libc' ? ofLibc(root, machine) : ofProcessor(root, machine)
  const built = unfit === 'libc' ? root : foreign
  const needs = built === root ? '' : `, which ${label(root)} needs`
  return new NotInCache(
    `No binary of "${text}" in ${reference} runs on this machine (${machine.platform}, ${here}): ${label(built)} is built for ${builtFor(foreign, unfit)}${needs}.`,
    {
      id: 'binary-for-other-machine',
      fix: `${fix}. To have it all the same, ask for "${root.name} ${ask}".`,
    },
  )
}

interface Refused {
  readonly root: ConcreteSpec
  /** Itself, or the first of what it needs that does not run. */
  readonly foreign: ConcreteSpec
  readonly machine: ChosenFor
}

/** How this machine is called, what mends it, and what to ask for. */
interface Told {
  readonly here: string
  readonly fix: string
  readonly ask: string
}

function ofProcessor(root: ConcreteSpec, machine: ChosenFor): Told {
  const here = bestTarget(machine)
  return {
    here,
    fix: `Build it for ${here} or something more generic ("targets" of pakages.json builds for several), or install it on a newer machine`,
    ask: `target=${targetOf(root)}`,
  }
}

function ofLibc(root: ConcreteSpec, machine: ChosenFor): Told {
  const here = libcText(machine)
  const older = machine.libc?.version === undefined ? '' : ' or older'
  return {
    here,
    fix: `Build it on a system with ${here}${older} ("targets" of pakages.json builds on several), or install it on a system that has what it needs`,
    ask: `os=${root.arch.platform_os}`,
  }
}

const bestTarget = ({ targets }: ChosenFor): string =>
  [...targets].reduce((best, target) => (compareTargets(target, best) > 0 ? target : best))
