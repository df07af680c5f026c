import type { BuildGraph } from './build-graph.ts'
import { fillStage, type Placed } from './fill-stage.ts'

/** What a plan has to keep to. */
export interface PlanLimits {
  /** How many jobs run at the same time: what the runners give, at most 256 (GitHub's matrix). */
  readonly runners: number
  /** Seconds that the packages of one job may take. */
  readonly budget: number
  /** Seconds from the start of a job until its first package: a runner, Spack, compilers. */
  readonly setup: number
  /** How many stages the workflow has. What does not fit into them is left for the next run. */
  readonly stages: number
}

/**
 * What a second that a runner waits counts, beside a second that everybody waits: with half of it, a
 * stage ends where most runners would be idle while one builds a compiler.
 */
const IDLE = 0.5

/**
 * Cuts a schedule into stages. Each is filled with all that is left, and ends where that costs
 * least: the time until then, a set-up more, what the rest takes at least, and runners that wait.
 */
export function chooseStages(graph: BuildGraph, limits: PlanLimits): Placed[][] {
  const done = new Set<number>()
  const stages: Placed[][] = []
  while (done.size < graph.length && stages.length < limits.stages) {
    const placed = fillStage({ graph, done, lanes: limits.runners, budget: limits.budget })
    const last = stages.length + 1 === limits.stages
    const stage = last ? placed : placed.slice(0, bestCut(placed, graph, done, limits))
    for (const { node } of stage) done.add(node)
    stages.push(stage)
  }
  return stages
}

interface Remaining {
  readonly graph: BuildGraph
  readonly done: ReadonlySet<number>
  readonly runners: number
}

/** How many of the packages that were placed, in order of their end, make the stage. */
function bestCut(
  placed: readonly Placed[],
  graph: BuildGraph,
  done: ReadonlySet<number>,
  { runners, setup }: PlanLimits,
): number {
  const before = idleBefore(placed)
  const after = idleAfter(placed)
  const rest = restAfter(placed, after, { graph, done, runners })
  let best = { count: placed.length, score: Infinity }
  for (const [at, { end }] of placed.entries()) {
    const left = rest[at]!
    const more = left > 0 ? setup + left : 0
    const score = end + more + (IDLE * (before[at]! + after[at]!)) / runners
    if (score <= best.score) best = { count: at + 1, score }
  }
  return best.count
}

/**
 * For each cut the seconds that the rest takes: its longest chain, or its work spread over all
 * runners, who wait as much as they do in this schedule.
 */
function restAfter(
  placed: readonly Placed[],
  idle: readonly number[],
  { graph, done, runners }: Remaining,
): number[] {
  const here = new Set(placed.map(({ node }) => node))
  let chain = 0
  let work = 0
  const count = (node: number): void => {
    chain = Math.max(chain, graph[node]!.chain)
    work += graph[node]!.cost.seconds
  }
  for (const at of graph.keys()) if (!done.has(at) && !here.has(at)) count(at)
  const rest = new Array<number>(placed.length)
  for (let at = placed.length - 1; at >= 0; at--) {
    rest[at] = work === 0 ? 0 : Math.max(chain, (work + idle[at]!) / runners)
    count(placed[at]!.node)
  }
  return rest
}

/** For each cut the seconds that the jobs before it wait: a job ends with its last package. */
function idleBefore(placed: readonly Placed[]): number[] {
  const ends = new Map<number, number>()
  let idle = 0
  return placed.map(({ lane, start, end }) => {
    idle += start - (ends.get(lane) ?? 0)
    ends.set(lane, end)
    return idle
  })
}

/**
 * For each cut the seconds that jobs would wait behind it, as the schedule stands: all that have
 * something left begin with the stage.
 */
function idleAfter(placed: readonly Placed[]): number[] {
  const seen = new Set<number>()
  let ends = 0
  let busy = 0
  const idle = new Array<number>(placed.length).fill(0)
  for (let at = placed.length - 1; at > 0; at--) {
    const { lane, start, end } = placed[at]!
    if (!seen.has(lane)) ends += end
    seen.add(lane)
    busy += end - start
    idle[at - 1] = Math.max(0, ends - seen.size * placed[at - 1]!.end - busy)
  }
  return idle
}
