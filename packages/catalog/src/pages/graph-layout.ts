import type { DrawnGraph } from './drawn-graph.ts'

/** A point of the picture, in pixels from its left upper corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything of a picture lies. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  /** The left end of each box, at half of its height, by the place of its node. */
  readonly boxes: ReadonlyMap<number, Point>
  /** For each edge, in their order: from the right end of one box to the left end of the other. */
  readonly ways: readonly (readonly Point[])[]
}

/** How large things are, in pixels. */
export interface GraphMeasures {
  readonly widthOf: (node: number) => number
  readonly height: number
  /** Between boxes of a column, and between columns. */
  readonly gap: number
  readonly columnGap: number
}

/** A box, or a bend of an edge that passes a column. */
interface Slot {
  readonly width: number
  readonly height: number
  readonly before: Slot[]
  readonly after: Slot[]
  x: number
  y: number
}

/**
 * Lays a graph out in columns, what is needed to the right of what needs it: each node as far right
 * as its longest way, and each column in the order in which edges cross least (Sugiyama's method:
 * layers, bends for long edges, barycentres).
 */
export function layOutGraph(graph: DrawnGraph, measures: GraphMeasures): GraphLayout {
  const columnOf = columnsOf(graph)
  const columns: Slot[][] = []
  const put = (column: number, width: number, height: number): Slot => {
    const slot = { width, height, before: [], after: [], x: 0, y: 0 }
    ;(columns[column] ??= []).push(slot)
    return slot
  }
  const slots = new Map(
    graph.nodes.map((node) => [
      node,
      put(columnOf.get(node)!, measures.widthOf(node), measures.height),
    ]),
  )
  const ways = graph.edges.map(({ from, to }) => {
    const bends: Slot[] = []
    for (let column = columnOf.get(from)! + 1; column < columnOf.get(to)!; column++)
      bends.push(put(column, 0, measures.height / 3))
    const way = [slots.get(from)!, ...bends, slots.get(to)!]
    join(way)
    return way
  })
  const filled = columns.filter((column) => column.length > 0)
  for (let round = 0; round < 4; round++) sweep(filled)
  const size = place(filled, measures)
  return {
    ...size,
    boxes: new Map([...slots].map(([node, { x, y }]) => [node, { x, y }])),
    ways: ways.map(pointsOf),
  }
}

function join(way: readonly Slot[]): void {
  for (let at = 1; at < way.length; at++) {
    way[at - 1]!.after.push(way[at]!)
    way[at]!.before.push(way[at - 1]!)
  }
}

/** The longest way from the first node to each; what lies on a circle, which Spack never writes, stays left. */
function columnsOf({ nodes, edges }: DrawnGraph): Map<number, number> {
  const columns = new Map(nodes.map((node) => [node, 0]))
  const waiting = new Map(nodes.map((node) => [node, 0]))
  for (const { to } of edges) waiting.set(to, waiting.get(to)! + 1)
  const ready = nodes.filter((node) => waiting.get(node) === 0)
  const next = Map.groupBy(edges, (edge) => edge.from)
  for (const node of ready)
    for (const { to } of next.get(node) ?? []) {
      columns.set(to, Math.max(columns.get(to)!, columns.get(node)! + 1))
      waiting.set(to, waiting.get(to)! - 1)
      if (waiting.get(to) === 0) ready.push(to)
    }
  return columns
}

/** Orders each column by the middle of what is joined to it, there and back. */
function sweep(columns: readonly Slot[][]): void {
  const number = (column: readonly Slot[]): void => column.forEach((slot, at) => (slot.y = at))
  columns.forEach(number)
  const order = (column: Slot[], side: 'before' | 'after'): void => {
    const wanted = new Map(column.map((slot) => [slot, middleOf(slot[side], slot.y)]))
    column.sort((a, b) => wanted.get(a)! - wanted.get(b)!)
    number(column)
  }
  for (const column of columns.slice(1)) order(column, 'before')
  for (const column of columns.slice(0, -1).reverse()) order(column, 'after')
}

const middleOf = (slots: readonly Slot[], otherwise: number): number =>
  slots.length === 0 ? otherwise : slots.reduce((sum, { y }) => sum + y, 0) / slots.length

const MARGIN = 6

function place(
  columns: readonly Slot[][],
  { gap, columnGap }: GraphMeasures,
): { width: number; height: number } {
  let x = MARGIN
  for (const column of columns) {
    for (const slot of column) slot.x = x
    x += Math.max(...column.map(({ width }) => width)) + columnGap
    stack(column, gap, (slot) => middleOf(slot.before, 0))
  }
  for (const column of columns.slice(0, -1).reverse())
    stack(column, gap, (slot) => middleOf(slot.after, slot.y))
  const all = columns.flat()
  const top = Math.min(...all.map((slot) => slot.y - slot.height / 2)) - MARGIN
  for (const slot of all) slot.y -= top
  return {
    width: x - columnGap + MARGIN,
    height: Math.max(...all.map((slot) => slot.y + slot.height / 2)) + MARGIN,
  }
}

/** Puts the slots of a column where they are wanted, in their order and without touching. */
function stack(column: readonly Slot[], gap: number, wanted: (slot: Slot) => number): void {
  const places = column.map(wanted)
  let lowest = -Infinity
  for (const [at, slot] of column.entries()) {
    slot.y = Math.max(places[at]!, lowest + slot.height / 2)
    lowest = slot.y + slot.height / 2 + gap
  }
  // All were only moved down: back by the middle of that.
  const moved = column.reduce((sum, slot, at) => sum + slot.y - places[at]!, 0) / column.length
  for (const slot of column) slot.y -= moved
}

function pointsOf(way: readonly Slot[]): Point[] {
  const [from, to] = [way[0]!, way.at(-1)!]
  return [
    { x: from.x + from.width, y: from.y },
    ...way.slice(1, -1).map(({ x, y }) => ({ x, y })),
    { x: to.x - 1, y: to.y },
  ]
}
