import type { Digest, SpecHash } from '@pakages/model'

/** What a package in the registry is made of. */
export interface CatalogEntry {
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
export type Catalog = ReadonlyMap<SpecHash, CatalogEntry>

/** A catalog with more entries; of two for one hash the later one counts. */
export function extended(
  catalog: Catalog,
  ...added: readonly Iterable<readonly [SpecHash, CatalogEntry]>[]
): Catalog {
  const all = new Map(catalog)
  for (const entries of added) {
    for (const [hash, { manifest, layer, size }] of entries)
      all.set(hash, { manifest, layer, size })
  }
  return all
}

/** Whether two catalogs name the same manifests. */
export const isSameCatalog = (one: Catalog, other: Catalog): boolean =>
  one.size === other.size &&
  [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest)
