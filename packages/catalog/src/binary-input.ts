import type { Digest, SpecHash } from '@pakages/model'

/** One binary: a spec image in the registry. */
export interface BinaryInput {
  readonly hash: SpecHash
  readonly tag: string
  /** The digest of the image's manifest, and of the layer with the package's own files. */
  readonly manifest: Digest
  readonly layer: Digest
  /** Bytes of that layer. */
  readonly size: number
  readonly platform: string
  readonly os: string
  readonly target: string
  /** Such as `gcc@12.2.0`. */
  readonly compiler?: string
  /** What its recipe was asked for, as Spack writes it: `+shared`, `build_type=Release`. */
  readonly variants?: readonly string[]
  /** Who built it from what; undefined where no trusted signature says so. */
  readonly built?: BuiltInput
  /** Whether its image has the layers of all that it needs to run; default no. */
  readonly complete?: boolean
  /** The auditors whose approval of the version did not see this binary. */
  readonly unmatched?: readonly string[]
  /** Whether the approvals of the version hold for it; undefined where there are none. */
  readonly covered?: boolean
  readonly sboms: readonly SbomInput[]
  readonly attestations: readonly AttestationInput[]
}

/** What the verified provenance of a binary says of its build. */
export interface BuiltInput {
  /** When it ended, RFC 3339. */
  readonly time?: string | undefined
  /** The web address of the run. */
  readonly run?: string | undefined
  /** The web address of the git repository, and its commit (40 hex digits). */
  readonly source?: string | undefined
  readonly commit?: string | undefined
  /** Whose signature says so, as people read it. */
  readonly signer: string
}

/** An SBOM that is attached to a binary. */
export interface SbomInput {
  readonly format: 'cyclonedx' | 'spdx'
  readonly mediaType: string
  readonly manifest: Digest
  readonly components?: number
}

/** A signed statement that is attached to a binary. */
export interface AttestationInput {
  /** The in-toto predicate type, such as `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string
  readonly manifest: Digest
  /** Whose signature it carries; absent where it was not checked. */
  readonly signer?: string | undefined
}
