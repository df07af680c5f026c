/**
 * Inline Markdown without its marks: `code`, **bold**, [text](address) becomes text (address).
 * Escaped punctuation stands for itself, and the word joiners that keep names from becoming
 * mentions go.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\(([^)\s]+)\)/g, (_, text: string, address: string) =>
      text === address || text === '' ? address : `${text} (${address})`,
    )
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(
      /(?<!\\)<\/?(?:details|summary|code|sub|sup|b|i|em|strong|p|div|h[1-6]|kbd)\b[^>]*>/g,
      '',
    )
    .replace(
      /\\([!-/:-@[-`{-~])|(`+)(.+?)\2/g,
      (_, escaped: string | undefined, __, code: string) => escaped ?? code,
    )
    .replaceAll('\u2060', '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

/**
 * A job summary for a terminal: headings without `#`, tables as aligned columns, everything else as
 * it stands. Control characters, which would command the terminal, are taken out.
 */
export function plainMarkdown(markdown: string): string {
  const lines = markdown.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').split('\n')
  const output: string[] = []
  let fenced = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    else if (fenced) output.push(`    ${line}`)
    else if (isRow(line) && isRule(lines[at + 1])) {
      const end = lines.findIndex((other, index) => index > at && !isRow(other))
      const rows = lines.slice(at, end === -1 ? lines.length : end)
      output.push(...table(rows))
      at += rows.length - 1
    } else output.push(...block(line))
  }
  return output
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const isRow = (line: string): boolean => line.trimStart().startsWith('|')
const isRule = (line: string | undefined): boolean =>
  line !== undefined && /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(line)

function block(line: string): string[] {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)
  if (heading) return ['', plainText(heading[1]!), '']
  if (/^> \[!\w+\]$/.test(line)) return []
  const text = plainText(line.replace(/^> ?/, ''))
  return text === '' && line !== '' ? [] : [text]
}

/**
 * Columns as wide as their widest cell, two blanks between them; the rule below the head is left
 * out, the head stays.
 */
function table(lines: readonly string[]): string[] {
  const rows = lines.filter((_, index) => index !== 1).map(cells)
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function cells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|').trim()))
}
