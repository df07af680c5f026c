import MiniSearch from 'minisearch'
import { packageOf } from '@pakages/testing/catalog/small-catalog'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANYTHING, find, prepare, wordsOf } from '../../packages/catalog/browser/search.ts'
import { searchNames } from '../../packages/catalog/src/entries/search-index.ts'
import { median, row, type Row } from '../table.ts'

interface SearchQuery {
  readonly typed: string
  readonly meant: string
  readonly aside: boolean
}

const data = join(import.meta.dirname, '..', 'data')
const linesOf = (file: string): string[] =>
  readFileSync(join(data, file), 'utf8').trimEnd().split('\n')

/** How often the meant package is among the first three, beside minisearch over the same names. */
export function searchRows(): Row[] {
  const counted = linesOf('builtin-names.txt').map((line) => line.split(' '))
  const names = counted.map(([name]) => name!)
  const queries = linesOf('search-queries.jsonl').map((line) => JSON.parse(line) as SearchQuery)
  const peer = new MiniSearch({ fields: ['name'] })
  peer.addAll(names.map((name, id) => ({ id, name })))
  const ours = ourSearch(counted)
  const theirs =
    (options: object) =>
    (typed: string): string[] =>
      peer.search(typed, options).map(({ id }) => names[id as number]!)
  const tolerant = theirs({ prefix: true, fuzzy: 0.2 })
  const shared = { bench: 'index', unit: '%', case: 'meant package among the first three' }
  const aside = queries.filter((query) => query.aside)
  const [all, half] = [rightOf(queries, ours), rightOf(aside, ours)]
  return [
    row(
      {
        ...{ ...shared, ours: all, peer: 'minisearch', theirs: rightOf(queries, theirs({})) },
        reason: `${queries.length} queries over ${names.length} names; of the half set aside ${half} %`,
      },
      'larger',
    ),
    row(
      {
        ...shared,
        ours: all,
        peer: 'minisearch, prefix, fuzzy',
        theirs: rightOf(queries, tolerant),
      },
      'larger',
    ),
    row({
      ...{ bench: 'index', unit: 'ms', case: 'search: one query, without a browser' },
      ...{ ours: timeOf(queries, ours), peer: 'minisearch, prefix, fuzzy' },
      theirs: timeOf(queries, tolerant),
    }),
  ]
}

/** @param counted Names, each with how many packages need it. */
function ourSearch(counted: readonly (readonly string[])[]): (typed: string) => string[] {
  const needed = new Map(counted.map(([name, times]) => [name, Number(times ?? 0)]))
  const entries = prepare(
    searchNames(
      counted.map(([name]) => packageOf(name!, [])),
      (name) => Array<string>(needed.get(name)!).fill(''),
    ),
  )
  return (typed) =>
    find(entries, { ...ANYTHING, words: wordsOf(typed) }).entries.map(({ title }) => title)
}

/** Per cent. */
function rightOf(queries: readonly SearchQuery[], search: (typed: string) => string[]): number {
  const right = queries.filter(({ typed, meant }) => search(typed).slice(0, 3).includes(meant))
  return (100 * right.length) / queries.length
}

function timeOf(queries: readonly SearchQuery[], search: (typed: string) => string[]): number {
  const times = queries.map(({ typed }) => {
    const began = performance.now()
    search(typed)
    return performance.now() - began
  })
  return Number(median(times).toPrecision(3))
}
