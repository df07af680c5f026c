import type { Tombstone, VersionState, VulnerabilitiesRecord } from '@pakages/model'

/** A published index, as far as reviews are read from it. Its signature was checked. */
export interface ReviewIndex {
  readonly location: string
  /** A package with its versions; undefined when the index has none of that name. */
  package(name: string): Promise<{ readonly versions: readonly { version: string }[] } | undefined>
  /** What it says of one version; undefined when there is none. */
  version(name: string, version: string): Promise<PublishedVersion | undefined>
  /** What it knows of vulnerabilities; undefined when nobody has looked. */
  vulnerabilities?(): Promise<VulnerabilitiesRecord | undefined>
}

/** What an index says of one version. */
export interface PublishedVersion {
  readonly state: VersionState
  readonly reasons: readonly string[]
  readonly tombstone?: (Pick<Tombstone, 'reason'> & Partial<Tombstone>) | undefined
  /** An SPDX expression. */
  readonly license?: string | undefined
  /** Each with the review as its author signed it, a document that nobody has checked yet. */
  readonly reviews: readonly { readonly file?: unknown }[]
}
