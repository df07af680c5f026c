import { cacheFolder, UserError, type Host, type Registry, type Signer } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { Generations, type GenerationBounds } from '@pakages/oci'
import { generationFaults, KeySigner, verifierOf } from '@pakages/trust'
import type { Opened, Trust } from './open.ts'

/**
 * All tags of a registry that somebody named to read from it.
 * @throws UserError where it has none: there is no such repository, or the login may not see it.
 */
export async function tagsToRead(registry: Registry): Promise<readonly string[]> {
  const tags = await registry.tags()
  if (tags.length > 0) return tags
  throw new UserError(`${registry.reference} is not there, or nothing was pushed to it.`, {
    fix: 'Check its name, and the login ("token"): of a private repository a registry says that it is not there.',
  })
}

/** One that does not count, and why in a sentence. */
export interface PassedOver {
  readonly tag: string
  readonly why: string
}

/** The generations of a registry that count by a policy, where there is one. */
export async function openGenerations(
  registry: Registry,
  trust: Trust | undefined,
  bounds: GenerationBounds,
): Promise<{
  readonly tags: readonly string[]
  readonly generations: Generations
  /** Filled while they are read. */
  readonly passedOver: readonly PassedOver[]
}> {
  const tags = await tagsToRead(registry)
  const passedOver: PassedOver[] = []
  const generations = new Generations({
    registry,
    tags,
    bounds,
    judge:
      trust &&
      ((manifest) =>
        generationFaults(manifest, {
          registry,
          verifier: trust.verifier,
          signers: trust.policy.signers,
        })),
    onPassedOver: (tag, why) => passedOver.push({ tag, why }),
  })
  return { tags, generations, passedOver }
}

/**
 * Says what speaks against taking over a generation into one that is recorded now: it has to count by
 * the policy, or be signed with the same key, so that nobody's word is signed that did not count.
 * @returns Undefined where nothing is signed and no policy is configured: then nobody asks.
 */
export async function judgeToTakeOver(
  { trust, configuration }: Pick<Opened, 'trust' | 'configuration'>,
  registry: Registry,
  signer: Signer | undefined,
  { env }: Pick<Host, 'env'>,
): Promise<((manifest: Digest) => Promise<readonly string[]>) | undefined> {
  if (!signer && configuration?.values.trust === undefined) return undefined
  const { policy, verifier } = await trust()
  if (!(signer instanceof KeySigner))
    return (manifest) => generationFaults(manifest, { registry, verifier, signers: policy.signers })
  const signers = [...policy.signers, { kind: 'key', pem: signer.publicKey } as const]
  const knowing = verifierOf({ ...policy, signers }, cacheFolder(env))
  return (manifest) => generationFaults(manifest, { registry, verifier: knowing, signers })
}
