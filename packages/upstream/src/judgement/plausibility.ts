import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Release } from './interpret.ts'
import { oddLines } from './development-lines.ts'
import { otherCalendar, strangeDates } from './calendar.ts'
import { commitsLeftOut } from './commits-in-versions.ts'
import { disguised } from './disguised.ts'
import { earlyWord } from './early-word.ts'
import { tooLarge } from './large-numbers.ts'
import type { PlausibilityTest } from './release-test.ts'
import { VersionTexts } from './version-texts.ts'

const DAY = 86_400_000
/** Light tags have the day of their commit, which may be older than the tag by so many days. */
const SLACK = 45

/**
 * Learns from the versions of a recipe, and from what people left out on their way to them, which
 * releases can be the next. It says no more than a listing shows: without dates, nothing of age.
 * @param prereleases Whether those that say so of themselves are wanted, whatever came before.
 */
export function plausibilityOf(
  { name, versions }: UpstreamFacts,
  listed: readonly Release[],
  prereleases: boolean,
  texts = new VersionTexts(),
): PlausibilityTest {
  const written = versions.map(({ version }) => version)
  const bare = commitsLeftOut(written)
  const newest = texts.newest(written.map(bare))
  const dates = prereleases ? () => undefined : strangeDates(newest, listed)
  if (newest.length === 0) return dates
  const plain = (release: Release): Release => {
    const version = bare(release.version)
    if (version === release.version) return release
    return { ...release, version, name: release.name.replace(release.version, version) }
  }
  const releases = listed.map(plain)
  const tests: readonly PlausibilityTest[] = [
    dates,
    olderTag(newest, releases, texts),
    neverTaken(newest, releases, texts),
    strangeWord(newest, texts),
    ({ version }) => otherMarks(version, newest),
    // Perl's versions are decimal fractions: after 0.9704 came 0.20105.
    tooLarge(newest, name.startsWith('perl-') ? 6 : 3),
    otherCalendar(newest, releases),
    name.startsWith('perl-') ? () => undefined : disguised(newest, releases),
    oddLines(newest, releases),
  ]
  return (each) => {
    const release = plain(each)
    if (prereleases && earlyWord(release.version) !== undefined) return undefined
    for (const test of tests) {
      const reason = test(release)
      if (reason !== undefined) return reason
    }
    return undefined
  }
}

/** A tag that was there when people took the newest version was not to be the next. */
function olderTag(
  [current = '']: readonly string[],
  releases: readonly Release[],
  texts: VersionTexts,
): PlausibilityTest {
  const isCurrent = texts.oneOf([current])
  const since = releases.find(({ version }) => isCurrent(version))?.date
  return ({ date }) =>
    since !== undefined && date !== undefined && Date.parse(date) < Date.parse(since) - SLACK * DAY
      ? `it was published before ${current}, and people went on without it`
      : undefined
}

/** A name with its numbers left out; long ones, which are dates or builds, are told apart. */
const formOf = (name: string): string =>
  name
    .replace(/^v(?=\d)/i, '')
    .replaceAll(/\d{5,}/g, '%')
    .replaceAll(/\d+(?:[._-]\d+)*(?:(?<=\d)[a-z](?![a-z]))?/g, '#')

/**
 * Names of a form that people passed over, again and again, while they took others: tags of branches,
 * of another product, of a package made for somebody.
 */
function neverTaken(
  known: readonly string[],
  releases: readonly Release[],
  texts: VersionTexts,
): PlausibilityTest {
  const isKnown = texts.oneOf(known)
  const taken = releases.filter(({ version }) => isKnown(version))
  const forms = new Set(taken.map(({ name }) => formOf(name)))
  const lowest = texts.newest(taken.map(({ version }) => version)).at(-1)
  const highest = known[0]!
  const passed = new Set(
    releases
      .filter(
        ({ version }) =>
          lowest !== undefined &&
          texts.compare(version, lowest) > 0 &&
          texts.compare(version, highest) < 0,
      )
      .map(({ name }) => formOf(name))
      .filter((form) => !forms.has(form)),
  )
  return ({ name }) =>
    passed.has(formOf(name))
      ? `people never took what is named like ${name.slice(0, 60)}`
      : undefined
}

/** The words in a version, but not a letter that counts releases: 1.1.1a. */
const wordsOf = (version: string): string[] =>
  version
    .replace(/(?<=\d)[a-z]$/, '')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/** Words that no version of the recipe has: `2.9-branch`, `115.0esr`, `9T75B`. */
function strangeWord(known: readonly string[], texts: VersionTexts): PlausibilityTest {
  const usual = new Set(known.flatMap(wordsOf))
  const lettered = (text: string): boolean => /\d[a-z]$/.test(text)
  const letters = known.some(lettered)
  const isKnown = texts.oneOf(known)
  return ({ version, name }) => {
    // What an index of versions calls so is a release; a tag may be anything.
    const published = (word: string): boolean => name === version && word === 'post'
    // Whether it leads to a release that people want was judged before.
    const early = earlyWord(version)?.match(/[a-z]+/)?.[0]
    const word = wordsOf(version).find(
      (each) => !usual.has(each) && !published(each) && each !== early,
    )
    if (word !== undefined) return `"${word}" is in no version of the recipe`
    return !letters && lettered(version) && isKnown(version.slice(0, -1))
      ? `it is ${version.slice(0, -1)} with a letter, which no version of the recipe has`
      : undefined
  }
}

/** Marks between numbers that the newest versions do not have: `0.8.1-1` is 0.8.1, packed again. */
function otherMarks(version: string, known: readonly string[]): string | undefined {
  const marks = (text: string): string[] => text.match(/(?<=\d)[._-](?=\d)/g) ?? []
  const usual = new Set(known.slice(0, 6).flatMap(marks))
  const other = marks(version).find((mark) => !usual.has(mark))
  // `8.0.0_p1`, where people write 7.5.3p5.
  const lettered = known.some((each) => /\d[a-z]/.test(each))
  const before = /\d([._-])[a-z]/.exec(version)?.[1]
  if (lettered && before !== undefined && !known.some((each) => /\d[._-][a-z]/.test(each)))
    return `"${before}" stands before a letter, and in no version of the recipe`
  return usual.size > 0 && other !== undefined
    ? `"${other}" stands between its numbers, and in no version of the recipe`
    : undefined
}
