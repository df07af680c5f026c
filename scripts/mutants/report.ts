import type { MutantResult } from '@stryker-mutator/api/core'

/** How many of the changes a test noticed. */
export interface Score {
  readonly noticed: number
  readonly changes: number
  /** From 0 to 100; 100 when there was nothing to change. */
  readonly percent: number
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
 * A line for each change that nothing noticed, by file and place: `file:line:column: was → became`.
 * @param relativeTo Turns the name of a file into one that people know.
 * @param sources The text of each file as it was.
 */
export function survivorLines(
  mutants: readonly MutantResult[],
  relativeTo: (file: string) => string,
  sources: (file: string) => string,
): string[] {
  return mutants
    .filter(({ status }) => SURVIVED.has(status))
    .map((mutant) => ({ mutant, file: relativeTo(mutant.fileName) }))
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.mutant.location.start.line - b.mutant.location.start.line ||
        a.mutant.location.start.column - b.mutant.location.start.column,
    )
    .map(({ mutant, file }) => {
      const { line, column } = mutant.location.start
      const was = shortened(between(sources(mutant.fileName), mutant.location))
      const became = shortened(mutant.replacement ?? '')
      const why = mutant.status === 'NoCoverage' ? ' (no test runs it)' : ''
      return `${file}:${line}:${column}: ${was} → ${became || 'nothing'}${why}`
    })
}

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
