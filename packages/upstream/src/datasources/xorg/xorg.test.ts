import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { xorg } from './index.ts'

const FOLDER = 'https://www.x.org/archive/individual/lib/'

describe('X.Org', () => {
  test('claims by the path of the mirrors, so that recipes of one folder share a key', () => {
    expect(
      ['lib/libX11-1.6.3.tar.gz', 'lib/libXt-1.1.5.tar.gz'].map((xorgMirrorPath) =>
        xorg.claim(factsWith({ xorgMirrorPath })),
      ),
    ).toEqual([FOLDER, FOLDER])
    expect(
      xorg.claim(
        factsWith({ urls: ['https://www.x.org/releases/individual/lib/libX11-1.6.3.tar.gz'] }),
      ),
    ).toBe(FOLDER)
    expect(
      xorg.claim(factsWith({ urls: ['https://example.org/lib/libX11-1.6.3.tar.gz'] })),
    ).toBeUndefined()
  })

  test('reads the checksum that lies beside an archive', async () => {
    const http = new AnsweringHttp({
      [FOLDER]:
        '<a href="libX11-1.8.tar.xz">x</a> 01-Mar-2024 10:20 <a href="libX11-1.8.tar.xz.sha512">y</a>',
      [`${FOLDER}libX11-1.8.tar.xz.sha512`]: `${'a'.repeat(128)}  libX11-1.8.tar.xz\n`,
    })
    const found = (await xorg.lookUp([FOLDER], accessTo(http))).get(FOLDER)
    const [listed] = found?.kind === 'found' ? found.listed : []
    expect(listed).toMatchObject({ name: 'libX11-1.8.tar.xz', date: '2024-03-01T10:20:00.000Z' })
    expect(await xorg.complete!(FOLDER, listed!, accessTo(http))).toMatchObject({
      files: [{ digest: { algorithm: 'sha512', hex: 'a'.repeat(128) } }],
    })
  })
})
