import { load } from 'cheerio/slim'
import type { Access, Listed, Lookup } from '../datasources/datasource.ts'
import { safeDecode } from '../claims/addresses.ts'
import { checksumsFor } from './checksum-file.ts'

// Versioned folders are followed newest first; older ones hold nothing new.
const FOLDERS = 4

/** A link of a page, with the date that a directory listing shows beside it. */
interface Link {
  readonly url: string
  /** The last part of its path, decoded; folders end with a slash. */
  readonly name: string
  readonly date?: string
}

/**
 * Where the files of a recipe lie: `folders` are skeletons of versioned folders on the way, such as
 * `v` for `v2.39`.
 */
export interface DirectoryPlace {
  readonly page: string
  readonly folders: readonly string[]
}

/** A place as the key of a claim. */
export const keyOf = ({ page, folders }: DirectoryPlace): string =>
  folders.length === 0 ? page : `${page}#${folders.join('/')}`

/** The place that a key of {@link keyOf} names. */
export function directoryPlaceOf(key: string): DirectoryPlace {
  const [page = '', skeletons] = key.split('#')
  return { page, folders: skeletons === undefined ? [] : skeletons.split('/') }
}

/**
 * What is left of a name without digits and the dots among them: two folders with the same skeleton
 * differ in version only.
 */
const skeletonOf = (name: string): string => name.replaceAll(/\d+(?:[._-]?\d+)*/g, '')

/**
 * The place of an archive: its folder, or the folder above the first part of the path that carries
 * a version. `https://…/util-linux/v2.39/util-linux-2.39.tar.gz` lies in `…/util-linux/` and one
 * folder `v`.
 */
export function placeOfArchive(address: string): DirectoryPlace | undefined {
  const url = URL.parse(address)
  if (!url || !/^(https?|ftp):$/.test(url.protocol)) return undefined
  // `https://…/downloads?f=tool-1.0.tar.gz` is linked to from `https://…/downloads`.
  if (archiveInQuery(url) !== undefined && !url.pathname.includes('.'))
    return { page: `${url.protocol}//${url.host}${url.pathname}`, folders: [] }
  const parts = url.pathname.split('/').slice(1, -1)
  if (parts.some(isOpaque)) return undefined
  const versioned = parts.findIndex(
    (part) => /\d[._]\d|^v?\d+(\.x)?$/.test(part) && !/^\d{4}$/.test(part),
  )
  const plain = versioned < 0 ? parts : parts.slice(0, versioned)
  const folders = versioned < 0 ? [] : parts.slice(versioned).map(skeletonOf)
  // Most servers that offered FTP offer the same folders over HTTPS; FTP itself has left browsers
  // and Node alike.
  const scheme = url.protocol === 'ftp:' ? 'https:' : url.protocol
  return { page: `${scheme}//${url.host}/${plain.map((part) => `${part}/`).join('')}`, folders }
}

/** Whether a folder is named by chance, for one file alone: nothing leads from it to another. */
export const isOpaque = (folder: string): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(folder)

/** The name of an archive that a query hands to a program: `?f=old/tool-1.0.tar.gz`. */
const archiveInQuery = (url: URL): string | undefined =>
  [...url.searchParams.values()]
    .find((value) => /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip)$/i.test(value))
    ?.split('/')
    .at(-1)

/**
 * Lists the files at a place, newest folders first. A page without a single link to a file is no
 * listing.
 */
export async function listPlace(place: DirectoryPlace, access: Access): Promise<Lookup> {
  const answer = await access.web.text(place.page, { accept: 'text/html' })
  if (answer.kind !== 'fetched') return { kind: answer.kind, reason: answer.reason }
  const links = linksOf(answer.text, answer.url)
  if (links.length === 0) return { kind: 'failed', reason: `${place.page} lists no files` }
  const [folder, ...deeper] = place.folders
  if (folder === undefined) return { kind: 'found', listed: filesOf(links), page: place.page }
  const within = newestFolders(links, folder)
  const lookups = await Promise.all(
    within.map((link) => listPlace({ page: link.url, folders: deeper }, access)),
  )
  const failed = lookups.find((lookup) => lookup.kind === 'failed')
  if (failed) return failed
  const listed = lookups.flatMap((lookup) => (lookup.kind === 'found' ? lookup.listed : []))
  return { kind: 'found', listed: [...filesOf(links), ...listed], page: place.page }
}

const numeric = new Intl.Collator('en', { numeric: true })

function newestFolders(links: readonly Link[], skeleton: string): Link[] {
  const folders = links.filter(({ name }) => name.endsWith('/') && /\d/.test(name))
  const same = folders.filter(({ name }) => skeletonOf(name.slice(0, -1)) === skeleton)
  const rest = same.length > 0 ? same : folders
  return rest.sort((a, b) => numeric.compare(b.name, a.name)).slice(0, FOLDERS)
}

/** The links of a page that point to something below its own host, each once. */
function linksOf(html: string, page: string): Link[] {
  const document = load(html)
  const base = document('base[href]').attr('href')
  const from = (base && URL.parse(base, page)?.href) || page
  const links = document('a[href]')
    .toArray()
    .flatMap((element) => {
      const url = URL.parse(document(element).attr('href')!.trim(), from)
      if (!url || !/^https?:$/.test(url.protocol)) return []
      const parts = url.pathname.split('/')
      const path = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1) || `${parts.at(-2)}/`
      const last = archiveInQuery(url) ?? path
      // A listing shows the date in the same row, or in the text right behind the link.
      const row = document(element).closest('tr')
      const beside =
        row.length > 0
          ? row.text()
          : ((element.nextSibling as { data?: string } | null)?.data ?? '')
      const date = dateIn(beside)
      return last === undefined
        ? []
        : [{ url: url.href, name: safeDecode(last), ...(date !== undefined && { date }) }]
    })
  return [...new Map(links.map((link) => [link.url, link])).values()]
}

/**
 * `2024-03-01 10:20` as Apache and `01-Mar-2024 10:20` as nginx write it, both in UTC by default.
 */
function dateIn(text: string): string | undefined {
  const found =
    /\b(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/.exec(text) ??
    /\b(\d{2}-[A-Z][a-z]{2}-\d{4}) (\d{2}:\d{2})/.exec(text)
  const time = found
    ? Date.parse(
        `${found[1]!.includes('-', 3) && /[A-Z]/.test(found[1]!) ? found[1]!.replaceAll('-', ' ') : found[1]} ${found[2]} UTC`,
      )
    : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function filesOf(links: readonly Link[]): Listed[] {
  const byUrl = new Set(links.map(({ url }) => url))
  return links
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, url, date }) => {
      const checksums = checksumsFor(url, byUrl)
      return {
        name,
        files: [{ url }],
        page: url,
        ...(checksums !== undefined && { checksums }),
        ...(date !== undefined && { date }),
      }
    })
}
