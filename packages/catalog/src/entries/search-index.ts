import type { PackagesDocument } from '../documents.ts'
import { byText } from '../order.ts'
import { segment } from '../site/paths.ts'
import { STATES } from '../state.ts'

/**
 * What the search page loads: rows with numbers for the words that repeat. 10,000 packages are 1.2
 * MB, a third of that on the wire. `packages/catalog/browser/search.ts` reads it.
 */
export interface SearchIndex {
  readonly states: readonly string[]
  readonly licenses: readonly string[]
  readonly targets: readonly string[]
  readonly tags: readonly string[]
  readonly rows: readonly SearchRow[]
}

/**
 * Name, folder of its page ('' when it is the name), first sentence, licence, tags, targets, and
 * per state its newest version: the preferred one first.
 */
export type SearchRow = readonly [
  name: string,
  folder: string,
  description: string,
  license: number,
  tags: readonly number[],
  targets: readonly number[],
  versions: readonly (readonly [state: number, version: string])[],
]

/** Makes the search index of the list of packages. A licence of -1 means that none is known. */
export function searchIndex(list: PackagesDocument['packages']): SearchIndex {
  const licenses = wordsOf(list.flatMap((entry) => entry.license ?? []))
  const tags = wordsOf(list.flatMap((entry) => entry.tags))
  const targets = wordsOf(
    list.flatMap((entry) => entry.versions.flatMap((version) => version.targets)),
  )
  const rows = list.map((entry): SearchRow => {
    const folder = segment(entry.name)
    return [
      entry.name,
      folder === entry.name ? '' : folder,
      entry.description ?? '',
      entry.license === undefined ? -1 : licenses.places.get(entry.license)!,
      entry.tags.map((tag) => tags.places.get(tag)!),
      [...new Set(entry.versions.flatMap((version) => version.targets))]
        .map((target) => targets.places.get(target)!)
        .sort((a, b) => a - b),
      newestByState(entry),
    ]
  })
  return {
    states: STATES,
    licenses: licenses.words,
    targets: targets.words,
    tags: tags.words,
    rows,
  }
}

function newestByState(entry: PackagesDocument['packages'][number]): [number, string][] {
  return STATES.flatMap((state, place) => {
    const newest = entry.versions.find((version) => version.state === state)
    return newest ? [[place, newest.version] as [number, string]] : []
  })
}

function wordsOf(all: readonly string[]): { words: string[]; places: Map<string, number> } {
  const words = [...new Set(all)].sort(byText)
  return { words, places: new Map(words.map((word, place) => [word, place])) }
}
