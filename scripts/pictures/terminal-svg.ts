import type { Run, ShownLine } from './screen.ts'

/** Letters and lines of a terminal. */
export interface TerminalSize {
  readonly columns: number
  readonly rows: number
}

/** In pixels: a letter of 14 px in a monospaced font, and the space around the lines. */
const [LETTER, LINE, EDGE, BAR] = [8.43, 19, 16, 30]

const CSS = `
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}
.bold{font-weight:700}.dim{fill:#9198a1}.red{fill:#ff7b72}.green{fill:#56d364}.yellow{fill:#e3b341}
.on{animation:on .01s backwards}.flash{opacity:0;animation:flash steps(1)}
@keyframes on{from{opacity:0}}@keyframes flash{from,to{opacity:1}}
@media(prefers-reduced-motion:reduce){.on,.flash,.all{animation:none!important}}`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const seconds = (value: number): string => `${Number(value.toFixed(2))}s`

/** Each run begins where its letters do, whatever font there is. */
function runs(line: readonly Run[]): string {
  let column = 0
  return line
    .map(({ text, style }) => {
      const x = (EDGE + column * LETTER).toFixed(1)
      const letters = Array.from(text).length
      column += letters
      const length = (letters * LETTER).toFixed(1)
      return `<tspan x="${x}" textLength="${length}"${style && ` class="${style}"`}>${escaped(text)}</tspan>`
    })
    .join('')
}

function shownLine({ row, runs: line, from, until }: ShownLine): string {
  if (line.every(({ text }) => text.trim() === '')) return ''
  const y = BAR + EDGE + row * LINE
  const when =
    until === undefined
      ? `class="on" style="animation-delay:${seconds(from)}"`
      : `class="flash" style="animation-delay:${seconds(from)};animation-duration:${seconds(until - from)}"`
  return `<text y="${y}" ${when}>${runs(line)}</text>`
}

/** By how many lines everything has moved up, each time from when on. */
function scrolls(lines: readonly ShownLine[], rows: number): [number, number][] {
  const seen = new Map<number, number>()
  for (const { row, from } of lines)
    if (row >= rows) seen.set(row - rows + 1, Math.min(from, seen.get(row - rows + 1) ?? Infinity))
  return [...seen].map(([by, at]): [number, number] => [at, by]).sort(([a], [b]) => a - b)
}

/**
 * A recorded terminal as a picture that plays once and stays at its end; who asked for less motion
 * sees the end alone. It is dark in both themes, as terminals are.
 * @param title For who cannot see it.
 */
export function terminalSvg(
  lines: readonly ShownLine[],
  { columns, rows }: TerminalSize,
  title: string,
): string {
  const width = Math.ceil(columns * LETTER + 2 * EDGE)
  const height = BAR + rows * LINE + EDGE
  const moves = scrolls(lines, rows)
  const [end = 0, last = 0] = moves.at(-1) ?? []
  const steps = moves.map(
    ([at, by]) => `${((at / end) * 100).toFixed(2)}%{transform:translateY(-${by * LINE}px)}`,
  )
  const scroll =
    moves.length > 0
      ? `@keyframes all{0%{transform:none}${steps.join('')}}.all{transform:translateY(-${last * LINE}px);animation:all ${seconds(end)} step-end}`
      : ''
  const dots = ['#ff5f57', '#febc2e', '#28c840']
    .map((fill, at) => `<circle cx="${EDGE + 6 + at * 20}" cy="15" r="6" fill="${fill}"/>`)
    .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${CSS}${scroll}</style>`,
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117" stroke="#3d444d"/>${dots}`,
    `<svg y="${BAR}" width="${width}" height="${height - BAR}"><svg y="-${BAR}" width="${width}" height="${height}" overflow="visible"><g class="all">`,
    ...lines.map(shownLine).filter((line) => line !== ''),
    '</g></svg></svg></svg>\n',
  ].join('\n')
}
