import { isExternal, type ConcreteSpec } from '@pakages/model'

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
  readonly homepage?: string | undefined
  readonly purls: readonly string[]
  readonly cpes: readonly string[]
  /** The folder of its own recipe, where it travelled with the package. Absolute. */
  readonly recipe?: string | undefined
  readonly from: string
}

/** What a spec says of itself. */
export const subjectOf = (spec: ConcreteSpec, from: string, recipe?: string): Subject => ({
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
  recipe,
  from,
})
