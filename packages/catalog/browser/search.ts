// Search over all packages: pure, so that it is tested without a browser. A plain scan of 10,000 names
// takes a few milliseconds, less than an inverted index takes to load.
import type { SearchDetails, SearchNames, SearchRow } from '../src/entries/search-index.ts'
import { comparedName, comparedText, fitOf, resembles, type ComparedName } from './rank.ts'

/** A package as the search sees it. */
export interface Entry extends ComparedName {
  /** As it is written. */
  readonly title: string
  /** The place of the state of its preferred version; -1 for none. */
  readonly state: number
  /** Undefined until the details are there. */
  readonly more?: EntryDetails
}

/** What is known of a package beside its name. */
export interface EntryDetails {
  readonly row: SearchRow
  readonly tags: string
  readonly text: string
}

/** What was asked for: words, and the filters by their places in the details; -1 for any. */
export interface Query {
  readonly words: readonly string[]
  readonly states: readonly number[]
  readonly license: number
  readonly target: number
  readonly system: number
  readonly tag: number
  /** 1: known to be vulnerable, 0: not known to be. */
  readonly vulnerable: number
}

/** A search for anything. */
export const ANYTHING: Query = {
  words: [],
  states: [],
  license: -1,
  target: -1,
  system: -1,
  tag: -1,
  vulnerable: -1,
}

/** What fits, best first, and how many of them only have a similar name. */
export interface FoundEntries {
  readonly entries: readonly Entry[]
  readonly similar: number
}

/** Reads the names, once. */
export function prepare({ names, users, preferred }: SearchNames): Entry[] {
  let before = ''
  return names.map((coded, at) => {
    const title = before.slice(0, Number.parseInt(coded[0]!, 36)) + coded.slice(1)
    before = title
    const state = preferred[at] === '-' ? -1 : Number(preferred[at])
    return { title, state, ...comparedName(title, Number.parseInt(users[at]!, 36)) }
  })
}

/** The same with details, which come later. */
export const withDetails = (
  entries: readonly Entry[],
  { rows, tags }: Pick<SearchDetails, 'rows' | 'tags'>,
): Entry[] =>
  entries.map((entry, at) => {
    const row = rows[at]!
    const words = row[3].map((tag) => tags[tag]).join(' ')
    return {
      ...entry,
      more: { row, tags: ` ${words.toLowerCase()} `, text: ` ${row[1].toLowerCase()}` },
    }
  })

/** The words of what somebody typed. A version (`zlib@1.3`) does not count. */
export const wordsOf = (typed: string): string[] =>
  typed
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/@\S*/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')

/** Similar names beside what fits; more would only be in the way. */
const SIMILAR = 12
/** From here on the name is what was typed: nobody meant a similar one. */
const CERTAIN = 105
/** From here on a name, or a part of one, begins with what was typed. */
const BEGINS = 65

/** The entries that fit words and filters, and those with a similar name, best first. */
export function find(entries: readonly Entry[], query: Query): FoundEntries {
  const passing = entries.filter((entry) => passes(entry, query))
  if (query.words.length === 0) return { entries: passing, similar: 0 }
  const typed = comparedText(query.words)
  const fitting: Scored[] = []
  const others: Scored[] = []
  for (const entry of passing) {
    const score = Math.max(fitOf(entry, typed), wordsScore(entry, query.words))
    if (score >= 0) fitting.push({ entry, score })
    else others.push({ entry, score })
  }
  const best = Math.max(...fitting.map(({ score }) => score))
  const similar =
    best >= CERTAIN
      ? []
      : others
          .map(({ entry }) => ({ entry, score: resembles(entry, typed, best < BEGINS) }))
          .filter(({ score }) => score >= 0)
          .sort(bestFirst)
          .slice(0, SIMILAR)
  return {
    entries: [...fitting, ...similar].sort(bestFirst).map(({ entry }) => entry),
    similar: similar.length,
  }
}

interface Scored {
  readonly entry: Entry
  readonly score: number
}

const bestFirst = (a: Scored, b: Scored): number =>
  b.score - a.score ||
  a.entry.name.length - b.entry.name.length ||
  (a.entry.name < b.entry.name ? -1 : 1)

/** Whether a package passes the filters. Until the details are there, nothing is filtered out. */
function passes({ more }: Entry, query: Query): boolean {
  if (!more) return true
  const [, , license, tags, targets, systems, versions, vulnerable] = more.row
  const { states } = query
  return (
    (query.license < 0 || license === query.license) &&
    (query.tag < 0 || tags.includes(query.tag)) &&
    (query.target < 0 || targets.includes(query.target)) &&
    (query.system < 0 || systems.includes(query.system)) &&
    (query.vulnerable < 0 || vulnerable === query.vulnerable) &&
    (states.length === 0 || versions.some(([state]) => states.includes(state)))
  )
}

/** All words must be somewhere: 10 to 60, and -1 where one is nowhere. */
function wordsScore(entry: Entry, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const score = wordScore(entry, word)
    if (score < 0) return -1
    sum += score
  }
  return sum / words.length
}

/**
 * Names count more than tags, tags more than descriptions; whole words more than beginnings, these
 * more than middles.
 */
function wordScore({ name, users, more }: Entry, word: string): number {
  const at = name.indexOf(word)
  if (at >= 0) return at === 0 || name[at - 1] === '-' ? 60 : 38
  if (!more) return -1
  if (more.tags.includes(` ${word} `)) return 30 + users / 2
  const place = more.text.indexOf(` ${word}`)
  if (place < 0) return more.text.includes(word) ? 10 : -1
  const isWhole = !/[a-z0-9]/.test(more.text[place + 1 + word.length] ?? ' ')
  return (isWhole ? 24 : 20) + users / 2
}
