import type { PackageInput, VersionInput } from '../input.ts'
import { affecting, byText, preferredOf } from '../order.ts'
import { segment } from '../site/paths.ts'
import { STATES } from '../state.ts'
import { firstSentence } from './package-entry.ts'

/**
 * What the search page loads first, with which it answers: names and what ranks them. 10,000 packages
 * are 40 kB on the wire.
 */
export interface SearchNames {
  /**
   * In order. Each begins with the number of characters that it shares with the one before, as a
   * digit of base 36: neighbours begin alike.
   */
  readonly names: readonly string[]
  /** A digit of base 36 for each: how many packages need it, as a power of two (3 for 7 to 14). */
  readonly users: string
  /** The states that {@link SearchNames.preferred} counts. */
  readonly states: readonly string[]
  /** A digit for each: the state of its preferred version; `-` where it has none. */
  readonly preferred: string
}

/** What the search page loads next: the rest of each result, and what the filters need. */
export interface SearchDetails {
  readonly licenses: readonly string[]
  readonly targets: readonly string[]
  readonly systems: readonly string[]
  readonly tags: readonly string[]
  /** In the order of the names. */
  readonly rows: readonly SearchRow[]
}

/**
 * Folder of its page ('' when it is the name), first sentence, licence (-1: not known), tags, targets,
 * operating systems, per state its newest version (the preferred one first), and 1 where its preferred
 * version is known to be vulnerable: numbers for words that repeat.
 */
export type SearchRow = readonly [
  folder: string,
  description: string,
  license: number,
  tags: readonly number[],
  targets: readonly number[],
  systems: readonly number[],
  versions: readonly (readonly [state: number, version: string])[],
  vulnerable: 0 | 1,
]

const BASE = 36

/** @param sorted Packages by name, their versions newest first. */
export function searchNames(
  sorted: readonly PackageInput[],
  usersOf: (name: string) => readonly string[],
): SearchNames {
  const names = sorted.map(({ name }) => name)
  const digits = sorted.map((owner) => {
    const state = preferredOf(owner.versions)?.state
    return state === undefined ? '-' : String(STATES.indexOf(state))
  })
  return {
    names: names.map((name, at) => {
      const shared = sharedBeginning(names[at - 1] ?? '', name)
      return shared.toString(BASE) + name.slice(shared)
    }),
    users: names
      .map((name) => Math.min(BASE - 1, Math.floor(Math.log2(1 + usersOf(name).length))))
      .map((power) => power.toString(BASE))
      .join(''),
    states: STATES,
    preferred: digits.join(''),
  }
}

function sharedBeginning(before: string, name: string): number {
  let shared = 0
  while (shared < BASE - 1 && shared < name.length && before[shared] === name[shared]) shared++
  return shared
}

/** @param sorted Packages by name, their versions newest first. */
export function searchDetails(sorted: readonly PackageInput[]): SearchDetails {
  const binaries = sorted.map(({ versions }) => versions.flatMap((version) => version.binaries))
  const preferred = sorted.map(({ versions }) => preferredOf(versions))
  const licenses = placesOf(preferred.flatMap((version) => version?.license ?? []))
  const tags = placesOf(sorted.flatMap((owner) => owner.tags))
  const targets = placesOf(binaries.flat().map(({ target }) => target))
  const systems = placesOf(binaries.flat().map(({ os }) => os))
  return {
    licenses: [...licenses.keys()],
    targets: [...targets.keys()],
    systems: [...systems.keys()],
    tags: [...tags.keys()],
    rows: sorted.map(({ name, description, tags: own, versions }, at): SearchRow => {
      const folder = segment(name)
      const best = preferred[at]
      return [
        folder === name ? '' : folder,
        description === undefined ? '' : firstSentence(description),
        best?.license === undefined ? -1 : licenses.get(best.license)!,
        own.toSorted(byText).map((tag) => tags.get(tag)!),
        placesIn(
          targets,
          binaries[at]!.map(({ target }) => target),
        ),
        placesIn(
          systems,
          binaries[at]!.map(({ os }) => os),
        ),
        newestByState(versions),
        best && affecting(best).length > 0 ? 1 : 0,
      ]
    }),
  }
}

function newestByState(versions: readonly VersionInput[]): [number, string][] {
  return STATES.flatMap((state, place) => {
    const newest = versions.find((version) => version.state === state)
    return newest ? [[place, newest.version] as [number, string]] : []
  })
}

/** Words that repeat, sorted, with the place of each. */
const placesOf = (all: readonly string[]): Map<string, number> =>
  new Map([...new Set(all)].sort(byText).map((word, place) => [word, place]))

const placesIn = (places: ReadonlyMap<string, number>, words: readonly string[]): number[] =>
  [...new Set(words)].map((word) => places.get(word)!).sort((a, b) => a - b)
