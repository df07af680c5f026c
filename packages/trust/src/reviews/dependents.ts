import type { ConcreteSpec, SpecHash } from '@pakages/model'
import { versionKey } from '../decide/version-records.ts'

/**
 * How many other packages of a registry need each version, by `name@version`, directly or by way
 * of others.
 * @param roots The packages of the registry. @param specs These and all that they need.
 */
export function dependentsOf(
  roots: Iterable<SpecHash>,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): ReadonlyMap<string, number> {
  const needing = new Map<string, Set<string>>()
  for (const root of roots) {
    const name = specs.get(root)?.name
    if (name === undefined) continue
    const reached = new Set([root])
    for (const hash of reached)
      for (const to of specs.get(hash)?.dependencies ?? []) reached.add(to.hash)
    for (const hash of reached) {
      const spec = specs.get(hash)
      if (spec === undefined || spec.name === name) continue
      const key = versionKey(spec)
      const known = needing.get(key)
      if (known) known.add(name)
      else needing.set(key, new Set([name]))
    }
  }
  return new Map([...needing].map(([key, names]) => [key, names.size]))
}
