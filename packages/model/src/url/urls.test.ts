import { describe, expect, test } from '@jest/globals'
import recorded from './fixtures/spack-urls.json' with { type: 'json' }
import { splitUrlExtension } from './extension.ts'
import { archiveLinkPattern, renderUrl } from './render.ts'
import { MAX_URL_LENGTH, versionInUrl } from './version-in-url.ts'

// Each: the URL, the version that Spack 1.2 finds in it, where, and the URL that it makes for
// version 9.8.7.
const rows = recorded as [string, string | null, number | null, string][]

describe('URLs, as a real Spack 1.2 understands them', () => {
  test(`the version is found at the same place in all ${rows.length}`, () => {
    const different = rows.filter(([url, version, start]) => {
      const found = versionInUrl(url)
      return (found?.version ?? null) !== version || (found?.start ?? null) !== start
    })
    expect(different).toEqual([])
  })

  test('the URL of another version is the same', () => {
    expect(rows.filter(([url, , , rendered]) => renderUrl(url, '9.8.7') !== rendered)).toEqual([])
  })
})

describe('a URL', () => {
  test.each([
    [
      'https://a.org/x-1.2.tar.gz',
      { prefix: 'https://a.org/x-1.2', extension: 'tar.gz', suffix: '' },
    ],
    [
      'https://a.org/x-1.2.tgz?raw=true',
      { prefix: 'https://a.org/x-1.2', extension: 'tgz', suffix: '?raw=true' },
    ],
    [
      'https://sourceforge.net/p/x-1.2.zip/download',
      { prefix: 'https://sourceforge.net/p/x-1.2', extension: 'zip', suffix: '/download' },
    ],
    ['https://a.org/x-1.2', { prefix: 'https://a.org/x-1.2', extension: '', suffix: '' }],
  ])('%s is split around its extension', (url, parts) =>
    expect(splitUrlExtension(url)).toEqual(parts),
  )

  test('that is absurdly long has no version, and takes no time', () => {
    expect(versionInUrl(`https://a.org/${'a-'.repeat(MAX_URL_LENGTH)}1.2.tar.gz`)).toBeUndefined()
  })

  test('of the longest kind is still looked at quickly', () => {
    const start = process.hrtime.bigint()
    versionInUrl(`https://a.org/${'1-a_'.repeat(490)}!`)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1000)
  })
})

describe('a link of a download page', () => {
  const pattern = archiveLinkPattern('https://x.org/src/tool-1.2.tar.gz')!

  test.each([
    ['https://x.org/src/tool-2.0.tar.gz', '2.0'],
    ['/tool-2.0.1-rc1.tar.gz', '2.0.1-rc1'],
    ['https://files.org/a/tool-3.tar.gz#sha256=00', '3'],
    ['https://x.org/src/othertool-2.0.tar.gz', undefined],
    ['https://x.org/src/tool-2.0.tar.gz.asc', undefined],
    ['https://x.org/src/tool-latest.tar.gz', undefined],
  ])('%s is version %s', (link, version) =>
    expect(pattern.exec(link)?.groups?.['version']).toBe(version),
  )

  test('repeats the same version wherever the file name does', () => {
    const twice = archiveLinkPattern('https://x.org/tool_1.2_x-1.2.zip')!
    expect([twice.test('/tool_2.0_x-2.0.zip'), twice.test('/tool_2.0_x-2.1.zip')]).toEqual([
      true,
      false,
    ])
  })
})
