import { printable } from '@pakages/model'
import { shortTemplate } from './short-template.ts'

/** Markup that may go into a page as it is. Only {@link html} makes it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * What can stand in a template: text and numbers are escaped, lists are joined, `false` and
 * `undefined` are nothing.
 */
export type Content = Markup | string | number | false | undefined | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as HTML, safe in elements and in quoted attributes, without what cannot be seen or turns text
 * around: a note must not be able to make a digest look like another.
 */
function escape(text: string): string {
  return HARMLESS.test(text) ? text : printable(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!)
}

/** Most values of a page; they need no closer look. */
const HARMLESS = /^[\w .,:;/@+=()-]*$/

/** A template whose values are escaped. Attribute values must stand in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = shortTemplate(strings)
  let text = parts[0]!
  for (let at = 0; at < values.length; at++) text += textOf(values[at]) + parts[at + 1]!
  return new Markup(text)
}

function textOf(value: Content): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escape(value)
  if (typeof value === 'number') return String(value)
  if (value instanceof Markup) return value.text
  let joined = ''
  for (const part of value) joined += textOf(part)
  return joined
}

/** A web address that may be linked to: http and https only, so that no link can run a script. */
export function safeHref(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** A link where the address may be linked to, else the text alone. */
export function link(address: string | undefined, text: Content): Content {
  const href = safeHref(address)
  return href === undefined ? text : html`<a href="${href}" rel="nofollow">${text}</a>`
}
