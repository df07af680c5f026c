import type { BuildPlan } from '@pakages/plan'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import type { PlanProblem } from './plan-problems.ts'

/** Seconds that each package really takes. */
type Taken = (spec: ConcreteSpec) => number

/**
 * Seconds until the last stage of a plan is over, each job following its list: it waits for what
 * other jobs of the stage build, and builds.
 */
export function makespan({ stages }: BuildPlan, taken: Taken, setup: number): number {
  const ended = new Map<SpecHash, number>()
  let total = 0
  for (const jobs of stages) {
    const here = new Map<SpecHash, number>()
    const lanes = jobs.map(({ builds }) => ({ list: [...builds], free: 0 }))
    while (lanes.some(({ list }) => list.length > 0))
      for (const lane of lanes)
        while (lane.list[0]?.waitsFor.every((hash) => here.has(hash))) {
          const { spec, waitsFor } = lane.list.shift()!
          lane.free = Math.max(lane.free, ...waitsFor.map((hash) => here.get(hash)!)) + taken(spec)
          here.set(spec.hash, lane.free)
          ended.set(spec.hash, total)
        }
    total += setup + Math.max(...lanes.map(({ free }) => free))
  }
  return total
}

/** Seconds that nothing can be faster than: the longest chain, or the work on all runners. */
export function bound({ dag }: PlanProblem, taken: Taken, runners: number): number {
  const level = levels(dag, taken)
  const work = [...dag.specs.values()].reduce((sum, spec) => sum + taken(spec), 0)
  return Math.max(work / runners, ...[...level.values()].map(({ end }) => end))
}

/**
 * What a workflow does that has a job for each package, and a stage for each level of the DAG: a
 * set-up for each package, on as many runners as there are.
 */
export function byLevels(
  { dag }: PlanProblem,
  taken: Taken,
  runners: number,
  setup: number,
): number {
  const level = levels(dag, taken)
  const stages = Map.groupBy(dag.specs.values(), ({ hash }) => level.get(hash)!.depth)
  let total = 0
  for (const specs of stages.values()) {
    const lanes = new Array<number>(Math.min(runners, specs.length)).fill(0)
    for (const spec of specs) {
      const least = lanes.indexOf(Math.min(...lanes))
      lanes[least]! += setup + taken(spec)
    }
    total += Math.max(...lanes)
  }
  return total
}

/** How deep each package lies, and when it could end at the earliest. Needs come before dependents. */
function levels(dag: ConcreteDag, taken: Taken): Map<SpecHash, { depth: number; end: number }> {
  const level = new Map<SpecHash, { depth: number; end: number }>()
  for (const spec of dag.specs.values()) {
    const needs = spec.dependencies.map(({ hash }) => level.get(hash)!)
    level.set(spec.hash, {
      depth: Math.max(0, ...needs.map(({ depth }) => depth + 1)),
      end: taken(spec) + Math.max(0, ...needs.map(({ end }) => end)),
    })
  }
  return level
}
