import type { Recipe } from '@pakages/model'

/** Whether people did nothing but add versions, and perhaps let `url` follow. */
export function addsOnly(before: string, old: Recipe, after: string, theirs: Recipe): boolean {
  const kept = callsIn(after, theirs)
  return (
    withoutVersions(before, old) === withoutVersions(after, theirs) &&
    callsIn(before, old).every((call) => kept.includes(call))
  )
}

/** The calls as they stand; one that a block around it deprecates is another. */
const callsIn = (text: string, { versions }: Recipe): string[] =>
  versions.map(({ span, deprecated }) => `${deprecated} ${text.slice(span.start, span.end)}`)

/** Stands for a call of `version()`. */
const CALL = '\0'

/** The text without `url`, calls of `version()` and the blank lines around these. */
function withoutVersions(text: string, { versions }: Recipe): string {
  const rest = versions
    .map(({ span }) => span)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + CALL + left.slice(end), text)
  const lines = rest.split('\n').filter((line) => !/^[ \t]*url\s*=/.test(line))
  const isCall = (line: string | undefined): boolean => line?.includes(CALL) === true
  const besideCall = (at: number): boolean =>
    isCall(lines.slice(0, at).findLast(isWritten)) || isCall(lines.slice(at).find(isWritten))
  return lines
    .filter((line, at) => !isCall(line) && (isWritten(line) || !besideCall(at)))
    .join('\n')
}

const isWritten = (line: string): boolean => line.trim() !== ''
