import { createHash } from 'node:crypto'
import { assets } from '../assets.generated.ts'
import { Markup } from './html.ts'

/** One of our files that stands in the page itself, and what lets it count under a policy. */
export interface Inlined {
  readonly markup: Markup
  /** The source expression of https://www.w3.org/TR/CSP3/#grammardef-hash-source: this text alone. */
  readonly source: string
}

/**
 * A style or a script of `assets/` in a page that shall not wait for another answer.
 * @param tag The element with its attributes: `style`, `script type=module`.
 * @param root The way from the page to the root of the site: where a script finds others.
 * @throws Error where the text would end its element, so that such a page is never written.
 */
export function inlined(name: string, tag: string, root: string): Inlined {
  const text = assets[name]!.replaceAll("import('./", `import('${root || './'}assets/`)
  if (ENDS.test(text)) throw new Error(`assets/${name} cannot stand in a page.`)
  const digest = createHash('sha256').update(text).digest('base64')
  return {
    markup: new Markup(`<${tag}>${text}</${tag.split(' ')[0]}>`),
    source: `'sha256-${digest}'`,
  }
}

/** What ends a script or a style, or makes a parser read on beyond its end. */
const ENDS = /<\/(?:script|style)|<!--/i

/** A value for the page's script. Data never runs: no policy has to name it. */
export const inlinedData = (id: string, value: object): Markup =>
  new Markup(
    `<script id=${id} type=application/json>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  )
