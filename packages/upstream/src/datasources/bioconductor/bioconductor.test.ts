import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { bioconductor } from './index.ts'

const SITE = 'https://bioconductor.org/packages/release'
const VIEWS = `Package: a4
Version: 1.58.0
Depends: a4Base, a4Preproc
License: GPL-3
git_url: https://git.bioconductor.org/packages/a4
git_branch: RELEASE_3_22
git_last_commit: abc1234
git_last_commit_date: 2025-10-29
Date/Publication: 2025-10-29
`
const other = (name: string): string => `Package: ${name}\nVersion: 1.0.0\n`
const whole = (views: string): Record<string, string> => ({
  [`${SITE}/bioc/VIEWS`]: views,
  [`${SITE}/data/annotation/VIEWS`]: other('x'),
  [`${SITE}/data/experiment/VIEWS`]: other('y'),
  [`${SITE}/workflows/VIEWS`]: other('z'),
})

describe('Bioconductor', () => {
  test.each([
    ['the attribute bioc', { bioc: 'a4' }, 'a4'],
    ['its git server', { git: 'https://git.bioconductor.org/packages/a4' }, 'a4'],
    [
      'an archive',
      {
        urls: [
          'https://bioconductor.org/packages/release/data/annotation/src/contrib/GO.db_3.4.1.tar.gz',
        ],
      },
      'GO.db',
    ],
  ])('claims by %s', (_, facts, key) => {
    expect(bioconductor.claim(factsWith(facts))).toBe(key)
  })

  test('finds packages in all parts of a release, and asks for no more parts than it needs', async () => {
    const http = new AnsweringHttp(whole(VIEWS))
    const found = await bioconductor.lookUp(['a4', 'y'], accessTo(http))
    expect(found.get('a4')).toMatchObject({
      kind: 'found',
      listed: [{ name: '1.58.0', commit: 'abc1234', date: '2025-10-29T00:00:00.000Z' }],
    })
    expect(found.get('y')).toMatchObject({ kind: 'found' })
    expect(http.requests).toHaveLength(3)
  })

  test('says "missing" only when every part could be read', async () => {
    expect(
      (await bioconductor.lookUp(['gone'], accessTo(new AnsweringHttp(whole(VIEWS))))).get('gone'),
    ).toMatchObject({ kind: 'missing' })
    const { [`${SITE}/workflows/VIEWS`]: _, ...partial } = whole(VIEWS)
    expect(
      (await bioconductor.lookUp(['gone', 'a4'], accessTo(new AnsweringHttp(partial)))).get('gone'),
    ).toMatchObject({ kind: 'failed' })
  })

  test('completes a shortened commit from the branches of the package, and drops one that no branch has', async () => {
    const commit = `abc1234${'0'.repeat(33)}`
    const processes = {
      run: async () => ({
        exitCode: 0,
        stdout: `${commit}\trefs/heads/RELEASE_3_22\n${'1'.repeat(40)}\trefs/heads/devel\n`,
        stderr: '',
        seconds: 0,
      }),
    }
    const access = accessTo(new AnsweringHttp({}), { processes })
    expect(
      await bioconductor.complete!('a4', { name: '1.58.0', commit: 'abc1234' }, access),
    ).toEqual({ name: '1.58.0', commit })
    expect(
      await bioconductor.complete!('a4', { name: '1.58.0', commit: 'fff1234' }, access),
    ).toEqual({ name: '1.58.0' })
  })
})
