import type { ConcreteSpec } from '@pakages/model'

/** A package that is loaded, or that such a one needs at run time. */
export interface LoadedNode {
  readonly hash: string
  readonly name: string
  readonly external: boolean
  /** What it links with or runs. */
  readonly needs: readonly {
    readonly hash: string
    readonly link: boolean
    readonly run: boolean
  }[]
}

/** What a spec links with or runs. */
export const runtimeNeeds = ({ dependencies }: ConcreteSpec): LoadedNode['needs'] =>
  dependencies
    .map(({ hash, parameters: { deptypes } }) => ({
      hash,
      link: deptypes.includes('link'),
      run: deptypes.includes('run'),
    }))
    .filter(({ link, run }) => link || run)

/** A package in the order of loading, and how it is used. */
export interface LoadStep<N extends LoadedNode> {
  readonly node: N
  /** Whether its programs are to be found. */
  readonly runs: boolean
}

/** What Spack's `load` goes through. */
export interface LoadOrder<N extends LoadedNode> {
  /** Dependents before what they need: the first one that is reached comes first. */
  readonly topological: readonly N[]
  /** What recipes are asked in turn: externals first, then dependencies before their dependents. */
  readonly steps: readonly LoadStep<N>[]
}

interface Edge<N> {
  readonly from: N | undefined
  readonly to: N
  readonly link: boolean
  readonly run: boolean
}

/**
 * The order of `environment_modifications_for_specs` and `effective_deptypes` in Spack's
 * `user_environment.py`, `build_environment.py` and `traverse.py` (1.0 to 1.2): the topological order
 * that is the most breadth-first, edges by the name of what they lead to.
 * @param nodes What is reached; an edge to a node that is not there is passed over.
 */
export function loadOrder<N extends LoadedNode>(
  roots: readonly N[],
  nodes: ReadonlyMap<string, N>,
): LoadOrder<N> {
  const edges = topologicalEdges(roots, nodes)
  return { topological: nodesOf(edges), steps: stepsOf(edges) }
}

/** All edges below the roots, those into a node before those out of it. */
function topologicalEdges<N extends LoadedNode>(
  roots: readonly N[],
  nodes: ReadonlyMap<string, N>,
): Edge<N>[] {
  const edges = coveredEdges(roots, nodes)
  const into = new Map<N, number>()
  for (const { to } of edges) into.set(to, (into.get(to) ?? 0) + 1)
  const outOf = Map.groupBy(edges, ({ from }) => from)
  const order: Edge<N>[] = []
  const queue: (N | undefined)[] = [undefined]
  for (let at = 0; at < queue.length; at++)
    for (const edge of outOf.get(queue[at]) ?? []) {
      const left = into.get(edge.to)! - 1
      into.set(edge.to, left)
      order.push(edge)
      if (left === 0) queue.push(edge.to)
    }
  return order
}

/** Every edge once, in the order of a breadth-first walk. */
function coveredEdges<N extends LoadedNode>(
  roots: readonly N[],
  nodes: ReadonlyMap<string, N>,
): Edge<N>[] {
  const edges: Edge<N>[] = roots.map((to) => ({ from: undefined, to, link: false, run: false }))
  const visited = new Set<N>()
  for (let at = 0; at < edges.length; at++) {
    const node = edges[at]!.to
    if (visited.has(node)) continue
    visited.add(node)
    edges.push(...edgesOf(node, nodes))
  }
  return edges
}

const edgesOf = <N extends LoadedNode>(from: N, nodes: ReadonlyMap<string, N>): Edge<N>[] =>
  from.needs
    .flatMap(({ hash, link, run }) => {
      const to = nodes.get(hash)
      return to && (link || run) ? [{ from, to, link, run }] : []
    })
    .toSorted((a, b) => compare(a.to.name, b.to.name) || compare(a.to.hash, b.to.hash))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The nodes, each at the last edge into it. */
const nodesOf = <N extends LoadedNode>(edges: readonly Edge<N>[]): N[] =>
  [...new Set(edges.map(({ to }) => to).toReversed())].toReversed()

/** How a node is used: what is asked for, and what such a one runs, has its programs found. */
type Use = 'root' | 'run' | 'link'

function stepsOf<N extends LoadedNode>(edges: readonly Edge<N>[]): LoadStep<N>[] {
  const uses = new Map<N, Set<Use>>()
  const finished = new Set<N>()
  for (const { from, to, link, run } of edges) {
    if (from === undefined) {
      uses.set(to, new Set(['root']))
      continue
    }
    const added = uses.get(to) ?? new Set<Use>()
    uses.set(to, added)
    for (const use of usesOver(uses.get(from)!, link, run)) added.add(use)
    finished.add(from)
  }
  const order = [...new Set([...finished, ...uses.keys()])].toReversed()
  const steps = order.map((node) => ({ node, runs: runs(uses.get(node)!) }))
  return [
    ...steps.filter(({ node }) => node.external),
    ...steps.filter(({ node }) => !node.external),
  ]
}

/** From the root a dependency that is both is run; further below it is both. */
function usesOver(from: ReadonlySet<Use>, link: boolean, run: boolean): Use[] {
  const direct: Use[] = from.has('root') ? [run ? 'run' : 'link'] : []
  const further: Use[] =
    from.has('run') || from.has('link')
      ? [...(link ? (['link'] as const) : []), ...(run ? (['run'] as const) : [])]
      : []
  return [...direct, ...further]
}

const runs = (uses: ReadonlySet<Use>): boolean => uses.has('root') || uses.has('run')
