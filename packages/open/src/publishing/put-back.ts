import type { Ports, Registry } from '@pakages/core'
import { label, type ConcreteSpec, type SpecHash } from '@pakages/model'
import type { Seen } from '@pakages/oci'
import type { JudgedPresence } from './judge-presence.ts'

/** Where tags were led elsewhere, and what they are of. */
export interface DisplacedAt {
  readonly registry: Registry
  readonly seen: Seen
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
}

/**
 * Leads tags to what is vouched for again, where somebody put something else there.
 * @throws RegistryError
 */
export async function putBack(
  { displaced, vouched }: JudgedPresence,
  { registry, seen, specs }: DisplacedAt,
  { host }: Pick<Ports, 'host'>,
): Promise<void> {
  for (const hash of displaced) {
    const stored = await registry.manifest(vouched.get(hash)!.manifest)
    if (!stored) continue
    await registry.putManifest(seen.tags.get(hash), stored.mediaType, stored.bytes)
    host.warning(
      `${label(specs.get(hash)!)}: something that nobody signed lay under its tag. It leads to ${stored.digest} again, which the last signed generation names.`,
    )
  }
}
