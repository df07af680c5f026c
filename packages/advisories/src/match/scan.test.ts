import { describe, expect, test } from '@jest/globals'
import {
  identityKey,
  type Certainty,
  type Identity,
  type IdentityKind,
} from '../identity/identity.ts'
import type { AdvisoryEntry, Enrichment } from '../record/entry.ts'
import type { Component } from './component.ts'
import type { AdvisorySource } from './finding.ts'
import { scanComponents, type ScanOutcome } from './scan.ts'

const identity = (
  kind: IdentityKind,
  name: string,
  certainty: Certainty = 'certain',
): Identity => ({
  kind,
  name,
  certainty,
  origin: 'the test',
})

const component = (given: Partial<Component>): Component => ({
  name: 'libfoo',
  version: '1.2',
  identities: [identity('cpe', 'acme:libfoo')],
  patched: new Map(),
  external: false,
  from: 'spack.lock',
  ...given,
})

const entry = (key: string, id: string, more: Partial<AdvisoryEntry> = {}): AdvisoryEntry => ({
  key,
  id,
  aliases: [],
  summary: `about ${id}`,
  severity: { level: 'medium' },
  source: 'db',
  affected: {
    ranges: [
      { order: 'spack', events: [{ introduced: '1.0' }, { fixed: '1.3' }], certainty: 'certain' },
    ],
  },
  ...more,
})

