import { posix } from 'node:path'

/** A page of the site, and the file of the repository that it is made from. */
export interface Page {
  /** As the menu calls it. */
  readonly text: string
  /** Relative to the repository: `docs/building.md`. */
  readonly file: string
  /** Relative to the site, without its ending: `building`. */
  readonly route: string
}

/** Pages that belong together, for one kind of reader. */
export interface Group {
  readonly text: string
  readonly pages: readonly Page[]
}

/** A section of a document, from its heading to the next of the same level. */
function section(markdown: string, heading: string): string {
  const [, body] = markdown.split(`\n## ${heading}\n`)
  if (body === undefined)
    throw new Error(`README.md has no section "${heading}": the menu of the site is read from it.`)
  return body.split('\n## ')[0]!
}

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const LINK = /\[([^\]]+)\]\(([^)#]+\.md)(?:#[^)]*)?\)/g

/** Where a file lies on the site: `docs/` is its top, actions are in one folder. */
function routeOf(file: string): string {
  if (file.startsWith('docs/')) return file.slice('docs/'.length, -'.md'.length)
  const folder = posix.dirname(file)
  return folder === '.' ? posix.basename(file, '.md').toLowerCase() : posix.join('actions', folder)
}

const pagesIn = (cell: string): Page[] =>
  [...cell.matchAll(LINK)].map(([, text, file]) => ({
    text: text!.replaceAll('`', ''),
    file: file!,
    route: routeOf(file!),
  }))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The menu of the site: what the README tells each kind of reader to read, and its table of actions.
 * So there is one order, and a page that the README forgets is missing in both.
 * @param readme The text of `README.md`.
 * @throws Error when a section is not there.
 */
export function readOrder(readme: string): Group[] {
  const readers = rowsOf(section(readme, 'Read')).map(([, text = '', cell = '']) => ({
    text: text === '' ? '' : `For ${text}`,
    pages: pagesIn(cell),
  }))
  const table = section(readme, 'Actions').split('<!-- actions:end -->')[0]!
  const actions = rowsOf(table).flatMap(([, cell = '', command = '']) =>
    pagesIn(cell).map((page) => ({ ...page, text: capital(command.replaceAll('`', '')) })),
  )
  return [...readers, { text: 'Actions', pages: actions }].filter(({ pages }) => pages.length > 0)
}
