import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { rubygems } from './index.ts'

const version = {
  authors: 'A',
  built_at: '2024-01-01T00:00:00.000Z',
  created_at: '2024-02-14T09:00:41.337Z',
  description: 'x',
  downloads_count: 1,
  metadata: {},
  number: '1.7.3',
  summary: 'x',
  platform: 'ruby',
  rubygems_version: '>= 0',
  ruby_version: '>= 2',
  prerelease: false,
  licenses: ['MIT'],
  requirements: [],
  sha: 'b6ca2e1ee1a7ed1e5b7d5bd4b8f7e2b34e4c4d6e8d5fbf9a7f3c2e1d0c9b8a7f',
}

describe('RubyGems', () => {
  test('claims by the address of a gem, with dashes in its name', () => {
    expect(
      rubygems.claim(
        factsWith({ urls: ['https://rubygems.org/downloads/net-http-persistent-1.7.2.gem'] }),
      ),
    ).toBe('net-http-persistent')
    expect(
      rubygems.claim(factsWith({ urls: ['https://github.com/a/b/archive/v1.0.tar.gz'] })),
    ).toBeUndefined()
  })

  test('lists versions that run everywhere, with their digest', async () => {
    const http = new AnsweringHttp({
      'https://rubygems.org/api/v1/versions/tool.json': JSON.stringify([
        version,
        { ...version, platform: 'java' },
        { ...version, number: '2.0.0.rc1', prerelease: true },
      ]),
    })
    expect((await rubygems.lookUp(['tool'], accessTo(http))).get('tool')).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: '1.7.3',
          date: '2024-02-14T09:00:41.337Z',
          files: [
            { url: 'https://rubygems.org/downloads/tool-1.7.3.gem', digest: { hex: version.sha } },
          ],
        },
        { name: '2.0.0.rc1', prerelease: true },
      ],
    })
  })
})
