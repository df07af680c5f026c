import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { cpan } from './index.ts'

const SEARCH = 'https://fastapi.metacpan.org/v1/release/_search'
const answer = JSON.stringify({
  took: 3,
  timed_out: false,
  _shards: { total: 5, successful: 5, failed: 0 },
  hits: {
    total: 1,
    max_score: 0,
    hits: [
      {
        _index: 'cpan',
        _type: 'release',
        _id: 'x',
        _score: 0,
        _source: {
          distribution: 'DBI',
          version: '1.647',
          date: '2025-01-20T08:14:03',
          author: 'HMBRAND',
          name: 'DBI-1.647',
          maturity: 'released',
          checksum_sha256: '0df16af8e5b3225a68b7b592ab531004ddb35a9682b50300ce50174ad867d9aa',
          download_url: 'https://cpan.metacpan.org/authors/id/H/HM/HMBRAND/DBI-1.647.tgz',
        },
      },
    ],
  },
})

describe('CPAN', () => {
  test.each([
    [
      'an address of metacpan',
      { urls: ['https://cpan.metacpan.org/authors/id/H/HM/HMBRAND/DBI-1.645.tgz'] },
      'DBI',
    ],
    [
      'an old address',
      { urls: ['http://search.cpan.org/CPAN/authors/id/G/GA/GAAS/HTTP-Message-6.13.tar.gz'] },
      'HTTP-Message',
    ],
    [
      'a version that begins with v',
      { urls: ['https://cpan.metacpan.org/authors/id/A/AB/ABC/Some-Thing-v1.2.3.tar.gz'] },
      'Some-Thing',
    ],
    ['nothing of CPAN', { urls: ['https://example.org/DBI-1.645.tgz'] }, undefined],
  ])('claims by %s', (_, facts, key) => {
    expect(cpan.claim(factsWith(facts))).toBe(key)
  })

  test('asks for many distributions at once, and tells what CPAN does not have', async () => {
    const http = new AnsweringHttp({ [SEARCH]: answer })
    const found = await cpan.lookUp(['DBI', 'Gone'], accessTo(http))
    expect(found.get('DBI')).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: '1.647',
          date: '2025-01-20T08:14:03Z',
          files: [{ digest: { algorithm: 'sha256' } }],
        },
      ],
    })
    expect(found.get('Gone')).toMatchObject({ kind: 'missing' })
    expect(http.requests).toHaveLength(1)
  })

  test('splits 250 distributions over three questions', async () => {
    const http = new AnsweringHttp({ [SEARCH]: answer })
    await cpan.lookUp(
      Array.from({ length: 250 }, (_, at) => `D${at}`),
      accessTo(http),
    )
    expect(http.requests).toHaveLength(3)
  })
})
