// Draws a dependency graph as SVG. Only attributes and text are set, so that names cannot become
// markup.
import type { DependencyGraph } from '../src/documents.ts'
import { layout, Graph } from './dagre.js'
import { element } from './page.ts'
import { walk } from './graph-walk.ts'
import type { Drawn, Edge } from './reduce.ts'

const HEIGHT = 30
const PADDING = 12

type Node = DependencyGraph['nodes'][number]

interface Point {
  readonly x: number
  readonly y: number
}

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (globalThis.Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...children)
  return made
}

/**
 * The picture in a box that scrolls. @param title What a screen reader says when it comes to the
 * picture.
 */
export function drawPicture(
  graph: DependencyGraph,
  drawn: Drawn,
  title: string,
  packages: string,
): HTMLElement {
  const plan = arrange(graph, drawn)
  const edges = drawn.edges.map((edge) => edgePath(edge, wayOf(plan, edge)))
  const nodes = drawn.nodes.map((place) =>
    nodeBox(graph.nodes[place]!, place, plan.node(String(place)), packages),
  )
  const { width, height } = plan.graph()
  const picture = svg(
    'svg',
    {
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'group',
      'aria-label': title,
    },
    arrowHead(),
    ...edges,
    ...nodes,
  )
  walk(picture, nodes, drawn)
  return element('div', { class: 'graph-scroll' }, picture)
}

function arrange(graph: DependencyGraph, drawn: Drawn): Graph {
  const plan = new Graph()
  plan.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 44, marginx: 6, marginy: 6 })
  plan.setDefaultEdgeLabel(() => ({}))
  const widthOf = textMeter()
  for (const place of drawn.nodes)
    plan.setNode(String(place), {
      width: widthOf(graph.nodes[place]!) + PADDING * 2,
      height: HEIGHT,
    })
  for (const edge of drawn.edges) plan.setEdge(String(edge.from), String(edge.to))
  layout(plan)
  return plan
}

const labelOf = (node: Node): [name: string, version: string] => [
  shorten(node.name, 30),
  shorten(node.version, 14),
]

const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/** Measures as the boxes will be drawn; must agree with `.graph-node` in site.css. */
function textMeter(): (node: Node) => number {
  const context = document.createElement('canvas').getContext('2d')
  const family = getComputedStyle(document.body).fontFamily
  return (node) => {
    const [name, version] = labelOf(node)
    if (!context) return (name.length + version.length + 1) * 7.5
    context.font = `600 13px ${family}`
    const nameWidth = context.measureText(`${name} `).width
    context.font = `12px ${family}`
    return Math.ceil(nameWidth + context.measureText(version).width)
  }
}

function arrowHead(): SVGDefsElement {
  const shape = svg('path', { d: 'M0 1 8 5 0 9z', class: 'graph-arrow' })
  return svg(
    'defs',
    {},
    svg(
      'marker',
      {
        id: 'arrow',
        viewBox: '0 0 10 10',
        refX: 8,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto-start-reverse',
      },
      shape,
    ),
  )
}

/** From the right side of one box to the left side of the other, around what lies between. */
function wayOf(plan: Graph, edge: Edge): Point[] {
  const [from, to] = [plan.node(String(edge.from)), plan.node(String(edge.to))]
  const { points } = plan.edge({ v: String(edge.from), w: String(edge.to) })
  // Three points are one at each box and the middle between: only longer ways have something to go
  // around.
  const bends = points.length > 3 ? points.slice(1, -1) : []
  return [
    { x: from.x + from.width / 2, y: from.y },
    ...bends,
    { x: to.x - to.width / 2 - 1, y: to.y },
  ]
}

function edgePath(edge: Edge, points: readonly Point[]): SVGPathElement {
  return svg('path', {
    d: smooth(points),
    class: edge.buildOnly ? 'graph-edge build' : 'graph-edge',
    'data-from': edge.from,
    'data-to': edge.to,
    'marker-end': 'url(#arrow)',
  })
}

/**
 * A curve that leaves and arrives level, bent at the middles between the points that the layout
 * gives.
 */
function smooth(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`
  const bends = points.slice(1).map((to, before) => {
    const from = points[before]!
    const middle = (from.x + to.x) / 2
    return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`
  })
  return `M${at(points[0]!)}${bends.join('')}`
}

function nodeBox(
  node: Node,
  place: number,
  { x, y, width }: { x: number; y: number; width: number },
  packages: string,
): SVGAElement | SVGGElement {
  const [name, version] = labelOf(node)
  const left = x - width / 2
  const parts = [
    svg('rect', { x: left, y: y - HEIGHT / 2, width, height: HEIGHT, rx: 6 }),
    svg(
      'text',
      { x: left + PADDING, y: y + 4.5 },
      svg('tspan', { class: 'graph-name' }, `${name} `),
      svg('tspan', { class: 'graph-version' }, version),
    ),
    svg('title', {}, `${node.name} ${node.version}${node.external ? ', from the system' : ''}`),
  ]
  const look = `graph-node${place === 0 ? ' root' : ''}${node.external ? ' external' : ''}`
  const shared = {
    class: look,
    'data-place': place,
    tabindex: place === 0 ? 0 : -1,
    'aria-label': `${node.name} ${node.version}`,
  }
  return node.unlisted
    ? svg('g', { ...shared, role: 'img' }, ...parts)
    : svg('a', { ...shared, href: `${packages}${encodeURIComponent(node.name)}/` }, ...parts)
}
