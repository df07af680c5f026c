import type { Descriptor } from '@pakages/core'
import { digestType } from '@pakages/model'
import { z } from 'zod'
import { digestOf } from '../content/digest-of.ts'
import { parseAs } from '../content/json.ts'

/**
 * The longest manifest that is read, in bytes. Registries must take 4 MiB; more is refused by most.
 */
export const MANIFEST_LIMIT = 8 * 1024 * 1024

/** The annotation that says when an image was made, RFC 3339. */
export const CREATED = 'org.opencontainers.image.created'

const annotations = z.record(z.string(), z.string())

const shape = z.object({
  mediaType: z.string().max(255),
  digest: digestType(),
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
  parseAs(bytes, imageManifest, 'an image manifest', from)

/** Reads an image index. @throws RegistryError that names `from` when it is anything else. */
export const parseImageIndex = (bytes: Uint8Array, from: string): ImageIndex =>
  parseAs(bytes, imageIndex, 'an image index', from)

/** Points to bytes. */
export const descriptorOf = (mediaType: string, bytes: Uint8Array): Descriptor => ({
  mediaType,
  digest: digestOf(bytes),
  size: bytes.length,
})
