import { resolve } from 'node:path'
import type { PackageIndexClient } from '@pakages/catalog'
import type { Ports } from '@pakages/core'
import type { ImportedReviews } from '@pakages/model'
import type { Trust } from './open.ts'
import { openTrusted } from './trusted-index.ts'

/**
 * Opens the indexes that a policy imports, each once: signed by who signs its index, not expired,
 * and not older than one that was seen before.
 * @param root Where relative folders start.
 * @returns What opens one. @throws UserError when it is not there, or not to be trusted.
 */
export function importedIndexes(
  { policy, verifier }: Trust,
  root: string,
  ports: Pick<Ports, 'http' | 'host' | 'clock'>,
): (index: ImportedReviews) => Promise<PackageIndexClient> {
  const opened = new Map<string, Promise<PackageIndexClient>>()
  return (index) => {
    const { url, signers, indexSigners = signers } = index
    const place = /^https?:/.test(url) ? url : resolve(root, url)
    const known =
      opened.get(place) ??
      openTrusted(place, {
        policy: { ...policy, signers: indexSigners },
        verifier,
        unsigned: false,
        ports,
      })
    opened.set(place, known)
    return known
  }
}
