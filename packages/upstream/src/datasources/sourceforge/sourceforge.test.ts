import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { sourceforge } from './index.ts'

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:files="https://sourceforge.net/api/files.rdf#" xmlns:media="http://video.search.yahoo.com/mrss/" version="2.0">
  <channel>
    <title>Tcl</title>
    <link>https://sourceforge.net</link>
    <item>
      <title><![CDATA[/Tcl/8.6.16/tcl8.6.16-src.tar.gz]]></title>
      <link>https://sourceforge.net/projects/tcl/files/Tcl/8.6.16/tcl8.6.16-src.tar.gz/download</link>
      <guid>https://sourceforge.net/projects/tcl/files/Tcl/8.6.16/tcl8.6.16-src.tar.gz/download</guid>
      <pubDate>Wed, 11 Dec 2024 17:38:05 UT</pubDate>
      <files:extra-info xmlns:files="https://sourceforge.net/api/files.rdf#">gzip compressed data</files:extra-info>
      <media:content xmlns:media="http://video.search.yahoo.com/mrss/" type="application/x-gzip; charset=binary" url="https://sourceforge.net/projects/tcl/files/Tcl/8.6.16/tcl8.6.16-src.tar.gz/download" filesize="11774047"><media:hash algo="md5">0d9d2dd5a1ff1e7ce9b5a1b3e3d3aabb</media:hash></media:content>
    </item>
    <item><title>not a path</title><link>nowhere</link></item>
  </channel>
</rss>`

describe('SourceForge', () => {
  test.each([
    ['a path of the mirrors', { sourceforgeMirrorPath: 'tcl/tcl8.6.5-src.tar.gz' }, 'tcl'],
    [
      'a path that begins with "project"',
      { sourceforgeMirrorPath: 'project/flawfinder/flawfinder-2.0.19.tar.gz' },
      'flawfinder',
    ],
    [
      'a page of files',
      { urls: ['https://sourceforge.net/projects/asio/files/asio/1.18/asio-1.18.tar.gz/download'] },
      'asio',
    ],
    [
      'a download',
      { urls: ['https://downloads.sourceforge.net/project/expat/expat/2.2/expat-2.2.tar.bz2'] },
      'expat',
    ],
    [
      'a host of the project',
      { urls: ['https://jmol.sourceforge.net/files/jmol-1.0.zip'] },
      'jmol',
    ],
  ])('claims by %s', (_, facts, key) => {
    expect(sourceforge.claim(factsWith(facts))).toBe(key)
  })

  test('lists files with date, size and md5, and leaves out what it cannot read', async () => {
    const http = new AnsweringHttp({
      'https://sourceforge.net/projects/tcl/rss?path=/&limit=200': FEED,
    })
    expect((await sourceforge.lookUp(['tcl'], accessTo(http))).get('tcl')).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: 'tcl8.6.16-src.tar.gz',
          date: '2024-12-11T17:38:05.000Z',
          files: [
            {
              size: 11_774_047,
              digest: { algorithm: 'md5', hex: '0d9d2dd5a1ff1e7ce9b5a1b3e3d3aabb' },
            },
          ],
        },
      ],
    })
  })

  test('takes a page that is no feed for a failure', async () => {
    const http = new AnsweringHttp({
      'https://sourceforge.net/projects/tcl/rss?path=/&limit=200': '<html>Offline</html>',
    })
    expect((await sourceforge.lookUp(['tcl'], accessTo(http))).get('tcl')).toMatchObject({
      kind: 'failed',
    })
  })
})
