import type { Figures, Place, Room } from './measure.ts'

/** How many places of a list are printed; `all` prints every one. */
const SHOWN = 12

/** The figures for people: sums first, then where to look. */
export function printed(figures: Figures, all: boolean): string {
  const shown = all ? Number.POSITIVE_INFINITY : SHOWN
  return [
    ...table(
      ['room', 'files', 'lines', 'test files', 'test lines', 'test to source'],
      [...figures.rooms, sumOf(figures.rooms)].map(roomRow),
    ),
    '',
    ...sums(figures),
    ...lists(figures).flatMap(([title, places]) => list(title, places, shown)),
    '',
  ].join('\n')
}

/** One line a figure. */
function sums(figures: Figures): string[] {
  const { functions, files, wideLines, circles, unusedValues, unusedTypes, onlyForTests } = figures
  const over = (all: readonly { readonly lines: number }[], lines: number): number =>
    all.filter((one) => one.lines > lines).length
  const share = percent(over(functions, 30), functions.length)
  const [longest] = functions
  return [
    `functions             ${functions.length}, over 30 lines ${over(functions, 30)} (${share}), over 40 ${over(functions, 40)}, over 50 ${over(functions, 50)}`,
    `longest function      ${longest ? `${longest.lines} lines, ${at(longest)}` : 'none'}`,
    `files                 over 200 lines ${over(files, 200)}, over 250 ${over(files, 250)}`,
    `lines over 100 cols   ${wideLines.sources} of sources, ${wideLines.tests} of tests`,
    `imports of @actions/* ${figures.actionsToolkit.length}`,
    `circles               ${circles.values.length} of values, ${circles.any.length} of any kind`,
    `undocumented exports  ${figures.undocumented.length}`,
    `unused exports        ${unusedValues.length} values, ${unusedTypes.length} types; only for tests ${onlyForTests.length}`,
  ]
}

/** Where to look: titles with their places. */
const lists = (figures: Figures): [title: string, places: string[]][] => [
  [
    'Functions over 40 lines',
    figures.functions.filter(({ lines }) => lines > 40).map((one) => `${one.lines} ${at(one)}`),
  ],
  [
    'Files over 200 lines',
    figures.files.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${lines} ${path}`),
  ],
  ['Circles', figures.circles.any.map((files) => files.join(' ⇄ '))],
  [
    'Imports of @actions/*',
    figures.actionsToolkit.map(({ path, specifier }) => `${specifier} ${path}`),
  ],
  [
    'Readers of inputs and of the environment',
    figures.readers.map(({ path, what, times }) => `${what} ${times} × ${path}`),
  ],
  ['Exports without a doc comment', figures.undocumented.map(at)],
  ['Exported values that no other file uses', figures.unusedValues.map(at)],
  ['Exported types that no other file names', figures.unusedTypes.map(at)],
  ['Exported values that only tests use', figures.onlyForTests.map(at)],
  ['Names of types and functions that two rooms define', figures.sharedNames.map(at)],
]

const at = ({ path, line, name }: Place): string => `${path}:${line} ${name}`

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

const sumOf = (rooms: readonly Room[]): Room =>
  rooms.reduce(
    (sum, room) => ({
      room: 'all',
      files: sum.files + room.files,
      lines: sum.lines + room.lines,
      testFiles: sum.testFiles + room.testFiles,
      testLines: sum.testLines + room.testLines,
    }),
    { room: 'all', files: 0, lines: 0, testFiles: 0, testLines: 0 },
  )

const roomRow = ({ room, files, lines, testFiles, testLines }: Room): string[] => [
  room,
  ...[files, lines, testFiles, testLines].map(String),
  lines === 0 ? '' : (testLines / lines).toFixed(2),
]

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const width = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  return [head, ...rows].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(width[i]!) : cell.padStart(width[i]!))).join('  '),
  )
}

function list(title: string, lines: readonly string[], shown: number): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - Math.min(lines.length, shown)
  return [
    '',
    `${title} (${lines.length}):`,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … ${rest} more; --all lists them`] : []),
  ]
}
