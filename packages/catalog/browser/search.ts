// Search over all packages: pure, so that it is tested without a browser. A plain scan of 10,000
// names and sentences takes a few milliseconds, less than an inverted index takes to load.
import type { SearchIndex, SearchRow } from '../src/entries/search-index.ts'

/** A package as the search sees it. */
export interface Entry {
  readonly row: SearchRow
  readonly name: string
  readonly tags: string
  readonly text: string
}

/** What was asked for: words, and the filters by their places in the index; -1 for any. */
export interface Query {
  readonly words: readonly string[]
  readonly states: readonly number[]
  readonly license: number
  readonly target: number
  readonly tag: number
}

/** Prepares the rows, once: everything in lower case. */
export function prepare(index: SearchIndex): Entry[] {
  return index.rows.map((row) => ({
    row,
    name: row[0].toLowerCase().replaceAll('_', '-'),
    tags: ` ${row[4]
      .map((tag) => index.tags[tag])
      .join(' ')
      .toLowerCase()} `,
    text: ` ${row[2].toLowerCase()}`,
  }))
}

/** The words of what somebody typed. A version (`zlib@1.3`) does not count. */
export const wordsOf = (typed: string): string[] =>
  typed
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/@\S*/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')

/** The entries that fit all words and filters, best first. */
export function find(entries: readonly Entry[], query: Query): Entry[] {
  const found: { entry: Entry; score: number }[] = []
  for (const entry of entries) {
    if (!passes(entry.row, query)) continue
    const score = scoreOf(entry, query.words)
    if (score >= 0) found.push({ entry, score })
  }
  if (query.words.length > 0)
    found.sort(
      (a, b) =>
        b.score - a.score ||
        a.entry.name.length - b.entry.name.length ||
        (a.entry.name < b.entry.name ? -1 : 1),
    )
  return found.map((one) => one.entry)
}

function passes(row: SearchRow, { states, license, target, tag }: Query): boolean {
  return (
    (license < 0 || row[3] === license) &&
    (tag < 0 || row[4].includes(tag)) &&
    (target < 0 || row[5].includes(target)) &&
    (states.length === 0 || row[6].some(([state]) => states.includes(state)))
  )
}

function scoreOf(entry: Entry, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const score = scoreOfWord(entry, word)
    if (score < 0) return -1
    sum += score
  }
  return sum
}

/**
 * Names count more than tags, tags more than descriptions; whole words more than beginnings, these
 * more than middles.
 */
function scoreOfWord({ name, tags, text }: Entry, word: string): number {
  const at = name.indexOf(word)
  if (at === 0) return name.length === word.length ? 100 : name[word.length] === '-' ? 85 : 80
  if (at > 0) {
    const inside = name.indexOf(`-${word}`)
    if (inside < 0) return 40
    return inside + 1 + word.length === name.length ? 75 : 60
  }
  if (tags.includes(` ${word} `)) return 30
  if (text.includes(` ${word}`)) return 20
  return text.includes(word) ? 10 : -1
}

/** At most three names that differ from `word` by two typing mistakes or fewer, nearest first. */
export function nearest(entries: readonly Entry[], word: string): string[] {
  if (word.length < 3) return []
  const close = entries.flatMap((entry) => {
    if (Math.abs(entry.name.length - word.length) > 2) return []
    const distance = distanceOf(word, entry.name)
    return distance <= 2 ? [{ name: entry.row[0], distance }] : []
  })
  return close
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.name)
}

/**
 * Levenshtein distance over one row,
 * https://en.wikipedia.org/wiki/Levenshtein_distance#Iterative_with_two_matrix_rows
 */
function distanceOf(left: string, right: string): number {
  const row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let i = 1; i <= left.length; i++) {
    let corner = row[0]!
    row[0] = i
    for (let j = 1; j <= right.length; j++) {
      const above = row[j]!
      row[j] = Math.min(above + 1, row[j - 1]! + 1, corner + (left[i - 1] === right[j - 1] ? 0 : 1))
      corner = above
    }
  }
  return row[right.length]!
}
