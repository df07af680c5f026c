import type { Descriptor, Registry, StoredManifest } from '@pakages/core'
import {
  hexOf,
  InvalidValue,
  isDigest,
  parseSpecFile,
  type ConcreteDag,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { z } from 'zod'
import { parseAs } from '../content/json.ts'
import { readWhole } from '../content/verified.ts'
import { parseImageManifest } from '../manifest/manifest.ts'
import { isIndexType } from '../manifest/media-types.ts'
import { RegistryError } from '../registry-error.ts'
import { BUILD_KEY } from './build-key.ts'
import { specNode, type SpecNode } from './spec-node.ts'

/**
 * The longest config that is read, in bytes: it holds the whole DAG of a spec, about 1 kB a node.
 */
const CONFIG_LIMIT = 64 * 1024 * 1024

/** An image of one package, as its manifest describes it. */
export interface SpackImage {
  /** The tag or digest that it was read by. */
  readonly tag: string
  /** Of the manifest: what signatures and SBOMs refer to. */
  readonly digest: Digest
  /** Points to the manifest, for what refers to it. */
  readonly descriptor: Descriptor
  readonly config: Descriptor
  /** The package's own tarball: the last layer. */
  readonly layer: Descriptor
  /** How many layers it has: its own, and those of what it needs to run, where they are there. */
  readonly layers: number
  readonly annotations: Readonly<Record<string, string>>
}

/** What the config of an image says. */
export interface SpackConfig {
  /** The spec's own hash. */
  readonly hash: SpecHash
  readonly name: string
  readonly version: string
  /** 5 from Spack 1.0 on; 4 before. */
  readonly format: number
  /** `{_meta, nodes}` as it came. */
  readonly spec: { readonly _meta: unknown; readonly nodes: readonly SpecNode[] }
  /** The sha256 of the uncompressed own tarball; undefined when the image does not say. */
  readonly diffId: Digest | undefined
  readonly env: readonly string[]
  /** What it says of how it was built, as it came: JSON that nobody has looked at yet. */
  readonly build: unknown
}

const config = z.object({
  rootfs: z.object({ diff_ids: z.array(z.string()) }).optional(),
  config: z.object({ Env: z.array(z.string()).nullish() }).nullish(),
  spec: z.object({
    _meta: z.object({ version: z.number() }).loose(),
    nodes: z.array(specNode).min(1),
  }),
  binary_cache_checksum: z
    .object({ hash_algorithm: z.literal('sha256'), hash: z.string() })
    .optional(),
  [BUILD_KEY]: z.unknown().optional(),
})

/**
 * Reads the image under the tag of a package, whoever wrote it: we, or any Spack since 0.22.
 * @returns Undefined when there is no such tag.
 * @throws RegistryError when it is no image of a package.
 */
export async function readImage(registry: Registry, tag: string): Promise<SpackImage | undefined> {
  const stored = await registry.manifest(tag)
  return stored && imageOf(stored, registry, tag)
}

/**
 * The image of a package that a manifest describes.
 * @param tag The tag or digest that the manifest was read by.
 * @throws RegistryError (`malformed`) when it is no image of a package.
 */
export function imageOf(stored: StoredManifest, { reference }: Registry, tag: string): SpackImage {
  const from = `${reference}:${tag}`
  if (isIndexType(stored.mediaType)) throw notSpack(from, 'it is an index of several images')
  const manifest = parseImageManifest(stored.bytes, from)
  const layer = manifest.layers.at(-1)
  if (!layer) throw notSpack(from, 'it has no layers')
  const { mediaType, digest, bytes } = stored
  return {
    tag,
    digest,
    descriptor: { mediaType, digest, size: bytes.length },
    config: manifest.config,
    layer,
    layers: manifest.layers.length,
    annotations: manifest.annotations ?? {},
  }
}

/**
 * Reads the config of an image.
 * @throws RegistryError when it is none of a package, is larger than makes sense, or names another
 * tarball than the manifest does.
 */
export async function readConfig(registry: Registry, image: SpackImage): Promise<SpackConfig> {
  const from = `the config of ${registry.reference}:${image.tag}`
  const bytes = await readWhole(registry, image.config, CONFIG_LIMIT)
  const read = parseAs(bytes, config, 'the config of a package', from)
  const checksum = read.binary_cache_checksum?.hash
  if (checksum !== undefined && checksum !== hexOf(image.layer.digest))
    throw notSpack(from, 'it describes another tarball than the manifest does')
  const root = read.spec.nodes[0]!
  const diffId = read.rootfs?.diff_ids.at(-1)
  return {
    hash: root.hash,
    name: root.name,
    version: root.version,
    format: read.spec._meta.version,
    spec: read.spec,
    diffId: diffId !== undefined && isDigest(diffId) ? diffId : undefined,
    env: read.config?.Env ?? [],
    build: read[BUILD_KEY],
  }
}

/**
 * The DAG of an image's spec. @throws RegistryError when it is of a format that is not understood
 * (Spack before 1.0).
 */
export function dagOf(read: SpackConfig, from: string): ConcreteDag {
  try {
    return parseSpecFile({ spec: read.spec })
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new RegistryError(
      'malformed',
      `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`,
      { id: 'image-not-of-spack', fix: error.fix, cause: error },
    )
  }
}

const notSpack = (from: string, why: string): RegistryError =>
  new RegistryError('malformed', `${from} is not a package of Spack: ${why}.`, {
    id: 'image-not-of-spack',
    fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
  })
