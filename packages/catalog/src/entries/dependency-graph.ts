import type { DependencyKind, SpecHash } from '@pakages/model'
import type { DependencyGraph } from '../documents.ts'
import type { SpecInput } from '../input.ts'
import type { LicencesBelow } from './licences-below.ts'

const LETTERS: Readonly<Record<DependencyKind, string>> = {
  build: 'b',
  link: 'l',
  run: 'r',
  test: 't',
}

/** A spec as graphs show it, and what it needs. */
interface GraphNode {
  readonly shown: DependencyGraph['nodes'][number]
  readonly needs: readonly { readonly hash: SpecHash; readonly kinds: string }[]
}

/** What the index says of packages that others need. */
interface Listing {
  /** Whether it has a package of that name. */
  readonly isListed: (name: string) => boolean
  readonly licences: LicencesBelow
}

/** Draws graphs over the same specs: each spec is prepared once, however many packages need it. */
export class GraphMaker {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  readonly #listing: Listing
  readonly #nodes = new Map<SpecHash, GraphNode>()

  constructor(specs: ReadonlyMap<SpecHash, SpecInput>, listing: Listing) {
    this.#specs = specs
    this.#listing = listing
  }

  /**
   * The graph below one spec: itself first, then breadth first, so that what is nearest comes
   * first. Specs that are not known are left out with the edges to them: there is nothing to say
   * about them but a hash.
   */
  below(root: SpecHash): DependencyGraph {
    const start = this.#node(root)
    if (!start) return { nodes: [], edges: [] }
    const places = new Map<SpecHash, number>([[root, 0]])
    const found = [start]
    const edges: [number, number, string][] = []
    for (let from = 0; from < found.length; from++) {
      for (const { hash, kinds } of found[from]!.needs) {
        let to = places.get(hash)
        if (to === undefined) {
          to = found.push(this.#node(hash)!) - 1
          places.set(hash, to)
        }
        edges.push([from, to, kinds])
      }
    }
    return { nodes: found.map((node) => node.shown), edges }
  }

  #node(hash: SpecHash): GraphNode | undefined {
    const known = this.#nodes.get(hash)
    const spec = known ? undefined : this.#specs.get(hash)
    if (!spec) return known
    const { name, version, external } = spec
    const license = this.#listing.licences.of(spec)
    const shown = {
      name,
      version,
      hash,
      ...(external && { external }),
      ...(!this.#listing.isListed(name) && { unlisted: true }),
      ...(license !== undefined && { license }),
    }
    const needs = spec.dependencies
      .filter((to) => this.#specs.has(to.hash))
      .map((to) => ({
        hash: to.hash,
        kinds: to.kinds
          .map((kind) => LETTERS[kind])
          .sort()
          .join(''),
      }))
    const node = { shown, needs }
    this.#nodes.set(hash, node)
    return node
  }
}
