import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Survivor } from './report.ts'

/** A change that no test can notice, as somebody found who looked at it. */
export interface Judgement {
  /** Relative to the project. */
  readonly file: string
  /** The line of the source that it begins on, without the spaces around it. */
  readonly text: string
  /** `was → became`, as the list of survivors says it. */
  readonly change: string
  /** Why the program does the same with it, for whoever is to believe it. */
  readonly why: string
}

/** What was judged: a survivor that stands here asks for no test, until its line is changed. */
export const readJudgements = (): readonly Judgement[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'judgements.json'), 'utf8')) as Judgement[]

/** What was said of a survivor, wherever its line stands in the file now. */
export const judgementAmong =
  (judgements: readonly Judgement[]) =>
  ({ file, text, change }: Survivor): Judgement | undefined =>
    judgements.find((one) => one.file === file && one.text === text && one.change === change)

/**
 * Judgements of these files that no survivor answers to: the line was changed, or a test notices
 * the change after all.
 */
export function outdated(
  judgements: readonly Judgement[],
  survivors: readonly Survivor[],
  files: readonly string[],
): string[] {
  const found = new Set(survivors.map(judgementAmong(judgements)))
  return judgements
    .filter((one) => files.includes(one.file) && !found.has(one))
    .map(({ file, text, change }) => `${file}: ${change} in "${text}" is no survivor any more.`)
}

/**
 * Judgements whose line is gone, or does not hold what would be changed: nobody is told of them by
 * {@link outdated} until their file is broken again.
 * @param sourceOf The text of a file; undefined where there is none.
 */
export function unanchored(
  judgements: readonly Judgement[],
  sourceOf: (file: string) => string | undefined,
): string[] {
  return judgements
    .filter(({ file, text, change }) => !linesLike(sourceOf(file) ?? '', text).some(holds(change)))
    .map(({ file, text, change }) => `${file}: "${text}" (${change}) is judged, and not there.`)
}

/** What follows each line of a text that is as given, that line with it. */
function linesLike(source: string, text: string): string[] {
  const lines = source.split('\n')
  return lines.flatMap((line, at) => (line.trim() === text ? [lines.slice(at).join(' ')] : []))
}

const holds =
  (change: string) =>
  (code: string): boolean => {
    const [was = ''] = change.split(' → ')
    return code.replace(/\s+/g, ' ').includes(was.replace(/…$/, ''))
  }
