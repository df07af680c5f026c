import type { Descriptor, SpdxExpression } from '@pakages/core'
import { hexOf, type ConcreteSpec, type Digest } from '@pakages/model'
import { encode } from '../content/json.ts'
import { descriptorOf } from '../manifest/manifest.ts'
import { IMAGE_CONFIG, IMAGE_LAYER, IMAGE_MANIFEST } from '../manifest/media-types.ts'
import { architectureOf } from './architecture.ts'
import { BUILD_KEY } from './build-key.ts'
import { specText } from './spec-text.ts'

/** One package as a layer of an image. */
export interface PackageLayer {
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  /** The sha256 of the uncompressed tarball. */
  readonly diffId: Digest
}

/**
 * Where packages come from, for people and for GitHub, which links a package to its repository by
 * it.
 */
export interface ImageSource {
  /** The web address of the repository. */
  readonly source?: string | undefined
  /** The commit, 40 hex digits. */
  readonly revision?: string | undefined
}

/** What an image is made of. */
export interface ImageParts extends ImageSource {
  readonly spec: ConcreteSpec
  /** `{_meta, nodes}` as Spack wrote it. */
  readonly specJson: unknown
  /** What it needs at run time, dependencies before dependents, and its own tarball last. */
  readonly layers: readonly PackageLayer[]
  /** The `Env` of a container that is started from it, as `NAME=VALUE`. */
  readonly env: readonly string[]
  readonly licenses?: SpdxExpression | undefined
  /** What the tarball says of how it was built: see `BUILD_KEY`. JSON. */
  readonly build?: object | undefined
  /** Annotations of the manifest besides those of the format. */
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

/** An image, ready to be uploaded. */
export interface ComposedImage {
  readonly config: Buffer
  readonly manifest: Buffer
  readonly mediaType: string
}

/**
 * Makes the config and the manifest of a package, in the format that stock Spack reads. The config
 * has no time in it: the same package has the same config digest. The source is told three times
 * (config label, annotation of the manifest, annotation of the index), since readers disagree about
 * where to look.
 */
export function composeImage(parts: ImageParts): ComposedImage {
  const own = parts.layers.at(-1)!
  const config = encode({
    architecture: architectureOf(parts.spec),
    os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
    rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
    config: {
      Env: parts.env,
      ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
    },
    spec: parts.specJson,
    buildcache_layout_version: 3,
    binary_cache_checksum: { hash_algorithm: 'sha256', hash: hexOf(own.digest) },
    ...(parts.build && { [BUILD_KEY]: parts.build }),
  })
  const layers: Descriptor[] = parts.layers.map(({ digest, size }) => ({
    mediaType: IMAGE_LAYER,
    digest,
    size,
  }))
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers,
    annotations: annotationsOf(parts),
  })
  return { config, manifest, mediaType: IMAGE_MANIFEST }
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md */
function annotationsOf({
  spec,
  licenses,
  annotations,
  ...provenance
}: ImageParts): Record<string, string> {
  return {
    'org.opencontainers.image.description': specText(spec),
    ...provenanceAnnotations(provenance),
    ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
    ...annotations,
  }
}

/** The annotations that say where something comes from. */
export const provenanceAnnotations = ({
  source,
  revision,
}: ImageSource): Record<string, string> => ({
  ...(source && { 'org.opencontainers.image.source': source }),
  ...(revision && { 'org.opencontainers.image.revision': revision }),
})
