import { isCalendar } from './calendar.ts'
import type { PlausibilityTest } from './release-test.ts'

/** The numbers in a version, as they are written. */
export const numbersOf = (version: string): string[] => version.match(/\d+/g) ?? []

/**
 * Numbers that are much longer than any the recipe has: days, builds, other ways to count.
 * @param usual The digits that a number may have whatever the recipe has.
 */
export function tooLarge(known: readonly string[], usual: number): PlausibilityTest {
  const calendar = known.some(isCalendar)
  const lengths = known.flatMap((each) => numbersOf(each).map((part) => part.length))
  const longest = Math.max(usual, ...lengths)
  const several = known.slice(0, 6).every((each) => numbersOf(each).length > 1)
  return ({ version }) => {
    if (calendar && isCalendar(version)) return undefined
    const parts = numbersOf(version)
    const long = parts.find((part) => part.length > longest)
    if (long !== undefined && !isYear(long))
      return `${long} is larger than any number of the recipe`
    return parts.length === 1 && several && Number(parts[0]) >= 1000
      ? `it is a single number, and the versions of this recipe are not`
      : undefined
  }
}

const isYear = (number: string): boolean => /^20[0-4]\d$/.test(number)
