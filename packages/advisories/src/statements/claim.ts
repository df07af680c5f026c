import type { VexJustification, VexStatus } from '@pakages/model'
import { identityKey } from '../identity/identity.ts'
import { identityOfCpe, identityOfPurl, readPurl, cpeParts } from '../identity/purl.ts'

/** The product that a claim is about. */
export type ClaimedProduct =
  /** A package of Spack: what is undefined may be anything. */
  | {
      readonly kind: 'spack'
      readonly name: string
      readonly version?: string | undefined
      readonly hash?: string | undefined
    }
  /** What databases call `KIND:NAME`, such as `pypi:numpy`. */
  | {
      readonly kind: 'known-as'
      readonly identity: string
      readonly version?: string | undefined
    }

/** What somebody says of one vulnerability in one product. */
export interface VexClaim {
  /** All ids that it goes by. */
  readonly vulnerabilities: readonly string[]
  readonly product: ClaimedProduct
  /** `accepted`: it is affected, and whoever answers for the packages lives with it for a time. */
  readonly status: VexStatus | 'accepted'
  readonly justification?: VexJustification | undefined
  readonly note?: string | undefined
  /** Who says so, or where it is written. */
  readonly by: string
  /** Whether the repository's own auditors say so; else whoever wrote a document says who they are. */
  readonly own?: boolean | undefined
  /** RFC 3339. */
  readonly time: string
  /** The day (`2027-01-31`) after which it no longer holds. */
  readonly expires?: string | undefined
}

/**
 * What a package URL or a CPE names as a product; undefined where it is neither, or of a kind that
 * no package is known by.
 */
export function productOf(text: string): ClaimedProduct | undefined {
  if (text.length > 2000) return undefined
  if (text.startsWith('cpe:')) {
    const identity = identityOfCpe(text)
    const version = cpeParts(text)?.version
    return identity && knownAs(identityKey(identity), version === '*' ? undefined : version)
  }
  const purl = readPurl(text)
  if (purl === undefined) return undefined
  if (purl.type === 'spack')
    return { kind: 'spack', name: purl.name, version: purl.version, hash: purl.sha }
  const identity = identityOfPurl(text)
  return identity && knownAs(identityKey(identity), purl.version)
}

const knownAs = (identity: string, version: string | undefined): ClaimedProduct => ({
  kind: 'known-as',
  identity,
  version,
})
