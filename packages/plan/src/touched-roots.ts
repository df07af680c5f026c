import {
  ALL_KINDS,
  dependenciesOf,
  isExternal,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'

/**
 * A DAG of which only some specs are asked for: those that were touched, and by choice all that
 * depend on them, however far. What they need stays in it.
 */
export function touchedRoots(
  dag: ConcreteDag,
  isTouched: (spec: ConcreteSpec) => boolean,
  dependents: boolean,
): ConcreteDag {
  const specs = [...dag.specs.values()].filter((spec) => !isExternal(spec))
  const roots = new Set(specs.filter(isTouched).map(({ hash }) => hash))
  if (dependents) for (const hash of dependentsOf(specs, roots)) roots.add(hash)
  return { roots: [...roots], specs: dag.specs }
}

function dependentsOf(
  specs: readonly ConcreteSpec[],
  of: ReadonlySet<SpecHash>,
): ReadonlySet<SpecHash> {
  const parents = new Map<SpecHash, SpecHash[]>()
  for (const spec of specs)
    for (const needed of dependenciesOf(spec, ALL_KINDS))
      parents.set(needed, [...(parents.get(needed) ?? []), spec.hash])
  const found = new Set<SpecHash>()
  const open = [...of]
  for (let hash = open.pop(); hash !== undefined; hash = open.pop())
    for (const parent of parents.get(hash) ?? [])
      if (!found.has(parent)) {
        found.add(parent)
        open.push(parent)
      }
  return found
}
