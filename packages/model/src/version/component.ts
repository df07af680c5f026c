/**
 * Names that Spack orders above every number, lowest first (`spack/version/common.py`). `develop`
 * is the highest of all that a recipe can name.
 */
export const INFINITY_NAMES = [
  'stable',
  'nightly',
  'trunk',
  'head',
  'master',
  'main',
  'develop',
] as const

/**
 * A name of {@link INFINITY_NAMES} by its place there; the length of the list is Spack's own
 * "infinity", which ends open ranges.
 */
export interface InfinityComponent {
  readonly infinity: number
}

/**
 * One component of a version: a number (a bigint where a number would lose digits), letters, or an
 * infinity name. Letters sort below numbers, numbers below infinity names.
 */
export type VersionComponent = number | bigint | string | InfinityComponent

/** Reads the digits or letters of one component. */
export function parseComponent(text: string): VersionComponent {
  if (/^[0-9]/.test(text)) {
    const value = Number(text)
    return Number.isSafeInteger(value) ? value : BigInt(text)
  }
  const infinity = (INFINITY_NAMES as readonly string[]).indexOf(text)
  return infinity < 0 ? text : { infinity }
}

/** Whether a component is an infinity name, such as `develop`. */
export const isInfinite = (component: VersionComponent): component is InfinityComponent =>
  typeof component === 'object'

const rank = (component: VersionComponent): number =>
  typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1

const value = (component: VersionComponent): number | bigint | string =>
  isInfinite(component) ? component.infinity : component

/** Negative, zero or positive, as Spack orders two components. */
export function compareComponents(left: VersionComponent, right: VersionComponent): number {
  const kinds = rank(left) - rank(right)
  if (kinds !== 0) return kinds
  const [a, b] = [value(left), value(right)]
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Compares two lists like Python compares tuples: by the first difference, else the shorter one is
 * less.
 */
export function compareLists<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): number {
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const order = compare(left[at]!, right[at]!)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** The smallest component above all that begin with this one: what ends a closed range. */
export function nextComponent(component: VersionComponent): VersionComponent {
  if (isInfinite(component)) return { infinity: component.infinity + 1 }
  if (typeof component === 'string') return nextLetters(component)
  return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n
}

/** The next string over the letters A-Z a-z that is no infinity name. */
function nextLetters(text: string): string {
  const last = text.at(-1)
  const next =
    last === undefined || last === 'z'
      ? `${text}A`
      : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1))
  return (INFINITY_NAMES as readonly string[]).includes(next) ? nextLetters(next) : next
}
