import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import type { BuildCost } from './build-cost.ts'
import { buildGraph, type BuildGraph } from './build-graph.ts'
import { chooseStages, type PlanLimits } from './choose-stages.ts'
import type { Placed } from './fill-stage.ts'

export type { PlanLimits } from './choose-stages.ts'

/** One package of a job. */
export interface PlannedBuild {
  readonly spec: ConcreteSpec
  readonly cost: BuildCost
  /** The packages that other jobs of the same stage build, and that this one waits for. */
  readonly waitsFor: readonly SpecHash[]
}

/** What one runner builds, one package after the other. */
export interface PlannedJob {
  /** `STAGE-NUMBER`, both counted from 1: unique in the plan, and the same for the same input. */
  readonly id: string
  readonly builds: readonly PlannedBuild[]
  /** Seconds from its first package to its last, with what it waits for others. */
  readonly seconds: number
}

/** Which jobs build what. */
export interface BuildPlan {
  /** The jobs of a stage run side by side; a stage begins when the one before is over. */
  readonly stages: readonly (readonly PlannedJob[])[]
  /** What does not fit into the stages: the next run goes on with it. */
  readonly left: readonly ConcreteSpec[]
  /** What alone takes longer than a job may. */
  readonly overBudget: readonly ConcreteSpec[]
  /** Seconds until the last job is over, with the set-up of each stage. */
  readonly seconds: number
  /** Seconds that nothing could be faster than: the longest chain, or all work on all runners. */
  readonly atLeast: number
}

/**
 * Spreads the building of packages over jobs.
 *
 * @param wanted What must be built (`neededSpecs` less what caches have), without externals.
 * @param costOf What building a package is thought to take.
 */
export function planBuilds(
  dag: ConcreteDag,
  wanted: ReadonlySet<SpecHash>,
  costOf: (spec: ConcreteSpec) => BuildCost,
  limits: PlanLimits,
): BuildPlan {
  const graph = buildGraph(dag, wanted, costOf)
  const chosen = chooseStages(graph, limits)
  const placed = new Set(chosen.flat().map(({ node }) => node))
  const stages = chosen.map((stage, at) => jobsOf(stage, at + 1, graph))
  const longest = stages.map((jobs) => Math.max(...jobs.map(({ seconds }) => seconds)))
  const work = graph.reduce((sum, { cost }) => sum + cost.seconds, 0)
  return {
    stages,
    left: graph.flatMap(({ spec }, at) => (placed.has(at) ? [] : [spec])),
    overBudget: graph.filter(({ cost }) => cost.seconds > limits.budget).map(({ spec }) => spec),
    seconds: longest.reduce((sum, seconds) => sum + limits.setup + seconds, 0),
    atLeast: graph.reduce((most, { chain }) => Math.max(most, chain), work / limits.runners),
  }
}

function jobsOf(stage: readonly Placed[], number: number, graph: BuildGraph): PlannedJob[] {
  const laneOf = new Map(stage.map(({ node, lane }) => [node, lane]))
  const lanes = Map.groupBy(stage, ({ lane }) => lane)
  const inOrder = [...lanes].toSorted(([a], [b]) => a - b)
  return inOrder.map(([, placed], at) => ({
    id: `${number}-${at + 1}`,
    builds: placed.map(({ node, lane }) => ({
      spec: graph[node]!.spec,
      cost: graph[node]!.cost,
      waitsFor: graph[node]!.needs.filter(
        (need) => laneOf.has(need) && laneOf.get(need) !== lane,
      ).map((need) => graph[need]!.spec.hash),
    })),
    seconds: placed.at(-1)!.end,
  }))
}
