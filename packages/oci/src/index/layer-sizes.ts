import type { Registry } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { findIndexImage, readDigests } from './index-image.ts'

/**
 * How many bytes each package has to download, as far as the index image says so: one that Spack
 * wrote does not.
 * @throws RegistryError when the registry is out of reach.
 */
export async function layerSizes(registry: Registry): Promise<ReadonlyMap<SpecHash, number>> {
  const index = await findIndexImage(registry)
  const digests = index ? await readDigests(registry, index) : new Map<never, never>()
  return new Map([...digests].map(([hash, { size }]) => [hash, size]))
}
