import { isExternal, type ConcreteSpec, type SpecHash } from '@pakages/model'

/** A resource of a recipe, which is unpacked into the sources of its package. */
export interface VendoredSource {
  readonly name: string
  /** An archive, or a git repository. */
  readonly url: string
  readonly git: boolean
  readonly tag?: string | undefined
  /** The commit or branch, where there is no tag. */
  readonly reference?: string | undefined
}

/** A spec with the others of its DAG, by which conditions of its recipe are answered. */
export interface Built {
  readonly spec: ConcreteSpec
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
}

/** One package as a lock, SBOM, install root or registry has it, before anything is known of it. */
export interface Subject {
  readonly name: string
  readonly version: string
  readonly namespace?: string | undefined
  readonly hash?: string | undefined
  readonly external: boolean
  /** The sha256 of the patches that were applied. */
  readonly patches: readonly string[]
  /** Names of patches, and of files that they lie in, as an SBOM has them. */
  readonly patchNames: readonly string[]
  /** Where its sources come from: archives and git repositories. */
  readonly urls: readonly string[]
  /** Its resources, as an SBOM lists them; undefined: only its recipe may know. */
  readonly resources?: readonly VendoredSource[] | undefined
  readonly built?: Built | undefined
  readonly homepage?: string | undefined
  readonly purls: readonly string[]
  readonly cpes: readonly string[]
  /** The folder of its own recipe, where it travelled with the package. Absolute. */
  readonly recipe?: string | undefined
  readonly from: string
}

/** What a spec says of itself. */
export const subjectOf = (built: Built, from: string, recipe?: string): Subject => {
  const { spec } = built
  return {
    name: spec.name,
    version: spec.version,
    namespace: spec.namespace,
    hash: spec.hash,
    external: isExternal(spec),
    patches: spec.patches ?? [],
    patchNames: [],
    urls: [],
    purls: [],
    cpes: [],
    built,
    recipe,
    from,
  }
}
