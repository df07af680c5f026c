import type { Descriptor, Registry, StoredManifest } from '@pakages/core'
import {
  descriptorOf,
  encode,
  parseAs,
  putBytes,
  readWhole,
  unlessUnusable,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  INDEX_TAG,
  parseImageManifest,
  type ImageSource,
  provenanceAnnotations,
} from '@pakages/image'
import { digestType, isSpecHash, type Digest, type SpecHash } from '@pakages/model'
import { z } from 'zod'
import type { DigestTable, PackageDigests } from './digest-table.ts'
import { databaseJson, parseDatabase, type Database } from './database.ts'

/** Bytes. A list of 10,000 packages has about 10 MB. */
const INDEX_LIMIT = 512 * 1024 * 1024

const digest = digestType()
const digestsType = z.record(
  z.string(),
  z.object({ manifest: digest, layer: digest, size: z.number().int().nonnegative() }),
)

/** Where in the index image the table of digests is: Spack takes no notice of the config. */
const DIGESTS = 'pakages.digests/1'
const configType = z.object({ [DIGESTS]: digestsType.optional() })

/** The index image of a repository, as Spack reads it. */
export interface IndexImage {
  /** Of the image's manifest. */
  readonly manifest: Descriptor
  readonly layer: Descriptor
  readonly config: Descriptor
}

const [DESCRIPTION, LIST] = [
  'org.opencontainers.image.description',
  'List of the packages in this Spack build cache',
]

/** Whether an image is an index that {@link writeIndexImage} wrote, whatever tag led to it. */
export async function isIndexImage({ bytes }: Pick<StoredManifest, 'bytes'>): Promise<boolean> {
  const manifest = await unlessUnusable(() => parseImageManifest(bytes, INDEX_TAG))
  return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST
}

/**
 * Finds the index image; undefined when there is none, or something else under its tag: it can be
 * made anew.
 * @throws RegistryError when the registry is out of reach.
 */
export async function findIndexImage(registry: Registry): Promise<IndexImage | undefined> {
  const stored = await registry.manifest(INDEX_TAG)
  if (!stored) return undefined
  return unlessUnusable(() => {
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

/**
 * Reads the list of packages; undefined when it is not one that can be extended.
 * @throws RegistryError when the registry is out of reach.
 */
export async function readDatabase(
  registry: Registry,
  { layer }: IndexImage,
): Promise<Database | undefined> {
  return unlessUnusable(async () =>
    parseDatabase(
      await readWhole(registry, layer, INDEX_LIMIT),
      `${registry.reference}:${INDEX_TAG}`,
    ),
  )
}

/**
 * Reads the table of digests; empty when the index was written by Spack itself.
 * @throws RegistryError when the registry is out of reach.
 */
export async function readDigests(
  registry: Registry,
  { config }: IndexImage,
): Promise<DigestTable> {
  const from = `the config of ${registry.reference}:${INDEX_TAG}`
  const found = await unlessUnusable(async () =>
    parseAs(await readWhole(registry, config, INDEX_LIMIT), configType, 'a config', from),
  )
  return new Map(
    Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => isSpecHash(hash)) as [
      SpecHash,
      PackageDigests,
    ][],
  )
}

/**
 * Writes the index image and returns its manifest's digest.
 * @throws RegistryError when the registry refuses.
 */
export async function writeIndexImage(
  registry: Registry,
  database: Database,
  digests: DigestTable,
  provenance: ImageSource,
): Promise<Digest> {
  const entries = [...digests]
    .filter(([hash]) => database.available.has(hash))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const labels = provenance.source && {
    config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
  }
  const config = encode({ ...labels, [DIGESTS]: Object.fromEntries(entries) })
  const layer = databaseJson(database)
  // Stock Spack declares its JSON as a tarball too: readers ask for that type.
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [descriptorOf(IMAGE_LAYER, layer)],
    annotations: {
      [DESCRIPTION]: LIST,
      ...provenanceAnnotations(provenance),
    },
  })
  await Promise.all([config, layer].map((bytes) => putBytes(registry, bytes)))
  return registry.putManifest(INDEX_TAG, IMAGE_MANIFEST, manifest)
}
