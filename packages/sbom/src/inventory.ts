import { readLicence, type Licence, type RecipeFacts, type RecipePatch } from '@pakages/core'
import {
  ALL_KINDS,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type ConcreteSpec,
  type DependencyKind,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import type { SystemBase, SystemOwner } from './system-package.ts'

/**
 * Which packages an SBOM lists: what is needed at run time, or that and everything the build needs.
 */
export type SbomScope = 'all' | 'runtime'

/** What an SBOM describes: one spec and what it needs, or a whole lock. */
export type SbomSubject =
  | { readonly kind: 'spec'; readonly hash: SpecHash }
  | { readonly kind: 'lock'; readonly digest: Digest }

/** The build cache of others that a package came from, which they signed. */
export interface CacheOrigin {
  /** Its address. */
  readonly cache: string
  /** The fingerprint of the OpenPGP key. */
  readonly signedBy: string
}

/** One package of an SBOM with all that is known of it. */
export interface Item {
  readonly spec: ConcreteSpec
  /** Absent for externals, and where the recipe could not be asked. */
  readonly facts: RecipeFacts | undefined
  /** What its recipe declares; of an external what its distribution says. */
  readonly licence: Licence
  /** Of an external whose files the system's package manager knows. */
  readonly owner: SystemOwner | undefined
  /**
   * What was applied to the source. Without its recipe, a spec tells the sha256 of its patches
   * alone.
   */
  readonly patches: readonly RecipePatch[]
  /** Whether the subject needs it at run time; else only to be built or tested. */
  readonly atRuntime: boolean
  /** Whether some package of the SBOM links to it. */
  readonly linkedTo: boolean
  /** The sha256 of the built package's tarball. */
  readonly tarball: Digest | undefined
  /** Where it came from, where it was built by others. */
  readonly taken: CacheOrigin | undefined
  /** Package URLs and CPEs under which others know what it was built from, the surest first. */
  readonly identities: readonly string[]
  /** Its direct dependencies that the SBOM lists, sorted like the items. */
  readonly edges: readonly ListedDependency[]
}

/** A direct dependency. */
export interface ListedDependency {
  readonly to: ConcreteSpec
  /** Of those that the scope holds, in the order build, link, run, test. */
  readonly kinds: readonly DependencyKind[]
  /** The virtual packages that it provides to the dependent, such as `c` or `mpi`. */
  readonly virtuals: readonly string[]
}

/** The content of an SBOM, before it takes a format. */
export interface Inventory {
  readonly subject: SbomSubject
  readonly roots: readonly Item[]
  /**
   * Every package, the roots among them, sorted by name, then by hash: the same lock gives the same
   * order.
   */
  readonly items: readonly Item[]
  /** What the packages lie on, where they lie in an image to run. */
  readonly base?: SystemBase | undefined
}

/** What an inventory is made of. */
export interface InventorySource {
  readonly dag: ConcreteDag
  readonly facts: readonly RecipeFacts[]
  readonly tarballs: ReadonlyMap<SpecHash, Digest>
  readonly scope: SbomScope
  /** Package URLs and CPEs of upstream, by package; default none. */
  readonly identities?: ReadonlyMap<SpecHash, readonly string[]> | undefined
  /** Of packages that others built and signed: where they came from; default none. */
  readonly taken?: ReadonlyMap<SpecHash, CacheOrigin> | undefined
  /** Of externals, the packages of the system that they are; default none is known. */
  readonly owners?: ReadonlyMap<SpecHash, SystemOwner> | undefined
  /** The base of the image that the SBOM is of; default none. */
  readonly base?: SystemBase | undefined
}

/**
 * Lists what a subject consists of. For a spec as the subject, its own needs decide what is needed
 * at run time.
 */
export function takeInventory(
  { dag, facts, tarballs, scope, identities, taken, owners, base }: InventorySource,
  subject: SbomSubject,
): Inventory {
  const from = subject.kind === 'spec' ? [subject.hash] : dag.roots
  const kinds = scope === 'runtime' ? RUNTIME : ALL_KINDS
  const specs = reachable(dag, kinds, from).sort(byNameThenHash)
  const atRuntime = new Set(reachable(dag, RUNTIME, from).map((spec) => spec.hash))
  const linked = new Set(
    specs.flatMap((spec) =>
      spec.dependencies
        .filter((to) => to.parameters.deptypes.includes('link'))
        .map((to) => to.hash),
    ),
  )
  const factsOf = new Map(facts.map((entry) => [entry.hash, entry]))
  const items = specs.map((spec): Item => {
    const known = factsOf.get(spec.hash)
    const owner = owners?.get(spec.hash)
    return {
      spec,
      facts: known,
      licence: owner?.package.licence ?? readLicence(known?.licenses),
      owner,
      patches:
        known && known.patches.length > 0
          ? known.patches
          : (spec.patches ?? []).map((sha256) => ({ sha256 })),
      atRuntime: atRuntime.has(spec.hash),
      linkedTo: linked.has(spec.hash),
      tarball: tarballs.get(spec.hash),
      taken: taken?.get(spec.hash),
      identities: identities?.get(spec.hash) ?? [],
      edges: edgesOf(dag, spec, kinds),
    }
  })
  const roots = items.filter((item) => from.includes(item.spec.hash))
  return { subject, items, roots, ...(base && { base }) }
}

function edgesOf(
  dag: ConcreteDag,
  spec: ConcreteSpec,
  kinds: readonly DependencyKind[],
): ListedDependency[] {
  const edges = spec.dependencies.map((to): ListedDependency => ({
    to: dag.specs.get(to.hash)!,
    kinds: kinds.filter((kind) => to.parameters.deptypes.includes(kind)),
    virtuals: to.parameters.virtuals.toSorted(),
  }))
  return edges.filter((edge) => edge.kinds.length > 0).sort((a, b) => byNameThenHash(a.to, b.to))
}

/** By code units, not by the rules of a language: those differ between machines. */
function byNameThenHash(a: ConcreteSpec, b: ConcreteSpec): number {
  const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`]
  return left < right ? -1 : left > right ? 1 : 0
}
