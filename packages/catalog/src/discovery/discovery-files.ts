import type { CatalogInput, PackageInput, SiteSettings } from '../input.ts'
import { html, type Content, type Markup } from '../pages/html.ts'
import { segment } from '../site/paths.ts'
import { textFile, type SiteFile } from '../site/site-file.ts'
import { atomFeed } from './atom.ts'
import { badgesOf } from './badge.ts'
import { NEWS_KINDS, newsOf } from './news.ts'
import { XML, xmlText } from './xml.ts'

/** The most addresses that one sitemap may have: https://www.sitemaps.org/protocol.html. */
const MOST_ADDRESSES = 50_000

/**
 * Up to so many packages each has a feed and badges of its own: four small files each, of the 40,000
 * or so that a site may have, beside three others.
 */
const MOST_WITH_OWN = 5000

/** Whether each package has a feed and badges of its own. */
export const hasOwnFiles = ({ packages }: Pick<CatalogInput, 'packages'>): boolean =>
  packages.length <= MOST_WITH_OWN

type Served = SiteSettings & { readonly url: string }

const isServed = (site: SiteSettings): site is Served =>
  site.url !== undefined && URL.canParse(site.url)

/** The feed of everything. */
const FEED = 'feeds/all.xml'
/** How browsers search the site. */
const OPENSEARCH = 'opensearch.xml'

/**
 * What a page says in its head of feed and itself, and the start page of its search: where the site is
 * served is known, or nothing of it.
 * @param page Its path and that of its own feed from the root of the site; undefined: it has none.
 */
export function discoveryLinks(
  site: SiteSettings,
  page: {
    readonly title: string
    readonly root: string
    readonly path?: string
    readonly feed?: string | undefined
  },
): Content {
  if (!isServed(site)) return undefined
  const feed = (path: string, title: string): Markup =>
    html`<link
      rel="alternate"
      type="application/atom+xml"
      title="${title}"
      href="${page.root}${path}"
    />`
  return html`${
    page.root === '' &&
    html`<link
      rel="search"
      type="application/opensearchdescription+xml"
      title="${site.title}"
      href="${OPENSEARCH}"
    />`
  }
  ${feed(FEED, site.title)} ${page.feed !== undefined && feed(page.feed, page.title)}
  ${
    page.path !== undefined &&
    html`<meta property="og:type" content="website" />
      <meta property="og:title" content="${page.title}" />
      <meta property="og:site_name" content="${site.title}" />
      <meta property="og:url" content="${site.url}${page.path}" />`
  }`
}

/**
 * What lets programs of others find the site: feeds, sitemap, the description of its search. All of
 * it needs the address of the site: there is none of it where nobody knows that.
 * @param sorted The packages by name, their versions newest first.
 */
export function discoveryFiles(
  input: Pick<CatalogInput, 'site' | 'issued' | 'readings'>,
  sorted: readonly PackageInput[],
): SiteFile[] {
  const { site } = input
  if (!isServed(site)) return []
  const news = newsOf(sorted)
  const since = news[0]?.time ?? lastReading(input)
  const feeds = NEWS_KINDS.map((kind) =>
    textFile(
      `feeds/${kind}.xml`,
      atomFeed(site, {
        ...{ title: `${site.title}: ${kind}`, path: `feeds/${kind}.xml`, page: '' },
        news: news.filter((one) => one.kind === kind),
        since,
      }),
    ),
  )
  const all = atomFeed(site, { title: site.title, path: FEED, page: '', news, since })
  return [
    textFile(FEED, all),
    ...feeds,
    ...sitemaps(site, sorted),
    textFile('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.url}sitemap.xml\n`),
    textFile(OPENSEARCH, openSearch(site)),
  ]
}

/** Where nothing ever happened: when the registry was last read, which changes with what was read alone. */
const lastReading = ({ issued, readings }: Pick<CatalogInput, 'issued' | 'readings'>): string =>
  readings?.readings.reduce((last, { time }) => (time > last ? time : last), '') || issued

/**
 * Where the feed of a package lies, from the root of the site; undefined: it has none, since packages of
 * this index have none, or nothing with a time happened to it.
 */
export const feedOf = (
  input: Pick<CatalogInput, 'site' | 'packages'>,
  owner: PackageInput,
): string | undefined =>
  hasOwnFiles(input) && isServed(input.site) && newsOf([owner]).length > 0
    ? `packages/${segment(owner.name)}/feed.xml`
    : undefined

/** The feed and the badges of one package. @param owner Its versions newest first. */
export function ownDiscoveryFiles(
  input: Pick<CatalogInput, 'site' | 'packages'>,
  owner: PackageInput,
): SiteFile[] {
  if (!hasOwnFiles(input)) return []
  const { site } = input
  const folder = `packages/${segment(owner.name)}/`
  const badges = Object.entries(badgesOf(owner)).map(([name, text]) =>
    textFile(`${folder}${name}.svg`, text),
  )
  const path = feedOf(input, owner)
  if (path === undefined || !isServed(site)) return badges
  const title = `${owner.name}, ${site.title}`
  const news = newsOf([owner])
  const feed = atomFeed(site, { title, path, page: folder, news, since: news[0]!.time })
  return [...badges, textFile(path, feed)]
}

/** One sitemap, or an index of several. */
function sitemaps({ url }: Served, sorted: readonly PackageInput[]): SiteFile[] {
  const pages = ['', 'all/', 'use/', ...sorted.map(({ name }) => `packages/${segment(name)}/`)]
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, at) =>
    pages.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES),
  )
  const list = (
    kind: 'urlset' | 'sitemapindex',
    one: 'url' | 'sitemap',
    paths: readonly string[],
  ) =>
    `${XML}<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map((path) => `<${one}><loc>${xmlText(encodeURI(url + path))}</loc></${one}>\n`).join('')}</${kind}>\n`
  if (parts.length === 1) return [textFile('sitemap.xml', list('urlset', 'url', pages))]
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`)
  return [
    textFile('sitemap.xml', list('sitemapindex', 'sitemap', names)),
    ...parts.map((part, at) => textFile(names[at]!, list('urlset', 'url', part))),
  ]
}

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md: 16 characters, and 1,024. */
const openSearch = ({ title, description, url }: Served): string =>
  `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(shortened(title, 16))}</ShortName>
<Description>${xmlText(shortened(description ?? `Packages of ${title}`, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${xmlText(url)}assets/icon.svg</Image>
<Url type="text/html" template="${xmlText(url)}?q={searchTerms}"/>
</OpenSearchDescription>
`

const shortened = (text: string, longest: number): string => text.slice(0, longest)
