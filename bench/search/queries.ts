// Writes `bench/data/search-queries.jsonl`: what people might type, and what they mean. 40 lines were
// written by hand (`search-queries-by-hand.tsv`), 60 are made by the model of typing errors. Every second
// line is set aside: nobody looks at how the search does on them while its rules are changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Chance } from '../synthetic/chance.ts'
import { mistyped } from './typing-errors.ts'

const data = join(import.meta.dirname, '..', 'data')
const linesOf = (file: string): string[] =>
  readFileSync(join(data, file), 'utf8').trimEnd().split('\n')

const names = linesOf('builtin-names.txt').map((line) => line.split(' ')[0]!)
const chance = new Chance(20261122)
const long = names.filter((name) => name.length >= 4)
const made: [string, string][] = []
while (made.length < 60) {
  const meant = chance.pick(long)
  const typed = mistyped(meant, chance)
  if (!names.includes(typed)) made.push([typed, meant])
}
const written = linesOf('search-queries-by-hand.tsv').map(
  (line) => line.split('\t') as [string, string],
)
const lines = [...written, ...made].map(([typed, meant], at) =>
  JSON.stringify({ typed, meant, by: at < 40 ? 'hand' : 'model', aside: at % 2 === 1 }),
)
writeFileSync(join(data, 'search-queries.jsonl'), `${lines.join('\n')}\n`)
