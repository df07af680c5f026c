import type { Descriptor } from '@pakages/core'
import { digestType, firstIssue, type Digest } from '@pakages/model'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { RegistryError } from './registry-error.ts'

/**
 * The longest manifest that is read, in bytes. Registries must take 4 MiB; more is refused by most.
 */
export const MANIFEST_LIMIT = 8 * 1024 * 1024

const digest = digestType()
const annotations = z.record(z.string(), z.string())

const shape = z.object({
  mediaType: z.string().max(255),
  digest,
  size: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  annotations: annotations.optional(),
  artifactType: z.string().optional(),
})
/**
 * JSON holds no undefined, so what was read is a descriptor also where optional keys must not be
 * undefined.
 */
const descriptor = shape as unknown as z.ZodType<Descriptor>
const looseDescriptor = shape.loose() as unknown as z.ZodType<Descriptor>

const imageManifest = z.object({
  mediaType: z.string().optional(),
  schemaVersion: z.literal(2),
  artifactType: z.string().optional(),
  config: descriptor,
  layers: z.array(descriptor),
  subject: descriptor.optional(),
  annotations: annotations.optional(),
})

const imageIndex = z.object({
  mediaType: z.string().optional(),
  schemaVersion: z.literal(2),
  artifactType: z.string().optional(),
  manifests: z.array(looseDescriptor),
  subject: descriptor.optional(),
  annotations: annotations.optional(),
})

/** An OCI image manifest, or Docker's schema 2, which is the same but for the media types. */
export type ImageManifest = z.infer<typeof imageManifest>
/**
 * An OCI image index, or Docker's manifest list. Unknown keys of its entries (`platform`) are kept.
 */
export type ImageIndex = z.infer<typeof imageIndex>

/** Reads an image manifest. @throws RegistryError that names `from` when it is anything else. */
export const parseImageManifest = (bytes: Uint8Array, from: string): ImageManifest =>
  parse(bytes, imageManifest, 'an image manifest', from)

/** Reads an image index. @throws RegistryError that names `from` when it is anything else. */
export const parseImageIndex = (bytes: Uint8Array, from: string): ImageIndex =>
  parse(bytes, imageIndex, 'an image index', from)

/**
 * Reads JSON of a known shape.
 * @param what What it should be, with an article. @throws RegistryError (`malformed`) when it is
 * anything else.
 */
export function parse<T>(bytes: Uint8Array, type: z.ZodType<T>, what: string, from: string): T {
  const fix =
    'Something else was stored there, or it is damaged: remove it from the registry and push it anew.'
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    throw new RegistryError('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause })
  }
  const read = type.safeParse(json)
  if (read.success) return read.data
  throw new RegistryError('malformed', `${from} is not ${what}: ${firstIssue(read.error)}.`, {
    fix,
  })
}

/** The sha256 of bytes, as OCI writes it. */
export const digestOf = (bytes: Uint8Array | string): Digest =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest

/**
 * JSON without white space, as bytes. The order of keys is that of the value: the same value gives
 * the same digest.
 */
export const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** Points to bytes. */
export const descriptorOf = (mediaType: string, bytes: Uint8Array): Descriptor => ({
  mediaType,
  digest: digestOf(bytes),
  size: bytes.length,
})
