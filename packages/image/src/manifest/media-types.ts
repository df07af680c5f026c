/** The media types of the OCI image specification 1.1: a manifest of one image. */
export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
/** A manifest that lists others: several platforms, or what refers to an image. */
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'
/** The config of an image, which holds the spec of a Spack package. */
export const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'
/** A gzipped tarball. */
export const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'
/** The config `{}` of what is no image to run: an SBOM, a signature. */
export const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json'
/** {@link IMAGE_MANIFEST} in Docker's schema 2, as Spack writes it on a Docker base image. */
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
/** {@link IMAGE_INDEX} in Docker's schema 2. */
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'

/** Whether a manifest of this type lists other manifests. */
export const isIndexType = (mediaType: string): boolean =>
  mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST
