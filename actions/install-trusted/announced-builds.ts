import type { ConcreteDag, SpecHash } from '@pakages/model'
import { announcedInfo, pullBounds, type PackageFound, type PullBounds } from '@pakages/oci'
import { announcedPlace, mayGrow, type AnnouncedBuild, type StoreLayout } from '@pakages/store'
import pMap from 'p-map'

/** Bytes of a tarball from which on it pays to ask what is to be rewritten before it is opened. */
const LARGE = 8 * 1024 * 1024

/**
 * What images say of how their packages were built. Their manifests, which are read already, say
 * where; the request that says all is made where that counts: for large packages, and where paths
 * become longer.
 * @throws RegistryError when an image says it in another way than it is written.
 */
export async function announcedBuilds(
  found: readonly PackageFound[],
  dag: ConcreteDag,
  layout: StoreLayout,
  bounds: PullBounds,
): Promise<ReadonlyMap<SpecHash, AnnouncedBuild>> {
  const announced = await pMap(
    found,
    async ({ hash, registry, image }): Promise<readonly [SpecHash, AnnouncedBuild]> => {
      const place = announcedPlace(image.annotations)
      const counts = image.layer.size >= LARGE || mayGrow(dag.specs.get(hash)!, { place }, layout)
      return [hash, { place, info: counts ? await announcedInfo(registry, image) : undefined }]
    },
    pullBounds(bounds),
  )
  return new Map(announced)
}
