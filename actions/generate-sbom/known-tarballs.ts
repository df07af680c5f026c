import { existsSync } from 'node:fs'
import type { WorkFolder } from '@pakages/core'
import type { ConcreteDag, Digest, SpecHash } from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import pMap from 'p-map'

/**
 * The sha256 of the tarballs of those specs that lie in the job's build cache; none where there is
 * no such folder.
 * @throws UserError when the build cache is damaged.
 */
export async function knownTarballs(
  dag: ConcreteDag,
  folder: WorkFolder,
): Promise<Map<SpecHash, Digest>> {
  if (!existsSync(folder.cache)) return new Map()
  const cache = await BuildCache.open(folder.cache)
  const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? [])
  return new Map(
    await pMap(
      entries,
      async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest] as const,
      { concurrency: 8 },
    ),
  )
}
