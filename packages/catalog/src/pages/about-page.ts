import type { CatalogInput } from '../input.ts'
import { html, type Markup } from './html.ts'
import { readmeMarkup } from './readme-markdown.ts'
import { shell } from './shell.ts'

/** What the repository says of itself. @param readme Markdown. */
export function aboutPage({ site }: Pick<CatalogInput, 'site'>, readme: string): Markup {
  const base = site.repository === undefined ? undefined : `${site.repository}/blob/HEAD/`
  return shell(site, {
    title: `About ${site.title}`,
    description: site.description ?? `What ${site.title} says of itself.`,
    root: '../',
    main: html`<h1>About ${site.title}</h1>
      <div class="readme">${readmeMarkup(withoutTitle(readme), base)}</div>`,
  })
}

/** The page has a title of its own. */
function withoutTitle(readme: string): string {
  const lines = readme.trimStart().split('\n')
  const [first = '', second = ''] = lines
  if (/^#\s/.test(first)) return lines.slice(1).join('\n')
  return /^=+\s*$/.test(second) ? lines.slice(2).join('\n') : readme
}
