import type { Descriptor } from '@pakages/core'
import { digestType, hexOf, type Digest } from '@pakages/model'
import { z } from 'zod'
import { encode, parseAs } from '../content/json.ts'
import { parseImageIndex, type ImageIndex } from '../manifest/manifest.ts'
import { IMAGE_INDEX } from '../manifest/media-types.ts'

/**
 * The tag under which registries without a referrers API keep what refers to a manifest, as an
 * image index:
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
 */
export const fallbackTag = (subject: Digest): string => `sha256-${hexOf(subject)}`

const referrer = z.object({
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  config: z.object({ mediaType: z.string() }).optional(),
  subject: z.object({ digest: digestType() }),
  annotations: z.record(z.string(), z.string()).optional(),
})

/** What is to be kept about a manifest that refers to another. */
export interface Referrer {
  readonly subject: Digest
  readonly descriptor: Descriptor
}

/** Reads a manifest that has a `subject`. @throws RegistryError when it has none. */
export function readReferrer(mediaType: string, bytes: Uint8Array, digest: Digest): Referrer {
  const manifest = parseAs(bytes, referrer, 'a manifest with a subject', 'What is to be attached')
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType
  const { annotations } = manifest
  return {
    subject: manifest.subject.digest,
    descriptor: {
      mediaType,
      digest,
      size: bytes.length,
      ...(artifactType !== undefined && { artifactType }),
      ...(annotations && { annotations }),
    },
  }
}

/**
 * The entries of a fallback index; none when there is no index yet.
 * @throws RegistryError that names `from` when it is no index.
 */
export function entriesOf(index: Uint8Array | undefined, from: string): readonly Descriptor[] {
  return index === undefined ? [] : parseImageIndex(index, from).manifests
}

/**
 * A fallback index with more entries; undefined when nothing would change.
 * @throws RegistryError that names `from` when what is there is no index.
 */
export function withEntries(
  index: Uint8Array | undefined,
  added: readonly Descriptor[],
  from: string,
): Buffer | undefined {
  const old: ImageIndex =
    index === undefined
      ? { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }
      : parseImageIndex(index, from)
  const present = new Set(old.manifests.map(({ digest }) => digest))
  const missing = added.filter(({ digest }) => !present.has(digest))
  if (missing.length === 0) return undefined
  return encode({
    ...old,
    schemaVersion: 2,
    mediaType: IMAGE_INDEX,
    manifests: [...old.manifests, ...missing],
  })
}

/** Only the entries of one kind. */
export const ofType = (entries: readonly Descriptor[], artifactType?: string): Descriptor[] =>
  entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType)
