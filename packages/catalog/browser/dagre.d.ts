// The part of @dagrejs/dagre that the pages use; the site's `dagre.js` is the package's own module.
// Its own declarations import without file extensions, which TypeScript does not resolve as Node
// does: https://github.com/dagrejs/dagre/wiki#an-example-layout describes the API.

/** A box with its middle. */
export interface PlacedNode {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A graph that {@link layout} places. */
export class Graph {
  setGraph(settings: {
    rankdir: 'LR'
    nodesep: number
    ranksep: number
    marginx: number
    marginy: number
  }): void
  setDefaultEdgeLabel(make: () => object): void
  setNode(name: string, size: { width: number; height: number }): void
  setEdge(from: string, to: string): void
  node(name: string): PlacedNode
  edge(edge: { v: string; w: string }): {
    readonly points: readonly { readonly x: number; readonly y: number }[]
  }
  graph(): { readonly width: number; readonly height: number }
}

/** Gives every node its place, and every edge its way. */
export function layout(graph: Graph): void
