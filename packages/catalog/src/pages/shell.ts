import { docsAddress } from '@pakages/core'
import { assetVersion } from '../assets.generated.ts'
import { discoveryLinks } from '../discovery/discovery-files.ts'
import type { SiteSettings } from '../input.ts'
import { html, link, Markup, type Content } from './html.ts'
import { icon, iconSheet } from './icons.ts'
import { inlined } from './inlined.ts'

/**
 * Nothing but our own files, and inline only what has one of these digests: text that slipped through
 * the escaping still could not run or call home. Form targets, plug-ins and `<base>` are closed too.
 */
const policy = (scripts: readonly string[] = [], styles: readonly string[] = []): Markup =>
  new Markup(
    `default-src 'none'; script-src ${["'self'", ...scripts].join(' ')}; style-src ${["'self'", ...styles].join(' ')}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
  )
const POLICY = policy()

/** What a page brings to the frame that all share. */
export interface PageParts {
  /** The title of the document, without the name of the site. */
  readonly title: string
  readonly description: string
  /**
   * The way from the page to the root of the site: `''`, `../` or `../../`; absolute on the "not
   * found" page.
   */
  readonly root: string
  /** Styles and scripts stand in the page itself: it answers as soon as it is there. */
  readonly whole?: boolean
  /** The module that the page needs, beside what every page needs. */
  readonly script?: 'home.js' | 'package.js'
  /** Its address from the root of the site, for who shares it; default: it is not shared. */
  readonly path?: string
  /** Its own feed, from the root of the site. */
  readonly feed?: string | undefined
  /** What else stands in its head. */
  readonly head?: Content
  readonly here?: 'search' | 'use'
  readonly main: Content
}

/** A whole page. Links are relative, so that the site works in any folder of any host. */
export function shell(site: SiteSettings, page: PageParts): Markup {
  const [top, main] = [banner(site, page), html`${page.main}`]
  return html`<!doctype html>
    <html lang="en">
      ${head(site, page)}
      <body>
        ${iconSheet([top, main])}
        <a class="skip" href="#main">Skip to content</a>
        ${top}
        <main id="main" class="wide">${main}</main>
        ${footer(site, page)}
        <p id="said" class="unseen" role="status"></p>
      </body>
    </html> `
}

function head(site: SiteSettings, page: PageParts): Markup {
  const asset = (name: string): string => `${page.root}assets/${name}?v=${assetVersion}`
  const own = page.whole === true ? inlinedAssets(page) : linkedAssets(page, asset)
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${own.policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${page.description}" />
    <title>${page.title === site.title ? page.title : `${page.title} · ${site.title}`}</title>
    <link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml" />
    ${own.markup} ${discoveryLinks(site, page)} ${page.head}
  </head>`
}

interface PageAssets {
  readonly policy: Markup
  readonly markup: Markup
}

const scriptOf = (page: PageParts): string => page.script ?? 'page.js'

function linkedAssets(page: PageParts, asset: (name: string) => string): PageAssets {
  return {
    policy: POLICY,
    markup: html`<link rel="stylesheet" href="${asset('site.css')}" />
      <script src="${asset('theme.js')}"></script>
      <script type="module" src="${asset(scriptOf(page))}"></script>`,
  }
}

function inlinedAssets(page: PageParts): PageAssets {
  const style = inlined('site.css', 'style', page.root)
  const scripts = [
    inlined('theme.js', 'script', page.root),
    inlined(scriptOf(page), 'script type=module', page.root),
  ]
  return {
    policy: policy(
      scripts.map(({ source }) => source),
      [style.source],
    ),
    markup: html`${style.markup}${scripts.map(({ markup }) => markup)}`,
  }
}

/** What stands above each page: the name of the site, the ways through it; scripts add the theme. */
function banner(site: SiteSettings, page: PageParts): Markup {
  const home = page.root === '' ? './' : page.root
  const current = (name: PageParts['here']): Content =>
    page.here === name && html` aria-current="page"`
  return html`<header class="top">
    <div class="wide">
      <a class="home" href="${home}">${icon('mark')}<span>${site.title}</span></a>
      <nav aria-label="Site">
        <a href="${home}" ${current('search')}>Search</a
        ><a href="${page.root}use/" ${current('use')}>Use</a>
      </nav>
    </div>
  </header>`
}

/** What stands below each page: where it comes from, and all of it as JSON. */
const footer = (site: SiteSettings, page: PageParts): Markup =>
  html`<footer class="wide">
    <p>
      Made
      ${site.repository !== undefined && html`from ${link(site.repository, site.repository.replace(/^https?:\/\//, ''))} `}with
      <a href="${docsAddress(site.generator)}">Pakages ${site.generator}</a>.
      <a href="${page.root}v2/packages.json">All of it as JSON</a>, with
      <a href="${page.root}v2/checksums.json">${site.signer !== undefined && 'signed '}checksums</a
      >.
    </p>
  </footer>`
