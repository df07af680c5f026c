import { UserError, type Registry } from '@pakages/core'
import { IMAGE_MANIFEST } from '@pakages/image'
import pMap from 'p-map'
import { readGenerationAt, type Generation } from '../generations/generation-image.ts'
import { releaseNames, releaseTag } from './release-tags.ts'

/** A generation with the release that it is frozen for: pruning keeps it, and its tag is never moved. */
export interface FrozenGeneration {
  readonly name: string
  readonly generation: Generation
}

const AT_ONCE = 8

/**
 * Freezes a generation for a release. Done again it changes nothing.
 * @returns Whether it was frozen now, and not before.
 * @throws UserError when the name stands for another generation.
 * @throws RegistryError when the registry refuses.
 */
export async function freezeGeneration(
  registry: Registry,
  { name, generation }: FrozenGeneration,
): Promise<boolean> {
  if (await isFrozen(registry, { name, generation })) return false
  const stored = await registry.manifest(generation.manifest)
  if (!stored)
    throw new UserError(`${generation.tag} is gone.`, {
      id: 'registry-changed-meanwhile',
      fix: 'Run it again.',
    })
  await registry.putManifest(releaseTag(name), IMAGE_MANIFEST, stored.bytes)
  // Another run may have taken the name in the same moment.
  await isFrozen(registry, { name, generation })
  return true
}

/**
 * Whether a release stands for this generation already.
 * @throws UserError when it stands for another.
 */
export async function isFrozen(
  registry: Registry,
  { name, generation }: FrozenGeneration,
): Promise<boolean> {
  const there = await registry.manifest(releaseTag(name))
  if (there === undefined || there.digest === generation.manifest) return there !== undefined
  const other = await readGenerationAt(registry, there.digest, releaseTag(name))
  throw new UserError(
    `Release ${name} stands for generation ${other?.record.number} already, and not for ${generation.record.number}.`,
    {
      id: 'release-already-frozen',
      fix: `A release is not moved. Name another tag, or give "generation": ${other?.record.number}.`,
    },
  )
}

/**
 * All generations that are frozen for releases.
 * @param tags All of the registry.
 * @throws NoGeneration for the tag of a release that is none. @throws RegistryError
 */
export async function readFrozen(
  registry: Registry,
  tags: readonly string[],
): Promise<FrozenGeneration[]> {
  const read = await pMap(
    releaseNames(tags),
    async (name) => ({ name, generation: await readGenerationAt(registry, releaseTag(name)) }),
    { concurrency: AT_ONCE },
  )
  return read.flatMap(({ name, generation }) => (generation ? [{ name, generation }] : []))
}
