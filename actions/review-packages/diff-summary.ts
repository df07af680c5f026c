import { replaceUnseen } from '@pakages/model'
import { isSame, type ListChange, type ReviewDiff } from '@pakages/trust'
import type { DiffResult } from './diff.ts'

/** What changed in a recipe since it was approved, as Markdown. */
export function diffSummary({ spec, against, diff, gone, patch }: DiffResult): string {
  if (!against)
    return `### ${spec}\n\nNo version of it was approved before: all of its recipe is to be read.`
  if (!diff || against.commit === undefined)
    return `### ${spec}\n\n${against.version} was approved before, and cannot be compared with: ${seen(gone ?? 'its recipe is not known')}. All of the recipe is to be read.`
  const head = `### ${spec}, compared with ${against.version} as it was approved at ${against.commit.slice(0, 12)}`
  const unknown = diff.unknown.map((one) => `- ${one}`)
  return [
    head,
    ...(isSame(diff) ? ['Nothing changed.'] : changes(diff)),
    ...(unknown.length > 0 ? [`Not compared:\n${unknown.join('\n')}`] : []),
    ...(patch === '' ? [] : [fenced(patch.split('\n').map(seen).join('\n'))]),
  ].join('\n\n')
}

function changes(diff: ReviewDiff): string[] {
  const parts: [string, ListChange][] = [
    ['Hosts of sources', diff.hosts],
    ['Sources', diff.sources],
    ['Patches', diff.patches],
    ['Resources', diff.resources],
    ['Dependencies', diff.dependencies],
    ['Licences', diff.licenses],
    ['Files', diff.files],
  ]
  const lists = parts
    .filter(([, { added, removed }]) => added.length + removed.length > 0)
    .map(
      ([name, { added, removed }]) =>
        `${name}:\n${[...added.map((one) => `- added ${quoted(one)}`), ...removed.map((one) => `- removed ${quoted(one)}`)].join('\n')}`,
    )
  return diff.files.changed.length > 0
    ? [...lists, `Changed files: ${diff.files.changed.map(quoted).join(', ')}`]
    : lists
}

/** Text of strangers as code: nothing in it ends the code or the line. */
export const quoted = (text: string): string =>
  `\`${replaceUnseen(text, () => '?').replaceAll('`', "'")}\``

/** A line with what commands terminals, turns text around or is not seen, by its number. */
export const seen = (line: string): string =>
  replaceUnseen(line.replace(/\r$/, ''), (one) =>
    one === '\t' ? one : `<U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  )

/** In a fence that is longer than any in the text, so that the text cannot end it. */
export function fenced(text: string, language = 'diff'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}
