import { isExternal, subDag, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { PackageExpectation } from './package-inspection.ts'

/**
 * What the tarball of a package should be, by the graph that it is in: the one expectation of who
 * publishes it and of who installs it.
 */
export function expectedPackage(dag: ConcreteDag, hash: SpecHash): PackageExpectation {
  const { specs } = subDag(dag, hash)
  const spec = specs.get(hash)!
  return {
    spec,
    nodes: new Set<string>(specs.keys()),
    externals: [...specs.values()].flatMap((one) =>
      isExternal(one) && one.external?.path ? [one.external.path] : [],
    ),
    recipes: (namespace) => namespace !== 'builtin' && spec.namespace !== 'builtin',
  }
}
