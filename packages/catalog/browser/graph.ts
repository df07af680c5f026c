// The dependency graph of a version: a picture that can be walked with the arrow keys, and the same
// as a list.
import type { BinaryDocument, VersionDocument } from '../src/documents.ts'
import { drawPicture } from './graph-picture.ts'
import { element } from './page.ts'
import { readVersion } from './read-version.ts'
import { drawnOf, type Drawn } from './reduce.ts'

/** More than this is no picture any more: the list stands alone then. */
const LARGEST = 200

/** Fills a `.graph` element from the document that it names. */
export async function showGraph(place: HTMLElement): Promise<void> {
  const version = await readVersion(place.dataset['document']!, place.dataset['version']!)
  const picture = element('div', { class: 'graph-picture' })
  const { controls, chosen } = makeControls(version, () => redraw())
  const redraw = (): void => {
    const { binary, withBuild } = chosen()
    const drawn = drawnOf(binary.dependencies, withBuild)
    picture.replaceChildren(...contentOf(binary, version, drawn, place.dataset['packages']!))
    // The package itself is on the left; a narrow screen starts there.
    picture.querySelector('.graph-scroll')?.scrollTo(0, 0)
  }
  place.replaceChildren(controls, picture)
  redraw()
}

interface Choice {
  readonly binary: BinaryDocument
  readonly withBuild: boolean
}

function makeControls(
  version: VersionDocument,
  changed: () => void,
): { controls: HTMLElement; chosen: () => Choice } {
  const build = element('input', { type: 'checkbox' })
  const binaries = element(
    'select',
    {},
    ...version.binaries.map((binary, place) =>
      element(
        'option',
        { value: String(place) },
        `${binary.target} ${binary.os} /${binary.hash.slice(0, 7)}`,
      ),
    ),
  )
  const controls = element(
    'div',
    { class: 'graph-controls' },
    element('label', { class: 'check' }, build, ' with what only the build needs'),
  )
  if (version.binaries.length > 1)
    controls.append(element('label', { class: 'picker' }, element('span', {}, 'Binary'), binaries))
  controls.addEventListener('input', changed)
  return {
    controls,
    chosen: () => ({
      binary: version.binaries[Number(binaries.value)] ?? version.binaries[0]!,
      withBuild: build.checked,
    }),
  }
}

function contentOf(
  binary: BinaryDocument,
  version: VersionDocument,
  drawn: Drawn,
  packages: string,
): HTMLElement[] {
  const list = listOf(binary, drawn, packages)
  if (drawn.nodes.length === 1)
    return [element('p', { class: 'note' }, 'It needs nothing to link or to run.')]
  if (drawn.nodes.length > LARGEST)
    return [
      element('p', { class: 'note' }, `${drawn.nodes.length} packages are too many for a picture.`),
      list,
    ]
  const title = `Dependencies of ${version.name} ${version.version}: ${drawn.nodes.length - 1} packages. Arrow keys walk from package to package, Enter opens one. The list below says the same.`
  const notes = [
    drawn.edges.some((edge) => edge.buildOnly) ? 'Dashed: only to build.' : '',
    drawn.implied > 0 ? 'Arrows that follow from longer ways are left out.' : '',
  ]
  return [
    drawPicture(binary.dependencies, drawn, title, packages),
    element('p', { class: 'note' }, notes.join(' ').trim()),
    list,
  ]
}

function listOf(
  { dependencies: graph }: BinaryDocument,
  drawn: Drawn,
  packages: string,
): HTMLElement {
  const inside = new Set(drawn.nodes)
  const items = drawn.nodes.map((place) => {
    const node = graph.nodes[place]!
    const needs = graph.edges
      .filter(([from, to]) => from === place && inside.has(to))
      .map(([, to]) => graph.nodes[to]!.name)
    const name = node.unlisted
      ? node.name
      : element('a', { href: `${packages}${encodeURIComponent(node.name)}/` }, node.name)
    return element(
      'li',
      {},
      name,
      ` ${node.version}`,
      node.external ? ', from the system' : '',
      needs.length > 0 ? `, needs ${needs.join(', ')}` : '',
    )
  })
  return element(
    'details',
    { class: 'graph-list' },
    element('summary', {}, 'The graph as a list'),
    element('ul', {}, ...items),
  )
}
