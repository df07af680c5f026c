import type { Descriptor } from '@pakages/core'
import type { Digest, SpecHash } from '@pakages/model'

/** A package as the layers of a container tell of it. */
export interface LayerPackage {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  /** An SPDX expression; undefined where none is known. */
  readonly licence?: string | undefined
}

/** A layer that is put on a base. */
export interface ContainerLayer extends Descriptor {
  /** The sha256 of the layer when it is unpacked. */
  readonly diffId: Digest
  /** What is in it; none for the last layer, which holds what makes an image of them. */
  readonly packages: readonly LayerPackage[]
}

/** The annotation of a layer that names its packages, as JSON. */
export const PACKAGES_ANNOTATION = 'io.github.syspack.pakages.packages'
/** The annotations of an image that name its base, as OCI has them. */
export const BASE_NAME = 'org.opencontainers.image.base.name'
/** See {@link BASE_NAME}. */
export const BASE_DIGEST = 'org.opencontainers.image.base.digest'

/** The most layers that runtimes take, those of the base among them. */
export const MOST_LAYERS = 125

/** What a layer is called in histories and lists. */
export function layerTitle({ packages }: Pick<ContainerLayer, 'packages'>): string {
  const [first, ...others] = packages.map(({ name, version }) => `${name}@${version}`)
  if (first === undefined) return 'view, environment, SBOMs, licences'
  return others.length === 0 ? first : `${first} and ${others.length} more`
}
