import { readConfig, RegistryError, type SpackImage } from '@pakages/image'
import type { Registry } from '@pakages/core'
import { announcedPlace, parseAnnounced, UnreadableBuildInfo, type BuildInfo } from '@pakages/store'

/** Bytes: a config that is larger takes longer than it saves. */
const LARGEST_CONFIG = 8 * 1024 * 1024

/**
 * What an image says of how its package was built, which takes a request for its config. Nothing is
 * asked for where its manifest shows that it says nothing, as images of stock Spack do.
 * @throws RegistryError when what it says is not as it is written.
 */
export async function announcedInfo(
  registry: Registry,
  image: SpackImage,
): Promise<BuildInfo | undefined> {
  if (!announcedPlace(image.annotations) || image.config.size > LARGEST_CONFIG) return undefined
  const { build } = await readConfig(registry, image)
  if (build === undefined) return undefined
  try {
    return parseAnnounced(build)
  } catch (cause) {
    if (!(cause instanceof UnreadableBuildInfo)) throw cause
    throw new RegistryError(
      'malformed',
      `The image ${registry.reference}:${image.tag} cannot be used: what it says of how its package was built is not as Pakages writes it.`,
      { id: 'image-not-of-spack', fix: 'Remove the tag, and push the package anew.', cause },
    )
  }
}
