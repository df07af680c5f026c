// Reads a version out of the document of a package: for the pages, and for whoever opens an index.
import type { DependencyGraph, VersionDetails, VersionDocument } from '../src/documents.ts'

type Spec = VersionDetails['specs'][number]

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
