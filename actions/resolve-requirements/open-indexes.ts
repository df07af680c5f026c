import { resolve as resolvePath } from 'node:path'
import { cacheFolder, type Ports } from '@pakages/core'
import { openIndex, type PackageIndexClient } from '@pakages/catalog'
import type { VersionState } from '@pakages/model'
import type { Trust } from '@pakages/open'
import {
  offeredVersions,
  rememberIndex,
  seenIndex,
  trustIndex,
  type OfferedVersion,
  type SeenIndex,
} from '@pakages/trust'
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

/** Whose signature an index must have, unless signatures are passed over. */
export interface OpenTrusted extends Trust {
  /** Whether signatures are passed over. */
  readonly unsigned: boolean
  readonly ports: Pick<Ports, 'http' | 'host' | 'clock'>
}

/**
 * Opens one index, checks that a signer of the policy signed it, and that it is not older than the
 * one that was seen before.
 * @param location Its address, or a folder.
 * @throws UserError when it is not there or not to be trusted.
 */
export async function openTrusted(
  location: string,
  { policy, verifier, unsigned, ports: { http, host, clock } }: OpenTrusted,
): Promise<PackageIndexClient> {
  const where = /^https?:/.test(location) ? location : resolvePath(host.workspace, location)
  if (unsigned) return openIndex(where, { http })
  const cache = cacheFolder(host.env)
  const before = await seenIndex(cache, where)
  let seen: SeenIndex | undefined
  const client = await openIndex(where, {
    http,
    now: clock.now(),
    ...(before && { notBefore: before.issued, atLeast: before.version }),
    verify: async (checksums, bundle) => {
      const trusted = await trustIndex(checksums, bundle, {
        verifier,
        signers: policy.signers,
        before,
        now: clock.now(),
      })
      seen = trusted.seen
      return trusted.signer
    },
  })
  if (seen) await rememberIndex(cache, where, { ...seen, version: client.serial })
  return client
}
