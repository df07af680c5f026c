import { UserError, type Registry } from '@pakages/core'
import { Generations, type GenerationBounds } from '@pakages/oci'
import { generationFaults } from '@pakages/trust'
import type { Trust } from './open.ts'

/**
 * All tags of a registry that somebody named to read from it.
 * @throws UserError where it has none: there is no such repository, or the login may not see it.
 */
export async function tagsToRead(registry: Registry): Promise<readonly string[]> {
  const tags = await registry.tags()
  if (tags.length > 0) return tags
  throw new UserError(`${registry.reference} is not there, or nothing was pushed to it.`, {
    id: 'registry-not-found',
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
