// What the SBOM of a binary lists: read out of the document of the package when somebody unfolds it.
import type { DependencyGraph, VersionDetails, VersionDocument } from '../src/documents.ts'
import { expressionWords } from '../src/licences/ids.ts'
import { licencePath } from '../src/site/paths.ts'
import { readPacked } from './packed.ts'
import { element } from './page.ts'
import { versionIn } from './version-in.ts'

type Node = DependencyGraph['nodes'][number]

const KINDS: Readonly<Record<string, string>> = { b: 'build', l: 'link', r: 'run', t: 'test' }

/** @param table The binaries of a version, with the address of the document that tells of them. */
export function startComponents(table: HTMLElement): void {
  let reading: Promise<VersionDocument | undefined> | undefined
  const read = async (): Promise<VersionDocument | undefined> => {
    const { details } = await readPacked<{ details: VersionDetails }>(table.dataset['document']!)
    return versionIn(details, table.dataset['version']!)
  }
  const fill = async (folded: HTMLDetailsElement): Promise<void> => {
    if (!folded.open || folded.dataset['whole'] !== undefined) return
    folded.dataset['whole'] = ''
    try {
      const version = await (reading ??= read())
      const { hash } = folded.closest('tbody')!.dataset
      const graph = version?.binaries.find((binary) => binary.hash === hash)?.dependencies
      if (graph) folded.querySelector('summary')!.after(listOf(graph))
    } catch {
      // The line that fetches it stays; the next one that is unfolded tries again.
      reading = undefined
      delete folded.dataset['whole']
    }
  }
  for (const folded of table.querySelectorAll<HTMLDetailsElement>('details.sbom'))
    folded.addEventListener('toggle', () => void fill(folded))
}

/** Each component with what it is needed for. */
function listOf({ nodes, edges }: DependencyGraph): HTMLElement {
  const rows = nodes.map((node, at) => {
    const kinds = new Set(edges.flatMap(([, to, kinds]) => (to === at ? Array.from(kinds) : [])))
    const purposes = [...kinds].map((kind) => KINDS[kind] ?? kind).sort()
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOf(node)),
      element('td', {}, node.version),
      element('td', {}, ...licenceOf(node)),
      element('td', {}, at === 0 ? 'itself' : purposes.join(', ')),
      element('td', {}, node.external ? 'the system' : 'a package'),
    )
  })
  const heads = ['Component', 'Version', 'Licence', 'Needed to', 'From'].map((text) =>
    element('th', { scope: 'col' }, text),
  )
  return element(
    'table',
    { class: 'components' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  )
}

/** The licence, each id with a link to its page. */
function licenceOf({ license = '' }: Node): (HTMLElement | string)[] {
  return expressionWords(license).map(({ text, id }) =>
    id === undefined ? text : element('a', { href: `../../${licencePath(id)}` }, text),
  )
}

/** The page of a package of this index; its folder is named as the one of this page is. */
function nameOf({ name, unlisted }: Node): HTMLElement | string {
  return unlisted === true || !/^[A-Za-z0-9_+-][A-Za-z0-9._+-]*$/.test(name)
    ? name
    : element('a', { href: `../${name}/` }, name)
}
