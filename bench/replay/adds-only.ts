import type { Recipe } from '@pakages/model'

/**
 * Whether people did nothing but add versions, and perhaps let `url` follow. A branch beside them, a
 * version that is deprecated from its first day, an address that moves to another place or form, and
 * blank lines that go are decisions of their own.
 * @param added The versions that are looked for.
 */
export function addsOnly(
  before: string,
  old: Recipe,
  after: string,
  theirs: Recipe,
  added: readonly string[],
): boolean {
  const known = new Set(old.versions.map(({ version }) => version.text))
  return (
    keepsTheRest(before, old, after, theirs) &&
    theirs.versions
      .filter(({ version }) => !known.has(version.text))
      .every(({ version, deprecated }) => added.includes(version.text) && !deprecated) &&
    formOfUrl(old) === formOfUrl(theirs) &&
    keepsBlankLines(before, after)
  )
}

/** Whether nothing changed but calls of `version()` that came, blank lines beside them, and `url`. */
export function keepsTheRest(before: string, old: Recipe, after: string, theirs: Recipe): boolean {
  const kept = callsIn(after, theirs)
  return (
    withoutVersions(before, old) === withoutVersions(after, theirs) &&
    callsIn(before, old).every((call) => kept.includes(call))
  )
}

/**
 * Whether all blank lines are there still, as they stood: who tidies them as well does more than add.
 */
function keepsBlankLines(before: string, after: string): boolean {
  const blanks = (text: string): string[] => text.split('\n').filter((line) => !isWritten(line))
  const left = blanks(after)
  return [...Map.groupBy(blanks(before), (line) => line)].every(
    ([line, all]) => left.filter((each) => each === line).length >= all.length,
  )
}

/** `url` with a mark for each number, a letter behind it included: where it leads, of any version. */
function formOfUrl({ attributes }: Recipe): string | undefined {
  const url = attributes.get('url')
  return typeof url === 'string'
    ? url.replaceAll(/\d+(?:(?:[._-]|[a-z]{1,5})\d+)*(?:[a-z]\b)?/g, '#')
    : undefined
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
