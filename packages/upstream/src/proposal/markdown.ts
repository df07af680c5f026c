import { visible } from '@pakages/model'

const ZERO_WIDTH = '\u200b'

/**
 * Text of strangers as Markdown that does nothing: no tags, pictures or comments, no mention of a
 * person, no reference to an issue, no link back into another project's threads. Lines stay lines.
 */
export function harmless(text: string): string {
  return visible(text)
    .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
    .replaceAll(/!\[([^[\]\n]*)\]\([^()[\n]*\)/g, '$1')
    .replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/(https?:\/\/)(?:www\.)?github\.com\//gi, '$1redirect.github.com/')
    .replaceAll('@', `@${ZERO_WIDTH}`)
    .replaceAll(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replaceAll(/\bGH-(?=\d)/gi, `GH-${ZERO_WIDTH}`)
}

/**
 * One line of strangers' text inside a sentence or table cell; Markdown characters are shown, not
 * obeyed.
 */
export const harmlessLine = (text: string, longest = 200): string =>
  harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&')

/** Release notes, shortened and quoted; undefined when nothing is left of them. */
export function quotedNotes(notes: string | undefined): string | undefined {
  const lines = harmless((notes ?? '').slice(0, 100_000))
    .split('\n')
    .map((line) => line.trimEnd())
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  if (text === '') return undefined
  const short = text.split('\n').slice(0, LINES).join('\n').slice(0, CHARACTERS)
  const body = short
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
  return short.length < text.length ? `${body}\n>\n> … (shortened)` : body
}

const LINES = 40
const CHARACTERS = 4_000

/** At most so many characters. */
export const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/** An address as a Markdown link target, or undefined when it is none that may be clicked. */
export function linkTarget(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol)
    ? parsed.href
        .replaceAll('(', '%28')
        .replaceAll(')', '%29')
        .replaceAll(/[<>\s]/g, '')
    : undefined
}
