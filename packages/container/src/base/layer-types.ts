import { IMAGE_LAYER } from '@pakages/image'

/** A layer that is not compressed. */
const PLAIN = 'application/vnd.oci.image.layer.v1.tar'

/** Media types of layers that images are put together of, as OCI calls them: the bytes are the same. */
const LAYER_TYPES: Readonly<Record<string, string>> = {
  [IMAGE_LAYER]: IMAGE_LAYER,
  [PLAIN]: PLAIN,
  [`${PLAIN}+zstd`]: `${PLAIN}+zstd`,
  'application/vnd.docker.image.rootfs.diff.tar.gzip': IMAGE_LAYER,
  'application/vnd.docker.image.rootfs.diff.tar': PLAIN,
  'application/vnd.docker.image.rootfs.diff.tar.zstd': `${PLAIN}+zstd`,
}

/** The media type that OCI has for a layer; undefined for one that nobody here knows. */
export const ociLayerType = (mediaType: string): string | undefined => LAYER_TYPES[mediaType]

/** Whether a layer may not be given on, such as those of Windows. */
export const isForeign = (mediaType: string): boolean => /foreign|nondistributable/.test(mediaType)
