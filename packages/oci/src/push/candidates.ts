import type { BlobSource } from '@pakages/core'
import pMap from 'p-map'
import { label } from '@pakages/model'
import type { BuildCache, CachedPackage, CacheEntry } from '../build-cache/build-cache.ts'
import { inspectTarball, type MetadataReader, type TarballFacts } from '../build-cache/tarball.ts'

/** A package that is to be pushed, looked at from inside. */
export interface PushCandidate extends CachedPackage {
  readonly facts: TarballFacts
}

/**
 * Reads and checks packages before anything is uploaded.
 * @param metadata Reads the files below `.spack/` of one package.
 * @throws UserError when a package is damaged or is none of Spack.
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
      const blob: BlobSource = found.tarball
      return { ...found, facts: await inspectTarball(blob, label(found.spec), metadata?.(entry)) }
    },
    { concurrency: 8, ...(signal && { signal }) },
  )
}
