import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { pypi } from './index.ts'

describe('PyPI', () => {
  test.each([
    ['the attribute pypi', { pypi: 'ruamel.yaml/ruamel.yaml-0.1.tar.gz' }, 'ruamel-yaml'],
    [
      'a wheel of pypi.io',
      { urls: ['https://pypi.io/packages/py3/L/LightPipes/LightPipes-2.1.5-py3-none-any.whl'] },
      'lightpipes',
    ],
    [
      'a file under its hash',
      { urls: ['https://files.pythonhosted.org/packages/ab/cd/0123/python-igraph-0.9.1.tar.gz'] },
      'python-igraph',
    ],
    ['nothing of PyPI', { urls: ['https://example.org/a-1.0.tar.gz'] }, undefined],
  ])('claims by %s', (_, facts, key) => {
    expect(pypi.claim(factsWith(facts))).toBe(key)
  })

  test('lists versions with files, digests, dates, and what was withdrawn', async () => {
    const http = new AnsweringHttp({
      'https://pypi.org/simple/sampleproject/': readFileSync(
        join(import.meta.dirname, 'answer.json'),
        'utf8',
      ),
    })
    const found = (await pypi.lookUp(['sampleproject'], accessTo(http))).get('sampleproject')
    expect(found).toMatchObject({
      kind: 'found',
      listed: [
        {
          name: '1.3.1',
          date: '2019-11-04T20:38:47.218574Z',
          files: [
            { size: 3795 },
            {
              digest: {
                algorithm: 'sha256',
                hex: '75bb5bb4e74a1b77dc0cff25ebbacb54fe1318aaf99a86a036cefc86ed885ced',
              },
            },
          ],
        },
        { name: '4.0.0', withdrawn: 'wrong metadata' },
      ],
    })
  })

  test.each([
    ['names with dashes', 'a-b', 'a-b-1.0.tar.gz', '1.0'],
    ['names spelled anew', 'a-b', 'A_b-1.0.tar.gz', '1.0'],
    ['wheels', 'a-b', 'a_b-1.0-cp312-cp312-manylinux.whl', '1.0'],
    ['a project whose name begins with ours', 'a', 'a-b-1.0.tar.gz', undefined],
    ['eggs', 'a', 'a-1.0-py3.8.egg', undefined],
  ])('reads the version of %s', async (_, key, filename, version) => {
    const http = new AnsweringHttp({
      [`https://pypi.org/simple/${key}/`]: JSON.stringify({
        meta: { 'api-version': '1.1' },
        files: [{ filename, url: `https://files.pythonhosted.org/${filename}`, hashes: {} }],
      }),
    })
    const found = (await pypi.lookUp([key], accessTo(http))).get(key)
    expect(found).toMatchObject({ listed: version === undefined ? [] : [{ name: version }] })
  })
})
