import { code, counted, markdownTable, megabytes } from '@pakages/core'

/** A layer as the summary shows it. */
export interface PicturedLayer {
  readonly title: string
  /** Bytes, packed. */
  readonly size: number
  /** What becomes of it, in a word or two. */
  readonly what: string
}

/** What stands in one line: a layer, or several small ones that lie on one another. */
type Line = readonly [PicturedLayer, ...PicturedLayer[]]

/** More lines are too long to read: those that say little share one. */
const MOST_LINES = 40
/** Layers that keep a line of their own in a picture that is too long. */
const LARGEST = 15
/** Signs of the longest bar: a phone has room for no more beside names and sizes. */
const WIDTH = 8
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * The layers of an image as a table, the top one first, with a bar for the size of each.
 * @param layers The lowest first.
 */
export function layerPicture(layers: readonly PicturedLayer[]): string {
  const lines = linesOf(layers.toReversed())
  const largest = Math.max(...lines.map(sizeOf), 1)
  return markdownTable(
    ['Layer', 'Size', '', ''],
    lines.map((line) => [
      titleOf(line),
      sizeText(sizeOf(line)),
      bar(sizeOf(line) / largest),
      whatOf(line),
    ]),
  )
}

function linesOf(layers: readonly PicturedLayer[]): Line[] {
  if (layers.length <= MOST_LINES) return layers.map((layer) => [layer])
  const alone = new Set(layers.toSorted((a, b) => b.size - a.size).slice(0, LARGEST))
  const lines: [PicturedLayer, ...PicturedLayer[]][] = []
  for (const [at, layer] of layers.entries()) {
    const last = lines.at(-1)
    // The top one is what makes an image of packages: it is none of them.
    if (at > 1 && last && !alone.has(layer) && !alone.has(last[0])) last.push(layer)
    else lines.push([layer])
  }
  return lines
}

const sizeOf = (line: Line): number => line.reduce((sum, { size }) => sum + size, 0)

/** A number and its unit stay in one line. */
const sizeText = (bytes: number): string => megabytes(bytes).replace(' ', '\u00a0')

function titleOf(line: Line): string {
  const [first, last] = [line[0], line.at(-1)!]
  return line.length === 1
    ? code(first.title)
    : `${counted(line.length, 'layer')}, ${code(first.title)} to ${code(last.title)}`
}

/** What becomes of a layer, or of how many of a line what. */
function whatOf(line: Line): string {
  const counts = new Map<string, number>()
  for (const { what } of line) counts.set(what, (counts.get(what) ?? 0) + 1)
  const [[only], ...others] = [...counts] as [[string, number], ...[string, number][]]
  return others.length === 0
    ? only
    : [...counts].map(([what, count]) => `${count} ${what}`).join(', ')
}

/** At least a sliver: also a small layer is one. */
function bar(part: number): string {
  const eighths = Math.max(1, Math.round(part * WIDTH * 8))
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths % 8]!
}
