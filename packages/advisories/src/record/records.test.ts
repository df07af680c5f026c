import { describe, expect, test } from '@jest/globals'
import { versionPlacement, type VersionPlacement } from '../match/place.ts'
import { readSecdb, readWolfiAdvisories } from './distributions.ts'
import { readExploited, readProbability } from './enrichment.ts'
import type { AdvisoryEntry, DatabaseItem } from './entry.ts'
import { readNvd } from './nvd.ts'
import { readOsv } from './osv.ts'

const entries = (items: readonly DatabaseItem[]): AdvisoryEntry[] =>
  items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))
const refusals = (items: readonly DatabaseItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'refused' ? [item.why] : []))

/** The certainty with which a version is affected, or why it is not. */
const said = (entry: AdvisoryEntry, version: string, tag?: string): string => {
  const placed: VersionPlacement = versionPlacement({ version, tag }, entry.affected)
  return placed.kind === 'affected' ? placed.certainty : 'no'
}

const osv = (affected: object, more: object = {}): AdvisoryEntry[] =>
  entries(
    readOsv({ id: 'X-1', modified: '2026-01-01T00:00:00Z', affected: [affected], ...more }, 'test'),
  )

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

  const fuzzed = {
    package: { ecosystem: 'OSS-Fuzz', name: 'foo' },
    ranges: [
      {
        type: 'GIT',
        repo: 'https://github.com/o/foo.git',
        events: [{ introduced: 'a'.repeat(40) }, { fixed: 'b'.repeat(40) }],
      },
    ],
  }

  test('of commits is found by its repository, and by the tags that it lists', () => {
    const [entry] = osv({ ...fuzzed, versions: ['foo-1_2_0', 'foo-1_3_0'] })
    expect(entry!.key).toBe('git:github.com/o/foo')
    expect(['1.1.0', '1.2.0', '1.3.0', '1.4.0'].map((version) => said(entry!, version))).toEqual([
      'no',
      'certain',
      'certain',
      'no',
    ])
    expect(said(entry!, '9', 'foo-1_2_0')).toBe('certain')
  })

  test('of commits that no release has concerns no release', () => {
    expect(said(osv(fuzzed)[0]!, '1.2.0')).toBe('no')
    expect(said(osv({ ranges: fuzzed.ranges, versions: [] })[0]!, '1.2.0')).toBe('no')
  })

  test('of commits alone, without a list of the releases that have them, may concern any', () => {
    const placed = (events: object[]) => {
      const [{ affected }] = osv({ ranges: [{ ...fuzzed.ranges[0]!, events }] }) as [AdvisoryEntry]
      return versionPlacement({ version: '1.2.0' }, affected)
    }
    const fixed = 'b'.repeat(40)
    expect(placed([{ introduced: '0' }, { fixed }])).toEqual({
      kind: 'unknown',
      why: `its version cannot be compared with those of the record (from commit ${fixed})`,
      fixed: [],
    })
    expect(placed([{ introduced: '0' }])).toMatchObject({ kind: 'affected', certainty: 'possible' })
  })

  test('is known by its ids however they are spelled', () => {
    const [entry] = osv(fuzzed, {
      id: 'ghsa-AAAA-bbbb-cccc',
      aliases: ['cve-2026-1', ' CVE\u20112026\u20112\u200b', 'PYSEC-1'],
    })
    expect(entry!.id).toBe('GHSA-aaaa-bbbb-cccc')
    expect(entry!.aliases).toEqual(['CVE-2026-1', 'CVE-2026-2', 'PYSEC-1'])
  })

  test('without a fix may concern what was released since, and never what was released before', () => {
    const open = {
      ...fuzzed,
      ranges: [{ ...fuzzed.ranges[0]!, events: [{ introduced: 'a'.repeat(40) }] }],
    }
    const [entry] = osv({ ...open, versions: ['v1.2', 'v1.3'] })
    expect(['1.1', '1.3', '1.4'].map((version) => said(entry!, version))).toEqual([
      'no',
      'certain',
      'possible',
    ])
  })

  test('whose beginning a converter made up is less sure than one that names it', () => {
    const written = (introduced: string): string =>
      said(
        osv({
          ranges: [
            {
              type: 'GIT',
              repo: 'https://github.com/o/foo',
              events: [{ introduced: '0' }, { fixed: 'b'.repeat(40) }],
              database_specific: { versions: [{ introduced }, { fixed: '2.0' }] },
            },
          ],
        })[0]!,
        '1.5',
      )
    expect([written('0'), written('1.0'), written('1.6')]).toEqual(['likely', 'certain', 'no'])
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

describe('a database of a distribution', () => {
  const secdb = (secfixes: Record<string, string[]>): AdvisoryEntry[] =>
    entries(readSecdb({ packages: [{ pkg: { name: 'OpenFoo', secfixes } }] }, 'alpine'))

  test('names the first package without it: earlier releases of the major version likely have it', () => {
    const [entry] = secdb({ '3.1.4-r0': ['CVE-2026-1 GHSA-aaaa-bbbb-cccc'] })
    expect(entry).toMatchObject({
      key: 'distribution:openfoo',
      id: 'CVE-2026-1',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
    })
    expect(
      ['2.9', '3.0.9', '3.1.3', '3.1.4', '3.2'].map((version) => said(entry!, version)),
    ).toEqual(['possible', 'likely', 'likely', 'no', 'no'])
  })

  test('may have patched a release that upstream never mended', () => {
    const [entry] = secdb({ '3.1.4-r2': ['CVE-2026-1'] })
    expect(['3.1.4', '3.1.5'].map((version) => said(entry!, version))).toEqual(['possible', 'no'])
  })

  test('says with 0 that it was never affected', () => {
    expect(secdb({ '0': ['CVE-2026-1'] })[0]!.dismissed).toBe(
      'the distribution says that it never was affected',
    )
  })

  const wolfi = (...events: object[]): AdvisoryEntry[] =>
    entries(
      readWolfiAdvisories(
        {
          'schema-version': '2',
          package: { name: 'foo' },
          advisories: [{ id: 'CGA-1', aliases: ['CVE-2026-1'], events }],
        },
        'wolfi',
      ),
    )
  const at = (timestamp: string, type: string, data?: object): object => ({
    timestamp,
    type,
    ...(data && { data }),
  })

  test('of Wolfi says by its last decision what is', () => {
    const [entry] = wolfi(
      at('2026-01-03', 'fixed', { 'fixed-version': '1.2.0-r0' }),
      at('2026-01-01', 'detection', { type: 'scan/v1', data: { componentType: 'apk' } }),
    )
    expect(said(entry!, '1.2.0')).toBe('no')
    expect(entry).toMatchObject({ modified: '2026-01-03' })
  })

  test('of Wolfi tells of a part that was linked in: that is none of the package', () => {
    expect(
      wolfi(
        at('1', 'detection', { data: { componentType: 'go-module' } }),
        at('2', 'fixed', { 'fixed-version': '9' }),
      ),
    ).toEqual([])
  })

  test.each([
    ['component-vulnerability-mismatch', ['another Foo']],
    ['vulnerable-code-not-included-in-package', []],
  ])('of Wolfi denies what is %s everywhere, or in Wolfi alone', (type, dismissed) => {
    const found = wolfi(at('1', 'false-positive-determination', { type, note: 'another Foo' }))
    expect(found.map((entry) => entry.dismissed)).toEqual(dismissed)
  })

  test('of Wolfi patched a release in which it had been found', () => {
    const found = (version: string): string => {
      const [entry] = wolfi(
        at('1', 'detection', { data: { componentType: 'apk', componentVersion: '1.2.3-r1' } }),
        at('2', 'fixed', { 'fixed-version': '1.2.3-r2' }),
      )
      return said(entry!, version)
    }
    expect(['0.9', '1.2.2', '1.2.3', '1.2.4'].map(found)).toEqual([
      'possible',
      'likely',
      'likely',
      'no',
    ])
  })

  test('of Wolfi closes an alarm with the package that gave it: nothing was mended', () => {
    const [entry] = wolfi(
      at('1', 'detection', { data: { componentType: 'apk', componentVersion: '1.2.3-r30' } }),
      at('2', 'fixed', { 'fixed-version': '1.2.3-r30' }),
    )
    expect(['1.2.2', '1.2.3'].map((version) => said(entry!, version))).toEqual([
      'possible',
      'possible',
    ])
  })

  test('of Wolfi closes an alarm with a new release, which is where upstream mended it', () => {
    const [entry] = wolfi(
      at('1', 'detection', { data: { componentType: 'apk', componentVersion: '1.2.3-r0' } }),
      at('2', 'fixed', { 'fixed-version': '1.2.3-r0' }),
    )
    expect(['1.2.2', '1.2.3'].map((version) => said(entry!, version))).toEqual(['likely', 'no'])
  })

  test('of Wolfi waits for a fix of what its people judged to be there', () => {
    const [entry] = wolfi(
      at('1', 'detection', { data: { componentType: 'apk', componentVersion: '1.2.3-r1' } }),
      at('2', 'pending-upstream-fix', { note: 'x' }),
    )
    expect(['0.9', '1.2.2', '1.2.3', '1.2.4'].map((version) => said(entry!, version))).toEqual([
      'possible',
      'likely',
      'likely',
      'possible',
    ])
  })

  test('of Wolfi only found it, which nobody judged', () => {
    const [entry] = wolfi(
      at('1', 'detection', { data: { componentType: 'apk', componentVersion: '1.2.3-r1' } }),
    )
    expect(said(entry!, '1.2.3')).toBe('possible')
  })

  test('keeps a package for each line of versions, which is known by the name of all', () => {
    const fixes = { '20.11.1-r0': ['CVE-2026-1'] }
    const found = entries(
      readSecdb({ packages: [{ pkg: { name: 'nodejs-20', secfixes: fixes } }] }, 'wolfi'),
    )
    expect(found.map(({ key }) => key)).toEqual(['distribution:nodejs-20', 'distribution:nodejs'])
    expect(
      ['18.1', '20.3.0', '20.11.1', '22.0'].map((version) => said(found[1]!, version)),
    ).toEqual(['possible', 'likely', 'no', 'no'])
  })

  test.each([
    ['with a version of another line', 'nodejs-20', '22.1-r0'],
    ['with a number of its name', 'libfoo2', '2.1-r0'],
    ['of a number alone', '7-20', '20.1-r0'],
  ])('is not taken for a line of versions %s', (_, name, version) => {
    const secfixes = { [version]: ['CVE-2026-1'] }
    expect(
      entries(readSecdb({ packages: [{ pkg: { name, secfixes } }] }, 'wolfi')).map(
        ({ key }) => key,
      ),
    ).toEqual([`distribution:${name}`])
  })

  test('keeps its lines of versions in the OSV format as well', () => {
    const found = entries(
      readOsv(
        {
          id: 'CGA-1',
          modified: '2026-01-01T00:00:00Z',
          affected: [
            {
              package: { ecosystem: 'Wolfi', name: 'php-8.3' },
              ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '8.3.4-r0' }] }],
            },
          ],
        },
        'wolfi',
      ),
    )
    expect(found.map(({ key, affected: { ranges } }) => [key, ranges[0]!.stream])).toEqual([
      ['distribution:php-8.3', undefined],
      ['distribution:php', '8.3'],
    ])
  })

  test('of Wolfi without a fix leaves all versions possible', () => {
    expect(said(wolfi(at('1', 'pending-upstream-fix', { note: 'x' }))[0]!, '1.0')).toBe('possible')
  })
})

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
