import type { Digest } from '../identity/digest.ts'
import type { Criterion, Review } from '../documents/review.ts'

/**
 * What may be said of one version of a package, the strongest first: `removed` (an auditor called
 * it unsafe; its binaries are gone) over `rejected` over `approved` (a quorum of auditors, all
 * criteria, an acceptable licence) over `pending` (a review was asked for or has begun) over
 * `unreviewed` (nobody asked).
 */
export const VERSION_STATES = ['removed', 'rejected', 'approved', 'pending', 'unreviewed'] as const

/** See {@link VERSION_STATES}. */
export type VersionState = (typeof VERSION_STATES)[number]

/** What the index knows of one version, apart from its reviews. */
export interface VersionFacts {
  readonly name: string
  readonly version: string
  /** The SPDX expression that the recipe gives; undefined when it gives none. */
  readonly license: string | undefined
  /** The sha256 of the recipe as it is now; undefined when the recipe is not at hand. */
  readonly recipe: Digest | undefined
  /** The binaries that the cache holds of it. */
  readonly binaries: readonly BinaryFacts[]
}

/** One binary of a version. */
export interface BinaryFacts {
  /** The digest of its manifest. */
  readonly manifest: Digest
  /**
   * Who published it, as GitHub logins from its verified provenance; empty when that is not known.
   */
  readonly publishers: readonly string[]
  /** Fingerprints of the keys that trusted statements of how it was built were signed with. */
  readonly publisherKeys: readonly string[]
  /** Whether a trusted signer's provenance of it was verified. */
  readonly provenance: boolean
  /** The digest of the recipe that it was built from, as its verified provenance says. */
  readonly recipe?: Digest | undefined
  /** When it was built, RFC 3339, as its verified provenance says. */
  readonly built?: string | undefined
  /**
   * The licence that its image names, an SPDX expression, where a trusted signer's provenance of it was
   * verified.
   */
  readonly licence?: string | undefined
  /**
   * Spack's hash of what of the recipe matters for this spec (`package_hash` of its node): other
   * versions and comments do not change it.
   */
  readonly packageHash?: string | undefined
}

/** One review and what it is worth. */
export interface CountedReview {
  readonly review: Review
  /** Whether it counts for the state. */
  readonly counts: boolean
  /** Why it does not count, or counts for less; a sentence each. */
  readonly remarks: readonly string[]
  /** The index of somebody else that it was imported from; absent for our own. */
  readonly from?: string | undefined
}

/** Whether the approvals of a version hold for one of its binaries. */
export interface BinaryCoverage {
  readonly manifest: Digest
  /** Whether enough approvals hold for it. */
  readonly covered: boolean
  /** The auditors whose approval names this very digest. */
  readonly seenBy: readonly string[]
  /**
   * The auditors who approved the version when this binary was not there: their review no longer
   * matches it.
   */
  readonly unmatched: readonly string[]
}

/** What is left of a version that was called unsafe. */
export interface Tombstone {
  readonly auditor: string
  readonly reason: string
  /** RFC 3339. */
  readonly time: string
  /** The index of somebody else whose auditor it was; absent for our own. */
  readonly from?: string | undefined
}

/** The state of one version with everything that led to it. */
export interface StateOfVersion {
  readonly name: string
  readonly version: string
  readonly state: VersionState
  /** Why it is in this state; a sentence each, never empty. */
  readonly reasons: readonly string[]
  /** What an approval still needs; a sentence each, empty when it is approved. */
  readonly missing: readonly string[]
  /** By auditor, in the order of their names. */
  readonly reviews: readonly CountedReview[]
  /** The criteria that a quorum of auditors granted. */
  readonly criteria: readonly Criterion[]
  readonly binaries: readonly BinaryCoverage[]
  /** Set when, and only when, the state is `removed`. */
  readonly tombstone?: Tombstone
}
