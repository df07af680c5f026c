import { describe, expect, test } from '@jest/globals'
import { versionPlacement } from '../match/place.ts'
import { readOsv } from './osv.ts'
import { fuzzed, osv, refusals, said } from './testing/said.ts'

describe('a record of OSV', () => {
  test.each(['constructor', '__proto__', 'Nix'])(
    'of the ecosystem %s is none of ours',
    (ecosystem) => {
      const affected = [{ package: { ecosystem, name: 'x' }, versions: ['1'] }]
      expect(readOsv({ id: 'X-1', modified: '2026-01-01T00:00:00Z', affected }, 'test')).toEqual([
        { kind: 'elsewhere' },
      ])
    },
  )

  test('of PyPI has ranges in the order of PyPI', () => {
    const [entry] = osv({
      package: { ecosystem: 'PyPI', name: 'Py_Thing' },
      ranges: [
        {
          type: 'ECOSYSTEM',
          events: [
            { introduced: '1.0' },
            { fixed: '1.4' },
            { introduced: '2.0rc1' },
            { fixed: '2.1' },
          ],
        },
      ],
    })
    expect(entry!.key).toBe('pypi:py-thing')
    const versions = ['0.9', '1.0rc1', '1.0', '1.4', '1.9', '2.0rc1', '2.0.post1', '2.1', 'develop']
    expect(versions.map((version) => said(entry!, version))).toEqual([
      'no',
      'no',
      'certain',
      'no',
      'no',
      'certain',
      'certain',
      'no',
      'no',
    ])
  })

  test('ends with the last affected version, which is affected itself', () => {
    const [entry] = osv({
      package: { ecosystem: 'CRAN', name: 'thing' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { last_affected: '1.2-3' }] }],
    })
    expect(['0.1', '1.2.3', '1.2-4'].map((version) => said(entry!, version))).toEqual([
      'certain',
      'certain',
      'no',
    ])
  })

  test('of Homebrew says that the release itself is affected where a patch mends it', () => {
    const [entry] = osv({
      package: { ecosystem: 'Homebrew', name: 'unzip' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '6.0_8' }] }],
      ecosystem_specific: { fix: 'patch' },
    })
    expect(['6.0', '6.1'].map((version) => said(entry!, version))).toEqual(['likely', 'no'])
    expect(versionPlacement({ version: '6.0' }, entry!.affected)).toMatchObject({ fixed: [] })
  })

  test.each([
    ['that is none', { id: 'X', affected: [] }, /^it is no OSV record: modified/],
    [
      'whose range ends before it begins',
      {
        id: 'X',
        modified: '2026-01-01T00:00:00Z',
        affected: [
          {
            package: { ecosystem: 'PyPI', name: 'a' },
            ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '2.0' }, { fixed: '1.0' }] }],
          },
        ],
      },
      /^its range ends with 1.0 before it begins with 2.0$/,
    ],
  ])('%s is refused, with the reason', (_, json, why) => {
    expect(refusals(readOsv(json, 'test'))[0]).toMatch(why)
  })

  test('is known by its ids however they are spelled', () => {
    const [entry] = osv(fuzzed, {
      id: 'ghsa-AAAA-bbbb-cccc',
      aliases: ['cve-2026-1', ' CVE\u20112026\u20112\u200b', 'PYSEC-1'],
    })
    expect(entry!.id).toBe('GHSA-aaaa-bbbb-cccc')
    expect(entry!.aliases).toEqual(['CVE-2026-1', 'CVE-2026-2', 'PYSEC-1'])
  })

  test('that was withdrawn says nothing', () => {
    expect(osv(fuzzed, { withdrawn: '2026-02-01T00:00:00Z' })).toEqual([])
  })

  test('of what Spack does not build is counted as such', () => {
    const json = {
      id: 'X',
      modified: 'x',
      affected: [{ package: { ecosystem: 'Maven', name: 'a:b' } }],
    }
    expect(readOsv(json, 'test')).toEqual([{ kind: 'elsewhere' }])
  })

  test('brings what it is named after, its severity and where it comes from', () => {
    const [entry] = osv(fuzzed, {
      aliases: ['CVE-2026-1'],
      upstream: ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      details: 'a\nb',
    })
    expect(entry).toMatchObject({
      aliases: ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'],
      severity: { level: 'critical', score: 9.8 },
      summary: 'a b',
      source: 'test',
    })
  })
})
