import type { Recipe } from '@pakages/model'

/** Whether people did nothing but add versions, and perhaps let `url` follow. */
export function addsOnly(before: string, old: Recipe, after: string, theirs: Recipe): boolean {
  const kept = callsIn(after, theirs)
  return (
    withoutVersions(before, old) === withoutVersions(after, theirs) &&
    callsIn(before, old).every((call) => kept.includes(call))
  )
}

const callsIn = (text: string, { versions }: Recipe): string[] =>
  versions.map(({ span }) => text.slice(span.start, span.end))

/** The text without calls of `version()`, `url` and blank lines. */
function withoutVersions(text: string, { versions }: Recipe): string {
  const rest = versions
    .map(({ span }) => span)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return rest.replaceAll(/^[ \t]*url\s*=.*$/gm, '').replaceAll(/^\s*\n/gm, '')
}
