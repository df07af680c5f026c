import type { TestSelection } from '@pakages/core'
import {
  dependenciesOf,
  isExternal,
  type ConcreteDag,
  type DependencyKind,
  type SpecHash,
} from '@pakages/model'

/**
 * What must be installed so that the roots are: of a spec that is cached only what it needs at run
 * time, of one that must be built also what its build needs. The others are in the lock because
 * something that is reused was once built with them.
 * @param from What must be installed; default the roots.
 */
export function neededSpecs(
  dag: ConcreteDag,
  cached: ReadonlySet<SpecHash>,
  tests: TestSelection,
  from: readonly SpecHash[] = dag.roots,
): Set<SpecHash> {
  const roots = new Set(dag.roots)
  const needed = new Set<SpecHash>()
  const open = [...from]
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const spec = dag.specs.get(hash)!
    if (needed.has(hash) || isExternal(spec)) continue
    needed.add(hash)
    open.push(
      ...dependenciesOf(
        spec,
        kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash))),
      ),
    )
  }
  return needed
}

function kindsFor(cached: boolean, tested: boolean): DependencyKind[] {
  if (cached) return ['link', 'run']
  return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run']
}

/**
 * Of the needed specs that are cached, those that can be installed before anything is built: all
 * that they need at run time is cached as well.
 */
export function readySpecs(
  dag: ConcreteDag,
  needed: ReadonlySet<SpecHash>,
  cached: ReadonlySet<SpecHash>,
): SpecHash[] {
  const known = new Map<SpecHash, boolean>()
  const isReady = (hash: SpecHash): boolean => {
    const spec = dag.specs.get(hash)!
    const before = known.get(hash)
    if (before !== undefined) return before
    const ready =
      isExternal(spec) || (cached.has(hash) && dependenciesOf(spec, ['link', 'run']).every(isReady))
    known.set(hash, ready)
    return ready
  }
  return [...needed].filter((hash) => cached.has(hash) && isReady(hash))
}
