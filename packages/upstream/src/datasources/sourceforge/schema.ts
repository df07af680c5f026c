import { load } from 'cheerio/slim'
import { z } from 'zod'

const itemType = z.object({
  path: z.string().startsWith('/'),
  link: z.url(),
  date: z.string().optional(),
  md5: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  size: z.coerce.number().int().nonnegative().optional(),
})

/** One file of a SourceForge project. */
export type SourceforgeFile = z.infer<typeof itemType>

/**
 * Reads a project's feed of files; undefined when it is no feed. Items of another shape are left
 * out.
 */
export function readFeed(xml: string): SourceforgeFile[] | undefined {
  const feed = load(xml, { xml: true })
  if (feed('rss > channel').length === 0) return undefined
  return feed('item')
    .toArray()
    .flatMap((element) => {
      const item = feed(element)
      const time = Date.parse(item.children('pubDate').text().replace(/ UT$/, ' UTC'))
      const content = item.find('media\\:content')
      const read = itemType.safeParse({
        path: item.children('title').text().trim(),
        link: item.children('link').text().trim(),
        date: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
        md5: content.find('media\\:hash[algo="md5"]').text().trim() || undefined,
        size: content.attr('filesize'),
      })
      return read.data ?? []
    })
}
