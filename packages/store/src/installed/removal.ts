import { dependenciesOf, RUNTIME, type ConcreteSpec, type SpecHash } from '@pakages/model'
import type { StoreDatabase } from '../database/store-database.ts'
import { installedDag, installedSpecs } from './installed-dag.ts'

/** What removing packages would take with it, or what keeps them. */
export type RemovalPlan =
  | { readonly kind: 'possible'; readonly specs: readonly ConcreteSpec[] }
  /** Others that stay need them. */
  | { readonly kind: 'needed'; readonly by: readonly Needed[] }

/** An installed package that others need at run time. */
export interface Needed {
  readonly spec: ConcreteSpec
  readonly by: readonly ConcreteSpec[]
}

/**
 * Works out what goes when packages are removed: they, and what was installed for them alone. What
 * was asked for stays, and so does what anything that stays needs.
 * @returns What goes, dependents first.
 */
export function planRemoval(database: StoreDatabase, asked: readonly SpecHash[]): RemovalPlan {
  const going = new Set<SpecHash>(asked)
  const here = installedHere(database)
  const by = asked
    .map((hash) => ({ spec: here.specs.get(hash)!, by: here.neededBy(hash, going) }))
    .filter((one) => one.by.length > 0)
  if (by.length > 0) return { kind: 'needed', by }
  const below = new Set(asked.flatMap((hash) => here.below(hash)))
  return { kind: 'possible', specs: here.unneeded(going, (hash) => below.has(hash)) }
}

/** Everything that was installed for others only and that nothing needs any more; dependents first. */
export const planCollection = (database: StoreDatabase): readonly ConcreteSpec[] =>
  installedHere(database).unneeded(new Set(), () => true)

/** Who needs whom at run time among what is installed. */
function installedHere(database: StoreDatabase) {
  const dag = installedDag(database)
  const all = installedSpecs(database, dag)
  const specs = new Map(all.map((spec) => [spec.hash, spec]))
  const needs = new Map(all.map((spec) => [spec.hash, needsOf(spec, specs)]))
  const dependents = new Map<SpecHash, ConcreteSpec[]>(all.map(({ hash }) => [hash, []]))
  for (const spec of all) for (const to of needs.get(spec.hash)!) dependents.get(to)!.push(spec)
  const neededBy = (hash: SpecHash, going: ReadonlySet<SpecHash>): ConcreteSpec[] =>
    dependents.get(hash)!.filter((spec) => !going.has(spec.hash))
  const below = (hash: SpecHash): SpecHash[] => {
    const found = new Set([hash])
    for (const one of found) for (const to of needs.get(one)!) found.add(to)
    return [...found]
  }
  /** Adds to what goes, until nothing more does: each is looked at again when a dependent goes. */
  const unneeded = (
    going: Set<SpecHash>,
    may: (hash: SpecHash) => boolean,
  ): readonly ConcreteSpec[] => {
    const waiting = all.map(({ hash }) => hash).filter((hash) => !going.has(hash))
    waiting.push(...[...going].flatMap((hash) => needs.get(hash)!))
    for (const hash of waiting) {
      if (going.has(hash) || !may(hash) || isAskedFor(database, hash)) continue
      if (neededBy(hash, going).length > 0) continue
      going.add(hash)
      waiting.push(...needs.get(hash)!)
    }
    return [...going].map((hash) => specs.get(hash)!)
  }
  return { specs, neededBy, below, unneeded }
}

/** What a spec needs at run time and that is installed, each once. */
const needsOf = (
  spec: ConcreteSpec,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): readonly SpecHash[] => [...new Set(dependenciesOf(spec, RUNTIME))].filter((to) => specs.has(to))

const isAskedFor = ({ records }: StoreDatabase, hash: SpecHash): boolean =>
  records.get(hash)!.explicit
