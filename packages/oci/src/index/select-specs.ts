import {
  answers,
  compareVersions,
  parseVersion,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecQuery,
} from '@pakages/model'
import type { CacheContent } from './cache-content.ts'
import { ambiguousSelection, nothingSelected } from './refused-selection.ts'

/**
 * Picks one binary for each query, the highest version of those that answer it, and gives the DAG
 * of all of them.
 * @throws UserError when none answers a query, or several that Pakages cannot choose between.
 */
export function selectSpecs(queries: readonly SpecQuery[], content: CacheContent): ConcreteDag {
  return { roots: queries.map((query) => selectOne(query, content).hash), specs: content.specs }
}

function selectOne(query: SpecQuery, content: CacheContent): ConcreteSpec {
  const found = [...content.cached]
    .map((hash) => content.specs.get(hash)!)
    .filter((spec) => answers(spec, query))
  const newest = found.filter((spec) => found.every((other) => order(spec, other) >= 0))
  const [first, second] = newest
  if (first === undefined) throw nothingSelected(query, content)
  if (second !== undefined) throw ambiguousSelection(query, newest, content)
  return first
}

const order = (left: ConcreteSpec, right: ConcreteSpec): number =>
  compareVersions(parseVersion(left.version), parseVersion(right.version))
