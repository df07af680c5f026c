import type { Registry } from '@pakages/core'
import { parseImageIndex, parseImageManifest } from './manifest.ts'
import { isIndexType } from './media-types.ts'
import { RegistryError } from '../registry-error.ts'

/**
 * Checks that all that a manifest points to is there, as registries do before they store it.
 * @throws RegistryError (`rejected`) that names the first that is missing.
 */
export async function requireContent(
  registry: Registry,
  mediaType: string,
  bytes: Uint8Array,
): Promise<void> {
  if (isIndexType(mediaType)) return requireManifests(registry, bytes)
  const manifest = parseImageManifest(bytes, 'The manifest')
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    if (!(await registry.hasBlob(digest)))
      throw missing('MANIFEST_BLOB_UNKNOWN', `blob ${digest}`, registry.reference)
  }
}

async function requireManifests(registry: Registry, bytes: Uint8Array): Promise<void> {
  for (const { digest } of parseImageIndex(bytes, 'The index').manifests) {
    if (!(await registry.manifest(digest)))
      throw missing('MANIFEST_UNKNOWN', `manifest ${digest}`, registry.reference)
  }
}

const missing = (code: string, what: string, where: string): RegistryError =>
  new RegistryError(
    'rejected',
    `The manifest was not stored: the ${what} that it points to is not in ${where}.`,
    { id: 'registry-layer-missing', fix: 'Run the push again.', status: 400, code },
  )
