import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { bitbucket } from './index.ts'

describe('Bitbucket', () => {
  test('claims archives and repositories', () => {
    expect(
      bitbucket.claim(factsWith({ urls: ['https://bitbucket.org/owner/tool/get/v1.0.tar.gz'] })),
    ).toBe('owner/tool')
    expect(bitbucket.claim(factsWith({ git: 'https://bitbucket.org/owner/tool.git' }))).toBe(
      'owner/tool',
    )
    expect(bitbucket.claim(factsWith({ urls: ['https://example.org/x'] }))).toBeUndefined()
  })

  test('lists tags with commit and date', async () => {
    const body = {
      pagelen: 100,
      size: 1,
      page: 1,
      values: [
        {
          type: 'tag',
          name: 'v1.0',
          message: 'x',
          date: null,
          target: { type: 'commit', hash: 'a'.repeat(40), date: '2025-01-01T00:00:00+00:00' },
        },
      ],
    }
    const http = new AnsweringHttp({
      'https://api.bitbucket.org/2.0/repositories/owner/tool/refs/tags?sort=-target.date&pagelen=100':
        JSON.stringify(body),
    })
    expect(
      (await bitbucket.lookUp(['owner/tool'], accessTo(http))).get('owner/tool'),
    ).toMatchObject({
      kind: 'found',
      listed: [{ name: 'v1.0', commit: 'a'.repeat(40), date: '2025-01-01T00:00:00+00:00' }],
    })
  })
})
