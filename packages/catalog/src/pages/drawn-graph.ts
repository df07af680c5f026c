import type { DependencyGraph } from '../documents.ts'

/** An edge: from, to (places of nodes). */
export interface DrawnEdge {
  readonly from: number
  readonly to: number
}

/**
 * The nodes that are reached from the first one, and the edges between them that do not follow from
 * others.
 */
export interface DrawnGraph {
  readonly nodes: readonly number[]
  readonly edges: readonly DrawnEdge[]
  /** How many edges were left out. */
  readonly implied: number
}

/** The places of what the first node needs to link or to run, itself first. */
export function neededToRun(graph: DependencyGraph): number[] {
  return [...reach([0], nextIn(runEdges(graph)))].sort((a, b) => a - b)
}

/**
 * Chooses what to draw: what is needed to link or to run, without edges that follow from longer
 * ways (transitive reduction), which would hide the shape. The lists beside the picture name all of
 * them.
 */
export function drawnOf(graph: DependencyGraph): DrawnGraph {
  const edges = runEdges(graph)
  const next = nextIn(edges)
  const nodes = reach([0], next)
  const inside = edges.filter((edge) => nodes.has(edge.from))
  const kept = inside.filter((edge) => !follows(edge, next))
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    edges: kept,
    implied: inside.length - kept.length,
  }
}

type Next = ReadonlyMap<number, readonly DrawnEdge[]>

const runEdges = (graph: DependencyGraph): DrawnEdge[] =>
  graph.edges.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([from, to]) => ({ from, to }))

const nextIn = (edges: readonly DrawnEdge[]): Next => Map.groupBy(edges, (edge) => edge.from)

function reach(from: readonly number[], next: Next): Set<number> {
  const found = new Set(from)
  for (const node of found) for (const edge of next.get(node) ?? []) found.add(edge.to)
  return found
}

function follows(edge: DrawnEdge, next: Next): boolean {
  const others = (next.get(edge.from) ?? [])
    .filter((other) => other.to !== edge.to)
    .map((other) => other.to)
  return reach(others, next).has(edge.to)
}
