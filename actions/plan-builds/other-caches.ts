import type { PlanRecord, SpecHash } from '@pakages/model'
import { isPlaceOf } from '@pakages/oci'
import type { TrustedCaches } from '@pakages/open/reuse'

type PublicPackage = NonNullable<PlanRecord['public']>[number]

/** Where in public caches a package is, and whose signature it carries there. */
export type InPublicCache = Omit<PublicPackage, 'hash' | 'name' | 'version'>

/** Of what public caches have: from which it is taken, by whose key. */
export function ofPublicCaches(
  needed: ReadonlySet<SpecHash>,
  taken: ReadonlySet<SpecHash>,
  caches: TrustedCaches,
): ReadonlyMap<SpecHash, InPublicCache> {
  const found = new Map<SpecHash, InPublicCache>()
  for (const hash of needed) {
    const signedBy = caches.signerOf(hash)
    const [source] = caches.having(hash)
    if (signedBy !== undefined && source !== undefined)
      found.set(hash, { signedBy, source, ...(taken.has(hash) && { taken: true }) })
  }
  return found
}

/** Of what only caches other than the registry have: which one. Nothing where none is named. */
export function foreignOf(
  registry: string | undefined,
  needed: ReadonlySet<SpecHash>,
  caches: TrustedCaches,
): ReadonlyMap<SpecHash, string> {
  if (registry === undefined) return new Map()
  return new Map(
    [...needed].flatMap((hash) => {
      const having = caches.having(hash)
      const isElsewhere = !having.some((name) => isPlaceOf(registry, name))
      const source = caches.signerOf(hash) === undefined && isElsewhere ? having[0] : undefined
      return source === undefined ? [] : [[hash, source] as const]
    }),
  )
}
