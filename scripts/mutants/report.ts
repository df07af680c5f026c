import type { MutantResult } from '@stryker-mutator/api/core'

/** How many of the changes a test noticed. */
export interface Score {
  readonly noticed: number
  readonly changes: number
  /** From 0 to 100; 100 when there was nothing to change. */
  readonly percent: number
}

/** A change that no test noticed. */
export interface Survivor {
  /** Relative to the project. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The line of the source that it begins on, without the spaces around it. */
  readonly text: string
  /** `was → became`, on one line, shortened. */
  readonly change: string
  /** Whether a test runs the place at all. */
  readonly isRun: boolean
}

/** Changes that a test failed for, or never ended with. */
const NOTICED: ReadonlySet<MutantResult['status']> = new Set(['Killed', 'Timeout'])
/** Changes that all tests passed with, or that no test runs. */
const SURVIVED: ReadonlySet<MutantResult['status']> = new Set(['Survived', 'NoCoverage'])

/** Counts what was noticed. What could not be run, or is left alone on purpose, does not count. */
export function scoreOf(mutants: readonly MutantResult[]): Score {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  const changes = noticed + mutants.filter(({ status }) => SURVIVED.has(status)).length
  return { noticed, changes, percent: changes === 0 ? 100 : (100 * noticed) / changes }
}

/**
 * What was noticed of each file, by its name.
 * @param relativeTo Turns the name of a file into one that people know.
 */
export function scoresByFile(
  mutants: readonly MutantResult[],
  relativeTo: (file: string) => string,
): ReadonlyMap<string, Score> {
  const files = Map.groupBy(mutants, ({ fileName }) => relativeTo(fileName))
  return new Map([...files].sort().map(([file, ofIt]) => [file, scoreOf(ofIt)]))
}

/** `20 of 25 noticed, 80.0 %` */
export const scoreText = ({ noticed, changes, percent }: Score): string =>
  `${noticed} of ${changes} noticed, ${percent.toFixed(1)} %`

/**
 * The changes that nothing noticed, by file and place.
 * @param relativeTo Turns the name of a file into one that people know.
 * @param sources The text of each file as it was.
 */
export function survivorsAmong(
  mutants: readonly MutantResult[],
  relativeTo: (file: string) => string,
  sources: (file: string) => string,
): Survivor[] {
  return mutants
    .filter(({ status }) => SURVIVED.has(status))
    .map((mutant) => {
      const { location, replacement, fileName, status } = mutant
      const source = sources(fileName)
      const was = shortened(between(source, location))
      return {
        file: relativeTo(fileName),
        line: location.start.line,
        column: location.start.column,
        text: (source.split('\n')[location.start.line - 1] ?? '').trim(),
        change: `${was} → ${shortened(replacement ?? '') || 'nothing'}`,
        isRun: status !== 'NoCoverage',
      }
    })
    .sort(byPlace)
}

const byPlace = (a: Survivor, b: Survivor): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column

/**
 * A line for each change that nothing noticed: `file:line:column: was → became`; first those that
 * ask for a test, then those that were judged, with the reason.
 */
export function survivorLines(
  survivors: readonly Survivor[],
  judgementOf: (survivor: Survivor) => { readonly why: string } | undefined,
): string[] {
  const open = survivors.filter((one) => judgementOf(one) === undefined)
  const judged = survivors.flatMap((one) => {
    const why = judgementOf(one)?.why
    return why === undefined ? [] : [`${placed(one)}: ${why}`]
  })
  return [
    ...open.map((one) => `${placed(one)}${one.isRun ? '' : ' (no test runs it)'}`),
    ...(judged.length > 0 ? ['Judged, no test can notice these:', ...judged] : []),
  ]
}

const placed = ({ file, line, column, change }: Survivor): string =>
  `${file}:${line}:${column}: ${change}`

function between(text: string, { start, end }: MutantResult['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line)
  if (lines.length === 0) return ''
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1)
  lines[0] = lines[0]!.slice(start.column - 1)
  return lines.join('\n')
}

const MOST = 80

/** A piece of code on one line. */
function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line
}
