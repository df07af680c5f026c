import type { SpecHash } from '@pakages/model'
import type { VersionDetails, VersionDocument } from '../documents.ts'

type Spec = VersionDetails['specs'][number]

/**
 * Versions as a document holds them. Their graphs repeat one another (the versions of a package need
 * mostly the same), so that each spec is written once.
 */
export function detailsOf(versions: readonly VersionDocument[]): VersionDetails {
  const places = new Map<SpecHash, number>()
  const graphs = versions.flatMap(({ binaries }) => binaries.map((one) => one.dependencies))
  const nodes = graphs.flatMap((graph) => graph.nodes)
  for (const { hash } of nodes) if (!places.has(hash)) places.set(hash, places.size)
  const specs: Spec[] = []
  for (const { nodes: own, edges } of graphs) {
    const isNew = own.map(({ hash }) => specs[places.get(hash)!] === undefined)
    for (const [at, node] of own.entries())
      if (isNew[at]) specs[places.get(node.hash)!] = { ...node, needs: [] }
    for (const [from, to, kinds] of edges)
      if (isNew[from])
        specs[places.get(own[from]!.hash)!]!.needs.push([places.get(own[to]!.hash)!, kinds])
  }
  return {
    versions: versions.map(({ binaries, ...version }) => ({
      ...version,
      binaries: binaries.map(({ dependencies: _, ...binary }) => binary),
    })),
    specs,
  }
}
