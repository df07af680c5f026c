import { describe, expect, test } from '@jest/globals'
import { identityKey } from '../identity/identity.ts'
import { component, entry, identity, scan } from './testing/scanned.ts'

describe('a finding', () => {
  test('carries the record, the identity, the range and what is known of its CVE', () => {
    const { findings } = scan([entry('cpe:acme:libfoo', 'CVE-2026-1')], undefined, [
      { key: 'cve:CVE-2026-1', exploited: '2026-02-01', probability: 0.4 },
    ])
    expect(findings).toMatchObject([
      {
        id: 'CVE-2026-1',
        grade: 'certain',
        status: 'open',
        fixed: ['1.3'],
        exploited: '2026-02-01',
        probability: 0.4,
        evidence: [
          {
            record: 'CVE-2026-1',
            source: 'db',
            why: 'it is in from 1.0, before 1.3',
            identity: { kind: 'cpe' },
          },
        ],
      },
    ])
  })

  test('is one, whatever number of records tell of it, also where only a third joins two', () => {
    const both = component({
      identities: [identity('cpe', 'acme:libfoo'), identity('git', 'github.com/acme/libfoo')],
    })
    const { findings } = scan(
      [
        entry('cpe:acme:libfoo', 'CVE-2026-1', { severity: { level: 'low', score: 2 } }),
        entry('git:github.com/acme/libfoo', 'OSV-2026-7', {
          severity: { level: 'high', score: 8 },
        }),
        entry('git:github.com/acme/libfoo', 'GHSA-aaaa-bbbb-cccc', {
          aliases: ['OSV-2026-7', 'CVE-2026-1'],
        }),
        entry('cpe:acme:libfoo', 'CVE-2026-2'),
      ],
      [both],
    )
    expect(findings.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['CVE-2026-1', ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc', 'OSV-2026-7']],
      ['CVE-2026-2', ['CVE-2026-2']],
    ])
    expect(findings[0]!.severity).toEqual({ level: 'high', score: 8 })
    expect(findings[0]!.evidence).toHaveLength(3)
  })

  test.each([
    ['certain', 'certain', 'certain'],
    ['likely', 'certain', 'likely'],
    ['certain', 'possible', 'possible'],
    ['possible', 'likely', 'possible'],
  ] as const)('that stands on a %s name and a %s range is %s', (named, ranged, grade) => {
    const affected = {
      ranges: [{ order: 'spack' as const, events: [{ introduced: '1.0' }], certainty: ranged }],
    }
    const { findings } = scan(
      [entry('cpe:acme:libfoo', 'CVE-2026-1', { affected })],
      [component({ identities: [identity('cpe', 'acme:libfoo', named)] })],
    )
    expect(findings.map((found) => found.grade)).toEqual([grade])
  })

  test("is only possible in the system's own packages, which distributions mend", () => {
    expect(
      scan([entry('cpe:acme:libfoo', 'CVE-2026-1')], [component({ external: true })]).findings[0]!
        .grade,
    ).toBe('possible')
  })

  test('that a patch of the recipe names is fixed, by whichever of its ids', () => {
    const patched = component({ patched: new Map([['GHSA-aaaa-bbbb-cccc', 'the patch a.patch']]) })
    const { findings } = scan(
      [entry('cpe:acme:libfoo', 'CVE-2026-1', { aliases: ['GHSA-aaaa-bbbb-cccc'] })],
      [patched],
    )
    expect(findings).toMatchObject([
      { status: 'fixed', reason: 'the recipe applies the patch a.patch' },
    ])
  })

  test('that is exploited comes first, then the worst', () => {
    const { findings } = scan(
      [
        entry('cpe:acme:libfoo', 'CVE-2026-1', { severity: { level: 'unknown' } }),
        entry('cpe:acme:libfoo', 'CVE-2026-2', { severity: { level: 'critical' } }),
        entry('cpe:acme:libfoo', 'CVE-2026-3', { severity: { level: 'low' } }),
      ],
      undefined,
      [{ key: 'cve:CVE-2026-3', exploited: '2026-02-01' }],
    )
    expect(findings.map(({ id }) => id)).toEqual(['CVE-2026-3', 'CVE-2026-2', 'CVE-2026-1'])
  })

  test('is none where only the product has the same name', () => {
    const flex = component({ name: 'flex', identities: [identity('cpe', 'westes:flex')] })
    expect(
      scan([entry(identityKey({ kind: 'cpe', name: 'adobe:flex' }), 'CVE-2026-1')], [flex])
        .findings,
    ).toEqual([])
  })
})

describe('a package is not covered', () => {
  const records = [entry('cpe:acme:other', 'CVE-2026-9')]
  test.each([
    [
      'without any name that databases know',
      component({ identities: [] }),
      'nothing tells under which name databases know it',
    ],
    [
      'with nothing but its own name',
      component({ identities: [identity('distribution', 'libfoo', 'possible')] }),
      'nothing tells under which name databases know it',
    ],
    [
      'where no database of its kind was read',
      component({ identities: [identity('pypi', 'foo')] }),
      'no database that was read has records of its kind (pypi)',
    ],
    [
      'as a branch',
      component({ version: 'develop' }),
      'its version "develop" has no place among releases',
    ],
  ])('%s', (_, one, why) => {
    expect(scan(records, [one]).notCovered).toEqual([{ component: one, why }])
  })

  test('unless it is checked and clean', () => {
    expect(scan(records)).toMatchObject({ notCovered: [], findings: [] })
  })

  test('once, however often it is found', () => {
    expect(scan(records, [component({}), component({})]).components).toHaveLength(1)
  })
})
