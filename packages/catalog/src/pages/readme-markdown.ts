import { html, type Content, type Markup } from './html.ts'
import { inlineMarkup, type LinkBase } from './readme-inline.ts'

/** More lines than this of a README are left out. */
const MOST_LINES = 2000

/** Lines of a text, and how far they are read. */
interface Reader {
  readonly lines: readonly string[]
  at: number
  /** The level of the heading before: levels go down one at a time. */
  level: number
  readonly base: LinkBase
}

/**
 * What people write in a README, as elements of a page: headings, paragraphs, lists, quotes, code,
 * links, strong and emphasized words. Everything else stays text: no element, script or picture of
 * strangers comes through. Headings begin at level 2 and leave none out.
 * @param base What relative links are relative to.
 */
export function readmeMarkup(text: string, base: LinkBase): Markup {
  const lines = text.replaceAll('\t', '    ').split(/\r?\n/).slice(0, MOST_LINES)
  const reader: Reader = { lines: withoutMarkup(lines), at: 0, level: 1, base }
  const parts: Content[] = []
  while (reader.at < reader.lines.length) parts.push(block(reader))
  return html`${parts}`
}

/** Elements and comments of HTML, which READMEs use to place pictures, outside of code. */
function withoutMarkup(lines: readonly string[]): string[] {
  let fenced = false
  return lines.map((line) => {
    if (FENCE.test(line)) fenced = !fenced
    return fenced ? line : line.replaceAll(/<!--.*?-->|<\/?[a-zA-Z][^<>]*>/g, asAddress)
  })
}

/** `<https://…>` is a link, not an element. */
const asAddress = (tag: string): string => (/^<https?:/.test(tag) ? tag : '')

const FENCE = /^ {0,3}(```+|~~~+)/
const HEADING = /^ {0,3}(#{1,6}) +(\S.*)$/
const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +(\S.*)$/
const RULE = /^ {0,3}(?:[-*_]\s*){3,}$/

function block(reader: Reader): Content {
  const line = reader.lines[reader.at]!
  if (line.trim() === '' || RULE.test(line)) {
    reader.at++
    return undefined
  }
  if (FENCE.test(line)) return code(reader)
  const heading = HEADING.exec(line)
  if (heading) {
    reader.at++
    return headingOf(reader, heading[1]!.length, heading[2]!.replace(/ #+$/, ''))
  }
  if (ITEM.test(line)) return list(reader)
  if (/^ {0,3}>/.test(line)) return quote(reader)
  if (/^ {0,3}\|/.test(line)) return table(reader)
  return paragraph(reader)
}

/** The first heading of a README is the name of what it is about, which the page has as its title. */
function headingOf(reader: Reader, given: number, text: string): Content {
  const level = Math.min(Math.max(given, 2), reader.level + 1, 4)
  reader.level = level
  const words = inlineMarkup(text, reader.base)
  return level === 2
    ? html`<h2>${words}</h2>`
    : level === 3
      ? html`<h3>${words}</h3>`
      : html`<h4>${words}</h4>`
}

function code(reader: Reader): Content {
  const fence = FENCE.exec(reader.lines[reader.at]!)![1]!
  const from = ++reader.at
  while (reader.at < reader.lines.length && !reader.lines[reader.at]!.trim().startsWith(fence))
    reader.at++
  const text = reader.lines.slice(from, reader.at++).join('\n')
  return html`<pre tabindex="0"><code>${text}</code></pre>`
}

/** The lines as long as they belong to what began: until an empty one, or one that begins something else. */
function taken(reader: Reader, goesOn: (line: string) => boolean): string[] {
  const from = reader.at++
  while (
    reader.at < reader.lines.length &&
    reader.lines[reader.at]!.trim() !== '' &&
    goesOn(reader.lines[reader.at]!)
  )
    reader.at++
  return reader.lines.slice(from, reader.at)
}

const startsOther = (line: string): boolean =>
  HEADING.test(line) || FENCE.test(line) || RULE.test(line)

function list(reader: Reader): Content {
  const isNumbered = ITEM.exec(reader.lines[reader.at]!)![1] !== undefined
  const items: string[] = []
  for (const line of taken(reader, (next) => !startsOther(next))) {
    const text = ITEM.exec(line.trimStart())?.[2]
    if (text !== undefined) items.push(text)
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  const shown = items.map((text) => html`<li dir="auto">${inlineMarkup(text, reader.base)}</li> `)
  return isNumbered
    ? html`<ol>
        ${shown}
      </ol>`
    : html`<ul>
        ${shown}
      </ul>`
}

function quote(reader: Reader): Content {
  const text = taken(reader, (next) => !startsOther(next))
    .map((line) => line.replace(/^ {0,3}> ?/, ''))
    .join(' ')
  return html`<blockquote dir="auto">${inlineMarkup(text, reader.base)}</blockquote>`
}

function table(reader: Reader): Content {
  const rows = taken(reader, (next) => /^ {0,3}\|/.test(next)).map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  )
  const [head = [], ...others] = rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)))
  const cells = (row: readonly string[]): Content =>
    row.map((cell) => html`<td>${inlineMarkup(cell, reader.base)}</td>`)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table">
    <table class="readme-table">
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${inlineMarkup(cell, reader.base)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${others.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function paragraph(reader: Reader): Content {
  const lines = taken(
    reader,
    (line) => !startsOther(line) && !ITEM.test(line) && !isUnderline(line),
  )
  const next = reader.lines[reader.at] ?? ''
  const text = lines.join('\n')
  if (isUnderline(next)) {
    reader.at++
    return headingOf(reader, next.trim().startsWith('=') ? 1 : 2, text)
  }
  const words = inlineMarkup(text, reader.base)
  return words.text.trim() === '' ? undefined : html`<p dir="auto">${words}</p>`
}

/** A heading may be underlined, too. */
const isUnderline = (line: string): boolean => /^ {0,3}(=+|-{2,})\s*$/.test(line)
