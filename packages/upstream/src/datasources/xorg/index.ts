import { archiveAddresses } from '../../claims/addresses.ts'
import { withChecksum } from '../../listings/checksum-file.ts'
import { keyOf, listPlace, directoryPlaceOf, placeOfArchive } from '../../listings/directory.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Datasource } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'

/**
 * X.Org: `individual/lib/` and its like each hold the archives of many recipes, so each folder is
 * asked for once.
 */
export const xorg: Datasource = {
  name: 'xorg',
  title: 'X.Org',
  standing: 'project',
  names: 'file',
  claim: (facts) => {
    const path = pathOf(facts)
    const place =
      path === undefined
        ? undefined
        : placeOfArchive(`https://www.x.org/archive/individual/${path}`)
    return place && keyOf(place)
  },
  lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
  complete: (_key, listed, access) => withChecksum(listed, access),
}

function pathOf(facts: UpstreamFacts): string | undefined {
  if (facts.xorgMirrorPath !== undefined) return facts.xorgMirrorPath
  const url = archiveAddresses(facts).find(
    ({ hostname }) =>
      /(^|\.)(x|xorg\.freedesktop)\.org$/.test(hostname) || hostname === 'xorg.freedesktop.org',
  )
  return url && /\/(?:individual)\/(.+)$/.exec(url.pathname)?.[1]
}
