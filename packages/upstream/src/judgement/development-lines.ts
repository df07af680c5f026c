import type { Release } from './interpret.ts'
import type { PlausibilityTest } from './release-test.ts'

/** What versions with the same first two numbers belong to. */
interface Line {
  readonly name: string
  readonly major: number
  readonly minor: number
}

/** Lines of versions that are looked at, the newest ones. */
const SHOWN = 10
/** So many even lines are no chance, where hardly any odd one is among them. */
const CLEAR = 5
/** What lies between even lines that people took one after the other: seldom one is passed over. */
const STEP = 4
/** A development line has so many releases; a project that was looked at rarely passes over fewer. */
const RELEASES = 5

/**
 * Odd second numbers, where people took even ones alone: root 6.39, perl 5.43 and bind9 9.21 lead to
 * 6.40, 5.44 and 9.22.
 * @param known Newest first.
 */
export function oddLines(known: readonly string[], releases: readonly Release[]): PlausibilityTest {
  const newest = newestLines(known)
  const odd = newest.filter(isOdd)
  const even = newest.filter((line) => !isOdd(line))
  const close = even.every(({ minor }, at) => at === 0 || even[at - 1]!.minor - minor <= STEP)
  const clear = even.length >= CLEAR && odd.length <= 1 && close
  const seen = even.length >= 2 && odd.length === 0 && close && passedOver(known, releases)
  if (!clear && !seen) return () => undefined
  return ({ version }) => {
    const line = lineOf(version)
    if (line === undefined || !isOdd(line)) return undefined
    const shown = even.slice(0, 3).map(({ name }) => name)
    return `${line.name} is a development line: people took even ones (${shown.join(', ')})`
  }
}

/** The newest lines with the first number of the newest version. */
function newestLines(known: readonly string[]): Line[] {
  const lines = new Map(
    known.flatMap((version) => lineOf(version) ?? []).map((line) => [line.name, line]),
  )
  const [first] = lines.values()
  return [...lines.values()].filter(({ major }) => major === first?.major).slice(0, SHOWN)
}

/**
 * Whether whole odd lines lie among the versions that people took, and they left them out. A short
 * one among them says that even ones were taken by chance (typos 1.31, with three releases).
 */
function passedOver(known: readonly string[], releases: readonly Release[]): boolean {
  const taken = known.flatMap((version) => lineOf(version) ?? [])
  const [highest, lowest] = [taken[0]!, taken.at(-1)!]
  const between = releases
    .flatMap(({ version }) => lineOf(version) ?? [])
    .filter(
      (line) =>
        isOdd(line) &&
        line.major === highest.major &&
        line.minor < highest.minor &&
        (lowest.major < line.major || line.minor > lowest.minor),
    )
  const lines = [...Map.groupBy(between, ({ name }) => name).values()]
  return lines.length > 0 && lines.every((line) => line.length >= RELEASES)
}

const isOdd = ({ minor }: Line): boolean => minor % 2 === 1

/** The first two of at least three numbers, none of which is a year. */
function lineOf(version: string): Line | undefined {
  const [, major, minor] = /^v?(\d{1,3})[._-](\d{1,3})[._-]\d/.exec(version) ?? []
  return major === undefined || minor === undefined
    ? undefined
    : { name: `${major}.${minor}`, major: Number(major), minor: Number(minor) }
}
