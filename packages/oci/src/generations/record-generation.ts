import { fullJitter, untilThere, type Clock, type Registry } from '@pakages/core'
import { IMAGE_MANIFEST, RegistryError, type ImageSource } from '@pakages/image'
import type { Digest, GenerationRecord } from '@pakages/model'
import { randomBytes } from 'node:crypto'
import { writeGeneration } from './generation-image.ts'
import {
  generationTag,
  generationTags,
  isNumberOfTag,
  plainTag,
  type GenerationTag,
} from './generation-tags.ts'
import type { GenerationContent } from './join-generations.ts'

/** What recording needs. */
export interface RecordOptions extends GenerationContent {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  readonly provenance: ImageSource
  /**
   * Gives what is recorded instead, where others have recorded these: asked again for each number,
   * and whenever others recorded meanwhile. Default: what was given, whatever others do.
   */
  readonly join?: ((others: readonly GenerationTag[]) => Promise<GenerationContent>) | undefined
  /** Signs an image before anybody finds it under a tag. Default: nobody does. */
  readonly sign?: ((manifest: Digest, number: number) => Promise<void>) | undefined
}

/** Where a push was recorded. */
export interface Recorded {
  readonly number: number
  readonly manifest: Digest
}

/** {@link Recorded}, and what was written to the registry. */
interface Written extends Recorded {
  readonly tag: string
  readonly bytes: Uint8Array
  readonly content: GenerationContent
  /** Those of others that its content knows of. */
  readonly known: readonly GenerationTag[]
}

/** How often another number is taken because others took the same at the same moment. */
const ROUNDS = 40

/**
 * Records a push as the next generation. A registry cannot be asked to store under a tag only if
 * nobody has it, so each push writes under a tag of its own, which nobody overwrites, and then
 * looks whether another has the same number. Whoever sees another takes a new number: of two that
 * wrote at once at least one sees the other, so that a number is kept by one at most, as far as the
 * registry lists what was written. Numbers may be left out thereby; a generation never is.
 *
 * Where pushes join, each writes all that it finds, and looks afterwards whether it overlooked one: of
 * two that did not find one another at least one sees the other now, and takes a new number for both.
 * So the highest number holds them all.
 * @throws RegistryError when the registry refuses, or others keep being in the way.
 */
export async function recordGeneration(options: RecordOptions): Promise<Recorded> {
  const { registry, clock, signal } = options
  const id = randomBytes(6).toString('hex')
  let number = 1 + newest(generationTags(await registry.tags()))
  const left: Digest[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    if (!isNumberOfTag(number)) throw noNumber(options, number)
    const written = await write(options, number, id)
    const { manifest } = written
    const listed = generationTags(await listedWith(written.tag, options))
    const rivals = rivalsOf(number, listed)
    if (rivals.length <= 1 && !(await overlooks(written, othersOf(listed, id), options))) {
      await registry.putManifest(plainTag(number), IMAGE_MANIFEST, written.bytes)
      await removeAll(registry, left)
      return { number, manifest }
    }
    left.push(manifest)
    // Each goes as far as its place among those that met here, so that they do not meet again.
    number = newest(listed) + 1 + rivals.findIndex((rival) => rival.id === id)
    await clock.sleep(fullJitter(50 * Math.min(round, 10)), signal)
  }
  throw new RegistryError(
    'server',
    `This push could not be recorded as a generation of ${registry.reference} in ${ROUNDS} tries: others keep taking the same number.`,
    { id: 'generation-not-recorded', fix: 'Run the push again; what was uploaded is kept.' },
  )
}

/** One that nobody would find is not recorded: a tag with a number of its own making forbids all others. */
const noNumber = ({ registry }: RecordOptions, number: number): RegistryError =>
  new RegistryError(
    'malformed',
    `A tag of ${registry.reference} is of generation ${number - 1}, so that there is no number for this push.`,
    {
      id: 'generation-number-taken',
      fix: `No push counts so far: somebody who may write to the registry made that tag. Remove generation-${number - 1}-… and run it again; what was uploaded is kept.`,
    },
  )

const newest = (tags: readonly GenerationTag[]): number => tags[0]?.number ?? 0

/** All with one number, in the order of their ids. */
const rivalsOf = (number: number, tags: readonly GenerationTag[]): GenerationTag[] =>
  tags.filter((one) => one.number === number).sort((a, b) => (a.id < b.id ? -1 : 1))

const othersOf = (tags: readonly GenerationTag[], id: string): GenerationTag[] =>
  tags.filter((one) => one.id !== id)

async function write(options: RecordOptions, number: number, id: string): Promise<Written> {
  const { registry, provenance, sign } = options
  const known = othersOf(generationTags(await registry.tags()), id)
  const content = await contentOf(options, known)
  const before = known.find((one) => one.number < number)
  const stored = before && (await registry.manifest(before.tag))
  const record: GenerationRecord = {
    number,
    id,
    ...content.facts,
    ...(before && stored && { before: { number: before.number, manifest: stored.digest } }),
  }
  const tag = generationTag(number, id)
  const first = sign ? undefined : tag
  const written = await writeGeneration(registry, first, record, content.lock, provenance)
  if (sign) {
    await sign(written.manifest, number)
    await registry.putManifest(tag, IMAGE_MANIFEST, written.bytes)
  }
  return { tag, number, content, known, ...written }
}

const contentOf = async (
  { join, facts, lock }: RecordOptions,
  others: readonly GenerationTag[],
): Promise<GenerationContent> => (await join?.(others)) ?? { facts, lock }

/** Whether others recorded meanwhile what belongs into it. */
async function overlooks(
  { content, known }: Written,
  others: readonly GenerationTag[],
  options: RecordOptions,
): Promise<boolean> {
  const tags = new Set(known.map(({ tag }) => tag))
  if (!options.join || others.every(({ tag }) => tags.has(tag))) return false
  const now = await contentOf(options, others)
  return JSON.stringify(now.facts) !== JSON.stringify(content.facts)
}

/** The tags, once what was written is among them. @throws RegistryError when it never is. */
async function listedWith(tag: string, options: RecordOptions): Promise<readonly string[]> {
  const { registry } = options
  const listed = await untilThere(
    async () => {
      const tags = await registry.tags()
      return tags.includes(tag) ? tags : undefined
    },
    options,
    { looks: 8, base: 100 },
  )
  if (listed) return listed
  throw new RegistryError('server', `${registry.reference} took ${tag} but does not list it.`, {
    id: 'registry-forgets',
    fix: 'Run the push again; what was uploaded is kept.',
  })
}

/** What was written under a number that another had too. Where it cannot be removed it does no harm. */
async function removeAll(registry: Registry, manifests: readonly Digest[]): Promise<void> {
  for (const manifest of manifests) {
    try {
      await registry.deleteManifest(manifest)
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
    }
  }
}