function scan(
  entries: readonly AdvisoryEntry[],
  components: readonly Component[] = [component({})],
  told: readonly Enrichment[] = [],
): ScanOutcome {
  const source: AdvisorySource = {
    entries: (key) => entries.filter((one) => one.key === key),
    enrichment: (cve) => told.find(({ key }) => key === `cve:${cve}`),
    kinds: new Map(entries.map(({ key }) => [key.slice(0, key.indexOf(':')), 1])),
  }
  return scanComponents(components, source)
}

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

  test('by the name of a distribution gives way to a record of the project that names other versions', () => {
    const known = component({
      identities: [
        identity('git', 'github.com/acme/libfoo'),
        identity('distribution', 'libfoo', 'likely'),
      ],
    })
    const elsewhere = {
      ranges: [
        { order: 'spack' as const, events: [{ introduced: '2.0' }], certainty: 'certain' as const },
      ],
    }
    const guessed = entry('distribution:libfoo', 'CVE-2026-1')
    expect(scan([guessed], [known]).findings[0]!.grade).toBe('likely')
    const own = entry('git:github.com/acme/libfoo', 'OSV-2026-7', {
      aliases: ['CVE-2026-1'],
      affected: elsewhere,
    })
    expect(scan([guessed, own], [known]).findings).toMatchObject([
      { grade: 'possible', reason: 'OSV-2026-7 names other versions' },
    ])
  })

  test('by the name of a distribution is decided by the line of versions that it is of', () => {
    const line = (stream: string, fixed: string, id = `CGA-${stream}`): AdvisoryEntry =>
      entry('distribution:libfoo', id, {
        aliases: ['CVE-2026-1'],
        affected: {
          ranges: [
            {
              order: 'distribution',
              events: [{ introduced: '0' }, { fixed }],
              certainty: 'likely',
              stream,
            },
          ],
        },
      })
    const grades = (version: string): string[] =>
      scan(
        [line('3.10', '3.10.19-r0'), line('3.12', '3.12.12-r0')],
        [component({ version, identities: [identity('distribution', 'libfoo', 'likely')] })],
      ).findings.map(({ grade }) => grade)
    expect(['3.10.18', '3.10.19', '3.12.11', '3.12.12', '3.11.1'].map(grades)).toEqual([
      ['likely'],
      [],
      ['likely'],
      [],
      ['possible'],
    ])
  })

  test('by the name of a distribution reaches less far back where it keeps lines of versions', () => {
    const fixed = (id: string, stream?: string): AdvisoryEntry =>
      entry('distribution:libfoo', id, {
        affected: {
          ranges: [
            {
              order: 'distribution',
              events: [{ introduced: '0' }, { fixed: '2.7.6-r0' }],
              certainty: 'likely',
              ...(stream !== undefined && { stream }),
            },
          ],
        },
      })
    const gradeOf = (entries: AdvisoryEntry[], version: string): string | undefined =>
      scan(entries, [
        component({ version, identities: [identity('distribution', 'libfoo', 'likely')] }),
      ]).findings.find(({ id }) => id === 'CVE-2026-1')?.grade
    const alone = [fixed('CVE-2026-1')]
    const beside = [fixed('CVE-2026-1'), fixed('CVE-2026-2', '2.6')]
    expect(['1.9', '2.6.1', '2.7.5', '2.7.6'].map((one) => gradeOf(alone, one))).toEqual([
      'possible',
      'likely',
      'likely',
      undefined,
    ])
    expect(['2.6.1', '2.7.5'].map((one) => gradeOf(beside, one))).toEqual(['possible', 'likely'])
  })

  test('by a CPE gives way to what a distribution found out to be a mistake', () => {
    const known = component({
      identities: [identity('cpe', 'acme:libfoo'), identity('distribution', 'libfoo', 'likely')],
    })
    const denial = entry('distribution:libfoo', 'CGA-1', {
      aliases: ['CVE-2026-1'],
      dismissed: 'another libfoo',
    })
    expect(scan([entry('cpe:acme:libfoo', 'CVE-2026-1'), denial], [known]).findings).toMatchObject([
      { grade: 'possible', reason: 'db: another libfoo' },
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

describe('What must not go unseen', () => {
  const two = entry('cpe:acme:libfoo', 'OSV-1', { aliases: ['CVE-2024-1', 'CVE-2024-2'] })
  const within = (key: string, fixed: string): AdvisoryEntry =>
    entry(key, 'GHSA-1', {
      aliases: ['CVE-2024-1'],
      affected: {
        ranges: [
          { order: 'semver', events: [{ introduced: '0' }, { fixed }], certainty: 'certain' },
        ],
      },
    })

  test('packages of one name and version, but of other owners, are looked up each', () => {
    const twins = ['@a/core', '@b/core'].map((name) =>
      component({ name: 'core', identities: [identity('npm', name)] }),
    )
    const { components, findings } = scan([entry('npm:@a/core', 'GHSA-1')], twins)
    expect(components).toHaveLength(2)
    expect(findings.map(({ id }) => id)).toEqual(['GHSA-1'])
  })

  test('whoever tells of a build last takes no name from it, and adds no patch', () => {
    const hash = 'a'.repeat(32)
    const { components, findings } = scan(
      [entry('cpe:acme:libfoo', 'CVE-2024-1')],
      [
        component({ hash }),
        component({
          hash,
          identities: [identity('git', 'github.com/a/other')],
          patched: new Map([['CVE-2024-1', 'the patch of somebody']]),
          external: true,
        }),
      ],
    )
    expect(components).toHaveLength(1)
    expect(findings).toMatchObject([{ status: 'open', grade: 'certain' }])
  })

  test('a patch that names one of two CVEs of a record leaves the other open', () => {
    const patch = (...ids: string[]): Component =>
      component({ patched: new Map(ids.map((id) => [id, `the patch ${id}.patch`])) })
    expect(scan([two], [patch('CVE-2024-1')]).findings[0]!.status).toBe('open')
    expect(scan([two], [patch('CVE-2024-1', 'CVE-2024-2')]).findings[0]).toMatchObject({
      status: 'fixed',
      reason: 'the recipe applies the patch CVE-2024-1.patch and the patch CVE-2024-2.patch',
    })
  })

  test('it is exploited where any of its CVEs is', () => {
    const told = { key: 'cve:CVE-2024-2', exploited: '2024-05-05', probability: 0.5 }
    expect(scan([two], [component({})], [told]).findings[0]).toMatchObject({
      exploited: '2024-05-05',
      probability: 0.5,
    })
  })

  test('a version that the order of a record does not know is in doubt, and not clean', () => {
    const odd = component({ version: '1.2.3.4', identities: [identity('npm', 'foo')] })
    const { findings, notCovered } = scan([within('npm:foo', '9.0.0')], [odd])
    expect(findings).toMatchObject([{ status: 'open', grade: 'possible' }])
    expect(notCovered).toMatchObject([
      { why: expect.stringContaining('has no place in the order') },
    ])
    const bound = component({ identities: [identity('npm', 'foo')] })
    expect(scan([within('npm:foo', '2.x')], [bound]).findings).toMatchObject([
      { grade: 'possible' },
    ])
  })

  test('a record whose order does not know the version denies nothing', () => {
    const both = component({
      version: '1.2.3.4',
      identities: [identity('npm', 'foo'), identity('cpe', 'acme:libfoo')],
    })
    const nvd = entry('cpe:acme:libfoo', 'CVE-2024-1')
    expect(scan([within('npm:foo', '9.0.0'), nvd], [both]).findings).toMatchObject([
      { grade: 'certain' },
    ])
  })

  test('a single version without an order is another one', () => {
    const one = entry('cpe:acme:libfoo', 'CVE-2024-1', {
      affected: {
        ranges: [
          {
            order: 'spack',
            events: [{ introduced: 'r12' }, { last: 'r12' }],
            certainty: 'certain',
          },
        ],
      },
    })
    expect(scan([one]).findings).toEqual([])
  })

  test('what a distribution says of something that may only have the same name denies nothing', () => {
    const never = entry('distribution:libfoo', 'CVE-2024-1', { dismissed: 'never affected' })
    const found = (certainty: Certainty): string =>
      scan(
        [entry('cpe:acme:libfoo', 'CVE-2024-1'), never],
        [
          component({
            identities: [
              identity('cpe', 'acme:libfoo'),
              identity('distribution', 'libfoo', certainty),
            ],
          }),
        ],
      ).findings[0]!.grade
    expect(found('possible')).toBe('certain')
    expect(found('likely')).toBe('possible')
  })
})
