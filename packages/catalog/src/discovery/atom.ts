import type { SiteSettings } from '../input.ts'
import { XML, xmlText } from './xml.ts'
import { MOST_NEWS, type News } from './news.ts'

/** A feed: what it is called, where it lies, and of what it tells. */
export interface FeedParts {
  readonly title: string
  /** From the root of the site. */
  readonly path: string
  /** The page that it belongs to, from there. */
  readonly page: string
  /** Newest first. */
  readonly news: readonly News[]
  /** Since when there is nothing to tell, RFC 3339: what a feed without news has for its time. */
  readonly since: string
}

/**
 * A feed in the format of RFC 4287. It says nothing of when it was written: the same news are the
 * same bytes. @param site With the address at which it is served.
 */
export function atomFeed(site: SiteSettings & { readonly url: string }, parts: FeedParts): string {
  const news = parts.news.slice(0, MOST_NEWS)
  const at = (path: string): string => xmlText(site.url + path)
  return `${XML}<feed xmlns="http://www.w3.org/2005/Atom">
<title>${xmlText(parts.title)}</title>
<id>${at(parts.path)}</id>
<link rel="self" type="application/atom+xml" href="${at(parts.path)}"/>
<link rel="alternate" type="text/html" href="${at(parts.page)}"/>
<updated>${news[0]?.time ?? parts.since}</updated>
<author><name>${xmlText(site.title)}</name></author>
${news.map((one) => entry(one, at)).join('')}</feed>
`
}

const entry = ({ title, summary, time, path, key }: News, at: (path: string) => string): string =>
  `<entry>
<title>${xmlText(title)}</title>
<id>${at(`${path}-${encodeURIComponent(key)}`)}</id>
<link rel="alternate" type="text/html" href="${at(path)}"/>
<updated>${time}</updated>
<summary>${xmlText(summary)}</summary>
</entry>
`
