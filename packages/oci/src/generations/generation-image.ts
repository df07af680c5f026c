import { generationDocument, type Descriptor, type Registry } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  digestOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_MANIFEST,
  parseImageManifest,
  provenanceAnnotations,
  putBytes,
  readWhole,
  RegistryError,
  type ImageSource,
} from '@pakages/image'
import {
  InvalidValue,
  parseJson,
  parseLock,
  type ConcreteDag,
  type Digest,
  type GenerationRecord,
  type SpecHash,
} from '@pakages/model'
import { UserError } from '@pakages/core'
import { generationTag, plainTag, type GenerationTag } from './generation-tags.ts'

/** The kind of image that a generation is. */
const GENERATION = 'application/vnd.pakages.generation.v1+json'
const LOCK = 'application/vnd.spack.lock.v6+json'

/** Bytes of a document, and of a lock: 30,000 specs of about 1 kB. */
const LIMIT = 32 * 1024 * 1024

/** What lies under the tag of a generation and is none, whoever asks for it and however often. */
export class NoGeneration extends RegistryError {}

/** A generation as it lies in a registry. */
export interface Generation {
  readonly tag: string
  /** Of its image: what signatures refer to. */
  readonly manifest: Digest
  readonly record: GenerationRecord
  /** What its `spack.lock` describes. */
  readonly dag: ConcreteDag
}

/** Stores the image of a generation, under its own tag where one is given. @throws RegistryError */
export async function writeGeneration(
  registry: Registry,
  tag: string | undefined,
  record: GenerationRecord,
  lock: Uint8Array,
  source: ImageSource,
): Promise<{ readonly manifest: Digest; readonly bytes: Uint8Array }> {
  const config = Buffer.from('{}')
  const document = encode({ schema: generationDocument.schema, ...record })
  await Promise.all([config, document, lock].map((bytes) => putBytes(registry, bytes)))
  const bytes = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: GENERATION,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [
      { ...descriptorOf(GENERATION, document), annotations: titled('generation.json') },
      { ...descriptorOf(LOCK, lock), annotations: titled('spack.lock') },
    ],
    annotations: {
      'org.opencontainers.image.title': plainTag(record.number),
      [CREATED]: record.recorded,
      ...provenanceAnnotations(source),
    },
  })
  return { manifest: await registry.putManifest(tag, IMAGE_MANIFEST, bytes), bytes }
}

const titled = (name: string): Readonly<Record<string, string>> => ({
  'org.opencontainers.image.title': name,
})

/**
 * Reads a generation; nothing in it is believed but that it has this shape.
 * @param manifest Its image, where that was read before: a tag may be moved in between.
 * @returns Undefined when its tag is gone.
 * @throws NoGeneration when it is none, is another than its tag says, or contradicts itself.
 * @throws RegistryError when it cannot be read.
 */
export async function readGeneration(
  registry: Registry,
  { tag, number, id }: GenerationTag,
  manifest?: Digest,
): Promise<Generation | undefined> {
  const found = await readGenerationAt(registry, manifest ?? tag, tag)
  if (found && (found.record.number !== number || found.record.id !== id))
    throw malformed(
      `${registry.reference}:${tag}`,
      `it is generation ${found.record.number} of another tag`,
    )
  return found && { ...found, tag }
}

/**
 * Reads the generation that a tag or digest leads to, whichever it is.
 * @param name What it is called in messages. Default: `reference`.
 * @returns Undefined when nothing is there.
 * @throws NoGeneration when it is none, or contradicts itself.
 * @throws RegistryError when it cannot be read.
 */
export async function readGenerationAt(
  registry: Registry,
  reference: string,
  name = reference,
): Promise<Generation | undefined> {
  const stored = await registry.manifest(reference)
  if (!stored) return undefined
  const from = `${registry.reference}:${name}`
  const { document, lock } = partsOf(stored.bytes, from)
  const [text, locked] = await Promise.all([
    readWhole(registry, document, LIMIT),
    readWhole(registry, lock, LIMIT),
  ])
  const { record, dag } = parsed(text, locked, from)
  if (record.lock !== digestOf(locked)) throw malformed(from, 'its lock is another')
  const stray = hashesOf(record).find((hash) => !dag.specs.has(hash))
  if (stray) throw malformed(from, `its lock does not describe ${stray}`)
  return { tag: generationTag(record.number, record.id), manifest: stored.digest, record, dag }
}

/** All hashes that a record names. */
const hashesOf = ({ specs, roots, parts = [] }: GenerationRecord): SpecHash[] => [
  ...[...specs, ...roots].map(({ hash }) => hash),
  ...parts.flatMap((part) => part.roots),
]

/**
 * The documents of a generation as they are stored: its record, and the `spack.lock` byte for byte.
 * @throws RegistryError when they cannot be read.
 */
export async function readGenerationFiles(
  registry: Registry,
  { manifest, tag }: Generation,
): Promise<{ readonly record: Uint8Array; readonly lock: Uint8Array }> {
  const from = `${registry.reference}:${tag}`
  const stored = await registry.manifest(manifest)
  if (!stored) throw malformed(from, 'it is gone')
  const { document, lock } = partsOf(stored.bytes, from)
  return {
    record: await readWhole(registry, document, LIMIT),
    lock: await readWhole(registry, lock, LIMIT),
  }
}

function partsOf(
  manifest: Uint8Array,
  from: string,
): { readonly document: Descriptor; readonly lock: Descriptor } {
  const [document, lock, ...others] = layersOf(manifest, from)
  if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
    throw malformed(from, 'it has other layers')
  return { document, lock }
}

function layersOf(manifest: Uint8Array, from: string) {
  try {
    return parseImageManifest(manifest, from).layers
  } catch (error) {
    if (error instanceof RegistryError) throw malformed(from, 'its manifest is of no image', error)
    throw error
  }
}

function parsed(
  text: Uint8Array,
  lock: Uint8Array,
  from: string,
): Pick<Generation, 'record' | 'dag'> {
  try {
    return {
      record: generationDocument.parse(parseJson(text, from), from),
      dag: parseLock(parseJson(lock, from)),
    }
  } catch (error) {
    if (error instanceof UserError || error instanceof InvalidValue)
      throw malformed(from, error.message.replace(/\.$/, ''), error)
    throw error
  }
}

const malformed = (from: string, why: string, cause?: unknown): NoGeneration =>
  new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
    id: 'generation-unreadable',
    fix: 'Something else was stored there, or it is damaged: remove the tag.',
    cause,
  })
