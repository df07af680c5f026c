// Goes through a drawn graph by keys and pointer. The picture itself is part of the page.
import { element } from './page.ts'

interface Drawn {
  readonly nodes: readonly SVGGraphicsElement[]
  readonly edges: readonly { readonly from: number; readonly to: number; readonly path: Element }[]
}

/**
 * One stop for the Tab key; arrow keys go on from there. What a package touches is lit while it has
 * the focus or the pointer.
 */
export function walk(picture: SVGSVGElement): void {
  const drawn: Drawn = {
    nodes: [...picture.querySelectorAll<SVGGraphicsElement>('.n')],
    edges: [...picture.querySelectorAll<SVGPathElement>('.edges path')].map((path) => {
      const [from, to] = path.dataset['e']!.split(' ').map(Number)
      return { from: from!, to: to!, path }
    }),
  }
  const placeOf = (target: EventTarget | null): number | undefined => {
    const node = (target as Element).closest<SVGGraphicsElement>('.n')
    return node ? drawn.nodes.indexOf(node) : undefined
  }
  for (const [at, node] of drawn.nodes.entries())
    node.setAttribute('tabindex', at === 0 ? '0' : '-1')
  picture.classList.add('walked')
  picture.closest('.panel')!.append(listOf(drawn))
  const light = (place: number | undefined): void => lightUp(picture, drawn, place)
  picture.addEventListener('keydown', (event) => {
    const place = placeOf(event.target)
    const to = place === undefined ? undefined : neighbour(event.key, place, drawn)
    const node = to === undefined ? undefined : drawn.nodes[to]
    if (!node) return
    event.preventDefault()
    for (const one of drawn.nodes) one.setAttribute('tabindex', one === node ? '0' : '-1')
    node.focus()
  })
  // Not at the picture: an SVG element that listens for focus is a stop of its own in Chromium.
  const around = picture.parentElement!
  around.addEventListener('focusin', (event) => light(placeOf(event.target)))
  around.addEventListener('focusout', () => light(undefined))
  picture.addEventListener('pointerover', (event) => light(placeOf(event.target)))
  picture.addEventListener('pointerleave', () => light(undefined))
}

/** The same as words: for phones, on which a broad picture is hidden, and for who likes lists. */
function listOf({ nodes, edges }: Drawn): HTMLDetailsElement {
  const labels = nodes.map((node) => (node.getAttribute('aria-label') ?? node.textContent).trim())
  const nameOf = (at: number): string => labels[at]!.split(/\s/)[0]!
  const items = nodes.map((node, at) => {
    const href = node.getAttribute('href')
    const name = nameOf(at)
    const needs = edges.filter(({ from }) => from === at).map(({ to }) => nameOf(to))
    return element(
      'li',
      {},
      href === null ? name : element('a', { href }, name),
      labels[at]!.slice(name.length).replace(/\s+/, ' '),
      needs.length > 0 ? `, needs ${needs.join(', ')}` : '',
    )
  })
  const all = items.length - 1
  return element(
    'details',
    { class: 'quiet-details graph-list' },
    element(
      'summary',
      {},
      `All ${all} ${all === 1 ? 'package' : 'packages'} that it needs to run, as a list`,
    ),
    element('ul', { class: 'plain' }, ...items.slice(1)),
  )
}

/**
 * Right: the first it needs; left: the first that needs it; up and down: the next in the same
 * column.
 */
function neighbour(key: string, place: number, { edges, nodes }: Drawn): number | undefined {
  if (key === 'ArrowRight') return edges.find((edge) => edge.from === place)?.to
  if (key === 'ArrowLeft') return edges.find((edge) => edge.to === place)?.from
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const boxes = nodes.map((node, at) => ({ place: at, box: node.getBBox() }))
  const here = boxes[place]!.box
  const column = boxes
    .filter(({ box }) => Math.abs(box.x - here.x) < 2)
    .sort((a, b) => a.box.y - b.box.y)
  const at = column.findIndex((one) => one.place === place)
  return column[key === 'ArrowUp' ? at - 1 : at + 1]?.place
}

function lightUp(picture: SVGSVGElement, drawn: Drawn, place: number | undefined): void {
  picture.classList.toggle('lit', place !== undefined)
  const near = new Set([place])
  for (const { from, to, path } of drawn.edges) {
    const touches = from === place || to === place
    path.classList.toggle('on', touches)
    if (touches) near.add(from).add(to)
  }
  for (const [at, node] of drawn.nodes.entries()) node.classList.toggle('on', near.has(at))
}
