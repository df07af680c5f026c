import { badgeNames } from '../discovery/badge.ts'
import type { SiteSettings } from '../input.ts'
import { segment } from '../site/paths.ts'
import { copyable } from './copyable.ts'
import { html, type Content } from './html.ts'

/** The badges of a package and the lines for a README elsewhere; nothing where nobody knows the site's address. */
export function badgesPart({ url }: SiteSettings, name: string): Content {
  if (url === undefined) return undefined
  const page = `${url}packages/${segment(name)}/`
  const lines = badgeNames.map((badge) => `[![${name}: ${badge}](${page}${badge}.svg)](${page})`)
  return html`<details class="quiet-details">
    <summary>Badges for a README</summary>
    <p>
      ${badgeNames.map((badge) => html`<img src="${badge}.svg" alt="${badge}" height="20" loading="lazy" /> `)}
    </p>
    ${copyable('Markdown', 'lines for a README', lines)}
  </details>`
}
