import { describe, expect, test } from '@jest/globals'
import { readSecdb, readWolfiAdvisories } from './distributions.ts'
import type { AdvisoryEntry } from './entry.ts'
import { readOsv } from './osv.ts'
import { entries, said } from './testing/said.ts'

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
