import { compareVersions, type SpackVersion } from '@pakages/model'
import { inDeprecatedBlock, isRelease, type VersionCall } from './version-call.ts'

/** Where a new `version()` goes: at an offset that begins a line, like its neighbour in style. */
export interface Place {
  readonly offset: number
  readonly neighbour: VersionCall
  /** Whether it goes before its neighbour or after it. */
  readonly side: 'before' | 'after'
  /** Whether the calls of this block are kept apart by blank lines. */
  readonly spaced: boolean
}

/** The order in which the calls of a block stand. */
export type Order = 'newest first' | 'oldest first'

/**
 * Finds the place of a new version among the calls of a recipe: beside the release just below it,
 * in the order that this block shows; else beside the one just above it; else after the branches.
 * Undefined when there is no call to stand beside.
 * @param text The recipe, for the comments above a call.
 */
export function placeOf(
  text: string,
  calls: readonly VersionCall[],
  version: SpackVersion,
): Place | undefined {
  // A new version must not be deprecated by the block that it is put into.
  const current = calls.filter((call) => isRelease(call) && !inDeprecatedBlock(call))
  const releases = current.length > 0 ? current : calls.filter(isRelease)
  const below = best(
    releases.filter((call) => compareVersions(call.version, version) < 0),
    (a, b) => compareVersions(a.version, b.version),
  )
  const above = best(
    releases.filter((call) => compareVersions(call.version, version) > 0),
    (a, b) => compareVersions(b.version, a.version),
  )
  const neighbour = below ?? above
  if (!neighbour) return afterBranches(calls)
  const siblings = releases.filter((call) => call.block === neighbour.block)
  const newestFirst = orderOf(siblings) === 'newest first'
  const spaced = isSpaced(text, siblings, seriesOf(neighbour.version) !== seriesOf(version))
  // Past a block of deprecated versions the list goes on; the new one ends the part before it.
  if (
    newestFirst &&
    below &&
    above &&
    calls.some(
      (call) => inDeprecatedBlock(call) && call.start > above.start && call.end <= below.start,
    )
  ) {
    return { neighbour: above, offset: above.end, side: 'after', spaced }
  }
  return newestFirst === (neighbour === below)
    ? { neighbour, offset: startWithComments(text, neighbour), side: 'before', spaced }
    : { neighbour, offset: neighbour.end, side: 'after', spaced }
}

/**
 * Whether a call is kept apart from its neighbour by a blank line: as most are; where those with
 * different first numbers are and the others are not, when that differs. A blank line before a
 * heading is its own.
 * @param other Whether the first number is another one than that of the neighbour.
 */
function isSpaced(text: string, calls: readonly VersionCall[], other: boolean): boolean {
  const gaps = calls
    .slice(1)
    .map((call, at) => ({
      gap: text.slice(calls[at]!.end, call.start),
      other: seriesOf(calls[at]!.version) !== seriesOf(call.version),
    }))
    .filter(({ gap }) => !gap.includes('#'))
    .map((each) => ({ ...each, blank: /^\r?\n/.test(each.gap) }))
  const apart = gaps.filter((each) => each.other)
  const bySeries =
    apart.length >= 2 &&
    apart.length < gaps.length &&
    gaps.every((each) => each.blank === each.other)
  return bySeries ? other : gaps.filter(({ blank }) => blank).length * 2 > gaps.length
}

/** The first number. */
const seriesOf = ({ release }: VersionCall['version']): unknown => release[0]

/**
 * The last of the greatest, so that of two calls with equal versions the later one counts, as in
 * Spack.
 */
function best<T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (found, item) => (found === undefined || compare(item, found) >= 0 ? item : found),
    undefined,
  )
}

function afterBranches(calls: readonly VersionCall[]): Place | undefined {
  const last = calls.at(-1)
  return last && { neighbour: last, offset: last.end, side: 'after', spaced: false }
}

/** Newest first, unless more neighbours stand the other way round. */
function orderOf(calls: readonly VersionCall[]): Order {
  const steps = calls
    .slice(1)
    .map((call, at) => Math.sign(compareVersions(calls[at]!.version, call.version)))
  return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'oldest first' : 'newest first'
}

/**
 * Where a call begins, with the comment lines above it that speak of its version; other comments
 * are headings of the list.
 */
function startWithComments(text: string, call: VersionCall): number {
  let start = call.start
  for (;;) {
    const previous = text.lastIndexOf('\n', start - 2) + 1
    const line = text.slice(previous, Math.max(previous, start - 1)).trim()
    if (start === 0 || !line.startsWith('#')) return start
    // Comments above one that speaks of the version go with it.
    if (start === call.start && !line.includes(call.version.text)) return start
    start = previous
  }
}
