import { UserError, type Registry } from '@pakages/core'
import { specTag, unlessUnusable, readImage } from '@pakages/image'
import {
  differences,
  toType,
  type ComparedBinary,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import pMap from 'p-map'

/** How many are shown; the others are counted. */
const MOST = 12

/**
 * Several binaries answer, and nothing tells Pakages which is meant: what differs between them, and
 * what to type for each.
 * @param specs Where what they depend on is looked up.
 */
export async function ambiguousSelection(
  query: SpecQuery,
  found: readonly ComparedBinary[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
  registry: Registry,
): Promise<UserError> {
  const shown = await pMap(found.slice(0, MOST), (one) => withCommit(one, registry), {
    concurrency: 8,
  })
  const more = found.length - shown.length
  return new UserError(
    [
      `${registry.reference} holds ${found.length} binaries that are "${query.text}":`,
      ...differences(shown, specs),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('\n'),
    {
      id: 'spec-ambiguous',
      fix: `Ask for one of them as its line begins, such as "${toType(shown[0]!.spec, found)}". A lock file names all of them at once.`,
    },
  )
}

/** Images say which commit they were made from. */
async function withCommit(one: ComparedBinary, registry: Registry): Promise<ComparedBinary> {
  if (one.commit !== undefined) return one
  const { name, version, hash } = one.spec
  const image = await unlessUnusable(() => readImage(registry, specTag(name, version, hash)))
  return { ...one, commit: image?.annotations['org.opencontainers.image.revision'] }
}
