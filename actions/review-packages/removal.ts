import type { Digest } from '@pakages/model'
import { finalizeIndex } from '@pakages/oci'
import { removeBinaries } from '@pakages/trust'
import type { FoundBinary } from './binaries.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Takes binaries out of the cache and writes its index anew.
 * @returns How many manifests are gone; 0 without a registry.
 */
export async function removeAll(
  binaries: readonly FoundBinary[],
  around: Surroundings,
): Promise<number> {
  const { registry, ports } = around
  if (!registry || binaries.length === 0) return 0
  const tags = new Set(binaries.map(({ tag }) => tag))
  const remove = await githubRemoval(around)
  const removal = await removeBinaries(registry, {
    isOf: (tag) => tags.has(tag),
    ...(remove && { remove }),
  })
  const { repository, serverUrl, commit } = ports.host.context
  await finalizeIndex({
    registry,
    clock: ports.clock,
    signal: ports.signal,
    expected: new Map(),
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
  })
  return removal.manifests.length
}

/** GitHub's registry deletes through its REST API only. */
async function githubRemoval({
  registry,
  inputs,
  ports,
}: Surroundings): Promise<((digest: Digest) => Promise<boolean>) | undefined> {
  const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1]
  if (image === undefined || inputs.token === undefined) return undefined
  const codeHost = await ports.openCodeHost(
    ports.host.context.repository ?? image,
    inputs.token,
    ports.host.context.apiUrl,
  )
  return (digest) => codeHost.deleteManifest(image, digest)
}
