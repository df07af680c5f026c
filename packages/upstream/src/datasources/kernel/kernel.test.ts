import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { kernel } from './index.ts'

const KERNEL = 'https://mirrors.edge.kernel.org/pub/linux/kernel/'

describe('kernel.org', () => {
  test('claims what lies below its folder pub, from the mirror for programs', () => {
    expect(
      kernel.claim(
        factsWith({ urls: ['https://www.kernel.org/pub/linux/kernel/v4.x/linux-4.9.10.tar.xz'] }),
      ),
    ).toBe(`${KERNEL}#v.x`)
    expect(
      kernel.claim(
        factsWith({
          urls: ['https://git.kernel.org/pub/scm/utils/dash/dash.git/snapshot/dash-0.5.9.1.tar.gz'],
        }),
      ),
    ).toBeUndefined()
  })

  test('finds the newest kernels and their checksum in the signed list of the folder', async () => {
    const http = new AnsweringHttp({
      [KERNEL]: '<a href="v6.x/">v6.x/</a><a href="v5.x/">v5.x/</a>',
      [`${KERNEL}v6.x/`]:
        '<a href="linux-6.12.1.tar.xz">linux-6.12.1.tar.xz</a>  22-Nov-2024 14:50  140M\n<a href="sha256sums.asc">sha256sums.asc</a>',
      [`${KERNEL}v5.x/`]: '<a href="linux-5.4.1.tar.xz">linux-5.4.1.tar.xz</a>',
      [`${KERNEL}v6.x/sha256sums.asc`]: `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${'b'.repeat(64)}  linux-6.12.tar.xz\n${'c'.repeat(64)}  linux-6.12.1.tar.xz\n`,
    })
    const found = (await kernel.lookUp([`${KERNEL}#v.x`], accessTo(http))).get(`${KERNEL}#v.x`)
    const listed =
      found?.kind === 'found'
        ? found.listed.find(({ name }) => name === 'linux-6.12.1.tar.xz')
        : undefined
    expect(listed?.date).toBe('2024-11-22T14:50:00.000Z')
    expect(await kernel.complete!(KERNEL, listed!, accessTo(http))).toMatchObject({
      files: [{ digest: { hex: 'c'.repeat(64) } }],
    })
  })
})
