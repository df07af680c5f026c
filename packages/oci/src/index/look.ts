import type { Registry } from '@pakages/core'
import { specTags } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import type { DigestTable } from './digest-table.ts'
import { findIndexImage, readDigests, type IndexImage } from './index-image.ts'

/** What a repository holds, at one moment. */
export interface Seen {
  /** All tags. */
  readonly listed: readonly string[]
  /** The tags of packages, by hash. */
  readonly tags: ReadonlyMap<SpecHash, string>
  readonly index: IndexImage | undefined
  readonly digests: DigestTable
}

/**
 * Lists the packages of a repository, and reads what its index says of them.
 * @throws RegistryError when the registry is out of reach.
 */
export async function look(registry: Registry): Promise<Seen> {
  const [listed, index] = await Promise.all([registry.tags(), findIndexImage(registry)])
  const digests = index ? await readDigests(registry, index) : new Map()
  return { listed, tags: specTags(listed), index, digests }
}
