import { label } from '@pakages/model'
import { expectedPackage } from '@pakages/store'
import pMap from 'p-map'
import type { BuildCache, CachedPackage, CacheEntry } from '../build-cache/build-cache.ts'
import type { MetadataReader } from '../build-cache/metadata-feed.ts'
import { inspectTarball, type TarballFacts } from '../build-cache/tarball.ts'

/** A package that is to be pushed, looked at from inside. */
export interface PushCandidate extends CachedPackage {
  readonly facts: TarballFacts
}

/**
 * Reads and checks packages before anything is uploaded.
 * @param metadata Reads the files below `.spack/` of one package.
 * @throws UserError when a package is damaged, is none of Spack, or is one that `install` refuses.
 */
export async function inspect(
  cache: BuildCache,
  entries: readonly CacheEntry[],
  metadata: ((entry: CacheEntry) => MetadataReader) | undefined,
  signal?: AbortSignal,
): Promise<PushCandidate[]> {
  return pMap(
    entries,
    async (entry) => {
      const found = await cache.read(entry)
      const expected = expectedPackage(found.dag, found.spec.hash)
      const readMetadata = metadata?.(entry)
      const facts = await inspectTarball(found.tarball, label(found.spec), {
        expected,
        readMetadata,
      })
      return { ...found, facts }
    },
    { concurrency: 8, ...(signal && { signal }) },
  )
}
