import { describe, expect, test } from '@jest/globals'
import recorded from './fixtures/spack-urls.json' with { type: 'json' }
import { splitUrlExtension } from './extension.ts'
import { renderUrl } from './render.ts'
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
