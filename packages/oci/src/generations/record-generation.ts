import { fullJitter, untilThere, type Clock, type Registry } from '@pakages/core'
import { IMAGE_MANIFEST, RegistryError, type ImageSource } from '@pakages/image'
import type { Digest, GenerationRecord } from '@pakages/model'
import { randomBytes } from 'node:crypto'
import { writeGeneration } from './generation-image.ts'
import { generationTag, generationTags, plainTag, type GenerationTag } from './generation-tags.ts'

/** What a push knows of its generation before it has a number. */
export type GenerationFacts = Omit<GenerationRecord, 'number' | 'id' | 'before'>

/** What recording needs. */
export interface RecordOptions {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  readonly facts: GenerationFacts
  /** The `spack.lock`, whose digest the facts name. */
  readonly lock: Uint8Array
  readonly provenance: ImageSource
}

/** Where a push was recorded. */
export interface Recorded {
  readonly number: number
  readonly manifest: Digest
}

/** How often another number is taken because others took the same at the same moment. */
const ROUNDS = 40

/**
 * Records a push as the next generation. A registry cannot be asked to store under a tag only if
 * nobody has it, so each push writes under a tag of its own, which nobody overwrites, and then
 * looks whether another has the same number. Whoever sees another takes a new number: of two that
 * wrote at once at least one sees the other, so that a number is kept by one at most, as far as the
 * registry lists what was written. Numbers may be left out thereby; a generation never is.
 * @throws RegistryError when the registry refuses, or others keep being in the way.
 */
export async function recordGeneration(options: RecordOptions): Promise<Recorded> {
  const { registry, clock, signal } = options
  const id = randomBytes(6).toString('hex')
  let number = 1 + newest(generationTags(await registry.tags()))
  const left: Digest[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const written = await write(options, number, id)
    const listed = generationTags(await listedWith(written.tag, options))
    const rivals = rivalsOf(number, listed)
    if (rivals.length <= 1) {
      await registry.putManifest(plainTag(number), IMAGE_MANIFEST, written.bytes)
      await removeAll(registry, left)
      return { number, manifest: written.manifest }
    }
    left.push(written.manifest)
    // Each goes as far as its place among those that met here, so that they do not meet again.
    number = newest(listed) + 1 + rivals.findIndex((rival) => rival.id === id)
    await clock.sleep(fullJitter(50 * Math.min(round, 10)), signal)
  }
  throw new RegistryError(
    'server',
    `This push could not be recorded as a generation of ${registry.reference} in ${ROUNDS} tries: others keep taking the same number.`,
    { fix: 'Run the push again; what was uploaded is kept.' },
  )
}

const newest = (tags: readonly GenerationTag[]): number => tags[0]?.number ?? 0

/** All with one number, in the order of their ids. */
const rivalsOf = (number: number, tags: readonly GenerationTag[]): GenerationTag[] =>
  tags.filter((one) => one.number === number).sort((a, b) => (a.id < b.id ? -1 : 1))

async function write(
  { registry, facts, lock, provenance }: RecordOptions,
  number: number,
  id: string,
): Promise<{ readonly tag: string; readonly manifest: Digest; readonly bytes: Uint8Array }> {
  const before = generationTags(await registry.tags()).find((one) => one.number < number)
  const stored = before && (await registry.manifest(before.tag))
  const record: GenerationRecord = {
    number,
    id,
    ...facts,
    ...(before && stored && { before: { number: before.number, manifest: stored.digest } }),
  }
  const tag = generationTag(number, id)
  return { tag, ...(await writeGeneration(registry, tag, record, lock, provenance)) }
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
