// Goes through a drawn graph by keys and pointer. The picture itself is part of the page.
import './page.ts'

interface Drawn {
  readonly nodes: readonly SVGGraphicsElement[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly path: Element }[]
}

const placeOf = (node: Element | null | undefined): string | undefined =>
  node?.closest<SVGElement>('.n')?.dataset['place']

/**
 * One stop for the Tab key; arrow keys go on from there. What a package touches is lit while it has
 * the focus or the pointer.
 */
export function walk(picture: SVGSVGElement): void {
  const drawn: Drawn = {
    nodes: [...picture.querySelectorAll<SVGGraphicsElement>('.n')],
    edges: [...picture.querySelectorAll<SVGPathElement>('.e')].map((path) => ({
      from: path.dataset['from']!,
      to: path.dataset['to']!,
      path,
    })),
  }
  const light = (place: string | undefined): void => lightUp(picture, drawn, place)
  picture.addEventListener('keydown', (event) => {
    const place = placeOf(event.target as Element)
    const to = place === undefined ? undefined : neighbour(event.key, place, drawn)
    const node = drawn.nodes.find((one) => one.dataset['place'] === to)
    if (!node) return
    event.preventDefault()
    for (const one of drawn.nodes) one.setAttribute('tabindex', one === node ? '0' : '-1')
    node.focus()
  })
  picture.addEventListener('focusin', (event) => light(placeOf(event.target as Element)))
  picture.addEventListener('focusout', () => light(undefined))
  picture.addEventListener('pointerover', (event) => light(placeOf(event.target as Element)))
  picture.addEventListener('pointerleave', () => light(undefined))
}

/**
 * Right: the first it needs; left: the first that needs it; up and down: the next in the same
 * column.
 */
function neighbour(key: string, place: string, { edges, nodes }: Drawn): string | undefined {
  if (key === 'ArrowRight') return edges.find((edge) => edge.from === place)?.to
  if (key === 'ArrowLeft') return edges.find((edge) => edge.to === place)?.from
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const boxes = nodes.map((node) => ({ place: node.dataset['place']!, box: node.getBBox() }))
  const here = boxes.find((one) => one.place === place)!.box
  const column = boxes
    .filter(({ box }) => Math.abs(box.x - here.x) < 2)
    .sort((a, b) => a.box.y - b.box.y)
  const at = column.findIndex((one) => one.place === place)
  return column[key === 'ArrowUp' ? at - 1 : at + 1]?.place
}

function lightUp(picture: SVGSVGElement, drawn: Drawn, place: string | undefined): void {
  picture.classList.toggle('lit', place !== undefined)
  const near = new Set([place])
  for (const { from, to, path } of drawn.edges) {
    const touches = from === place || to === place
    path.classList.toggle('on', touches)
    if (touches) near.add(from).add(to)
  }
  for (const node of drawn.nodes) node.classList.toggle('on', near.has(node.dataset['place']))
}
