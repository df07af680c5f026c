import type { Registry } from '@pakages/core'
import { readReferrer, unlessUnusable } from '@pakages/image'
import type { Digest } from '@pakages/model'

/** What was taken out of a cache. */
export interface Removal {
  readonly tags: readonly string[]
  readonly manifests: readonly Digest[]
  /** Manifests of the version that stay, since a live version has the same. */
  readonly shared: readonly Digest[]
}

/** Which binaries of a registry are of a version that was called unsafe. */
export interface RemoveOptions {
  /** Whether a tag is of the version that goes. */
  readonly isOf: (tag: string) => boolean
  /**
   * Takes a manifest out, with its tags; default the registry's own deletion, which ghcr.io does
   * not have.
   */
  readonly remove?: (manifest: Digest) => Promise<unknown>
}

/**
 * Takes the binaries of a version out of a cache: its manifests, and what hangs at them. Manifests
 * and, by the registry's own garbage collection, blobs that live versions share stay. The index is
 * to be written anew afterwards.
 * @throws UserError when the registry does not allow it.
 */
export async function removeBinaries(registry: Registry, options: RemoveOptions): Promise<Removal> {
  const {
    isOf,
    remove = (manifest: Digest): Promise<boolean> => registry.deleteManifest(manifest),
  } = options
  const tags = await registry.tags()
  const going = await digestsOf(registry, tags.filter(isOf))
  const staying =
    going.size === 0
      ? new Map<string, Digest>()
      : await digestsOf(
          registry,
          tags.filter((tag) => tag.endsWith('.spack') && !isOf(tag)),
        )
  const live = new Set(staying.values())
  const manifests = [...new Set(going.values())].filter((digest) => !live.has(digest))
  for (const digest of manifests) {
    for (const referrer of await referrersOf(digest, registry))
      if (!live.has(referrer)) await remove(referrer)
    await remove(digest)
  }
  return {
    tags: [...going.keys()],
    manifests,
    shared: [...new Set(going.values())].filter((digest) => live.has(digest)),
  }
}

/**
 * What hangs at a manifest by its own word. Where a registry has no API the list is a tag that
 * anybody who may push writes, and may name the images of others.
 */
async function referrersOf(subject: Digest, registry: Registry): Promise<Digest[]> {
  const found: Digest[] = []
  for (const { digest } of await registry.referrers(subject)) {
    const stored = await registry.manifest(digest)
    const referrer =
      stored && (await unlessUnusable(() => readReferrer(stored.mediaType, stored.bytes, digest)))
    if (referrer?.subject === subject) found.push(digest)
  }
  return found
}

async function digestsOf(
  registry: Registry,
  tags: readonly string[],
): Promise<Map<string, Digest>> {
  const found = new Map<string, Digest>()
  for (const tag of tags) {
    const manifest = await registry.manifest(tag)
    if (manifest) found.set(tag, manifest.digest)
  }
  return found
}
