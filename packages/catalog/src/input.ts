import type {
  DefinedCriterion,
  DependencyKind,
  Digest,
  LastingVulnerability,
  Review,
  SpecHash,
  Tombstone,
  Verdict,
  VersionState,
  VulnerabilitiesRecord,
} from '@pakages/model'
import type { BinaryInput } from './binary-input.ts'
import type { LicenceInput } from './licences/licence-input.ts'
import type { ReadingsInput } from './registry-readings.ts'
import type { ReleaseChanges } from './releases.ts'
import type { WaitingVersion } from './reviewing.ts'
import type { PublishedTrust } from './trust-document.ts'

/** For how many days an index holds unless it says otherwise. */
export const LIFETIME_DAYS = 14

/**
 * Everything that an index is made of. All text in it may come from strangers; the builder escapes
 * what it writes.
 */
export interface CatalogInput {
  readonly site: SiteSettings
  /** In any order; names must differ. */
  readonly packages: readonly PackageInput[]
  /**
   * The concrete specs of all binaries and of what they depend on. One that is missing shows as a
   * bare hash.
   */
  readonly specs: ReadonlyMap<SpecHash, SpecInput>
  /**
   * When the index was issued, RFC 3339 in UTC. Clients refuse an index that is older than the last
   * they saw.
   */
  readonly issued: string
  /** For how long it holds, in days; default {@link LIFETIME_DAYS}. */
  readonly lifetimeDays?: number
  /** What who installs goes by; undefined: the index says nothing of it. */
  readonly trust?: PublishedTrust
  /** What is known to be vulnerable; undefined: nobody has ever looked. */
  readonly vulnerabilities?: VulnerabilitiesRecord
  /** What waits for a review, what waits longest first; default nothing. */
  readonly queue?: readonly WaitingVersion[]
  /** The releases of the package repository, newest first; default none. */
  readonly releases?: readonly ReleaseChanges[]
  /** The README of the git repository, in Markdown; undefined: the index has no page of it. */
  readonly readme?: string
  /** What the repository knows of licences, by their ids: an SPDX id or a reference. Default nothing. */
  readonly licences?: ReadonlyMap<string, LicenceInput>
  /** What was read of the registry, so that the next index need not read it again. */
  readonly readings?: ReadingsInput
}

/** What is the same on every page. */
export interface SiteSettings {
  /** The name of the package repository, such as `acme packages`. */
  readonly title: string
  /** One sentence for people who have never heard of it. */
  readonly description?: string
  /** The name that install lines give the mirror: letters, digits and dashes. */
  readonly mirror: string
  /** The web address of the git repository. */
  readonly repository?: string
  /** The registry of the binaries, such as `oci://ghcr.io/owner/name`. */
  readonly registry: string
  /**
   * Where the site is served, with a slash at its end; install lines and the "not found" page need
   * it.
   */
  readonly url?: string
  /** How a version comes to be approved, as people read it. */
  readonly policy: {
    readonly quorum: number
    readonly criteria: readonly string[]
    readonly licenses: readonly string[]
    /** Criteria of its own, with what they mean. */
    readonly definitions?: readonly DefinedCriterion[]
    /** Whose versions count as reviewed until a day, as people read it. */
    readonly publishers?: readonly {
      readonly who: string
      readonly packages: readonly string[]
      readonly until: string
    }[]
    /** The indexes of others whose reviews count. */
    readonly imports?: readonly string[]
  }
  /** The homepage of the repository itself, and who maintains it (GitHub names). */
  readonly homepage?: string
  readonly maintainers?: readonly string[]
  /** Where its recipes lie: folders with `repo.yaml`, from the root of the git repository. */
  readonly recipes?: readonly { readonly namespace: string; readonly path: string }[]
  /** Who signs the checksums (an identity or a key's fingerprint), as people read it. */
  readonly signer?: string
  /** The same for machines, as `install --trust` takes it: a fingerprint, or a repository and ref. */
  readonly anchor?: string
  /** The version of the toolkit. Another one renders every page anew. */
  readonly generator: string
}

/** A package with its versions. */
export interface PackageInput {
  readonly name: string
  /** Plain text; the first sentence is shown in lists. */
  readonly description?: string
  readonly homepage?: string
  /** GitHub names. */
  readonly maintainers: readonly string[]
  readonly tags: readonly string[]
  /** The web address of its recipe. */
  readonly recipe?: string
  /** In any order; versions must differ. */
  readonly versions: readonly VersionInput[]
  /** What the record of vulnerabilities has of it: the builder takes it from there. */
  readonly records?: readonly LastingVulnerability[]
}

