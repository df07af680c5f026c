import type { Registry } from '@pakages/core'
import type { Digest } from '@pakages/model'
import pMap, { pMapSkip } from 'p-map'
import { putBytes } from '../content/blob.ts'
import { digestOf } from '../content/digest-of.ts'
import { encode } from '../content/json.ts'
import { descriptorOf, parseImageManifest } from '../manifest/manifest.ts'
import { EMPTY_CONFIG, IMAGE_MANIFEST } from '../manifest/media-types.ts'
import { RegistryError } from '../registry-error.ts'

/** Something to attach to images: an SBOM, a signature. */
export interface Attachment {
  /** IANA media type of the bytes: others look for it by this. */
  readonly artifactType: string
  readonly bytes: Uint8Array
  /** A file name, for tools that write it to disk. */
  readonly title?: string
  /** Of the attachment's manifest, so that readers can choose without fetching the bytes. */
  readonly annotations?: Readonly<Record<string, string>>
}

/** An attachment that hangs at a manifest. */
export interface Attached {
  /** The manifest that it hangs at. */
  readonly subject: Digest
  readonly artifactType: string
  /** The manifest that holds the attachment. */
  readonly manifest: Digest
}

/**
 * Attaches bytes to manifests as OCI referrers: for each an image manifest with an empty config and
 * one layer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md#guidelines-for-artifact-usage),
 * as cosign, oras and `gh attestation verify --bundle-from-oci` look for it. The bytes are stored
 * once. Attaching the same again changes nothing. Where one fails no other is begun, and those under
 * way are waited for: who runs it again must not meet them.
 * @returns One for each subject, in their order.
 * @throws RegistryError when a subject is not in the registry, or it refuses.
 */
export async function attach(
  registry: Registry,
  subjects: readonly Digest[],
  attachment: Attachment,
): Promise<Attached[]> {
  const { artifactType, bytes, title, annotations } = attachment
  await Promise.all([putEmptyConfig(registry), putBytes(registry, bytes)])
  const layer = {
    ...descriptorOf(artifactType, bytes),
    ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
  }
  const attachTo = async (subject: Digest): Promise<Attached> => {
    const manifest = encode({
      mediaType: IMAGE_MANIFEST,
      schemaVersion: 2,
      artifactType,
      config: descriptorOf(EMPTY_CONFIG, NOTHING),
      layers: [layer],
      subject: await subjectOf(registry, subject),
      ...(annotations && { annotations }),
    })
    return { subject, artifactType, manifest: await registry.putReferrer(IMAGE_MANIFEST, manifest) }
  }
  return untilOneFails(subjects, attachTo)
}

/** @throws what failed first, when nothing is under way any more. */
async function untilOneFails(
  subjects: readonly Digest[],
  attachTo: (subject: Digest) => Promise<Attached>,
): Promise<Attached[]> {
  const failures: unknown[] = []
  const attached = await pMap(
    subjects,
    async (subject) => {
      if (failures.length > 0) return pMapSkip
      try {
        return await attachTo(subject)
      } catch (error) {
        failures.push(error)
        return pMapSkip
      }
    },
    { concurrency: 16 },
  )
  if (failures.length > 0) throw failures[0]
  return attached
}

/** The empty config of OCI's guidelines. */
const NOTHING = Buffer.from('{}')
/** Registries that have the empty config, or are about to. */
const withEmptyConfig = new WeakMap<Registry, Promise<unknown>>()

/**
 * Stores the empty config once: docker-registry writes a link anew each time, and refuses every
 * manifest for which it looks at that link meanwhile. With hundreds of attachments at once one of
 * them met that more often than it is tried again.
 */
async function putEmptyConfig(registry: Registry): Promise<void> {
  const putting = withEmptyConfig.get(registry) ?? putBytes(registry, NOTHING)
  withEmptyConfig.set(registry, putting)
  try {
    await putting
  } catch (error) {
    withEmptyConfig.delete(registry)
    throw error
  }
}

/**
 * Whether just these bytes hang at a manifest: attaching anew what does is harmless, and several
 * requests that write.
 */
export async function isAttached(
  registry: Registry,
  subject: Digest,
  { artifactType, bytes }: Pick<Attachment, 'artifactType' | 'bytes'>,
): Promise<boolean> {
  const wanted = digestOf(bytes)
  for (const { digest } of await registry.referrers(subject, artifactType)) {
    const stored = await registry.manifest(digest)
    const layers = stored ? parseImageManifest(stored.bytes, digest).layers : []
    if (layers.length === 1 && layers[0]!.digest === wanted) return registry.hasBlob(wanted)
  }
  return false
}

async function subjectOf(
  registry: Registry,
  digest: Digest,
): Promise<ReturnType<typeof descriptorOf>> {
  const target = await registry.manifest(digest)
  if (target) return descriptorOf(target.mediaType, target.bytes)
  throw new RegistryError(
    'not-found',
    `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`,
    { id: 'attach-without-subject', fix: 'Push the package before its SBOM or its signature.' },
  )
}
