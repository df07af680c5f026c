import { importedIndexes } from '@pakages/open/imported-index'
import { importReviews, type CheckedReview } from '@pakages/trust'
import pMap from 'p-map'
import type { IndexSurroundings } from './surroundings.ts'

/**
 * What the indexes that the policy imports say of some versions. Trouble becomes a warning.
 * @param url Where the index itself is served: it does not import itself, or what an auditor took
 * back would count on as it stood there.
 */
export async function importedReviews(
  versions: readonly { readonly name: string; readonly version: string }[],
  url: string | undefined,
  { policy, ports, verifier, root, inputs }: IndexSurroundings,
): Promise<CheckedReview[]> {
  const others = policy.imports.filter((index) => !isSame(index.url, url))
  if (others.length < policy.imports.length)
    ports.host.warning(
      `"indexes" names ${url}, which is this index itself: its own reviews count as they lie here.`,
    )
  const options = {
    http: ports.http,
    verifier,
    workspace: root,
    signal: ports.signal,
    documents: new Map<string, Promise<unknown>>(),
    openSigned: importedIndexes({ policy, verifier }, root, ports),
  }
  const found = await pMap(
    others.flatMap((index) => versions.map((one) => ({ index, ...one }))),
    ({ index, name, version }) => importReviews(index, name, version, options),
    { concurrency: inputs.concurrency },
  )
  for (const trouble of new Set(found.flatMap((one) => one.trouble))) ports.host.warning(trouble)
  return found.flatMap((one) => one.reviews)
}

const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && plain(one) === plain(other)

/** An address without what does not lead elsewhere. */
function plain(address: string): string {
  if (!URL.canParse(address)) return address
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/(?:index\.html)?$/, '')}`
}
