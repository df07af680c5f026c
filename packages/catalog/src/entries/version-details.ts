import type { SpecHash } from '@pakages/model'
import type { DependencyGraph, VersionDetails, VersionDocument } from '../documents.ts'

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

/** One version of a document, each binary with the graph below it; undefined when it has none. */
export function versionIn(
  { versions, specs }: VersionDetails,
  version: string,
): VersionDocument | undefined {
  const found = versions.find((one) => one.version === version)
  return (
    found && {
      ...found,
      binaries: found.binaries.map((binary) => ({
        ...binary,
        dependencies: graphBelow(specs, binary.hash),
      })),
    }
  )
}

/** Itself first, then breadth first; empty when the list has no such spec. */
function graphBelow(specs: readonly Spec[], root: string): DependencyGraph {
  const start = specs.findIndex(({ hash }) => hash === root)
  if (start < 0) return { nodes: [], edges: [] }
  const places = new Map([[start, 0]])
  const found = [specs[start]!]
  const edges: [number, number, string][] = []
  for (let from = 0; from < found.length; from++) {
    for (const [spec, kinds] of found[from]!.needs) {
      // Whoever wrote it signed it, and may have miscounted all the same.
      if (!specs[spec]) continue
      let to = places.get(spec)
      if (to === undefined) {
        to = found.push(specs[spec]) - 1
        places.set(spec, to)
      }
      edges.push([from, to, kinds])
    }
  }
  return { nodes: found.map(({ needs: _, ...node }) => node), edges }
}
