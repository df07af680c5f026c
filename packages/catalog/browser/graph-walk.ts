// Goes through a drawn graph by keys and pointer.
import type { Drawn } from './reduce.ts'

/**
 * One stop for the Tab key; arrow keys go on from there. What a package touches is lit while it has
 * the focus or the pointer.
 */
export function walk(picture: SVGSVGElement, nodes: readonly SVGElement[], drawn: Drawn): void {
  const byPlace = new Map(nodes.map((node) => [Number(node.dataset['place']), node]))
  const placeOf = (event: Event): number | undefined => {
    const node =
      event.target instanceof Element ? event.target.closest<SVGElement>('.graph-node') : null
    return node ? Number(node.dataset['place']) : undefined
  }
  const light = (place: number | undefined): void => lightUp(picture, place)
  picture.addEventListener('keydown', (event) => {
    const place = placeOf(event)
    const to = place === undefined ? undefined : neighbour(event.key, place, drawn, nodes)
    if (to === undefined) return
    event.preventDefault()
    for (const node of nodes) node.setAttribute('tabindex', node === byPlace.get(to) ? '0' : '-1')
    byPlace.get(to)!.focus()
  })
  picture.addEventListener('focusin', (event) => light(placeOf(event)))
  picture.addEventListener('focusout', () => light(undefined))
  picture.addEventListener('pointerover', (event) => light(placeOf(event)))
  picture.addEventListener('pointerleave', () => light(undefined))
}

/**
 * Right: the first it needs; left: the first that needs it; up and down: the next in the same
 * column.
 */
function neighbour(
  key: string,
  place: number,
  { edges }: Drawn,
  nodes: readonly SVGElement[],
): number | undefined {
  if (key === 'ArrowRight') return edges.find((edge) => edge.from === place)?.to
  if (key === 'ArrowLeft') return edges.find((edge) => edge.to === place)?.from
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const boxes = nodes.map((node) => ({
    place: Number(node.dataset['place']),
    box: (node as SVGGraphicsElement).getBBox(),
  }))
  const here = boxes.find((one) => one.place === place)!.box
  const middle = here.x + here.width / 2
  const column = boxes
    .filter(({ box }) => Math.abs(box.x + box.width / 2 - middle) < 20)
    .sort((a, b) => a.box.y - b.box.y)
  const at = column.findIndex((one) => one.place === place)
  return column[key === 'ArrowUp' ? at - 1 : at + 1]?.place
}

function lightUp(picture: SVGSVGElement, place: number | undefined): void {
  picture.classList.toggle('lit', place !== undefined)
  const near = new Set([place])
  for (const edge of picture.querySelectorAll<SVGPathElement>('.graph-edge')) {
    const [from, to] = [Number(edge.dataset['from']), Number(edge.dataset['to'])]
    const touches = from === place || to === place
    edge.classList.toggle('on', touches)
    if (touches) near.add(from).add(to)
  }
  for (const node of picture.querySelectorAll<SVGElement>('.graph-node'))
    node.classList.toggle('on', near.has(Number(node.dataset['place'])))
}
