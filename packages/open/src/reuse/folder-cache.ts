import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError, type Ports } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { BuildCache, MirrorFolder } from '@pakages/oci'
import pMap from 'p-map'
import type { TrustedCache } from './trusted-cache.ts'

/** A build cache folder as a trusted cache. @throws UserError when it is none. */
export async function openFolderCache(
  name: string,
  { host, signal }: Ports,
): Promise<TrustedCache> {
  const source = resolve(host.workspace, name.startsWith('file://') ? fileURLToPath(name) : name)
  if (!existsSync(source))
    throw new UserError(`There is no folder ${source}.`, {
      id: 'folder-missing',
      fix: 'Correct the input "trusted-caches".',
    })
  const cache = await BuildCache.open(source)
  return {
    name,
    hashes: new Set(cache.entries.keys()),
    judge: async (wanted, _, { policy }) => ({
      refused: policy.evidence.length === 0 ? new Map() : new Map([...wanted].map(unsigned)),
      approve: async () => ({ kind: 'accepted' }),
    }),
    fetch: async (wanted, dag, folder, arrived) => {
      const mirror = new MirrorFolder(folder)
      await mirror.writeHeader()
      await pMap(
        wanted,
        async (hash) => {
          const { tarball } = await cache.read(cache.entries.get(hash)!)
          if (!(await mirror.has(tarball))) await mirror.write(tarball, tarball.open(), name)
          await mirror.add(dag, hash, tarball)
          arrived(hash)
        },
        { concurrency: 8, signal },
      )
    },
  }
}

const unsigned = (hash: SpecHash): [SpecHash, readonly string[]] => [
  hash,
  ['A folder has no signatures. Push it, or give an "oci-layout:".'],
]
