import type { PublishedTrust } from '@pakages/catalog'
import type { Ports, Signer } from '@pakages/core'
import { KeySigner, pemFingerprint } from '@pakages/trust'
import type { IndexSurroundings } from './surroundings.ts'

/** What the index says to who knows nothing but its signer: registry, keys and policy. */
export const publishedTrust = (
  signer: Signer | undefined,
  { registry, policy }: Pick<IndexSurroundings, 'registry' | 'policy'>,
): PublishedTrust => ({
  registry: registry.reference,
  keys: signer instanceof KeySigner ? [signer.publicKey] : [],
  policy,
})

/**
 * Who signs, as `install --trust` takes it: the key, or the repository with the ref of the run;
 * undefined where nobody does, or the job does not say for what it runs.
 */
export function anchorOf(
  signer: Signer | undefined,
  { host }: Pick<Ports, 'host'>,
): string | undefined {
  if (signer === undefined) return undefined
  if (signer instanceof KeySigner) return pemFingerprint(signer.publicKey)
  const { repository, ref } = host.context
  return repository === undefined || ref === undefined ? undefined : `${repository}@${ref}`
}
