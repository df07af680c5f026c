import { UserError, type Registry } from '@pakages/core'
import { fallbackTag, specTags, unlessUnusable } from '@pakages/image'
import { isDigest, type Digest, type SpecHash } from '@pakages/model'
import pMap from 'p-map'
import { generationTags, type GenerationTag } from '../generations/generation-tags.ts'
import { NoGeneration, readGeneration, type Generation } from '../generations/generation-image.ts'
import type { DigestTable } from '../index/digest-table.ts'
import { readFrozen } from '../releases/freeze-generation.ts'
import { releaseTag } from '../releases/release-tags.ts'
import { findIndexImage, readDigests } from '../index/index-image.ts'

/** All of a registry that pruning goes by. */
export interface PrunableRegistry {
  /** Every tag. */
  readonly all: readonly string[]
  /** The tags of packages, by hash. */
  readonly tags: ReadonlyMap<SpecHash, string>
  readonly generations: readonly Generation[]
  /** Those that do not count: they keep what they name, and nothing goes because of them. */
  readonly uncounted: readonly UncountedGeneration[]
  /** The numbers of those that are frozen for releases. */
  readonly frozen: readonly number[]
  /** The index image. */
  readonly index: Digest | undefined
  /** What the index says that packages are made of: derived, and perhaps old. */
  readonly digests: DigestTable
}

/** A generation that nobody signed who counts. */
export interface UncountedGeneration {
  readonly tag: string
  readonly number: number
  /** Sentences. */
  readonly why: string
  /** Undefined where it cannot be read either. */
  readonly generation: Generation | undefined
}

/** Says what speaks against an image, in sentences; empty where it counts. */
export type GenerationJudge = (manifest: Digest) => Promise<readonly string[]>

const AT_ONCE = 8

/**
 * Reads what a registry holds.
 * @param judge Whose generations count. Default: everybody's.
 * @throws UserError for a generation that cannot be understood: nobody knows what it needs. And for
 * one that does not count among those that do: it may lie where another was.
 * @throws RegistryError when the registry cannot be read.
 */
export async function readPrunable(
  registry: Registry,
  judge?: GenerationJudge,
): Promise<PrunableRegistry> {
  const all = await registry.tags()
  const index = await findIndexImage(registry)
  const read = await pMap(generationTags(all), (tag) => readJudged(registry, tag, judge), {
    concurrency: AT_ONCE,
  })
  const found = read.filter((one) => one !== undefined)
  const uncounted = found.filter((one) => 'why' in one)
  const listed = found.filter((one) => 'record' in one)
  refuseAmongCounted(uncounted, listed)
  const released = await frozenOrStop(registry, all, judge)
  const missing = released.filter(
    (one, at) =>
      listed.every(({ manifest }) => manifest !== one.manifest) &&
      released.findIndex(({ manifest }) => manifest === one.manifest) === at,
  )
  return {
    all,
    tags: specTags(all),
    generations: [...listed, ...missing],
    uncounted,
    frozen: released.map(({ record }) => record.number),
    index: index?.manifest.digest,
    digests: index ? await readDigests(registry, index) : new Map(),
  }
}

/**
 * What lies under a tag, where it counts or nobody is asked. What does not count is not believed, and
 * what it says of itself decides nothing but what stays.
 */
async function readJudged(
  registry: Registry,
  tag: GenerationTag,
  judge: GenerationJudge | undefined,
): Promise<Generation | UncountedGeneration | undefined> {
  if (!judge) return readOrStop(registry, tag)
  const stored = await registry.manifest(tag.tag)
  if (!stored) return undefined
  const against = await judge(stored.digest)
  if (against.length === 0) return readOrStop(registry, tag, stored.digest)
  const generation = await unlessUnusable(() => readGeneration(registry, tag, stored.digest))
  return { tag: tag.tag, number: tag.number, why: against.join(' '), generation }
}

/**
 * Before there were signatures nobody signed. Afterwards somebody led a tag elsewhere, or made one up:
 * what was there is not known any more, and with it what it needs.
 */
function refuseAmongCounted(
  uncounted: readonly UncountedGeneration[],
  counted: readonly Generation[],
): void {
  const first = Math.min(...counted.map(({ record }) => record.number))
  const stray = uncounted.find(({ number }) => number > first)
  if (!stray) return
  throw new UserError(
    `${stray.tag} does not count, though generation ${first} before it does, and nothing is deleted: ${stray.why}`,
    {
      id: 'generation-not-counted',
      fix: `Delete ${stray.tag} by hand when it is not yours, then run it again. One of yours that was pushed unsigned goes the same way, once a signed push has recorded what it has.`,
    },
  )
}

async function frozenOrStop(
  registry: Registry,
  all: readonly string[],
  judge: GenerationJudge | undefined,
): Promise<Generation[]> {
  try {
    const frozen = await readFrozen(registry, all)
    for (const { name, generation } of judge ? frozen : []) {
      const [why] = await judge!(generation.manifest)
      if (why !== undefined) throw notFrozen(name, why)
    }
    return frozen.map(({ generation }) => generation)
  } catch (error) {
    if (!(error instanceof NoGeneration)) throw error
    throw new UserError(`A release is of no generation that can be read: ${error.message}`, {
      id: 'release-unreadable',
      fix: 'Delete its tag by hand when it is not yours, then run it again.',
      cause: error,
    })
  }
}

const notFrozen = (name: string, why: string): UserError =>
  new UserError(`Release ${name} is of a generation that does not count: ${why}`, {
    id: 'release-unreadable',
    fix: `Nobody knows what was frozen for it. Lead ${releaseTag(name)} to its own again, as "generation.json" among the assets of the release names it, or delete that tag, then run it again.`,
  })

async function readOrStop(
  registry: Registry,
  tag: GenerationTag,
  manifest?: Digest,
): Promise<Generation | undefined> {
  try {
    return await readGeneration(registry, tag, manifest)
  } catch (error) {
    if (!(error instanceof NoGeneration)) throw error
    throw new UserError(
      `${tag.tag} is no generation that can be read, and nobody knows what it needs: ${error.message}`,
      {
        id: 'generation-unreadable',
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
