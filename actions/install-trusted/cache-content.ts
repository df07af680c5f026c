import { readingFrom, type Registry } from '@pakages/core'
import { isExternal, parseSpecFile, type ConcreteSpec, type SpecHash, type SpecQuery } from '@pakages/model'
import { dagOf, findIndex, readConfig, readDatabase, readImage, specTags, type Database } from '@pakages/oci'
import pMap from 'p-map'
import type { CacheContent } from './select-specs.ts'

/**
 * What a registry holds that could answer some queries. The index tells most of it in two requests; packages that the tag list
 * shows and the index does not (yet) are read from their own images, those only whose tag can answer a query. What the index
 * lists and the tag list lacks is gone.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
export async function cacheContent(registry: Registry, queries: readonly SpecQuery[]): Promise<CacheContent> {
  const [tags, database] = await Promise.all([registry.tags().then(specTags), indexOf(registry)])
  const specs = new Map(database && database.nodes.size > 0 ? nodesOf(database, registry) : [])
  const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && queries.some((query) => couldAnswer(tag, hash, query)))
  const read = await pMap(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 })
  for (const spec of read.flat()) specs.set(spec.hash, spec)
  const cached = [...tags.keys()].filter((hash) => specs.has(hash) && !isExternal(specs.get(hash)!))
  return { reference: registry.reference, specs, cached: new Set(cached) }
}

async function indexOf(registry: Registry): Promise<Database | undefined> {
  const index = await findIndex(registry)
  return index && readDatabase(registry, index)
}

/** All nodes of an index, checked: every dependency of one is there too. */
function nodesOf({ nodes }: Database, registry: Registry): ReadonlyMap<SpecHash, ConcreteSpec> {
  return readingFrom(`the index of ${registry.reference}`, () => parseSpecFile({ spec: { _meta: { version: 5 }, nodes: [...nodes.values()] } })).specs
}

/** Whether a tag may be of a package that answers a query: tags begin with the name and end with the hash. */
const couldAnswer = (tag: string, hash: SpecHash, { name, hash: start }: SpecQuery): boolean =>
  (start === undefined || hash.startsWith(start)) && (name === undefined || tag.startsWith(`${name}-`))

async function specsAt(registry: Registry, tag: string): Promise<ConcreteSpec[]> {
  const image = await readImage(registry, tag)
  if (!image) return []
  return [...dagOf(await readConfig(registry, image), `${registry.reference}:${tag}`).specs.values()]
}
