import type { Registry } from '@pakages/core'
import type { ConcreteSpec, SpecHash, SpecQuery } from '@pakages/model'
import { packagesIn } from '../index/packages-in.ts'

/** What a cache holds, as its index tells it. */
export interface CacheContent {
  /** How the cache is called in messages. */
  readonly reference: string
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
  /** Which of the specs can be downloaded; the others are only mentioned, such as externals. */
  readonly cached: ReadonlySet<SpecHash>
}

/**
 * What a registry holds that could answer some queries. Packages that the tag list shows and the
 * index does not (yet) are read from their own images, those only whose tag can answer a query.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
export async function cacheContent(
  registry: Registry,
  queries: readonly SpecQuery[],
): Promise<CacheContent> {
  const { specs, tags } = await packagesIn(registry, (tag, hash) =>
    queries.some((query) => couldAnswer(tag, hash, query)),
  )
  return { reference: registry.reference, specs, cached: new Set(tags.keys()) }
}

/**
 * Whether a tag may be of a package that answers a query: tags begin with the name and end with the
 * hash.
 */
export const couldAnswer = (
  tag: string,
  hash: SpecHash,
  { name, hash: start }: SpecQuery,
): boolean =>
  (start === undefined || hash.startsWith(start)) &&
  (name === undefined || tag.startsWith(`${name}-`))
