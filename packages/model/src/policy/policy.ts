import type { Criterion } from '../documents/review.ts'
import type { VersionState } from './version-state.ts'

/** Who may sign: a workflow by the identity in its certificate, or the holder of a key. */
export type TrustedSigner = TrustedWorkflow | TrustedKey

/** A workflow that signs with a certificate of Sigstore. What is undefined may be anything. */
export interface TrustedWorkflow {
  readonly kind: 'workflow'
  /** The issuer of the identity token. */
  readonly issuer: string
  /** `owner/name` of the repository that the workflow ran for, or `owner/*`. */
  readonly repository: string
  /**
   * The workflow file, `.github/workflows/build.yml`, or `owner/name/.github/workflows/build.yml`
   * for a reusable one of another repository.
   */
  readonly workflow: string | undefined
  /**
   * The file of `repository` whose run it was, `.github/workflows/ci.yml`, whichever reusable
   * workflow it called to sign.
   */
  readonly caller?: string | undefined
  /** The full ref, such as `refs/heads/main`, or `refs/tags/*`. */
  readonly ref: string | undefined
}

/** A public key. */
export interface TrustedKey {
  readonly kind: 'key'
  /** SubjectPublicKeyInfo in PEM. */
  readonly pem: string
}

/** Who may review. Users by GitHub login, teams by `organization/team`; both in lower case. */
export interface Auditor {
  readonly kind: 'user' | 'team'
  readonly name: string
  /** Public keys (PEM) that this auditor signs with away from GitHub. */
  readonly keys: readonly string[]
}

/** What a spec must bring: provenance of a trusted signer, a signed SBOM. */
export type EvidenceKind = 'provenance' | 'sbom'

/** The index of somebody else whose auditors are believed: which of them, and how far. */
export interface ImportedReviews {
  /** The address of the index, or a folder. */
  readonly url: string
  /** Who must have signed its reviews. */
  readonly signers: readonly TrustedSigner[]
  /** Who must have signed the index itself, for its tombstones; absent: {@link signers}. */
  readonly indexSigners?: readonly TrustedSigner[] | undefined
  /** Whose reviews count, logins in lower case; absent: everybody's. */
  readonly auditors?: readonly string[] | undefined
  /** The packages whose reviews count; a `*` stands for any letters. Absent: all. */
  readonly packages?: readonly string[] | undefined
  /** Packages that are left out of these. */
  readonly except?: readonly string[] | undefined
  /**
   * What its criteria mean here, by their name there; absent: those that every policy has mean the
   * same, all others nothing.
   */
  readonly criteria?: Readonly<Record<string, readonly string[]>> | undefined
  /** How many of its approvals of a version count at most; absent: all, 0: its warnings alone. */
  readonly approvals?: number | undefined
  /** Whether what it removed is removed here too; absent: yes. */
  readonly tombstones?: boolean | undefined
}

/** A criterion of a policy's own. */
export interface DefinedCriterion {
  readonly name: Criterion
  /** What an auditor says who grants it. */
  readonly description: string
  /** What is granted with it. */
  readonly implies: readonly Criterion[]
}

/** Somebody whose versions count as reviewed: by login, as provenance names it, or by key. */
export interface TrustedPublisher {
  /** The packages that are meant; a `*` stands for any letters. */
  readonly packages: readonly string[]
  /** A login in lower case; absent where `key` says who. */
  readonly user?: string | undefined
  /** SubjectPublicKeyInfo in PEM; absent where `user` says who. */
  readonly key?: string | undefined
  /** The first day, in UTC, on which what they build counts; absent: from the beginning. */
  readonly since?: string | undefined
  /** The last such day. */
  readonly until: string
  /** What is taken for granted of it. */
  readonly criteria: readonly Criterion[]
}

/** Which known vulnerabilities refuse a package: `trust.vulnerabilities` of `pakages.json`. */
export interface VulnerabilityPolicy {
  /** That severity and above; undefined: none by severity. What nobody rated counts as medium. */
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | undefined
  /** Whether one that CISA lists as exploited refuses, whatever its severity and age. */
  readonly knownExploited: boolean
  /** How sure it must be. */
  readonly grade: 'certain' | 'likely' | 'possible'
  /** Days for which a finding is lived with after it was found. */
  readonly grace: number
  /** Days after which a record is too old to say anything. */
  readonly maxAge: number
  /** What becomes of a package that no database knows. */
  readonly notCovered: 'allow' | 'refuse'
  /** What becomes of a package that nobody looked at, or not lately. */
  readonly notChecked: 'allow' | 'refuse'
}

/** What is trusted: the section `trust` of `pakages.json` after its defaults were filled in. */
export interface TrustPolicy {
  /**
   * Registries that specs may come from, such as `oci://ghcr.io/owner/name`; a final `*` stands for
   * anything. Empty: any.
   */
  readonly registries: readonly string[]
  /** Who may sign builds and indexes. Reviews are another matter: {@link reviewSigners}. */
  readonly signers: readonly TrustedSigner[]
  /**
   * Who signs reviews in the name of others, after it asked the code host who they are: the
   * workflow that comments start. An auditor's own key needs no such word.
   */
  readonly reviewSigners: readonly TrustedSigner[]
  /** What every binary must bring. */
  readonly evidence: readonly EvidenceKind[]
  readonly auditors: readonly Auditor[]
  /** How many auditors must approve; 1 or more. */
  readonly quorum: number
  /** What each approval must grant. */
  readonly criteria: readonly Criterion[]
  /** The criteria that it defines beside those that every policy has. Absent: none. */
  readonly definitions?: readonly DefinedCriterion[] | undefined
  /** Whose versions count as reviewed for a time. Absent: nobody's. */
  readonly publishers?: readonly TrustedPublisher[] | undefined
  /** SPDX identifiers of the licences that are acceptable. */
  readonly licenses: readonly string[]
  /** The states that may be installed; never `removed`. */
  readonly allow: readonly VersionState[]
  /**
   * What an approval holds for: every binary that a trusted signer built from the recipe that was
   * reviewed, or only the digests that the auditor saw.
   */
  readonly binding: 'recipe' | 'digest'
  /** Whether reviews that nobody signed may approve. */
  readonly unsignedReviews: boolean
  readonly imports: readonly ImportedReviews[]
  /** Absent: known vulnerabilities refuse nothing. */
  readonly vulnerabilities?: VulnerabilityPolicy | undefined
  /**
   * Sigstore's trusted roots as JSON, one document or one a line; undefined: those of the public
   * Sigstore.
   */
  readonly trustRoot: string | undefined
}
