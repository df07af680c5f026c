import type { Release } from './interpret.ts'
import { numbersOf } from './large-numbers.ts'
import type { PlausibilityTest } from './release-test.ts'

/** What may lie between two numbers that a project counted through. */
const STEP = 10

/**
 * Test versions of many projects are x.y.90 and on, where releases never count so far. Perl's are
 * none, nor is what goes on with a number that people took: 4.99.5 after 4.99.4, 1.99 after 1.98.
 */
export function disguised(
  known: readonly string[],
  releases: readonly Release[],
): PlausibilityTest {
  const others = [...known.slice(0, 10), ...releases.map(({ version }) => version)].map(numbersOf)
  // Looked at once for each place: a project may have 100,000 tags.
  const highest = new Map<number, number>()
  const reachedAt = (at: number): number => {
    const found =
      highest.get(at) ??
      [...new Set(others.map((each) => Number(each[at] ?? 0)))]
        .filter((number) => number < 90)
        .toSorted((a, b) => b - a)
        // One number so high alone was not counted to: 2.10.80.
        .find((number, index, all) => number - (all[index + 1] ?? 0) <= STEP) ??
      0
    highest.set(at, found)
    return found
  }
  return ({ version }) => {
    const parts = numbersOf(version).map(Number)
    // Who goes from 0.99 to 1.0 releases it as well.
    const young = parts[0] === 0 && parts[1] === 99
    const at = parts.findIndex(
      (part, index) => index > 0 && part >= 90 && part < 100 && !(young && index === 1),
    )
    const [current = []] = others
    const goesOn =
      Number(current[at] ?? 0) >= 90 &&
      parts.slice(0, at).every((part, index) => part === Number(current[index]))
    if (at < 1 || goesOn) return undefined
    return reachedAt(at) < 80
      ? `${parts[at]} at its place is how projects number what leads to a release`
      : undefined
  }
}
