import { expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { anitya } from './index.ts'

const project = {
  backend: 'GitHub',
  created_on: 1,
  ecosystem: 'https://zlib.net',
  homepage: 'https://zlib.net',
  id: 5303,
  name: 'zlib',
  regex: null,
  stable_versions: ['1.3.1'],
  updated_on: 1,
  version: '1.3.1',
  version_url: null,
  versions: ['1.4-rc1', '1.3.1'],
}
const url = 'https://release-monitoring.org/api/v2/projects/?name=zlib'

test('Anitya gives an opinion about the one project of a name', async () => {
  const http = new AnsweringHttp({
    [url]: JSON.stringify({ items: [project], items_per_page: 25, page: 1, total_items: 1 }),
  })
  expect(anitya.claim(factsWith({ name: 'py-zlib' }))).toBe('zlib')
  expect((await anitya.lookUp(['zlib'], accessTo(http))).get('zlib')).toMatchObject({
    kind: 'found',
    listed: [{ name: '1.4-rc1', prerelease: true }, { name: '1.3.1' }],
  })
})

test('Anitya has no opinion where two projects have the name', async () => {
  const http = new AnsweringHttp({
    [url]: JSON.stringify({ items: [project, { ...project, id: 1 }], total_items: 2 }),
  })
  expect((await anitya.lookUp(['zlib'], accessTo(http))).get('zlib')).toMatchObject({
    kind: 'missing',
    reason: expect.stringContaining('2 projects'),
  })
})
