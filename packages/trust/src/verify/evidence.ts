import type { SignerIdentity } from '@pakages/core'
import type { ConcreteSpec, Digest, ReasonCode, SpecHash, Statement } from '@pakages/model'

/** One reason for a refusal. */
export interface Reason {
  readonly code: ReasonCode
  /** A sentence. */
  readonly message: string
}

/** A statement that a trusted signer made about a manifest. */
export interface TrustedStatement {
  readonly statement: Statement
  readonly signer: SignerIdentity
  /** The manifest of the bundle that holds it, where it hangs in a registry. */
  readonly bundle?: Digest | undefined
}

/**
 * What was found out about the binary of one spec before anything of it was downloaded but its
 * manifest and its description.
 */
export interface BinaryEvidence {
  readonly spec: Pick<ConcreteSpec, 'name' | 'version' | 'hash'>
  /** The digest of its manifest; undefined when it is not in the registry. */
  readonly manifest: Digest | undefined
  /** The layer that holds its tarball: what to download, and what to check it against. */
  readonly tarball: { readonly digest: Digest; readonly size: number } | undefined
  /** How many layers its image has; undefined where there is none. */
  readonly layers?: number
  /** The licence that its image names, an SPDX expression; whoever signs the image vouches for it. */
  readonly licence?: string
  /** What is wrong with the image itself, whoever signed it. */
  readonly faults: readonly Reason[]
  /** Verified statements of signers that the policy trusts. */
  readonly trusted: readonly TrustedStatement[]
  /** Why the other bundles at its manifest do not count. */
  readonly refused: readonly Reason[]
}

/** The evidence of a DAG by spec; externals have none. */
export type EvidenceByHash = ReadonlyMap<SpecHash, BinaryEvidence>
