import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { github } from './index.ts'

const API = 'https://api.github.com/graphql'
const COMMIT = 'a'.repeat(40)
const repository = (name: string, more: object = {}): object => ({
  nameWithOwner: name,
  refs: {
    nodes: [{ name: 'v1.0', target: { oid: COMMIT, committedDate: '2025-01-01T00:00:00Z' } }],
  },
  releases: { nodes: [] },
  ...more,
})
const ask = (http: AnsweringHttp, ...keys: string[]) =>
  github.lookUp(keys, accessTo(http, { githubToken: 'secret' }))

describe('GitHub claims', () => {
  test.each([
    [
      'an archive of a tag',
      { urls: ['https://github.com/Org/Tool.js/archive/refs/tags/v1.0.tar.gz'] },
      'org/tool.js',
    ],
    [
      'an asset of a release',
      { urls: ['https://github.com/org/tool/releases/download/1.0/tool-1.0.tar.gz'] },
      'org/tool',
    ],
    ['a repository', { git: 'https://github.com/org/tool.git' }, 'org/tool'],
    ['a repository over ssh', { git: 'git@github.com:org/tool.git' }, 'org/tool'],
    ['the API', { urls: ['https://api.github.com/repos/org/tool/tarball/v1.0'] }, 'org/tool'],
    [
      'its repository, but not where the recipe names a page that lists archives',
      {
        urls: ['https://example.org/tool-1.0.tar.gz'],
        listUrl: 'https://example.org/',
        git: 'https://github.com/org/tool',
      },
      undefined,
    ],
    [
      'not a host that only looks like it',
      { urls: ['https://github.com.evil.org/org/tool/archive/1.0.tar.gz'] },
      undefined,
    ],
  ])('%s', (_, facts, key) => {
    expect(github.claim(factsWith(facts))).toBe(key)
  })
})

describe('GitHub', () => {
  test('asks for 120 repositories with three questions, which carry the token and no name in their text', async () => {
    const keys = Array.from({ length: 120 }, (_, at) => `org/r${at}`)
    const http = new AnsweringHttp({ [API]: JSON.stringify({ data: {} }) })
    await ask(http, ...keys)
    expect(http.requests.map(({ headers }) => headers?.['authorization'])).toEqual(
      Array.from({ length: 3 }, () => 'Bearer secret'),
    )
    expect(JSON.parse(http.requests[0]!.body as string)).toMatchObject({
      query: expect.not.stringContaining('org'),
      variables: { o0: 'org', n49: 'r49' },
    })
  })

  test('joins tags with their releases, and follows annotated tags to their commit', async () => {
    const http = new AnsweringHttp({
      [API]: JSON.stringify({
        data: {
          r0: repository('org/tool', {
            refs: {
              nodes: [
                {
                  name: 'v1.1',
                  target: {
                    oid: 'f'.repeat(40),
                    tagger: { date: '2025-02-01T00:00:00Z' },
                    target: { oid: COMMIT },
                  },
                },
                null,
              ],
            },
            releases: {
              nodes: [
                {
                  tagName: 'v1.1',
                  isPrerelease: true,
                  isDraft: false,
                  publishedAt: '2025-02-02T00:00:00Z',
                  url: 'https://github.com/org/tool/releases/tag/v1.1',
                  shortDescriptionHTML: 'News',
                },
              ],
            },
          }),
        },
      }),
    })
    expect((await ask(http, 'org/tool')).get('org/tool')).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: 'v1.1',
          commit: COMMIT,
          date: '2025-02-02T00:00:00Z',
          prerelease: true,
          notes: 'News',
        },
      ],
    })
  })

  test('tells a repository that is gone, one that could not be looked at, and one that moved', async () => {
    const http = new AnsweringHttp({
      [API]: JSON.stringify({
        data: { r0: null, r1: null, r2: repository('new/name') },
        errors: [
          { type: 'NOT_FOUND', path: ['r0'], message: 'Could not resolve' },
          { type: 'FORBIDDEN', path: ['r1'], message: 'organization has enabled SAML' },
        ],
      }),
    })
    const found = await ask(http, 'org/gone', 'org/saml', 'old/name')
    expect([
      found.get('org/gone')?.kind,
      found.get('org/saml')?.kind,
      found.get('old/name'),
    ]).toEqual([
      'missing',
      'failed',
      expect.objectContaining({ kind: 'found', movedTo: 'new/name' }),
    ])
  })

  test('halves a question that takes GitHub too long', async () => {
    const slow = { status: 502 }
    const http = new AnsweringHttp({
      [API]: [
        slow,
        JSON.stringify({ data: { r0: repository('o/a') } }),
        JSON.stringify({ data: { r0: repository('o/b') } }),
      ],
    })
    const found = await ask(http, 'o/a', 'o/b')
    expect([...found.values()].map(({ kind }) => kind)).toEqual(['found', 'found'])
    expect(http.requests).toHaveLength(3)
  })

  test('gives up when it has time for nothing at all', async () => {
    const http = new AnsweringHttp({ [API]: { status: 502 } })
    const found = await ask(http, ...Array.from({ length: 200 }, (_, at) => `org/r${at}`))
    expect([...found.values()].map(({ kind }) => kind)).toEqual(
      Array.from({ length: 200 }, () => 'failed'),
    )
    expect(http.requests.length).toBeLessThan(20)
  })

  test('asks no further once the limit is reached', async () => {
    const http = new AnsweringHttp({
      [API]: JSON.stringify({
        errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
      }),
    })
    const found = await ask(http, ...Array.from({ length: 120 }, (_, at) => `org/r${at}`))
    expect([...found.values()].every(({ kind }) => kind === 'failed')).toBe(true)
    expect(http.requests).toHaveLength(1)
  })

  test('lists tags with git where there is no token', async () => {
    const processes = {
      run: async () => ({
        exitCode: 0,
        stdout: `${COMMIT}\trefs/tags/v1.0\n`,
        stderr: '',
        seconds: 0,
      }),
    }
    expect(
      (await github.lookUp(['org/tool'], accessTo(new AnsweringHttp({}), { processes }))).get(
        'org/tool',
      ),
    ).toMatchObject({
      kind: 'found',
      listed: [{ name: 'v1.0', commit: COMMIT }],
    })
  })

  test('completes a release with its notes and the digests of its files', async () => {
    const release = {
      tag_name: 'v1.0',
      html_url: 'https://github.com/org/tool/releases/tag/v1.0',
      body: 'Notes',
      published_at: '2025-01-01T00:00:00Z',
      prerelease: true,
      assets: [
        {
          name: 'a.tar.gz',
          browser_download_url: 'https://github.com/org/tool/releases/download/v1.0/a.tar.gz',
          size: 3,
          digest: `sha256:${'1'.repeat(64)}`,
        },
      ],
    }
    const http = new AnsweringHttp({
      'https://api.github.com/repos/org/tool/releases/tags/v1.0': JSON.stringify(release),
    })
    expect(
      await github.complete!('org/tool', { name: 'v1.0' }, accessTo(http, { githubToken: 't' })),
    ).toMatchObject({
      notes: 'Notes',
      prerelease: true,
      files: [{ size: 3, digest: { algorithm: 'sha256', hex: '1'.repeat(64) } }],
    })
  })
})
