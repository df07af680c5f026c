import { expect, test } from '@jest/globals'
import { readExploited, readProbability } from './enrichment.ts'
import { refusals } from './testing/said.ts'

test('What is exploited, and how likely it is, are read line by line, and what is no line is refused', () => {
  expect(readExploited({ cveID: 'CVE-2026-1000', dateAdded: '2026-02-03' })).toEqual([
    { kind: 'enrichment', enrichment: { key: 'cve:CVE-2026-1000', exploited: '2026-02-03' } },
  ])
  expect(refusals(readExploited({ cveID: 'x', dateAdded: 'y' }))).toHaveLength(1)
  expect(readProbability('#model_version:v2026')).toBeUndefined()
  expect(readProbability('cve,epss,percentile')).toBeUndefined()
  expect(readProbability('CVE-2026-1000,0.25,0.9')).toMatchObject({
    enrichment: { probability: 0.25 },
  })
  expect(readProbability('CVE-2026-1000,7,0.9')).toMatchObject({ kind: 'refused' })
})
