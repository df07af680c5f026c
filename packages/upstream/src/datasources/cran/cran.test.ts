import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { cran } from './index.ts'

const INDEX = 'https://cloud.r-project.org/src/contrib/PACKAGES'
const PACKAGES = `Package: A3
Version: 1.0.0
Depends: R (>= 2.15.0), xtable, pbapply
Suggests: randomForest, e1071
License: GPL (>= 2)
MD5sum: 027ebdd8affce8f0effaecfcd5f5ade2
NeedsCompilation: no

Package: abc
Version: 2.2.1-3
Depends: R (>= 2.10), abc.data, nnet, quantreg,
        MASS, locfit
License: GPL (>= 3)
MD5sum: a9fb83bae88abfb0a5ea0eeacb0a4a36
NeedsCompilation: no
`

describe('CRAN', () => {
  test.each([
    ['the attribute cran', { cran: 'abc' }, 'abc'],
    [
      'an address of a mirror',
      { urls: ['https://cran.r-project.org/src/contrib/abc_2.1.tar.gz'] },
      'abc',
    ],
    ['nothing of CRAN', { urls: ['https://example.org/abc_2.1.tar.gz'] }, undefined],
  ])('claims by %s', (_, facts, key) => {
    expect(cran.claim(factsWith(facts))).toBe(key)
  })

  test('answers for all packages with one request, and knows what is not there', async () => {
    const http = new AnsweringHttp({ [INDEX]: PACKAGES })
    const found = await cran.lookUp(['A3', 'abc', 'gone'], accessTo(http))
    expect(found.get('abc')).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: '2.2.1-3',
          files: [{ digest: { algorithm: 'md5', hex: 'a9fb83bae88abfb0a5ea0eeacb0a4a36' } }],
        },
      ],
    })
    expect(found.get('gone')).toMatchObject({ kind: 'missing' })
    expect(http.requests).toHaveLength(1)
  })

  test('takes an answer that is no index for a failure, not for an empty CRAN', async () => {
    const found = await cran.lookUp(
      ['abc'],
      accessTo(new AnsweringHttp({ [INDEX]: '<html>Maintenance</html>' })),
    )
    expect(found.get('abc')).toMatchObject({ kind: 'failed' })
  })

  test('completes a release with the date of its DESCRIPTION', async () => {
    const http = new AnsweringHttp({
      'https://cloud.r-project.org/web/packages/abc/DESCRIPTION':
        'Package: abc\nDate/Publication: 2024-07-16 10:50:02 UTC\n',
    })
    expect(await cran.complete!('abc', { name: '2.2.1' }, accessTo(http))).toMatchObject({
      date: '2024-07-16T10:50:02.000Z',
    })
  })
})
