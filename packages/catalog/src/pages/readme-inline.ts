import { html, safeHref, type Content, type Markup } from './html.ts'

/** What relative links of a text are relative to: an `http(s)` address; undefined: they stay text. */
export type LinkBase = string | undefined

/** A mark that is meant, code, a picture that is a link, a picture, a link, an address, strong, emphasized. */
const TOKEN =
  /\\[\\`*_{}[\]()#+.!|>-]|`{1,3}([^`]+)`{1,3}|\[!\[([^\]]{0,300})\]\([^()\s]{0,1000}\)\]\(([^()\s]{1,1000})\)|!\[([^\]]{0,300})\]\([^()\s]{0,1000}[^()]{0,300}\)|\[([^[\]]{1,500})\]\(([^()\s]{1,1000})(?:\s+[^()]{0,300})?\)|<?(https?:\/\/[^\s<>"'`)\]]{1,1000})>?|\*\*([^*]{1,1000})\*\*|__([^_]{1,1000})__|(?<![\w*])\*([^*\s][^*]{0,1000})\*(?![\w*])|(?<![\w_])_([^_\s][^_]{0,1000})_(?![\w_])/g

/** The words of one paragraph. Pictures are left out: the site shows none of other hosts. */
export function inlineMarkup(text: string, base: LinkBase): Markup {
  const parts: Content[] = []
  let from = 0
  for (const match of text.matchAll(TOKEN)) {
    parts.push(text.slice(from, match.index), token(match, base))
    from = match.index + match[0].length
  }
  return html`${parts}${text.slice(from)}`
}

function token(match: RegExpExecArray, base: LinkBase): Content {
  // A backslash before a mark means the mark.
  if (match[0].startsWith('\\')) return match[0].slice(1)
  const [, code, badge, badgeTo, , words, to, address, ...marked] = match
  if (code !== undefined) return html`<code>${code}</code>`
  // A badge of a workflow: where it leads, it is said.
  if (badge !== undefined) return badge === '' ? undefined : anchor(badgeTo!, badge, base)
  if (words !== undefined) return anchor(to!, inlineMarkup(words, undefined), base)
  if (address !== undefined) return anchor(address, address, base)
  const [strong, alsoStrong, soft, alsoSoft] = marked
  if (strong !== undefined || alsoStrong !== undefined)
    return html`<strong>${inlineMarkup((strong ?? alsoStrong)!, base)}</strong>`
  if (soft !== undefined || alsoSoft !== undefined)
    return html`<em>${inlineMarkup((soft ?? alsoSoft)!, base)}</em>`
  return undefined
}

function anchor(to: string, words: Content, base: LinkBase): Content {
  const href = safeHref(URL.canParse(to, base) ? new URL(to, base).href : undefined)
  return href === undefined ? words : html`<a href="${href}" rel="nofollow">${words}</a>`
}
