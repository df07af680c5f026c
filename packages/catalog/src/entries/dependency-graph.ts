import type { DependencyKind, SpecHash } from '@pakages/model'
import type { DependencyGraph } from '../documents.ts'
import type { SpecInput } from '../input.ts'

const LETTERS: Readonly<Record<DependencyKind, string>> = { build: 'b', link: 'l', run: 'r', test: 't' }

/**
 * The graph below one spec: itself first, then breadth first, so that what is nearest comes first. Specs that are not in
 * `specs` are left out with the edges to them: there is nothing to say about them but a hash.
 * @param isListed Whether the index has a package of that name.
 */
export function dependencyGraph(root: SpecHash, specs: ReadonlyMap<SpecHash, SpecInput>, isListed: (name: string) => boolean): DependencyGraph {
  const start = specs.get(root)
  if (!start) return { nodes: [], edges: [] }
  const places = new Map<SpecHash, number>([[root, 0]])
  const found = [start]
  const edges: DependencyGraph['edges'] = []
  for (let from = 0; from < found.length; from++) {
    for (const { hash, kinds } of found[from]!.dependencies) {
      const spec = specs.get(hash)
      if (!spec) continue
      if (!places.has(hash)) places.set(hash, found.push(spec) - 1)
      edges.push([from, places.get(hash)!, kinds.map((kind) => LETTERS[kind]).sort().join('')])
    }
  }
  const nodes = found.map(({ name, version, hash, external }) => ({ name, version, hash, ...(external && { external }), ...(!isListed(name) && { unlisted: true }) }))
  return { nodes, edges }
}
