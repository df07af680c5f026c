import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLinks } from './links.ts'
import { readOrder, type Group, type Page } from './read-order.ts'

/** A version of the documentation, as the menu offers it. */
export interface VersionLink {
  readonly text: string
  readonly link: string
}

/** What the site is told about itself: `website/.vitepress/config.mjs` reads it. */
export interface SiteFacts {
  readonly version: string
  /** The path below the host: `/pakages/next/`. */
  readonly base: string
  readonly repository: string
  readonly groups: readonly Group[]
  readonly versions: readonly VersionLink[]
  /** The address of an index to look at. */
  readonly demo: string
}

/** Which documentation is brought into a folder. */
export interface Staging {
  /** A checkout of the toolkit. */
  readonly checkout: string
  /** Where the pages go, for VitePress. */
  readonly folder: string
  readonly facts: Omit<SiteFacts, 'groups'>
  /** What is not on the site is linked at this commit, branch or tag. */
  readonly ref: string
}

/** The picture of the pages of an index. */
const ICON = 'packages/catalog/browser/icon.svg'
/** Folders of `docs/` that are no pages, as the site has them: what programs read, and pictures. */
const COPIED = new Map([
  ['docs/pictures', 'pictures'],
  ['docs/schemas', 'schemas'],
  ['docs/api', 'api'],
])

/**
 * Brings the documentation of a checkout into a folder as VitePress wants it: the README as first
 * page, the pages that it names, links between them, schemas as files.
 * @returns The pages, without the first.
 * @throws Error when a page that the README names is not there.
 */
export function stage({ checkout, folder, facts, ref }: Staging): readonly Page[] {
  const readme = readFileSync(join(checkout, 'README.md'), 'utf8')
  const groups = readOrder(readme)
  const pages = groups.flatMap((group) => group.pages)
  const targets = { pages, folders: COPIED, sources: `${facts.repository}/blob/${ref}` }
  const put = (file: string, route: string): void => {
    const text = readFileSync(join(checkout, file), 'utf8')
    const into = join(folder, `${route}.md`)
    mkdirSync(dirname(into), { recursive: true })
    writeFileSync(into, withLinks(text, file, targets))
  }
  put('README.md', 'index')
  for (const { file, route } of pages) put(file, route)
  for (const [from, to] of COPIED)
    if (existsSync(join(checkout, from)))
      cpSync(join(checkout, from), join(folder, 'public', to), { recursive: true })
  cpSync(join(checkout, ICON), join(folder, 'public', 'icon.svg'))
  const said: SiteFacts = { ...facts, groups }
  writeFileSync(join(folder, 'site.json'), `${JSON.stringify(said, null, 2)}\n`)
  return pages
}
