import { archiveAddresses } from '../../claims/addresses.ts'
import { withChecksum } from '../../listings/checksum-file.ts'
import { keyOf, listPlace, directoryPlaceOf, placeOfArchive } from '../../listings/directory.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Datasource } from '../datasource.ts'

/**
 * kernel.org: the kernel and the tools beside it, with the sha256sums.asc of each folder. Listed
 * from the mirror that is meant for programs.
 */
export const kernel: Datasource = {
  name: 'kernel',
  title: 'kernel.org',
  standing: 'project',
  names: 'file',
  claim: (facts) => {
    const url = archiveAddresses(facts).find(
      ({ hostname, pathname }) =>
        /^((www|cdn|ftp|mirrors\.edge)\.)?kernel\.org$/.test(hostname) &&
        pathname.startsWith('/pub/'),
    )
    const place = url && placeOfArchive(`https://mirrors.edge.kernel.org${url.pathname}`)
    return place && keyOf(place)
  },
  lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
  complete: (_key, listed, access) => withChecksum(listed, access),
}
