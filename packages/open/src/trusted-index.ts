import { resolve as resolvePath } from 'node:path'
import { openIndex, type PackageIndexClient } from '@pakages/catalog'
import { cacheFolder, type Ports } from '@pakages/core'
import { rememberIndex, seenIndex, trustIndex, type SeenIndex } from '@pakages/trust'
import type { Trust } from './open.ts'

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
