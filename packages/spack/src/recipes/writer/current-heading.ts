import type { SpackVersion } from '@pakages/model'
import type { Place } from './place.ts'
import type { Edit } from './url-attribute.ts'
import type { VersionCall } from './version-call.ts'

/**
 * Where one version alone stands under a heading such as `# Current`, and the others under a heading
 * of theirs, the newest takes its place: the edits that put the old one above those others. Empty
 * everywhere else, and for 22.1.1 beside 22.1.0 where the others are "previous series".
 */
export function movesBelowHeading(
  text: string,
  calls: readonly VersionCall[],
  { neighbour, side }: Place,
  version: SpackVersion,
): Edit[] {
  const above = text.slice(0, neighbour.start).trimEnd().split('\n').at(-1) ?? ''
  const next = calls
    .filter(({ start, block }) => start >= neighbour.end && block === neighbour.block)
    .toSorted((a, b) => a.start - b.start)[0]
  const alone =
    next !== undefined && /^\s*\n(?:[ \t]*#.*\n)+$/.test(text.slice(neighbour.end, next.start))
  if (side !== 'before' || !alone || !/^\s*#\s*(?:current|latest)\b/i.test(above)) return []
  const heading = text.slice(neighbour.end, next.start)
  if (/\bseries\b/i.test(heading) && lineOf(version) === lineOf(neighbour.version)) return []
  const moved = text.slice(neighbour.start, neighbour.end)
  return [
    { from: neighbour.start, to: neighbour.end, text: '' },
    { from: next.start, to: next.start, text: moved },
  ]
}

/** The first two numbers. */
const lineOf = ({ text }: SpackVersion): string => text.split(/[._-]/, 2).join('.')
