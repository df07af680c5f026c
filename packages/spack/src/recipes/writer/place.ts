import { compareVersions, type SpackVersion } from '@pakages/model'
import { isRelease, type VersionCall } from './version-call.ts'

/** Where a new `version()` goes: at an offset that begins a line, like its neighbour in style. */
export interface Place {
  readonly offset: number
  readonly neighbour: VersionCall
}

/** The order in which the calls of a block stand. */
export type Order = 'newest first' | 'oldest first'

/**
 * Finds the place of a new version among the calls of a recipe: beside the release just below it, in the order that this block
 * shows; else beside the one just above it; else after the branches. Undefined when there is no call to stand beside.
 * @param text The recipe, for the comments above a call.
 */
export function placeOf(text: string, calls: readonly VersionCall[], version: SpackVersion): Place | undefined {
  const releases = calls.filter(isRelease)
  const below = best(releases.filter((call) => compareVersions(call.version, version) < 0), (a, b) => compareVersions(a.version, b.version))
  const above = best(releases.filter((call) => compareVersions(call.version, version) > 0), (a, b) => compareVersions(b.version, a.version))
  const neighbour = below ?? above
  if (!neighbour) return afterBranches(calls)
  const order = orderOf(releases.filter((call) => call.block === neighbour.block))
  const before = (order === 'newest first') === (neighbour === below)
  return { neighbour, offset: before ? startWithComments(text, neighbour) : neighbour.end }
}

/** The last of the greatest, so that of two calls with equal versions the later one counts, as in Spack. */
function best<T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return items.reduce<T | undefined>((found, item) => (found === undefined || compare(item, found) >= 0 ? item : found), undefined)
}

function afterBranches(calls: readonly VersionCall[]): Place | undefined {
  const last = calls.at(-1)
  return last && { neighbour: last, offset: last.end }
}

/** Newest first, unless more neighbours stand the other way round. */
export function orderOf(calls: readonly VersionCall[]): Order {
  const steps = calls.slice(1).map((call, at) => Math.sign(compareVersions(calls[at]!.version, call.version)))
  return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'oldest first' : 'newest first'
}

/** Where a call begins, with the comment lines above it that speak of its version; other comments are headings of the list. */
function startWithComments(text: string, call: VersionCall): number {
  let start = call.start
  for (;;) {
    const previous = text.lastIndexOf('\n', start - 2) + 1
    const line = text.slice(previous, Math.max(previous, start - 1)).trim()
    if (start === 0 || !line.startsWith('#') || !mentions(text.slice(previous, call.start), call)) return start
    start = previous
  }
}

const mentions = (comments: string, call: VersionCall): boolean => comments.includes(call.version.text)
