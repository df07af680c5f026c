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
  const neededBy = (hash: SpecHash, going: ReadonlySet<SpecHash>): ConcreteSpec[] =>
    all.filter((spec) => !going.has(spec.hash) && dependenciesOf(spec, RUNTIME).includes(hash))
  const below = (hash: SpecHash): SpecHash[] => {
    const found = new Set([hash])
    for (const one of found)
      for (const to of dependenciesOf(specs.get(one)!, RUNTIME)) if (specs.has(to)) found.add(to)
    return [...found]
  }
  /** Adds to what goes, until nothing more does. */
  const unneeded = (
    going: Set<SpecHash>,
    may: (hash: SpecHash) => boolean,
  ): readonly ConcreteSpec[] => {
    for (let before = -1; before !== going.size;) {
      before = going.size
      for (const { hash } of all)
        if (may(hash) && !isAskedFor(database, hash) && neededBy(hash, going).length === 0)
          going.add(hash)
    }
    return [...going].map((hash) => specs.get(hash)!)
  }
  return { specs, neededBy, below, unneeded }
}

const isAskedFor = ({ records }: StoreDatabase, hash: SpecHash): boolean =>
  records.get(hash)!.explicit
