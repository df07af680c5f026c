import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { gitlab } from './index.ts'

describe('GitLab', () => {
  test.each([
    [
      'an archive',
      { urls: ['https://gitlab.com/group/sub/tool/-/archive/v1.0/tool-v1.0.tar.gz'] },
      'https://gitlab.com/group/sub/tool',
    ],
    [
      'an old archive',
      { urls: ['https://gitlab.inria.fr/group/tool/repository/archive.tar.gz?ref=v1'] },
      'https://gitlab.inria.fr/group/tool',
    ],
    [
      'a host that only its path gives away',
      { urls: ['https://code.example.org/group/tool/-/archive/1.0/tool-1.0.tar.gz'] },
      'https://code.example.org/group/tool',
    ],
    [
      'its API',
      { urls: ['https://gitlab.dkrz.de/api/v4/projects/mpim-sw%2Flibcdi/packages/1.0.tar.gz'] },
      'https://gitlab.dkrz.de/mpim-sw/libcdi',
    ],
    ['a repository', { git: 'https://gitlab.cern.ch/a/b.git' }, 'https://gitlab.cern.ch/a/b'],
    ['not its pages', { urls: ['https://group.gitlab.io/tool-1.0.tar.gz'] }, undefined],
  ])('claims %s', (_, facts, key) => {
    expect(gitlab.claim(factsWith(facts))).toBe(key)
  })

  test('lists tags with commit, date and notes', async () => {
    const tag = {
      name: 'v1.0',
      message: '',
      target: 'f'.repeat(40),
      commit: {
        id: 'a'.repeat(40),
        short_id: 'aaaaaaaa',
        created_at: '2025-01-01T00:00:00.000+00:00',
      },
      release: { tag_name: 'v1.0', description: 'Notes' },
      protected: false,
      created_at: null,
    }
    const http = new AnsweringHttp({
      'https://gitlab.com/api/v4/projects/group%2Ftool/repository/tags?per_page=100&order_by=updated':
        JSON.stringify([tag]),
    })
    expect(
      (await gitlab.lookUp(['https://gitlab.com/group/tool'], accessTo(http))).get(
        'https://gitlab.com/group/tool',
      ),
    ).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: 'v1.0',
          commit: 'a'.repeat(40),
          date: '2025-01-01T00:00:00.000+00:00',
          notes: 'Notes',
        },
      ],
    })
  })
})
