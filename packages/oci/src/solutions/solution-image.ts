import { solutionDocument, UserError, type Registry } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_MANIFEST,
  parseImageManifest,
  provenanceAnnotations,
  putBytes,
  readWhole,
  RegistryError,
  unlessUnusable,
  type ImageSource,
} from '@pakages/image'
import { InvalidValue, parseJson, type Digest, type Solution } from '@pakages/model'
import pMap from 'p-map'

/** The kind of image that a solution is. */
const SOLUTION = 'application/vnd.pakages.solution.v1+json'

/** Bytes: a lock of 30,000 specs of about 1 kB, with its quotes escaped. */
const LIMIT = 64 * 1024 * 1024

/** The tag of a solution: whoever has the key asks for it, and nobody lists them. */
const solutionTag = (key: string): string => `solution-${key}`

/**
 * Stores a solution under its key, without what only counts on the machine that made it.
 * @param created When, in milliseconds since 1970: pruning goes by it.
 * @throws RegistryError
 */
export async function writeSolution(
  registry: Registry,
  { key, from, lock }: Solution,
  source: ImageSource,
  created: number,
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
    annotations: {
      ...provenanceAnnotations(source),
      [CREATED]: new Date(created).toISOString(),
    },
  })
  return registry.putManifest(solutionTag(key), IMAGE_MANIFEST, manifest)
}

/**
 * The tags of solutions that were stored before a time, or do not say when. Whoever needs one that
 * is gone solves again and stores it anew.
 * @param tags All tags of the registry.
 * @param before Milliseconds since 1970.
 * @throws RegistryError
 */
export async function oldSolutions(
  registry: Registry,
  tags: readonly string[],
  before: number,
): Promise<string[]> {
  const old = await pMap(
    tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)),
    async (tag) => {
      const stored = await registry.manifest(tag)
      if (!stored) return []
      const from = `${registry.reference}:${tag}`
      const manifest = await unlessUnusable(async () => parseImageManifest(stored.bytes, from))
      if (manifest?.artifactType !== SOLUTION) return []
      const created = Date.parse(manifest.annotations?.[CREATED] ?? '')
      return created >= before ? [] : [tag]
    },
    { concurrency: 8 },
  )
  return old.flat().toSorted()
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
    id: 'stored-image-malformed',
    fix: 'Something else was stored there, or it is damaged: remove the tag.',
    cause,
  })
