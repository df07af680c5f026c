import type { SpecHash } from '@pakages/model'
import type { CatalogInput, PackageInput, SpecInput } from '../input.ts'
import { preferredOf } from '../order.ts'
import { Below } from './below.ts'
import { GraphMaker } from './dependency-graph.ts'
import { LicencesBelow } from './licences-below.ts'

/** What a package's documents say about other packages. */
export interface Links {
  /** The packages whose preferred version links to that package or runs it, sorted. */
  readonly usersOf: (name: string) => readonly string[]
  /** Draws what is below a spec. */
  readonly graphs: GraphMaker
  /** Finds what the index says of all that is below a spec. */
  readonly below: Below
  /** Finds the licences of all that is below a spec. */
  readonly licences: LicencesBelow
}

const NONE: readonly string[] = []

/** Looks once at all packages and specs. @param input Packages by name, their versions newest first. */
export function findLinks(input: CatalogInput): Links {
  const names = new Set(input.packages.map((owner) => owner.name))
  const users = findUsers(input.packages, input.specs)
  const isListed = (name: string): boolean => names.has(name)
  const licences = new LicencesBelow(input.packages, input.specs)
  return {
    graphs: new GraphMaker(input.specs, { isListed, licences }),
    licences,
    below: new Below(input.packages, input.specs),
    usersOf: (name) => users.get(name) ?? NONE,
  }
}

/** @param packages By name: so users come sorted, and one that needs a package twice comes twice in a row. */
function findUsers(
  packages: readonly PackageInput[],
  specs: ReadonlyMap<SpecHash, SpecInput>,
): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const owner of packages) {
    for (const name of runtimeNames(owner, specs)) {
      const known = users.get(name)
      if (!known) users.set(name, [owner.name])
      else if (known.at(-1) !== owner.name) known.push(owner.name)
    }
  }
  return users
}

function* runtimeNames(
  owner: PackageInput,
  specs: ReadonlyMap<SpecHash, SpecInput>,
): Generator<string> {
  for (const { hash } of preferredOf(owner.versions)?.binaries ?? [])
    for (const to of specs.get(hash)?.dependencies ?? []) {
      const name = specs.get(to.hash)?.name
      const isNeeded = to.kinds.includes('link') || to.kinds.includes('run')
      if (isNeeded && name !== undefined) yield name
    }
}
