import type { Certainty } from '../identity/identity.ts'
import type { VersionOrder } from '../order/order.ts'
import type { Severity } from './severity.ts'

/** One turn of a range: from or up to a version. Exactly one of them is there. */
export interface RangeEvent {
  /** `0` is before everything. */
  readonly introduced?: string
  /** Affected begins behind this version. */
  readonly after?: string
  /** The first version that is not affected any more. */
  readonly fixed?: string
  /** The last version that is affected; `2.*` is the end of all that begins with 2. */
  readonly last?: string
}

/** Versions that are affected, in somebody's order. */
export interface AffectedRange {
  readonly order: VersionOrder
  readonly events: readonly RangeEvent[]
  readonly certainty: Certainty
  /**
   * Set where the versions in it are not affected, whatever the ranges behind it in the list say;
   * those before it go first.
   */
  readonly clears?: true
  /**
   * Set where `fixed` is a distribution's package: how sure it is that a release which it first
   * shipped without the fix (`1.2-r0` before `1.2-r3`) is affected as upstream made it.
   */
  readonly patched?: Certainty
  /**
   * Set where a distribution keeps a package for each line of versions, as `nodejs-20` beside
   * `nodejs-22`: the line that this is, `20`. Of others it says little.
   */
  readonly stream?: string
  /** Set where the distribution keeps packages for lines of versions besides this one. */
  readonly lines?: true
  /**
   * Set where nobody wrote since when it is so, of a record that tells lines of releases apart: the
   * line of its end, `2.9` of 2.9.11. Versions of older lines are `possible`.
   */
  readonly line?: string
  /** The release in which a distribution's people found it, where they say so. */
  readonly foundIn?: string
}

/** What a record says of one package. */
export interface Affected {
  readonly ranges: readonly AffectedRange[]
  /** Versions, or names of tags, that are affected one by one. */
  readonly versions?: readonly string[]
  /**
   * Whether `versions` names every affected release, as databases make it out of commits; else it is
   * only some.
   */
  readonly complete?: boolean
  /** Set where a converter, which knew no beginning, counted `versions` out from the first commit on. */
  readonly counted?: true
  /** Set where the record says nothing of versions that it does not name: it denies nothing. */
  readonly silent?: true
  /** Whether the record still knows of no fix. */
  readonly open?: boolean
}

/** A record as it is kept for one key: what a scan reads. */
export interface AdvisoryEntry {
  /** What it is found by: `pypi:numpy`. */
  readonly key: string
  readonly id: string
  /** Other names of the same vulnerability. */
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  readonly published?: string
  readonly modified?: string
  /** Which database it comes from, as {@link SourceSummary} names it. */
  readonly source: string
  readonly affected: Affected
  /**
   * The changes to the sources with which it is fixed: commits, in lower case and mostly whole, and
   * addresses of pull requests, `github.com/o/r/pull/12`.
   */
  readonly fixes?: readonly string[]
  /**
   * Set where the record says that the vulnerability is none of this package: why. Then nothing is
   * affected by it.
   */
  readonly dismissed?: string
}

/** All that a record calls its vulnerability, its own id first. */
export const idsOf = ({ id, aliases }: AdvisoryEntry): string[] => [id, ...aliases]

/** What is known of a CVE beside its records. */
export interface Enrichment {
  /** `cve:CVE-2024-1`. */
  readonly key: string
  /** The date on which CISA listed it as exploited. */
  readonly exploited?: string
  /** How likely it is exploited within 30 days, 0 to 1 (EPSS). */
  readonly probability?: number
}

/** What a file of a database holds, one after the other. */
export type DatabaseItem =
  | { readonly kind: 'entry'; readonly entry: AdvisoryEntry }
  | { readonly kind: 'enrichment'; readonly enrichment: Enrichment }
  /** A record that cannot be used, and why: it is counted and told, never passed over. */
  | { readonly kind: 'refused'; readonly id: string; readonly why: string }
  /** A record of something that Spack does not build: it is counted. */
  | { readonly kind: 'elsewhere' }

/** The first sentence or line of a text, at most 200 characters. */
export function shortened(text: string | undefined): string {
  const line = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`
}
