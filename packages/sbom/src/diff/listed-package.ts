import { NotChecked, readLicence } from '@pakages/core'
import { firstIssue, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import type { z } from 'zod'

/** A package as an SBOM lists it, as far as two SBOMs can be compared by it. */
export interface ListedPackage {
  /** `spack` for what Spack knows, else the type of its package URL, such as `deb`; else empty. */
  readonly kind: string
  readonly name: string
  readonly version: string
  /** Spack's DAG hash, of what Spack built. */
  readonly hash: string | undefined
  /** An expression as {@link readLicence} writes it; undefined where none is known. */
  readonly licence: string | undefined
  /** Sources, resources and patches: addresses, commits, checksums. Sorted. */
  readonly sources: readonly string[]
}

/** An address with what it must hold: how both formats say where a source comes from. */
export const sourceText = (address: string | undefined, sha256: string | undefined): string[] => {
  const parts = [...(address ? [address] : []), ...(sha256 ? [`sha256:${sha256}`] : [])]
  return parts.length === 0 ? [] : [parts.join(' ')]
}

/** A commit or tag of a git repository. */
export const gitText = (address: string, version: string | undefined): string =>
  `git+${address}${version ? `@${version}` : ''}`

/**
 * The type of a package URL; empty without one. What has a hash of Spack is Spack's, also where it was
 * taken from the system and has a package URL of that.
 */
export const kindOf = (purl: string | undefined, hash: string | undefined): string =>
  hash !== undefined
    ? 'spack'
    : (/^pkg:([A-Za-z][A-Za-z0-9.+-]*)\//.exec(purl ?? '')?.[1]?.toLowerCase() ?? '')

/** One licence that several texts state together. */
export const licenceText = (texts: readonly string[]): string | undefined =>
  readLicence(texts).expression

/** Reads a document by its type. @throws NotChecked where it does not fit. */
export function readAs<T>(type: z.ZodType<T>, json: unknown, from: string): T {
  const read = type.safeParse(json)
  if (read.success) return read.data
  throw new NotChecked(`${from} is no SBOM that can be read: ${firstIssue(read.error)}.`, {
    id: 'sbom-malformed',
    fix: 'Write it anew: CycloneDX and SPDX 2 are read, as JSON.',
    at: { file: from },
  })
}

/** What a lock says of its packages: neither licences nor sources. */
export const packagesOfLock = (
  { specs }: ConcreteDag,
  isListed: (spec: ConcreteSpec) => boolean = () => true,
): ListedPackage[] =>
  [...specs.values()].filter(isListed).map((spec) => ({
    kind: 'spack',
    name: spec.name,
    version: spec.version,
    hash: spec.hash,
    licence: undefined,
    sources: [],
  }))
