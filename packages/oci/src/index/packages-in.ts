import { readingFrom, type Registry } from '@pakages/core'
import { dagOf, readConfig, readImage, specTags } from '@pakages/image'
import { isExternal, parseSpecFile, type ConcreteSpec, type SpecHash } from '@pakages/model'
import pMap from 'p-map'
import type { DigestTable } from './digest-table.ts'
import { findIndexImage, readDatabase, readDigests } from './index-image.ts'

/** What a repository of packages holds. */
export interface PackagesIn {
  /** The specs of all packages and of what they depend on. */
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
  /** The tags of the packages that are there, by hash; externals are none. */
  readonly tags: ReadonlyMap<SpecHash, string>
}

/** The same, with what its index says. */
export interface PackagesWithDigests extends PackagesIn {
  /**
   * What the index says of their digests. Like the index it is derived: it tells what may be
   * unchanged, never what is trusted. @throws RegistryError when the registry is out of reach.
   */
  digests(): Promise<DigestTable>
}

/**
 * Reads what a registry holds. Its index tells most of it in a few requests; packages that the tag
 * list shows and the index does not (yet) are read from their own images. What the index lists and
 * the tag list lacks is gone.
 * @param wanted Which of those that the index lacks to read; default all.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
export async function packagesIn(
  registry: Registry,
  wanted: (tag: string, hash: SpecHash) => boolean = () => true,
): Promise<PackagesWithDigests> {
  const [tags, index] = await Promise.all([
    registry.tags().then(specTags),
    findIndexImage(registry),
  ])
  const database = index && (await readDatabase(registry, index))
  const nodes = [...(database?.nodes.values() ?? [])]
  const specs = new Map(
    nodes.length === 0
      ? []
      : readingFrom(`the index of ${registry.reference}`, () =>
          parseSpecFile({ spec: { _meta: { version: 5 }, nodes } }),
        ).specs,
  )
  const unlisted = [...tags].filter(
    ([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash),
  )
  const read = await pMap(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 })
  for (const spec of read.flat()) specs.set(spec.hash, spec)
  return {
    specs,
    digests: async () => (index ? readDigests(registry, index) : new Map()),
    tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !isExternal(specs.get(hash)!))),
  }
}

async function specsAt(registry: Registry, tag: string): Promise<ConcreteSpec[]> {
  const image = await readImage(registry, tag)
  return image
    ? [...dagOf(await readConfig(registry, image), `${registry.reference}:${tag}`).specs.values()]
    : []
}
