import type { BuildGraph } from './build-graph.ts'
import { PriorityQueue } from './priority-queue.ts'

/** One package on a lane. Seconds count from the moment that the stage's runners are ready. */
export interface Placed {
  readonly node: number
  readonly lane: number
  readonly start: number
  readonly end: number
}

/** What a stage is filled from. */
export interface StageRequest {
  readonly graph: BuildGraph
  /** The packages that earlier stages build. */
  readonly done: ReadonlySet<number>
  /** How many jobs run side by side. */
  readonly lanes: number
  /**
   * Seconds after which a job takes no package that would not be finished by then. A package that
   * alone takes longer is placed as any other: what the plan can do is to say so.
   */
  readonly budget: number
}

/**
 * Spreads all that is left over lanes, in order of time: a lane that is free takes, of the packages
 * whose needs are met, the one with the longest chain behind it. The lowest free lane is taken, so
 * that no more lanes are opened than are needed. A job waits for packages of other jobs by asking
 * the registry for them.
 *
 * @returns What was placed, in the order in which it is finished; what the budget left out is
 *   missing.
 */
export function fillStage({ graph, done, lanes, budget }: StageRequest): Placed[] {
  const missing = graph.map(({ needs }) => needs.filter((need) => !done.has(need)).length)
  const ready = new PriorityQueue<number>((a, b) => graph[b]!.chain - graph[a]!.chain || a - b)
  for (const at of graph.keys()) if (!done.has(at) && missing[at] === 0) ready.push(at)
  const running = new PriorityQueue<Placed>((a, b) => a.end - b.end || a.lane - b.lane)
  const free = new PriorityQueue<number>((a, b) => a - b)
  for (let lane = 0; lane < lanes; lane++) free.push(lane)
  const placed: Placed[] = []
  let now = 0

  const start = (node: number, lane: number): void =>
    running.push({ node, lane, start: now, end: now + graph[node]!.cost.seconds })
  const fits = (node: number): boolean => {
    const { seconds } = graph[node]!.cost
    return now + seconds <= budget || seconds > budget
  }

  for (;;) {
    while (ready.size > 0 && free.size > 0) {
      const node = ready.pop()!
      if (fits(node)) start(node, free.pop()!)
    }
    const ended = running.pop()
    if (!ended) return placed
    now = ended.end
    placed.push(ended)
    // What a package over the budget began ends with it: the lane takes nothing more.
    if (now < budget) free.push(ended.lane)
    for (const next of graph[ended.node]!.neededBy) if (--missing[next]! === 0) ready.push(next)
  }
}
