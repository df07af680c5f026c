import type { Release } from './interpret.ts'
import type { PlausibilityTest } from './release-test.ts'

/** So many dates one after the other are how a project counts now. */
const ENOUGH = 3

/**
 * Dates, where the versions of the recipe are none, unless the project went over to them: the last
 * releases are all written like `2023.08.21`.
 * @param known Newest first.
 */
export function strangeDates(
  known: readonly string[],
  releases: readonly Release[],
): PlausibilityTest {
  if (known.some(isCalendar)) return () => undefined
  const pointed = releases.filter(({ version }) => isDate(version) && version.includes('.'))
  const began = daysOf(pointed).toSorted((a, b) => a - b)
  const others = daysOf(releases.filter(({ version }) => !isCalendar(version)))
  const wentOver =
    known.length > 0 && began.length >= ENOUGH && !others.some((day) => day >= began[0]!)
  return ({ version }) =>
    isDate(version) && !(wentOver && version.includes('.'))
      ? 'it is a date, and the versions of this recipe are not'
      : undefined
}

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
  const [years, others] = [true, false].map((wanted) =>
    daysOf(releases.filter(({ version }) => isCalendar(version) === wanted)),
  )
  const began = years!.reduce((least, each) => Math.min(least, each), Infinity)
  if (!others!.some((day) => day > began)) return () => undefined
  return ({ version }) =>
    isCalendar(version)
      ? `it begins with a year, and the project goes on with versions such as ${known[0]}`
      : undefined
}

const daysOf = (releases: readonly Release[]): number[] =>
  releases.flatMap(({ date }) => (date === undefined ? [] : Date.parse(date)))

/**
 * Versions that begin with a year, or with a year and a month (`202503`): projects that count so
 * may go to whole dates.
 */
export const isCalendar = (version: string): boolean =>
  /^v?(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?!\d)|(?!\d{1,3}(?:\D|$)))/.test(version)

/** `20240131`, `2024.01.31`, `2024-01-31`, `2024.1.31`. */
const isDate = (version: string): boolean =>
  /^v?(?:19|20)\d{2}[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])\b/.test(version) ||
  /^v?(?:19|20)\d{2}([._-])(?:[1-9]|1[0-2])\1(?:[1-9]|[12]\d|3[01])\b/.test(version)
