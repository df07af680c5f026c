import { expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { repology } from './index.ts'

test('Repology gives an opinion, without versions that it does not trust itself', async () => {
  const packages = [
    { repo: 'arch', visiblename: 'python-numpy', version: '2.1.0', status: 'newest' },
    { repo: 'x', version: '2.2.0rc1', status: 'devel' },
    { repo: 'y', version: '99', status: 'untrusted' },
  ]
  const http = new AnsweringHttp({
    'https://repology.org/api/v1/project/python%3Anumpy': JSON.stringify(packages),
  })
  expect(repology.claim(factsWith({ name: 'py-numpy' }))).toBe('python:numpy')
  expect(
    (await repology.lookUp(['python:numpy'], accessTo(http))).get('python:numpy'),
  ).toMatchObject({
    kind: 'found',
    listed: [{ name: '2.1.0' }, { name: '2.2.0rc1', prerelease: true }],
  })
})

test('Repology answers an unknown project with an empty list, which is "missing"', async () => {
  const http = new AnsweringHttp({ 'https://repology.org/api/v1/project/nothing': '[]' })
  expect((await repology.lookUp(['nothing'], accessTo(http))).get('nothing')).toMatchObject({
    kind: 'missing',
  })
})
