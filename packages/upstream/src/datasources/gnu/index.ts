import { keyOf, listPlace, directoryPlaceOf, placeOfArchive } from '../../listings/directory.ts'
import { eachKey } from '../../listings/each-key.ts'
import { archiveAddresses } from '../../claims/addresses.ts'
import type { Datasource } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'

/** GNU and non-GNU Savannah: the folders of ftp.gnu.org, whichever mirror the recipe names. */
export const gnu: Datasource = {
  name: 'gnu',
  title: 'GNU',
  standing: 'project',
  names: 'file',
  claim: (facts) => {
    const address = onMainServer(facts)
    const place = address === undefined ? undefined : placeOfArchive(address)
    return place && keyOf(place)
  },
  lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
}

/** The archive's address on GNU's own server; mirrors have the same paths below other prefixes. */
function onMainServer(facts: UpstreamFacts): string | undefined {
  if (facts.gnuMirrorPath !== undefined) return `https://ftp.gnu.org/gnu/${facts.gnuMirrorPath}`
  for (const { hostname, pathname } of archiveAddresses(facts)) {
    if (/^(ftp|ftpmirror|alpha|www)\.gnu\.org$/.test(hostname))
      return `https://${hostname === 'alpha.gnu.org' ? hostname : 'ftp.gnu.org'}/gnu/${pathname.replace(/^\/(pub\/)?(gnu\/)?/, '')}`
    const savannah = /^\/(?:releases|nongnu)\/(.+)$/.exec(pathname)
    if (savannah && /^download(-mirror)?\.savannah\.(non)?gnu\.org$/.test(hostname))
      return `https://download.savannah.nongnu.org/releases/${savannah[1]}`
    const mirrored = /\/gnu\/([a-z][\w+-]*\/.+)$/.exec(pathname)
    if (mirrored && /mirror|^ftp\./.test(hostname)) return `https://ftp.gnu.org/gnu/${mirrored[1]}`
  }
  return undefined
}
