/** One measurement of ours beside the same of a peer. */
export interface Row {
  readonly bench: string
  readonly case: string
  /** Of both figures: `s`, `MB`, `%`, `requests`, … */
  readonly unit: string
  readonly ours: number
  /** What it is measured against. */
  readonly peer: string
  /** Null when the peer could not be measured here; see `reason`. */
  readonly theirs: number | null
  /** Above 1 means that ours is better; null without a peer. */
  readonly ratio: number | null
  /** Why there is no figure of the peer, or what the figure stands for. */
  readonly reason?: string
}

/** A row, its ratio worked out. @param better Whether a smaller or a larger figure is better. */
export function row(values: Omit<Row, 'ratio'>, better: 'smaller' | 'larger' = 'smaller'): Row {
  const { ours, theirs } = values
  const ratio =
    theirs === null || ours === 0 || theirs === 0
      ? null
      : better === 'smaller'
        ? theirs / ours
        : ours / theirs
  return { ...values, ratio: ratio === null ? null : Number(ratio.toPrecision(3)) }
}

/** The middle value; the mean of the two middle ones of an even number. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Prints rows as a table, or one JSON object a line. */
export function printRows(
  rows: readonly Row[],
  json: boolean,
  print: (line: string) => void = console.log,
): void {
  if (json) return rows.forEach((each) => print(JSON.stringify(each)))
  const cells = rows.map((each) => [
    each.bench,
    each.case,
    figure(each.ours, each.unit),
    each.peer,
    each.theirs === null ? '–' : figure(each.theirs, each.unit),
    each.ratio === null ? '–' : `${each.ratio} ×`,
    each.reason ?? '',
  ])
  const table = [['bench', 'case', 'ours', 'peer', 'theirs', 'ratio', 'note'], ...cells]
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((line) => line[column]!.length)),
  )
  for (const line of table)
    print(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
}

const figure = (value: number, unit: string): string => `${Number(value.toPrecision(3))} ${unit}`
