import type { Registry } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { putBytes } from '../index/index-image.ts'
import { descriptorOf, encode } from '../manifest.ts'
import { EMPTY_CONFIG, IMAGE_MANIFEST } from '../media-types.ts'
import { RegistryError } from '../registry-error.ts'

/** Something to attach to an image. */
export interface Attachment {
  /** IANA media type of the bytes: others look for it by this. */
  readonly artifactType: string
  readonly bytes: Buffer
  /** A file name, for tools that write it to disk. */
  readonly title?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Attaches bytes to a manifest as an OCI referrer: an image manifest with an empty config and one
 * layer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md#guidelines-for-artifact-usage).
 * @returns The digest of the attachment's manifest: the same bytes give the same. @throws
 * RegistryError
 */
export async function attach(
  registry: Registry,
  subject: Digest,
  { artifactType, bytes, title, annotations }: Attachment,
): Promise<Digest> {
  const target = await registry.manifest(subject)
  if (!target)
    throw new RegistryError(
      'not-found',
      `There is nothing to attach to: ${registry.reference} has no manifest ${subject}.`,
      { fix: 'Push the package first.' },
    )
  const config = Buffer.from('{}')
  await Promise.all([config, bytes].map((one) => putBytes(registry, one)))
  const layer = {
    ...descriptorOf(artifactType, bytes),
    ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
  }
  return registry.putReferrer(
    IMAGE_MANIFEST,
    encode({
      mediaType: IMAGE_MANIFEST,
      schemaVersion: 2,
      artifactType,
      config: descriptorOf(EMPTY_CONFIG, config),
      layers: [layer],
      subject: descriptorOf(target.mediaType, target.bytes),
      ...(annotations && { annotations }),
    }),
  )
}
