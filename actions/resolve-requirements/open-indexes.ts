import type { PackageIndexClient } from '@pakages/catalog'
import type { VersionState } from '@pakages/model'
import { offeredVersions, type OfferedVersion } from '@pakages/trust'
import pMap from 'p-map'

/**
 * What an index offers of a package, from the first that has it; undefined when none does.
 * @param allow States that may be chosen.
 * @throws UserError when an index cannot be read.
 */
export async function offeredBy(
  clients: readonly PackageIndexClient[],
  name: string,
  allow: readonly VersionState[],
): Promise<OfferedVersion[] | undefined> {
  for (const client of clients) {
    const found = await client.package(name)
    if (!found) continue
    const removed = found.versions.filter(({ state }) => state === 'removed')
    const removals = await pMap(
      removed,
      async ({ version }) =>
        [version, (await client.version(name, version))?.reasons ?? []] as const,
      { concurrency: 8 },
    )
    return offeredVersions(name, found.versions, allow, new Map(removals))
  }
  return undefined
}
