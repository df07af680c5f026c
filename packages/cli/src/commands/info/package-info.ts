import type { Digest, SpecHash } from '@pakages/model'

/** Something that a package needs to run. */
export interface NeededPackage {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  /** Taken from the system that it was built on. */
  readonly external: boolean
}

/** A statement that hangs at a binary. */
export interface SignedStatement {
  /** Such as `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string
  /** Completes "signed by …". */
  readonly signer: string
  /** Who built it, from which commit and by which run, where it is provenance and says so. */
  readonly builder?: string | undefined
  readonly source?: string | undefined
  readonly commit?: string | undefined
  readonly run?: string | undefined
}

/** All that is known of a package without downloading it. */
export interface PackageInfo {
  readonly registry: string
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  /** In Spack's words, with all variants. */
  readonly spec: string
  readonly tag: string
  readonly manifest: Digest
  /** Bytes to download: of its own, and of all that it needs too, as far as that is there. */
  readonly size: number
  readonly sizeOfAll: number
  readonly versions: readonly string[]
  readonly needs: readonly NeededPackage[]
  readonly description?: string | undefined
  readonly homepage?: string | undefined
  readonly license?: string | undefined
  readonly maintainers: readonly string[]
  readonly generation?:
    | {
        readonly number: number
        readonly recorded: string
        readonly commit?: string | undefined
        readonly run?: string | undefined
      }
    | undefined
  /** Undefined without a policy: nobody can say whose signature would count. */
  readonly trust:
    | {
        readonly state: string
        /** Why, a sentence each. */
        readonly reasons: readonly string[]
        readonly signed: readonly SignedStatement[]
        /** What is wrong with it, and why other signatures do not count. */
        readonly against: readonly string[]
        readonly reviews: readonly {
          readonly auditor: string
          readonly verdict: string
          readonly criteria: readonly string[]
          readonly time: string
          readonly counts: boolean
        }[]
      }
    | undefined
  /** How many signatures hang at it, whoever made them. */
  readonly signatures: number
}
