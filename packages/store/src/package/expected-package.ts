import { isExternal, subDag, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { AnnouncedBuild } from './announced-build.ts'
import type { PackageExpectation } from './package-inspection.ts'

/**
 * What the tarball of a package should be, by the graph that it is in: the one expectation of who
 * publishes it and of who installs it.
 * @param announced What its image says, where it has one.
 */
export function expectedPackage(
  dag: ConcreteDag,
  hash: SpecHash,
  announced?: AnnouncedBuild,
): PackageExpectation {
  const { specs } = subDag(dag, hash)
  const spec = specs.get(hash)!
  return {
    spec,
    announced,
    nodes: new Set<string>(specs.keys()),
    externals: [...specs.values()].flatMap((one) =>
      isExternal(one) && one.external?.path ? [one.external.path] : [],
    ),
    recipes: (namespace) => namespace !== 'builtin' && spec.namespace !== 'builtin',
  }
}
