import type { DependencyGraph } from '../documents.ts'
import { segment } from '../site/paths.ts'
import type { DrawnGraph } from './drawn-graph.ts'
import { layOutGraph, type Point } from './graph-layout.ts'
import { html, type Markup } from './html.ts'

const HEIGHT = 28
const PADDING = 10
/** Of one character of the labels, which are of one width: must agree with `.graph text`. */
const CHARACTER = 7.25

type Node = DependencyGraph['nodes'][number]

/**
 * The graph as a picture that is there without scripts; with them arrow keys walk through it, and
 * it is a list too, which alone is shown on phones where the picture is broad.
 * @param title What a screen reader says when it comes to the picture.
 * @param wrong What is wrong with a node, in a word; undefined for what is in order.
 */
export function graphPicture(
  graph: DependencyGraph,
  drawn: DrawnGraph,
  title: string,
  wrong: (node: Node) => string | undefined,
): Markup {
  const { width, height, boxes, ways } = layOutGraph(drawn, {
    widthOf: (node) => labelOf(graph.nodes[node]!).length * CHARACTER + 2 * PADDING,
    height: HEIGHT,
    gap: 8,
    columnGap: 40,
  })
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  // Edges name boxes by their order in the picture.
  const order = new Map(drawn.nodes.map((place, at) => [place, at]))
  return html`<svg
    class="graph${width > 620 && ' broad'}${width > 1000 && ' vast'}"
    width="${w}"
    height="${h}"
    viewBox="0 0 ${w} ${h}"
    role="group"
    aria-label="${title}"
  >
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 1 8 5 0 9z" />
      </marker>
    </defs>
    <g class="edges">
      ${drawn.edges.map(({ from, to }, at) => html`<path d="${smooth(ways[at]!)}" data-e="${order.get(from)} ${order.get(to)}" />`)}
    </g>
    ${drawn.nodes.map((place) => box(graph.nodes[place]!, place, boxes.get(place)!, wrong(graph.nodes[place]!)))}
  </svg>`
}

const labelOf = ({ name, version }: Node): string => `${shorten(name, 30)} ${shorten(version, 14)}`

const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

function box(node: Node, place: number, { x, y }: Point, wrong: string | undefined): Markup {
  const { name, version, external, unlisted } = node
  const width = Math.round(labelOf(node).length * CHARACTER + 2 * PADDING)
  const label = `${name} ${version}${external ? ', from the system' : ''}${wrong === undefined ? '' : `, ${wrong}`}`
  const shown = `${shorten(name, 30)} ${shorten(version, 14)}`
  const look = `n${place === 0 ? ' root' : ''}${external ? ' external' : ''}${wrong === undefined ? '' : ' wrong'}`
  // The height and the round corners are the stylesheet's; what is cut short says the whole.
  const inside = html`<rect x="${round(x)}" y="${round(y - HEIGHT / 2)}" width="${width}" /><text
      x="${round(x + PADDING)}"
      y="${round(y + 4)}"
      >${shorten(name, 30)} <tspan>${shorten(version, 14)}</tspan></text
    >`
  const said = label !== shown && html` aria-label="${label}"`
  return unlisted
    ? html`<g class="${look}" ${said}>${inside}</g>`
    : html`<a class="${look}" href="../${segment(name)}/" ${said}>${inside}</a>`
}

const round = (value: number): number => Math.round(value)

/**
 * A curve that leaves and arrives level, bent at the middles between the points that the layout
 * gives.
 */
function smooth(points: readonly Point[]): string {
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`
  const bends = points.slice(1).map((to, before) => {
    const from = points[before]!
    const middle = (from.x + to.x) / 2
    return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`
  })
  return `M${at(points[0]!.x, points[0]!.y)}${bends.join('')}`
}
