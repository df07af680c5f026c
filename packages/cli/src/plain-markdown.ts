import { printable } from '@pakages/model'
import { wrappedProse } from './wrapped.ts'

/**
 * Inline Markdown without its marks: `code`, **bold**, [text](address) becomes text (address).
 * Escaped punctuation stands for itself, and the word joiners that keep names from becoming
 * mentions go.
 */
export function plainText(markdown: string): string {
  const bare = markdown
    .replace(/!?\[([^[\]]*)\]\(([^[)\s]+)\)/g, (_, text: string, address: string) =>
      text === address || text === '' ? address : `${text} (${address})`,
    )
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(
      /(?<!\\)<\/?(?:details|summary|code|sub|sup|b|i|em|strong|p|div|h[1-6]|kbd)\b[^<>]*>/g,
      '',
    )
  return withoutCodeMarks(bare)
    .replaceAll('\u2060', '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

/**
 * A job summary for a terminal: headings without `#`, tables as aligned columns, everything else as
 * it stands. Pictures that only a page can draw (Mermaid) are left out, and control characters,
 * which would command the terminal.
 * @param columns Letters in a line: prose is broken between words, and what does not fit into a line
 * of a table goes below it, indented.
 * Default: any number.
 */
export function plainMarkdown(markdown: string, columns = Infinity): string {
  const lines = printable(markdown).split('\n')
  const output: string[] = []
  let fence: string | undefined
  let isPicture = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined
      else if (!isPicture) output.push(`    ${line}`)
      continue
    }
    fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    isPicture = /^\s*`{3,}mermaid\s*$/.test(line)
    if (fence !== undefined) continue
    if (isRow(line) && isRule(lines[at + 1])) {
      let end = at + 1
      while (end < lines.length && isRow(lines[end]!)) end++
      const rows = lines.slice(at, end)
      output.push(...table(rows, columns))
      at += rows.length - 1
    } else output.push(...block(line).map((text) => wrappedProse(text, columns)))
  }
  return (
    output
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      // Not the blanks of the first line: code that comes first keeps its indent.
      .replace(/^\n+/, '')
      .trimEnd()
  )
}

/** A block of code ends with at least as many marks as it began with, and nothing behind them. */
const closes = (line: string, fence: string): boolean => {
  const mark = line.trim()
  return mark.length >= fence.length && mark === fence[0]!.repeat(mark.length)
}

/** Takes the marks of code away, and the backslash before what it makes plain. */
function withoutCodeMarks(markdown: string): string {
  const runs = runsOfBackticks(markdown)
  let text = ''
  let at = 0
  for (const found of markdown.matchAll(/\\([!-/:-@[-`{-~])|`+/g)) {
    if (found.index < at) continue
    text += markdown.slice(at, found.index)
    at = found.index + found[0].length
    // Code ends with as many backticks as it begins with.
    const close = found[1] === undefined ? runs(found[0].length, at) : undefined
    if (close === undefined) text += found[1] ?? found[0]
    else {
      text += markdown.slice(at, close)
      at = close + found[0].length
    }
  }
  return text + markdown.slice(at)
}

/** Finds the next run of so many backticks; asked in the order of the text. */
function runsOfBackticks(text: string): (length: number, from: number) => number | undefined {
  const places = Map.groupBy(text.matchAll(/`+/g), ([run]) => run.length)
  const next = new Map<number, number>()
  return (length, from) => {
    const found = places.get(length) ?? []
    let at = next.get(length) ?? 0
    while (at < found.length && found[at]!.index < from) at++
    next.set(length, at)
    return found[at]?.index
  }
}

const isRow = (line: string): boolean => line.trimStart().startsWith('|')
const isRule = (line: string | undefined): boolean =>
  line !== undefined && line.includes('-') && /^[\s:|-]*$/.test(line)

function block(line: string): string[] {
  const heading = /^#{1,6}\s(.*)$/.exec(line)
  if (heading) return ['', plainText(heading[1]!.trim()), '']
  if (/^> \[!\w+\]$/.test(line)) return []
  const text = plainText(line.replace(/^> ?/, ''))
  return text === '' && line !== '' ? [] : [text]
}

/** Letters of the widest column; a longer cell makes its own row longer, not every row. */
const MAX_WIDTH = 120

/**
 * Columns as wide as their widest cell, two blanks between them; the rule below the head is left
 * out, the head stays. The last columns go below where a line would be too long for them.
 */
function table(lines: readonly string[], columns: number): string[] {
  const rows = lines.filter((_, index) => index !== 1).map(cells)
  const widths = rows.reduce<number[]>(
    (widest, row) =>
      row.map((cell, column) => Math.max(Math.min(cell.length, MAX_WIDTH), widest[column] ?? 0)),
    [],
  )
  const first = fitting(widths, columns)
  return rows.flatMap((row) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    const below = row.slice(first).filter((cell) => cell !== '')
    return [
      padded.slice(0, first).join('  ').trimEnd(),
      ...(below.length > 0 ? [`    ${below.join('  ')}`] : []),
    ]
  })
}

/** How many of some columns fit into a line; one at least. */
function fitting(widths: readonly number[], columns: number): number {
  let [count, used] = [0, 0]
  for (const width of widths) {
    used += width + (count > 0 ? 2 : 0)
    if (used > columns) break
    count++
  }
  return Math.max(count, 1)
}

function cells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|').trim()))
}
