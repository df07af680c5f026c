import type { BlobSource, Descriptor, Registry } from '@pakages/core'
import { UserError } from '@pakages/core'
import { SIGSTORE_BUNDLE, type BundleJson, type Digest } from '@pakages/model'
import { Readable } from 'node:stream'
import pMap from 'p-map'
import { sha256 } from './statements.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') }

/** A bundle that hangs at a manifest. */
export interface Attached {
  readonly subject: Digest
  readonly artifactType: string
  /** The manifest that holds the bundle. */
  readonly manifest: Digest
}

/**
 * Attaches a bundle to manifests, as cosign and `gh attestation verify --bundle-from-oci` look for
 * it: one referrer a subject, the bundle itself stored once. Attaching the same bundle again
 * changes nothing.
 * @param predicateType Written as an annotation, so that readers can choose without fetching.
 * @throws UserError when a subject is not in the registry.
 */
export async function attachBundle(
  registry: Registry,
  bundle: BundleJson,
  predicateType: string,
  subjects: readonly Digest[],
): Promise<Attached[]> {
  const layer = await store(registry, SIGSTORE_BUNDLE, Buffer.from(JSON.stringify(bundle)))
  const config = await store(registry, EMPTY.mediaType, EMPTY.bytes)
  return pMap(
    subjects,
    async (subject) => {
      const manifest = {
        schemaVersion: 2,
        mediaType: MANIFEST,
        artifactType: SIGSTORE_BUNDLE,
        config,
        layers: [layer],
        subject: await descriptorOf(registry, subject),
        annotations: {
          'dev.sigstore.bundle.content': 'dsse-envelope',
          'dev.sigstore.bundle.predicateType': predicateType,
        },
      }
      return {
        subject,
        artifactType: SIGSTORE_BUNDLE,
        manifest: await registry.putReferrer(MANIFEST, Buffer.from(JSON.stringify(manifest))),
      }
    },
    { concurrency: 16 },
  )
}

async function descriptorOf(registry: Registry, digest: Digest): Promise<Descriptor> {
  const manifest = await registry.manifest(digest)
  if (!manifest)
    throw new UserError(`${registry.reference} has no manifest ${digest}.`, {
      fix: 'Push the package before it is signed.',
    })
  return { mediaType: manifest.mediaType, digest, size: manifest.bytes.byteLength }
}

async function store(registry: Registry, mediaType: string, bytes: Buffer): Promise<Descriptor> {
  const blob: BlobSource = {
    digest: sha256(bytes),
    size: bytes.byteLength,
    open: () => Readable.from([bytes]),
  }
  await registry.putBlob(blob)
  return { mediaType, digest: blob.digest, size: blob.size }
}
