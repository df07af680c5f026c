import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { gnu } from './index.ts'

const row = (name: string): string =>
  `<tr><td><a href="${name}">${name}</a></td><td align="right">2024-05-07 10:05  </td><td>1M</td></tr>`
const page = (...names: string[]): string =>
  `<html><body><h1>Index of /gnu</h1><table>${names.map(row).join('\n')}</table></body></html>`

describe('GNU', () => {
  test.each([
    [
      'a path of the mirrors',
      { gnuMirrorPath: 'make/make-4.2.1.tar.gz' },
      'https://ftp.gnu.org/gnu/make/',
    ],
    [
      'a path with a folder for each version',
      { gnuMirrorPath: 'gcc/gcc-7.1.0/gcc-7.1.0.tar.xz' },
      'https://ftp.gnu.org/gnu/gcc/#gcc-',
    ],
    [
      'an old FTP address',
      { urls: ['ftp://ftp.gnu.org/pub/gnu/make/make-4.2.1.tar.gz'] },
      'https://ftp.gnu.org/gnu/make/',
    ],
    [
      'Savannah',
      { urls: ['https://download.savannah.gnu.org/releases/attr/attr-2.4.tar.gz'] },
      'https://download.savannah.nongnu.org/releases/attr/',
    ],
    ['another host', { urls: ['https://example.org/make-4.2.1.tar.gz'] }, undefined],
  ])('claims %s', (_, facts, key) => {
    expect(gnu.claim(factsWith(facts))).toBe(key)
  })

  test('follows the newest folders that are named like the one of the recipe', async () => {
    const http = new AnsweringHttp({
      'https://ftp.gnu.org/gnu/gcc/': page(
        '../',
        'gcc-7.1.0/',
        'gcc-14.1.0/',
        'gcc-13.3.0/',
        'gcc-9.1.0/',
        'gcc-2.95/',
        'infrastructure2/',
      ),
      ...Object.fromEntries(
        ['14.1.0', '13.3.0', '9.1.0', '7.1.0'].map((version) => [
          `https://ftp.gnu.org/gnu/gcc/gcc-${version}/`,
          page(`gcc-${version}.tar.xz`, `gcc-${version}.tar.xz.sig`),
        ]),
      ),
    })
    const found = (await gnu.lookUp(['https://ftp.gnu.org/gnu/gcc/#gcc-'], accessTo(http))).get(
      'https://ftp.gnu.org/gnu/gcc/#gcc-',
    )
    expect(found).toMatchObject({ kind: 'found' })
    expect(found?.kind === 'found' && found.listed.map(({ name }) => name)).toContain(
      'gcc-14.1.0.tar.xz',
    )
    expect(http.requests).toHaveLength(5)
  })
})
