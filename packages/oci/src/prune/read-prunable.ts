import { UserError, type Registry } from '@pakages/core'
import { fallbackTag, specTags } from '@pakages/image'
import { isDigest, type Digest, type SpecHash } from '@pakages/model'
import pMap from 'p-map'
import { generationTags } from '../generations/generation-tags.ts'
import { NoGeneration, readGeneration, type Generation } from '../generations/generation-image.ts'
import type { DigestTable } from '../index/digest-table.ts'
import { readFrozen } from '../releases/freeze-generation.ts'
import { findIndexImage, readDigests } from '../index/index-image.ts'

/** All of a registry that pruning goes by. */
export interface PrunableRegistry {
  /** Every tag. */
  readonly all: readonly string[]
  /** The tags of packages, by hash. */
  readonly tags: ReadonlyMap<SpecHash, string>
  readonly generations: readonly Generation[]
  /** The numbers of those that are frozen for releases. */
  readonly frozen: readonly number[]
  /** The index image. */
  readonly index: Digest | undefined
  /** What the index says that packages are made of: derived, and perhaps old. */
  readonly digests: DigestTable
}

const AT_ONCE = 8

/**
 * Reads what a registry holds.
 * @throws UserError for a generation that cannot be understood: nobody knows what it needs.
 * @throws RegistryError when the registry cannot be read.
 */
export async function readPrunable(registry: Registry): Promise<PrunableRegistry> {
  const all = await registry.tags()
  const index = await findIndexImage(registry)
  const read = await pMap(generationTags(all), (tag) => readOrStop(registry, tag), {
    concurrency: AT_ONCE,
  })
  const released = await frozenOrStop(registry, all)
  const listed = read.filter((one) => one !== undefined)
  const missing = released.filter(
    (one, at) =>
      listed.every(({ manifest }) => manifest !== one.manifest) &&
      released.findIndex(({ manifest }) => manifest === one.manifest) === at,
  )
  return {
    all,
    tags: specTags(all),
    generations: [...listed, ...missing],
    frozen: released.map(({ record }) => record.number),
    index: index?.manifest.digest,
    digests: index ? await readDigests(registry, index) : new Map(),
  }
}

async function frozenOrStop(registry: Registry, all: readonly string[]): Promise<Generation[]> {
  try {
    return (await readFrozen(registry, all)).map(({ generation }) => generation)
  } catch (error) {
    if (!(error instanceof NoGeneration)) throw error
    throw new UserError(`A release is of no generation that can be read: ${error.message}`, {
      fix: 'Delete its tag by hand when it is not yours, then run it again.',
      cause: error,
    })
  }
}

async function readOrStop(
  registry: Registry,
  tag: Parameters<typeof readGeneration>[1],
): Promise<Generation | undefined> {
  try {
    return await readGeneration(registry, tag)
  } catch (error) {
    if (!(error instanceof NoGeneration)) throw error
    throw new UserError(
      `${tag.tag} is no generation that can be read, and nobody knows what it needs: ${error.message}`,
      {
        fix: `Delete ${tag.tag} by hand when it is not yours, then run it again.`,
        cause: error,
      },
    )
  }
}

/** What something hangs at, by the tags that lists of it have where a registry keeps none itself. */
export const subjectsIn = (tags: readonly string[]): Digest[] =>
  tags.flatMap((tag) => {
    const digest = tag.replace(/^sha256-/, 'sha256:')
    return isDigest(digest) && fallbackTag(digest) === tag ? [digest] : []
  })

/** The manifests that live things stand for, as far as that is known without asking for each. */
export const liveManifests = (
  { digests }: PrunableRegistry,
  live: ReadonlySet<SpecHash>,
  kept: readonly Generation[],
): Set<Digest> =>
  new Set([
    ...kept.map(({ manifest }) => manifest),
    ...kept.flatMap(({ record }) => record.specs.map(({ manifest }) => manifest)),
    ...[...live].flatMap((hash) => digests.get(hash)?.manifest ?? []),
  ])
