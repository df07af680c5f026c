import { solutionDocument, UserError, type Registry } from '@pakages/core'
import {
  descriptorOf,
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
import { InvalidValue, parseJson, type Digest, type Solution } from '@pakages/model'

/** The kind of image that a solution is. */
const SOLUTION = 'application/vnd.pakages.solution.v1+json'

/** Bytes: a lock of 30,000 specs of about 1 kB, with its quotes escaped. */
const LIMIT = 64 * 1024 * 1024

/** The tag of a solution: whoever has the key asks for it, and nobody lists them. */
const solutionTag = (key: string): string => `solution-${key}`

/**
 * Stores a solution under its key, without what only counts on the machine that made it.
 * @throws RegistryError
 */
export async function writeSolution(
  registry: Registry,
  { key, from, lock }: Solution,
  source: ImageSource,
): Promise<Digest> {
  const config = Buffer.from('{}')
  const document = encode({ schema: solutionDocument.schema, key, from, lock })
  await Promise.all([config, document].map((bytes) => putBytes(registry, bytes)))
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: SOLUTION,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [
      {
        ...descriptorOf(SOLUTION, document),
        annotations: { 'org.opencontainers.image.title': 'solution.json' },
      },
    ],
    annotations: provenanceAnnotations(source),
  })
  return registry.putManifest(solutionTag(key), IMAGE_MANIFEST, manifest)
}

/** A solution as it lies in a registry: nothing in it is believed but its shape and its key. */
export interface StoredSolution {
  /** Of its image: what signatures refer to. */
  readonly manifest: Digest
  readonly solution: Solution
}

/**
 * Reads the solution of a key.
 * @returns Undefined when there is none.
 * @throws RegistryError when it cannot be read, or something else was stored there.
 */
export async function readSolution(
  registry: Registry,
  key: string,
): Promise<StoredSolution | undefined> {
  const tag = solutionTag(key)
  const stored = await registry.manifest(tag)
  if (!stored) return undefined
  const from = `${registry.reference}:${tag}`
  const [layer, ...others] = parseImageManifest(stored.bytes, from).layers
  if (layer?.mediaType !== SOLUTION || others.length > 0)
    throw malformed(from, 'it has other layers')
  const solution = parsed(await readWhole(registry, layer, LIMIT), from)
  if (solution.key !== key) throw malformed(from, 'it has another key than its tag')
  const { facts: _, ...rest } = solution
  return { manifest: stored.digest, solution: rest }
}

function parsed(document: Uint8Array, from: string): Solution {
  try {
    return solutionDocument.parse(parseJson(document, from), from)
  } catch (error) {
    if (error instanceof UserError || error instanceof InvalidValue)
      throw malformed(from, error.message.replace(/\.$/, ''), error)
    throw error
  }
}

const malformed = (from: string, why: string, cause?: unknown): RegistryError =>
  new RegistryError('malformed', `${from} is no solution: ${why}.`, {
    fix: 'Something else was stored there, or it is damaged: remove the tag.',
    cause,
  })
