import { linesOf, matchLines } from './match-lines.ts'

/** Lines around a change that are shown. */
const CONTEXT = 3

/** One line of a difference: kept, taken away or put in, with its places in both texts. */
interface Edit {
  readonly sign: ' ' | '-' | '+'
  readonly line: string
  /** Places from 0 of the next line in both texts. */
  readonly at: readonly [number, number]
}

/**
 * The difference between two texts as `diff -u` writes it; empty where there is none.
 * @param path Stands in both names.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const edits = editsOf(linesOf(before), linesOf(after))
  const changed = edits.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]))
  if (changed.length === 0) return ''
  const hunks: [number, number][] = []
  for (const at of changed) {
    const last = hunks.at(-1)
    if (last && at - CONTEXT <= last[1]) last[1] = at + CONTEXT + 1
    else hunks.push([Math.max(0, at - CONTEXT), at + CONTEXT + 1])
  }
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    ...hunks.flatMap(([from, to]) => hunk(edits.slice(from, to))),
    '',
  ].join('\n')
}

function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  const matched = matchLines(before, after)
  const edits: Edit[] = []
  let put = 0
  const putUntil = (end: number, from: number): void => {
    for (; put < end; put++) edits.push({ sign: '+', line: after[put]!, at: [from, put] })
  }
  before.forEach((line, from) => {
    const place = matched[from]!
    if (place === -1) edits.push({ sign: '-', line, at: [from, put] })
    else {
      putUntil(place, from)
      edits.push({ sign: ' ', line, at: [from, put++] })
    }
  })
  putUntil(after.length, before.length)
  return edits
}

function hunk(edits: readonly Edit[]): string[] {
  const count = (other: '+' | '-'): number => edits.filter(({ sign }) => sign !== other).length
  const range = (place: number, length: number): string =>
    `${length === 0 ? place : place + 1},${length}`
  const [before, after] = edits[0]!.at
  return [
    `@@ -${range(before, count('+'))} +${range(after, count('-'))} @@`,
    ...edits.map(({ sign, line }) => sign + line),
  ]
}
