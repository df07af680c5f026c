import {
  dependenciesOf,
  isExternal,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import type { BuildCost } from './build-cost.ts'

/** A package that must be built. Numbers stand for packages: their place in {@link BuildGraph}. */
export interface BuildNode {
  readonly spec: ConcreteSpec
  readonly cost: BuildCost
  /** The packages that must be built before this one. */
  readonly needs: readonly number[]
  /** The packages that wait for this one. */
  readonly neededBy: readonly number[]
  /**
   * Seconds from its start until the last package that waits for it could be finished, with as many
   * runners as one likes: the longest chain that begins here.
   */
  readonly chain: number
}

/** What must be built, each package after what it needs. */
export type BuildGraph = readonly BuildNode[]

/** What `wanted` needs while it is built, of what must be built itself. */
const waitsFor = (spec: ConcreteSpec, wanted: ReadonlySet<SpecHash>): SpecHash[] => [
  ...new Set(dependenciesOf(spec, ['build', 'link', 'run', 'test']).filter((to) => wanted.has(to))),
]

/**
 * The packages of a lock that must be built, with what each waits for.
 *
 * @param wanted What must be built: hashes of the lock, without externals.
 * @param costOf What building a package is thought to take.
 */
export function buildGraph(
  dag: ConcreteDag,
  wanted: ReadonlySet<SpecHash>,
  costOf: (spec: ConcreteSpec) => BuildCost,
): BuildGraph {
  const order = inOrder(dag, wanted)
  const place = new Map(order.map((spec, at) => [spec.hash, at]))
  const needs = order.map((spec) => waitsFor(spec, wanted).map((hash) => place.get(hash)!))
  const neededBy = order.map((): number[] => [])
  for (const [at, from] of needs.entries()) for (const need of from) neededBy[need]!.push(at)
  const costs = order.map(costOf)
  const chains = new Array<number>(order.length).fill(0)
  for (let at = order.length - 1; at >= 0; at--) {
    const after = Math.max(0, ...neededBy[at]!.map((next) => chains[next]!))
    chains[at] = costs[at]!.seconds + after
  }
  return order.map((spec, at) => ({
    spec,
    cost: costs[at]!,
    needs: needs[at]!,
    neededBy: neededBy[at]!,
    chain: chains[at]!,
  }))
}

/**
 * Dependencies before their dependents, the same for the same lock in whatever order it lists its
 * specs.
 */
function inOrder(dag: ConcreteDag, wanted: ReadonlySet<SpecHash>): ConcreteSpec[] {
  const specs = [...wanted]
    .toSorted()
    .map((hash) => dag.specs.get(hash)!)
    .filter((spec) => !isExternal(spec))
  const missing = new Map(specs.map((spec) => [spec.hash, waitsFor(spec, wanted).length]))
  const dependents = Map.groupBy(
    specs.flatMap((spec) => waitsFor(spec, wanted).map((need) => ({ need, spec }))),
    ({ need }) => need,
  )
  const order = specs.filter((spec) => missing.get(spec.hash) === 0)
  for (const { hash } of order)
    for (const { spec } of dependents.get(hash) ?? []) {
      const left = missing.get(spec.hash)! - 1
      missing.set(spec.hash, left)
      if (left === 0) order.push(spec)
    }
  return order
}
