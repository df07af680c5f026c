import { describe, expect, test } from '@jest/globals'
import type { AdvisoryEntry } from './entry.ts'
import { readNvd } from './nvd.ts'
import { entries, refusals, said } from './testing/said.ts'

describe('a record of NVD', () => {
  const nvd = (cpeMatch: object[], more: object = {}): AdvisoryEntry[] =>
    entries(
      readNvd(
        {
          cve: {
            id: 'CVE-2026-1000',
            descriptions: [{ lang: 'en', value: 'Bad.' }],
            metrics: { cvssMetricV31: [{ cvssData: { baseScore: 8.1, baseSeverity: 'HIGH' } }] },
            configurations: [{ nodes: [{ cpeMatch }], ...more }],
            references: [
              {
                url: 'https://github.com/o/foo/commit/abcdef1234',
                tags: ['Patch', 'Vendor Advisory'],
              },
              { url: 'https://github.com/o/foo/commit/fedcba4321', tags: ['Exploit'] },
              { url: 'https://github.com/o/foo/commit/0123456789' },
            ],
          },
        },
        'nvd',
      ),
    )
  const match = (rest: object, criteria = 'cpe:2.3:a:acme:foo:*:*:*:*:*:*:*:*'): object => ({
    vulnerable: true,
    criteria,
    ...rest,
  })

  test.each([
    [
      'with both ends',
      { versionStartIncluding: '1.0', versionEndExcluding: '1.5' },
      ['no', 'certain', 'certain', 'no'],
    ],
    ['without a beginning', { versionEndIncluding: '1.0' }, ['likely', 'likely', 'no', 'no']],
    [
      'behind a version',
      { versionStartExcluding: '1.0', versionEndIncluding: '1.4' },
      ['no', 'no', 'certain', 'no'],
    ],
    ['without an end', {}, ['possible', 'possible', 'possible', 'possible']],
  ])('%s has that range', (_, rest, expected) => {
    const [entry] = nvd([match(rest)])
    expect(entry).toMatchObject({
      key: 'cpe:acme:foo',
      severity: { level: 'high', score: 8.1 },
      summary: 'Bad.',
    })
    expect(['0.9', '1.0', '1.4', '1.5'].map((version) => said(entry!, version))).toEqual(expected)
  })

  test('of several lines of releases says little of those before the oldest', () => {
    const [entry] = nvd([
      match({ versionEndExcluding: '10.5.29' }),
      match({ versionStartIncluding: '10.6.0', versionEndExcluding: '10.6.22' }),
    ])
    expect(
      ['10.2.8', '10.5.1', '10.5.29', '10.6.1'].map((version) => said(entry!, version)),
    ).toEqual(['possible', 'likely', 'no', 'certain'])
    const [single] = nvd([
      match({ versionEndExcluding: '10.5.29' }),
      match({}, 'cpe:2.3:a:acme:foo:10.6.1:*:*:*:*:*:*:*'),
    ])
    expect(said(single!, '10.2.8')).toBe('likely')
  })

  test('names the change that mends it where NVD says that it is a patch', () => {
    expect(nvd([match({ versionEndExcluding: '1.5' })])[0]!.fixes).toEqual(['abcdef1234'])
  })

  test('of one version is of that version, with its update', () => {
    const [entry] = nvd([match({}, 'cpe:2.3:a:acme:foo:1.2:rc1:*:*:*:*:*:*')])
    expect(['1.2-rc1', '1.2'].map((version) => said(entry!, version))).toEqual(['certain', 'no'])
  })

  test('of a plug-in, or of one operating system, is only possible', () => {
    const bounds = { versionStartIncluding: '1.0', versionEndExcluding: '2.0' }
    expect(
      said(nvd([match(bounds, 'cpe:2.3:a:acme:foo:*:*:*:*:*:wordpress:*:*')])[0]!, '1.5'),
    ).toBe('possible')
    const both = { operator: 'AND', nodes: [{ cpeMatch: [match(bounds)] }, { cpeMatch: [] }] }
    expect(said(nvd([], both)[0]!, '1.5')).toBe('possible')
  })

  test('keeps vendors apart that have products of one name', () => {
    const found = nvd([
      match({}, 'cpe:2.3:a:adobe:flex:*:*:*:*:*:*:*:*'),
      match({}, 'cpe:2.3:a:westes:flex:*:*:*:*:*:*:*:*'),
    ])
    expect(found.map(({ key }) => key)).toEqual(['cpe:adobe:flex', 'cpe:westes:flex'])
  })

  test('that is none is refused', () => {
    expect(refusals(readNvd({ cve: { id: 'nonsense' } }, 'nvd'))[0]).toMatch(
      /^it is none of NVD's JSON 2.0: cve.id/,
    )
  })
})
