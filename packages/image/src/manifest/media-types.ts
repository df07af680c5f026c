/** Media types of the OCI image specification 1.1 and of Docker's registry. */
export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'
export const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'
export const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'
export const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json'
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'

/** Whether a manifest of this type lists other manifests. */
export const isIndexType = (mediaType: string): boolean =>
  mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST
