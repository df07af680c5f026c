import { compareVersions, type SpackVersion } from '../version/version.ts'

/**
 * Takes digits without separators apart as the versions of a recipe are: `8316` beside 8.315 is
 * 8.316. The newest version shows best how. Where no version has so many digits, each number may be
 * as long as at its place in one of them, if that leaves one way alone: `10010` beside 10.0.0 and
 * 9.56.1 is 10.01.0.
 * @returns The ways to read them, the best one first.
 */
export function splitLike(known: readonly SpackVersion[], digits: string): string[] {
  if (!/^\d+$/.test(digits)) return []
  const shapes = shapesOf(known)
  const same = shapes.filter((shape) => sum(shape) === digits.length)
  if (same.length > 0) return same.map((shape) => cut(digits, shape))
  const mixed = mixesOf(shapes).filter((shape) => sum(shape) === digits.length)
  return mixed.length === 1 ? [cut(digits, mixed[0]!)] : []
}

/** How many digits each number of a version has. */
type Shape = readonly number[]

/** Each shape once, that of the newest version first; versions of a single number show none. */
function shapesOf(known: readonly SpackVersion[]): Shape[] {
  const plain = known
    .filter(({ text }) => /^\d+(?:\.\d+)+$/.test(text))
    .toSorted((a, b) => compareVersions(b, a))
  const shapes = plain.map(({ text }) => text.split('.').map((number) => number.length))
  return unique(shapes)
}

/** More ways than these would say nothing. */
const MOST = 100

/** Every number as long as at its place in some shape with as many numbers as the first one has. */
function mixesOf(shapes: readonly Shape[]): Shape[] {
  const count = shapes[0]?.length ?? 0
  const alike = shapes.filter((shape) => shape.length === count)
  let mixes: Shape[] = [[]]
  for (let at = 0; at < count && mixes.length <= MOST; at++) {
    const lengths = [...new Set(alike.map((shape) => shape[at]!))]
    mixes = mixes.flatMap((mix) => lengths.map((length) => [...mix, length]))
  }
  return mixes.filter((mix) => mix.length === count)
}

function cut(digits: string, shape: Shape): string {
  let at = 0
  return shape.map((length) => digits.slice(at, (at += length))).join('.')
}

const sum = (shape: Shape): number => shape.reduce((total, length) => total + length, 0)
const unique = (shapes: readonly Shape[]): Shape[] => [
  ...new Map(shapes.map((shape) => [shape.join(), shape])).values(),
]
