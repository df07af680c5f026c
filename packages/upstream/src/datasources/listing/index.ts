import { archiveAddresses } from '../../claims/addresses.ts'
import { withChecksum } from '../../listings/checksum-file.ts'
import {
  keyOf,
  listPlace,
  directoryPlaceOf,
  placeOfArchive,
  type DirectoryPlace,
} from '../../listings/directory.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Datasource } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'

/**
 * Any page that links to archives: the recipe's `list_url`, else the folder that its archive lies
 * in.
 */
export const listing: Datasource = {
  name: 'listing',
  title: 'web page',
  standing: 'project',
  names: 'file',
  claim: (facts) => {
    const place = listed(facts) ?? beside(facts)
    return place && keyOf(place)
  },
  lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
  complete: (_key, found, access) => withChecksum(found, access),
}

/** `list_url` and, with `list_depth`, the versioned folders between it and the archive. */
function listed(facts: UpstreamFacts): DirectoryPlace | undefined {
  const page = facts.listUrl === undefined ? undefined : URL.parse(facts.listUrl)
  if (!page || !/^(https?|ftp):$/.test(page.protocol)) return undefined
  const archive = archiveAddresses(facts)[0]
  const below = archive?.href.startsWith(page.href)
    ? placeOfArchive(archive.href)?.folders
    : undefined
  const folders = Array.from({ length: facts.listDepth ?? 0 }, (_, at) => below?.[at] ?? '')
  page.hash = ''
  if (page.protocol === 'ftp:') return { page: page.href.replace(/^ftp:/, 'https:'), folders }
  // Without the slash, relative links of a folder would start one level too high; `?` and file
  // names stay as they are.
  return {
    page:
      folders.length > 0 &&
      !page.href.endsWith('/') &&
      page.search === '' &&
      !/\.\w+$/.test(page.pathname)
        ? `${page.href}/`
        : page.href,
    folders,
  }
}

/** No page lists what a program makes when it is asked: where there is a repository, it has the tags. */
function beside(facts: UpstreamFacts): DirectoryPlace | undefined {
  const archive = archiveAddresses(facts)[0]
  return archive && !(isMadeOfTag(archive) && facts.git !== undefined)
    ? placeOfArchive(archive.href)
    : undefined
}

const isMadeOfTag = ({ search }: URL): boolean => /refs\/tags\/|\ba=snapshot\b/.test(search)
