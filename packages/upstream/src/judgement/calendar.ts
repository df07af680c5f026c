import type { Release } from './interpret.ts'
import { isCalendar } from './prerelease.ts'
import type { PlausibilityTest } from './release-test.ts'

/**
 * Versions that begin with a year, beside others that go on: 2021.12.0 of a project whose 1.18.5 and
 * 1.19.0 came after its 2020.10.0. Who changes over to years ends the other way to count.
 * @param known Newest first.
 */
export function otherCalendar(
  known: readonly string[],
  releases: readonly Release[],
): PlausibilityTest {
  if (known.some(isCalendar)) return () => undefined
  const daysOf = (wanted: boolean): number[] =>
    releases
      .filter(({ version }) => isCalendar(version) === wanted)
      .flatMap(({ date }) => (date === undefined ? [] : Date.parse(date)))
  const began = daysOf(true).reduce((least, each) => Math.min(least, each), Infinity)
  if (!daysOf(false).some((day) => day > began)) return () => undefined
  return ({ version }) =>
    isCalendar(version)
      ? `it begins with a year, and the project goes on with versions such as ${known[0]}`
      : undefined
}
