import type { Digest, SpecHash } from '@pakages/model'

/** What a package in the registry is made of. */
export interface PackageDigests {
  readonly manifest: Digest
  /** The layer with its own tarball. */
  readonly layer: Digest
  /** Bytes of that layer. */
  readonly size: number
}

/**
 * The digests of all packages, so that one request tells them. Like the index it is derived:
 * manifests are the truth.
 */
export type DigestTable = ReadonlyMap<SpecHash, PackageDigests>

/** A table with more entries; of two for one hash the later one counts. */
export function extended(
  table: DigestTable,
  ...added: readonly Iterable<readonly [SpecHash, PackageDigests]>[]
): DigestTable {
  const all = new Map(table)
  for (const entries of added) {
    for (const [hash, { manifest, layer, size }] of entries)
      all.set(hash, { manifest, layer, size })
  }
  return all
}

/** Whether two tables say the same. */
export const isSameTable = (one: DigestTable, other: DigestTable): boolean =>
  one.size === other.size &&
  [...one].every(([hash, { manifest, layer, size }]) => {
    const entry = other.get(hash)
    return entry?.manifest === manifest && entry.layer === layer && entry.size === size
  })
