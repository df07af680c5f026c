import type { Registry } from '@pakages/core'
import { attach, parseImageManifest, readWhole, unlessUnusable } from '@pakages/image'
import { LONGEST_SBOM, sbomFormatOf, type Digest } from '@pakages/model'
import { findIndexImage, isIndexImage } from '../index/index-image.ts'
import { subjectsIn } from './read-prunable.ts'

/** A registry before and after its index was made anew. */
export interface RenewedIndex {
  readonly registry: Registry
  /** Every tag before. */
  readonly tags: readonly string[]
  /** The index before. */
  readonly before: Digest | undefined
}

/**
 * The index images that a later one replaced, as far as something hangs at them: no tag leads to them
 * any more, and SBOMs of whole locks hang there that nobody finds.
 * @throws RegistryError
 */
export async function formerIndexes({ registry, tags, before }: RenewedIndex): Promise<Digest[]> {
  const current = await currentIndex(registry)
  const former: Digest[] = []
  for (const digest of new Set([...(before ? [before] : []), ...subjectsIn(tags)])) {
    if (digest === current) continue
    const stored = await registry.manifest(digest)
    if (stored && (await isIndexImage(stored))) former.push(digest)
  }
  return former
}

/** Of what `index.spack` is now: an index that says the same as a former one is that one. */
export const currentIndex = async (registry: Registry): Promise<Digest | undefined> =>
  (await findIndexImage(registry))?.manifest.digest

/**
 * Attaches the SBOMs of the whole lock to the index that took the place of another, where they are
 * looked for. Their signatures are of the former one, and stay behind.
 * @throws RegistryError
 */
export async function bringSbomsAlong({ registry, before }: RenewedIndex): Promise<void> {
  const now = await currentIndex(registry)
  if (before === undefined || now === undefined || now === before) return
  for (const { digest, artifactType } of await registry.referrers(before)) {
    if (artifactType === undefined || sbomFormatOf(artifactType) === undefined) continue
    await unlessUnusable(async () => {
      const stored = await registry.manifest(digest)
      const [layer] = stored ? parseImageManifest(stored.bytes, digest).layers : []
      if (!layer) return
      const title = layer.annotations?.['org.opencontainers.image.title']
      const bytes = await readWhole(registry, layer, LONGEST_SBOM)
      await attach(registry, [now], { artifactType, bytes, ...(title !== undefined && { title }) })
    })
  }
}
