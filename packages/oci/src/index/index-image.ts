import type { Descriptor, Registry } from '@pakages/core'
import { digestType, isSpecHash, type Digest, type SpecHash } from '@pakages/model'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { descriptorOf, encode, parseImageManifest } from '../manifest.ts'
import { IMAGE_CONFIG, IMAGE_LAYER, IMAGE_MANIFEST } from '../media-types.ts'
import { RegistryError } from '../registry-error.ts'
import { provenanceAnnotations, type Provenance } from '../spack-image/compose.ts'
import { INDEX_TAG } from '../spack-image/tags.ts'
import { databaseJson, parseDatabase, type Database } from './database.ts'

/** Bytes. A list of 10,000 packages has about 10 MB. */
const INDEX_LIMIT = 512 * 1024 * 1024

const digest = digestType()
const catalogType = z.record(
  z.string(),
  z.object({ manifest: digest, layer: digest, size: z.number().int().nonnegative() }),
)

/** Where in the index image the catalog is: Spack takes no notice of the config. */
const CATALOG = 'pakages.catalog/1'

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

/** The index image of a repository, as Spack reads it. */
export interface PackageIndex {
  /** Of the image's manifest. */
  readonly manifest: Descriptor
  readonly layer: Descriptor
  readonly config: Descriptor
}

/**
 * Finds the index image; undefined when there is none, or something else under its tag: it can be
 * made anew.
 */
export async function findIndex(registry: Registry): Promise<PackageIndex | undefined> {
  const stored = await registry.manifest(INDEX_TAG)
  if (!stored) return undefined
  return orUndefined(async () => {
    const { config, layers } = parseImageManifest(
      stored.bytes,
      `${registry.reference}:${INDEX_TAG}`,
    )
    const layer = layers[0]
    return (
      layer && {
        manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
        layer,
        config,
      }
    )
  })
}

/** Reads the list of packages; undefined when it is not one that can be extended. */
export async function readDatabase(
  registry: Registry,
  { layer }: PackageIndex,
): Promise<Database | undefined> {
  if (layer.size > INDEX_LIMIT) return undefined
  return orUndefined(async () =>
    parseDatabase(
      await buffer(await registry.readBlob(layer.digest, layer.size)),
      `${registry.reference}:${INDEX_TAG}`,
    ),
  )
}

/** Reads the catalog; empty when the index was written by Spack itself. */
export async function readCatalog(registry: Registry, { config }: PackageIndex): Promise<Catalog> {
  if (config.size <= 2 || config.size > INDEX_LIMIT) return new Map()
  const found = await orUndefined(async () => {
    const json = JSON.parse(
      String(await buffer(await registry.readBlob(config.digest, config.size))),
    ) as Record<string, unknown>
    return catalogType.safeParse(json[CATALOG]).data
  })
  return new Map(
    Object.entries(found ?? {}).filter(([hash]) => isSpecHash(hash)) as [SpecHash, CatalogEntry][],
  )
}

/** Writes the index image and returns its manifest's digest. */
export async function writeIndex(
  registry: Registry,
  database: Database,
  catalog: Catalog,
  provenance: Provenance,
): Promise<Digest> {
  const entries = [...catalog]
    .filter(([hash]) => database.available.has(hash))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const labels = provenance.source && {
    config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
  }
  const config = encode({ ...labels, [CATALOG]: Object.fromEntries(entries) })
  const layer = databaseJson(database)
  // Stock Spack declares its JSON as a tarball too: readers ask for that type.
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [descriptorOf(IMAGE_LAYER, layer)],
    annotations: {
      'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
      ...provenanceAnnotations(provenance),
    },
  })
  await Promise.all([config, layer].map((bytes) => putBytes(registry, bytes)))
  return registry.putManifest(INDEX_TAG, IMAGE_MANIFEST, manifest)
}

/** Uploads bytes that are in memory, unless they are there. */
export async function putBytes(registry: Registry, bytes: Buffer): Promise<void> {
  const { digest, size } = descriptorOf('', bytes)
  await registry.putBlob({
    digest,
    size,
    open: () => Readable.from([bytes], { objectMode: false }),
    read: async () => bytes,
  })
}

/**
 * What is damaged or gone meanwhile is treated as absent; other failures, such as a registry that
 * is down, are not.
 */
async function orUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    if (
      error instanceof RegistryError &&
      ['malformed', 'not-found', 'digest-mismatch', 'truncated', 'too-large'].includes(
        error.failure,
      )
    )
      return undefined
    throw error
  }
}
