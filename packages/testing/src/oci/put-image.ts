import type { BlobSource, Registry } from '@pakages/core'
import {
  descriptorOf,
  digestOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import { Readable } from 'node:stream'

/** A blob of bytes that can only be read as a stream, as large ones are. */
export const streamedBlob = (bytes: Uint8Array): BlobSource => ({
  digest: digestOf(bytes),
  size: bytes.length,
  open: () => Readable.from([Buffer.from(bytes)], { objectMode: false }),
})

/** Stores an image of one layer and returns its manifest's digest. */
export async function putImage(
  registry: Registry,
  tag: string | undefined,
  content: string,
): Promise<Digest> {
  const [config, layer] = [Buffer.from('{}'), Buffer.from(content)]
  await registry.putBlob(streamedBlob(config))
  await registry.putBlob(streamedBlob(layer))
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [descriptorOf(IMAGE_LAYER, layer)],
  })
  return registry.putManifest(tag, IMAGE_MANIFEST, manifest)
}

/** Attaches a small artifact to a manifest and returns the digest of the artifact's manifest. */
export async function attach(
  registry: Registry,
  subject: Digest,
  artifactType: string,
  content: string,
): Promise<Digest> {
  const [config, layer] = [Buffer.from('{}'), Buffer.from(content)]
  await registry.putBlob(streamedBlob(config))
  await registry.putBlob(streamedBlob(layer))
  const target = (await registry.manifest(subject))!
  const manifest = {
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [descriptorOf(artifactType, layer)],
    subject: descriptorOf(target.mediaType, target.bytes),
  }
  return registry.putReferrer(IMAGE_MANIFEST, encode(manifest))
}
