import {
  compareComponents,
  compareLists,
  nextComponent,
  type VersionComponent,
} from '../version/component.ts'
import { componentText } from '../version/format.ts'
import type { SpackVersion } from '../version/version.ts'

/** How a version of a requirement is compared. */
export type RequirementOperator = '<' | '<=' | '>' | '>=' | '=='

/** A place between versions: before or after all that begin with one or two components. */
interface Cut {
  readonly start: readonly VersionComponent[]
  readonly after: boolean
}

/**
 * Which versions a requirement admits, by their first two numbers; what follows these is a bug fix.
 * Not the range of a Spack spec (`@1.2:1.4`), which looks at every component.
 */
export interface RequiredRange {
  /** Undefined: however low. */
  readonly from?: Cut | undefined
  /** Undefined: however high. */
  readonly below?: Cut | undefined
  /** Whether `_` was written: see {@link takesLowest}. */
  readonly lowestFirst: boolean
}

/** Admits every version, the highest first. */
export const ANY_VERSION: RequiredRange = { lowestFirst: false }

/** How many numbers of a version count. */
export const SIGNIFICANT = 2

/**
 * The versions on one side of what begins with `start`, or these themselves: a number that is not
 * written is any number, so that `==1` holds 1.4 and `>1` begins with 2.
 * @param start One or two components.
 */
export function rangeOf(
  operator: RequirementOperator,
  start: readonly VersionComponent[],
): RequiredRange {
  const [before, after] = [
    { start, after: false },
    { start, after: true },
  ]
  switch (operator) {
    case '<':
      return { below: before, lowestFirst: false }
    case '<=':
      return { below: after, lowestFirst: false }
    case '>':
      return { from: after, lowestFirst: false }
    case '>=':
      return { from: before, lowestFirst: false }
    case '==':
      return { from: before, below: after, lowestFirst: false }
    default:
      return operator satisfies never
  }
}

/** Whether a range holds a version. One that is written with one number is its `.0`. */
export const isInRange = ({ from, below }: RequiredRange, version: SpackVersion): boolean =>
  !(from && isBelow(version, from)) && (below === undefined || isBelow(version, below))

function isBelow({ release }: SpackVersion, { start, after }: Cut): boolean {
  const own = start.map((_, at) => release[at] ?? 0)
  const order = compareLists(own, start, compareComponents)
  return order < 0 || (order === 0 && after)
}

/**
 * Whether the lowest version that fits is taken: `_` was written, and there is a lower bound to
 * stay at.
 */
export const takesLowest = ({ from, lowestFirst }: RequiredRange): boolean =>
  lowestFirst && from !== undefined

/** What two ranges have in common. */
export interface Intersection {
  /**
   * Where nothing is in both: the higher of the two, its lowest version first, which is how
   * `package_versions` goes on. A resolution does not: it refuses.
   */
  readonly range: RequiredRange
  /** Whether no version can be in both. */
  readonly disjoint: boolean
}

/** The versions that both ranges hold, by whole numbers: `>1.2,<1.4` is 1.3 alone. */
export function intersection(left: RequiredRange, right: RequiredRange): Intersection {
  const lowestFirst = left.lowestFirst || right.lowestFirst
  const from = [left.from, right.from].reduce((a, b) => (order(a, b, LOWEST) < 0 ? b : (a ?? b)))
  const below = [left.below, right.below].reduce((a, b) =>
    order(a, b, HIGHEST) > 0 ? b : (a ?? b),
  )
  if (from === undefined || below === undefined || order(from, below, LOWEST) < 0)
    return { range: { from, below, lowestFirst }, disjoint: false }
  const higher = from === left.from ? left : right
  return { range: { ...higher, lowestFirst: true }, disjoint: true }
}

type Place = readonly VersionComponent[]
const LOWEST: Place = ['']
const HIGHEST: Place = [{ infinity: Number.POSITIVE_INFINITY }]

const order = (left: Cut | undefined, right: Cut | undefined, open: Place): number =>
  compareLists(left ? place(left) : open, right ? place(right) : open, compareComponents)

/** The first two numbers that come after a cut: two cuts with the same have nothing between them. */
function place({ start: [major = 0, minor], after }: Cut): [VersionComponent, VersionComponent] {
  if (minor === undefined) return [after ? nextComponent(major) : major, 0]
  return [major, after ? nextComponent(minor) : minor]
}

/** A range as people read it: `>=1.2,<2.0`, `==1.7`, or `any version`. */
export function rangeText(range: RequiredRange): string {
  const [low, high] = [range.from && place(range.from), range.below && place(range.below)]
  const mark = takesLowest(range) ? '_' : ''
  if (low && high && isNext(low, high)) return `==${written(low)}`
  const bounds = [low && `>=${written(low)}`, high && `<${written(high)}`].filter(Boolean)
  return bounds.length === 0 ? 'any version' : `${bounds.join(',')}${mark}`
}

const isNext = ([major, minor]: Place, high: Place): boolean =>
  compareLists([major!, nextComponent(minor!)], high, compareComponents) === 0

const written = (components: Place): string => components.map(componentText).join('.')
