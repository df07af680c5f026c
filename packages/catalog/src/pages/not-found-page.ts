import type { CatalogInput } from '../input.ts'
import { html, type Markup } from './html.ts'
import { shell } from './shell.ts'

/**
 * What GitHub Pages shows for a path that does not exist, at any depth: its links start from the
 * site's own address.
 */
export function notFoundPage(input: CatalogInput): Markup {
  const root =
    input.site.url !== undefined && URL.canParse(input.site.url)
      ? new URL(input.site.url).pathname.replace(/\/?$/, '/')
      : '/'
  return shell(input.site, {
    title: 'Not found',
    description: 'There is no such page.',
    root,
    main: html`<div class="empty">
      <h1>There is no such page</h1>
      <p>The package may have another name here. <a href="${root}">Search all packages</a>.</p>
    </div>`,
  })
}