/** One version of a package. */
export interface VersionInput {
  readonly version: string
  readonly state: VersionState
  /** Why it is in this state: whole sentences, all that apply. */
  readonly reasons: readonly string[]
  /** What an approval still needs: whole sentences; empty when it is approved. */
  readonly missing: readonly string[]
  /** Set when, and only when, the state is `removed`. */
  readonly tombstone?: Tombstone
  /** An SPDX expression. */
  readonly license?: string
  /** Whether the policy accepts the licence; undefined where none is known. */
  readonly licenseAccepted?: boolean
  /** The sha256 of the recipe, 64 hex digits. */
  readonly recipeSha256?: string
  /** What happened to the files of its recipe since the build of the version before. */
  readonly recipeChange?: RecipeChange
  /** What it needs of the packages of other repositories, such as `alpha>=1.2,<2`. */
  readonly requires?: readonly string[]
  readonly sources: readonly SourceInput[]
  readonly reviews: readonly ReviewInput[]
  readonly binaries: readonly BinaryInput[]
  readonly advisories: readonly AdvisoryInput[]
  /** What silence about it is worth; absent where nobody has ever looked. */
  readonly checked?: CheckedInput
  readonly files: readonly StaticFileInput[]
}

/** A unified diff of a recipe's files, from the commit of one build to that of the next. */
export interface RecipeChange {
  /** The version before. */
  readonly since: string
  /** Lines. */
  readonly added: number
  readonly removed: number
  readonly patch: string
  /** Set when `patch` is only the beginning. */
  readonly cut?: boolean
}

/** Where a version's source comes from. */
export interface SourceInput {
  readonly url?: string
  /** 64 hex digits. */
  readonly sha256?: string
  readonly git?: string
  /** 40 hex digits. */
  readonly commit?: string
}

/** One person's word on a version, and what it is worth. */
export interface ReviewInput {
  readonly auditor: string
  readonly verdict: Verdict
  /** What was found in order: `functional`, `safe`, `license`. */
  readonly criteria: readonly string[]
  readonly note: string
  /** RFC 3339. */
  readonly time: string
  /** Whether it counts for the state. */
  readonly counts: boolean
  /** Why it does not count, or counts for less; a sentence each. */
  readonly remarks: readonly string[]
  /** Whose signature it carries, when that was verified. */
  readonly signer?: string
  /** The index of somebody else that it was imported from. */
  readonly from?: string
  /** The web address of the comment or review. */
  readonly url?: string
  /** The review file itself: it is served too, so that other indexes can check and import it. */
  readonly file?: Review
}

/** A known vulnerability of a version or of what it brings along. */
export interface AdvisoryInput {
  /** Such as `CVE-2024-1234` or `GHSA-…`. */
  readonly id: string
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'unknown'
  readonly title?: string
  readonly url?: string
  /** What it is in, such as `zlib@1.2.11`. */
  readonly component: string
  /** As VEX says it. */
  readonly status: 'affected' | 'not_affected' | 'fixed' | 'under_investigation'
  /** How sure it is; absent where other scanners say so. What is only possible is not counted. */
  readonly grade?: 'certain' | 'likely' | 'possible'
  /** Why it is not affected, or mended, or why it is thought to be affected. */
  readonly why?: string
  /** Since when, RFC 3339. */
  readonly since?: string
  /** Upstream's versions without it. */
  readonly fixed?: readonly string[]
  /** The date on which CISA listed it as exploited. */
  readonly exploited?: string
}

/** Whether databases could say anything of a version. */
export interface CheckedInput {
  readonly covered: boolean
  /** Why not; a clause. */
  readonly why?: string
  /** When it was looked at, RFC 3339; absent: never. */
  readonly time?: string
}

/** A file that the index serves for a version. */
export interface StaticFileInput {
  /** Relative, with slashes. */
  readonly path: string
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  /** Opens the content; called only when it must be written. */
  readonly open: () => AsyncIterable<Uint8Array>
}

/** One node of the dependency graph. */
export interface SpecInput {
  readonly hash: SpecHash
  readonly name: string
  readonly version: string
  readonly external: boolean
  readonly dependencies: readonly {
    readonly hash: SpecHash
    readonly kinds: readonly DependencyKind[]
  }[]
}
