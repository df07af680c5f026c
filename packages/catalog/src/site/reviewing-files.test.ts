import { describe, expect, test } from '@jest/globals'
import {
  approval,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { reviewingFiles } from './reviewing-files.ts'
import type { SiteFile } from './site-file.ts'

const textOf = (file: SiteFile): string =>
  file.kind === 'bytes' ? Buffer.from(file.bytes).toString() : JSON.stringify(file)

function files(input = smallCatalog()): ReadonlyMap<string, string> {
  return new Map(reviewingFiles(input).map((file) => [file.path, textOf(file)]))
}

describe('What the index says of reviewing', () => {
  test('counts states, and what each auditor said of how many packages', () => {
    const { queue, ...told } = JSON.parse(files().get('v2/reviewing.json')!) as {
      queue: readonly unknown[]
    }
    expect(queue).toHaveLength(2)
    expect(told).toEqual({
      schema: 'pakages.reviewing/1',
      states: { approved: 1, removed: 1, pending: 1, unreviewed: 1 },
      auditors: [
        {
          name: 'ada',
          named: false,
          approved: 1,
          rejected: 0,
          unsafe: 1,
          counted: 2,
          packages: 1,
          last: approval.time,
          waiting: 1,
        },
      ],
    })
  })

  test('keeps auditors of other indexes apart from ours of the same name, without a page', () => {
    const from = 'https://other.example/'
    const own = packageOf('libfoo', [
      versionOf('libfoo', '1.1', { reviews: [approval, { ...approval, from, counts: false }] }),
    ])
    const all = files(smallCatalog({ packages: [own] }))
    const { auditors } = JSON.parse(all.get('v2/reviewing.json')!) as {
      auditors: readonly unknown[]
    }
    expect(auditors).toMatchObject([
      { name: 'ada', approved: 1, counted: 1 },
      { name: 'ada', from, approved: 1, counted: 0 },
    ])
    expect([...all.keys()].filter((path) => path.startsWith('auditors/'))).toEqual([
      'auditors/index.html',
      'auditors/ada/index.html',
    ])
    expect(all.get('auditors/index.html')).toContain('<a href="https://other.example/"')
    expect(all.get('auditors/ada/index.html')).not.toContain('other.example')
  })

  test('has a page for an auditor who never said anything', () => {
    const trust = {
      registry: 'x',
      keys: [],
      policy: { auditors: [{ kind: 'user', name: 'bob', keys: [] }] },
    } as never
    expect(files(smallCatalog({ trust })).get('auditors/bob/index.html')).toContain(
      'An auditor by the policy.',
    )
  })
})
