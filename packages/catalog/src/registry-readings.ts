import { defineDocument } from '@pakages/core'
import { digestType, sha256Type, specHashType } from '@pakages/model'
import { z } from 'zod'
import { builtFields } from './version-fields.ts'

const digest = digestType()
const text = z.string()

/** What was read of one binary in the registry, and verified. */
const readingType = z.object({
  hash: specHashType(),
  /**
   * The first 32 hex digits of the sha256 of the spec that the image describes: another spec is
   * another reading.
   */
  spec: z.string().regex(/^[0-9a-f]{32}$/),
  /** When it was read, RFC 3339. */
  time: text,
  manifest: digest,
  layer: digest,
  /** Bytes of that layer. */
  size: z.number().int().nonnegative(),
  /** How many layers the image has. */
  layers: z.number().int().nonnegative(),
  sboms: z.array(
    z.object({ format: z.enum(['cyclonedx', 'spdx']), mediaType: text, manifest: digest }),
  ),
  attestations: z.array(
    z.object({ predicateType: text, manifest: digest, signer: text.optional() }),
  ),
  built: builtFields.optional(),
  /** What reviews are counted with: who published it, and from which recipe. */
  publishers: z.array(text),
  publisherKeys: z.array(text),
  provenance: z.boolean(),
  recipe: digest.optional(),
  licence: text.max(10_000).optional(),
})

/** `v2/registry/PART.json.gz` */
const readingsType = z.object({
  /**
   * The sha256 of the registry, the signers that counted and the version of the toolkit: what was
   * read under others is read again.
   */
  under: sha256Type(),
  readings: z.array(readingType),
})

/** `v2/registry/PART.json.gz`, as it is written and read. */
export const registryReadingsDocument = defineDocument(
  'pakages.registry-readings/1',
  'index',
  readingsType,
)

/** What was read of one binary: the next index reads it again only when it changed. */
export type RegistryReading = z.infer<typeof readingType>
/** What was read of a registry, under what. */
export type RegistryReadings = z.infer<typeof readingsType>
/** A part of what was read of a registry, as an index holds it. */
export interface ReadingsPart extends RegistryReadings {
  /** Where it lies in that index. */
  readonly path: string
}
/** What was read of a registry, for an index. */
export interface ReadingsInput extends RegistryReadings {
  /**
   * Parts of the index before, of which readings were taken: the very objects, which nobody changed. A
   * part that is whole need not be written again. Default none.
   */
  readonly before?: readonly ReadingsPart[]
}
