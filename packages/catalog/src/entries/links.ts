import type { SpecHash } from '@pakages/model'
import type { CatalogInput, PackageInput, SpecInput } from '../input.ts'
import { byText, preferredOf } from '../order.ts'
import { Concerns } from './concerns.ts'
import { GraphMaker } from './dependency-graph.ts'
import { StatesBelow } from './states-below.ts'

/** What a package's documents say about other packages. */
export interface Links {
  /** Whether the index has a package of that name. */
  readonly isListed: (name: string) => boolean
  /** The packages whose preferred version links to that package or runs it, sorted. */
  readonly usersOf: (name: string) => readonly string[]
  /** Draws what is below a spec. */
  readonly graphs: GraphMaker
  /** Finds what is wrong with what specs need. */
  readonly concerns: Concerns
  /** Finds the states of all that specs need to run. */
  readonly statesBelow: StatesBelow
  /** The names below a spec that the index has no package for, sorted. */
  readonly unlistedBelow: (hash: SpecHash) => readonly string[]
}

const NONE: readonly string[] = []

/** Looks once at all packages and specs. @param input With versions newest first. */
export function findLinks(input: CatalogInput): Links {
  const names = new Set(input.packages.map((owner) => owner.name))
  const users = findUsers(input.packages, input.specs)
  const unlisted = new Map<SpecHash, readonly string[]>()
  const isListed = (name: string): boolean => names.has(name)
  return {
    isListed,
    graphs: new GraphMaker(input.specs, isListed),
    concerns: new Concerns(input.packages, input.specs),
    statesBelow: new StatesBelow(input.packages, input.specs),
    usersOf: (name) => users.get(name) ?? NONE,
    unlistedBelow: (hash) => findUnlisted(hash, input.specs, names, unlisted),
  }
}

function findUsers(
  packages: readonly PackageInput[],
  specs: ReadonlyMap<SpecHash, SpecInput>,
): Map<string, string[]> {
  const users = new Map<string, Set<string>>()
  for (const owner of packages) {
    for (const name of runtimeNames(owner, specs)) {
      const known = users.get(name)
      if (known) known.add(owner.name)
      else users.set(name, new Set([owner.name]))
    }
  }
  return new Map([...users].map(([name, found]) => [name, [...found].sort(byText)]))
}

function runtimeNames(owner: PackageInput, specs: ReadonlyMap<SpecHash, SpecInput>): string[] {
  const binaries = preferredOf(owner.versions)?.binaries ?? []
  return binaries.flatMap((binary) =>
    (specs.get(binary.hash)?.dependencies ?? [])
      .filter(({ kinds }) => kinds.includes('link') || kinds.includes('run'))
      .flatMap(({ hash }) => specs.get(hash)?.name ?? []),
  )
}

/**
 * Remembers the answer for every spec on the way: most are the same empty list. Depth is bounded by
 * the longest chain of dependencies.
 */
function findUnlisted(
  hash: SpecHash,
  specs: ReadonlyMap<SpecHash, SpecInput>,
  names: ReadonlySet<string>,
  known: Map<SpecHash, readonly string[]>,
): readonly string[] {
  const found = known.get(hash)
  if (found) return found
  known.set(hash, NONE)
  const spec = specs.get(hash)
  if (!spec) return NONE
  const all = new Set(names.has(spec.name) ? NONE : [spec.name])
  for (const to of spec.dependencies)
    for (const name of findUnlisted(to.hash, specs, names, known)) all.add(name)
  const sorted = all.size === 0 ? NONE : [...all].sort(byText)
  known.set(hash, sorted)
  return sorted
}
