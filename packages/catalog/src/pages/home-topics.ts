import type { PackageInput } from '../input.ts'
import { byText } from '../order.ts'

/** Packages that belong together, and the search that finds them. */
export interface HomeTopic {
  readonly name: string
  /** What follows the `?` in the address of the search. */
  readonly query: string
  readonly packages: number
}

/** How many are offered. */
const MOST = 16

/** What Spack's names of packages begin with where they are for one language. */
const LANGUAGES: readonly (readonly [prefix: string, name: string])[] = [
  ['py-', 'Python'],
  ['r-', 'R'],
  ['perl-', 'Perl'],
  ['lua-', 'Lua'],
  ['ruby-', 'Ruby'],
  ['ocaml-', 'OCaml'],
]

/**
 * The tags that recipes give, most used first; and where there are few of them, the languages that
 * names of packages begin with. A subject of one package is none.
 */
export function homeTopics(packages: readonly PackageInput[]): HomeTopic[] {
  const counts = new Map<string, number>()
  for (const tag of packages.flatMap(({ tags }) => [...new Set(tags)]))
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const tags = [...counts].map(([name, number]) => ({
    name,
    query: `tag=${encodeURIComponent(name)}`,
    packages: number,
  }))
  const languages = LANGUAGES.map(([prefix, name]) => ({
    name,
    query: `q=${prefix}`,
    packages: packages.filter((one) => one.name.startsWith(prefix)).length,
  }))
  return [...tags, ...languages]
    .filter((subject) => subject.packages > 1)
    .sort((a, b) => b.packages - a.packages || byText(a.name, b.name))
    .slice(0, MOST)
}
