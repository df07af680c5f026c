// What is drawn of a dependency graph. Pure, so that it is tested without a browser.
import type { DependencyGraph } from '../src/documents.ts'

/** An edge: from, to (places of nodes), and whether it is only needed to build. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly buildOnly: boolean
}

/**
 * The nodes that are reached from the first one, and the edges between them that do not follow from
 * others.
 */
export interface Drawn {
  readonly nodes: readonly number[]
  readonly edges: readonly Edge[]
  /** How many edges were left out. */
  readonly implied: number
}

/**
 * Chooses what to draw: with or without what is only needed to build, and without edges that follow
 * from longer ways (transitive reduction), which would hide the shape. The lists beside the picture
 * name all of them.
 */
export function drawnOf(graph: DependencyGraph, withBuild: boolean): Drawn {
  const edges = graph.edges
    .map(([from, to, kinds]) => ({ from, to, buildOnly: !/[lr]/.test(kinds) }))
    .filter((edge) => withBuild || !edge.buildOnly)
  const next = Map.groupBy(edges, (edge) => edge.from)
  const nodes = reach([0], next)
  const inside = edges.filter((edge) => nodes.has(edge.from))
  const kept = inside.filter((edge) => !follows(edge, next))
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    edges: kept,
    implied: inside.length - kept.length,
  }
}

function reach(from: readonly number[], next: ReadonlyMap<number, readonly Edge[]>): Set<number> {
  const found = new Set(from)
  for (const node of found) for (const edge of next.get(node) ?? []) found.add(edge.to)
  return found
}

function follows(edge: Edge, next: ReadonlyMap<number, readonly Edge[]>): boolean {
  const others = (next.get(edge.from) ?? [])
    .filter((other) => other.to !== edge.to)
    .map((other) => other.to)
  return reach(others, next).has(edge.to)
}
