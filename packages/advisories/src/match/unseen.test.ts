import { describe, expect, test } from '@jest/globals'
import type { Certainty } from '../identity/identity.ts'
import type { Component } from './component.ts'
import type { AdvisoryEntry } from '../record/entry.ts'
import { component, entry, identity, scan } from './testing/scanned.ts'

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

  test('a patch that names one of two that a third record joins leaves the other open', () => {
    const apart = ['GHSA-a', 'GHSA-b'].map((id) => entry('cpe:acme:libfoo', id))
    const joined = [...apart, entry('cpe:acme:libfoo', 'X-1', { aliases: ['GHSA-a', 'GHSA-b'] })]
    const patch = (...ids: string[]): Component =>
      component({ patched: new Map(ids.map((id) => [id, `the patch ${id}.patch`])) })
    expect(scan(joined, [patch('GHSA-a')]).findings).toMatchObject([{ status: 'open' }])
    expect(scan(joined, [patch('GHSA-a', 'GHSA-b')]).findings[0]!.status).toBe('fixed')
  })

  test('a patch that is one name of a vulnerability mends all records that its own leads to', () => {
    const known = [
      entry('cpe:acme:libfoo', 'PYSEC-1', { aliases: ['GHSA-a'] }),
      entry('cpe:acme:libfoo', 'GHSA-a', { aliases: ['CVE-2024-1'] }),
      entry('cpe:acme:libfoo', 'CVE-2024-1'),
    ]
    for (const id of ['PYSEC-1', 'GHSA-a', 'CVE-2024-1'])
      expect(
        scan(known, [component({ patched: new Map([[id, 'a patch']]) })]).findings,
      ).toMatchObject([{ status: 'fixed' }])
  })

  test('a change that only one of two who tell of a build have seen mends nothing', () => {
    const hash = 'a'.repeat(32)
    const commit = 'c'.repeat(40)
    const fixed = entry('cpe:acme:libfoo', 'CVE-2024-1', { fixes: [commit] })
    const changes = new Map([[commit, 'the patch of somebody']])
    const told = (...given: Component[]) => scan([fixed], given).findings[0]!.status
    expect(told(component({ hash, changes }))).toBe('fixed')
    expect(told(component({ hash, changes }), component({ hash }))).toBe('open')
  })

  test('what denies one of two CVEs of a record denies not the other', () => {
    const guessed = [identity('cpe', 'acme:libfoo'), identity('distribution', 'libfoo', 'likely')]
    const never = (id: string) => entry('distribution:libfoo', id, { dismissed: 'never affected' })
    const graded = (...denied: AdvisoryEntry[]) =>
      scan([two, ...denied], [component({ identities: guessed })]).findings[0]!.grade
    expect(graded(never('CVE-2024-1'))).toBe('certain')
    expect(graded(never('CVE-2024-1'), never('CVE-2024-2'))).toBe('possible')
  })

  test("what a distribution denies stays as sure as the record of the package's own index", () => {
    const known = [identity('pypi', 'foo'), identity('distribution', 'py3-foo', 'likely')]
    const never = entry('distribution:py3-foo', 'CVE-2024-1', { dismissed: 'never affected' })
    const { findings } = scan(
      [entry('pypi:foo', 'CVE-2024-1'), never],
      [component({ identities: known })],
    )
    expect(findings).toMatchObject([{ grade: 'certain' }])
  })

  test('a branch that Spack was given as a tag is no release, and not clean', () => {
    const branch = component({ version: 'develop', tag: 'develop' })
    expect(scan([entry('cpe:acme:libfoo', 'CVE-2024-1')], [branch])).toMatchObject({
      findings: [],
      notCovered: [{ why: 'its version "develop" has no place among releases' }],
    })
  })

  test('an order that knows the version is no cover where its database has no records', () => {
    const both = component({
      version: '1.2_p1',
      identities: [identity('pypi', 'foo'), identity('distribution', 'py3-foo', 'likely')],
    })
    expect(scan([entry('pypi:bar', 'PYSEC-1')], [both]).notCovered).toMatchObject([
      { why: expect.stringContaining('has no place in the order') },
    ])
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

  test('what a record says nothing of it does not deny', () => {
    const guessed = component({
      identities: [identity('cpe', 'acme:libfoo'), identity('distribution', 'libfoo', 'likely')],
    })
    const told = entry('distribution:libfoo', 'CVE-2026-1', { source: 'a distribution' })
    const own = (more: object): AdvisoryEntry =>
      entry('cpe:acme:libfoo', 'CVE-2026-1', {
        affected: {
          ranges: [
            {
              order: 'spack',
              events: [{ introduced: '1.3' }, { last: '1.3' }],
              certainty: 'certain',
            },
          ],
          ...more,
        },
      })
    expect(scan([told, own({})], [guessed]).findings[0]!.grade).toBe('possible')
    expect(scan([told, own({ silent: true })], [guessed]).findings[0]!.grade).toBe('likely')
  })

  test('a record that names a package in several places denies in none what it says in another', () => {
    const other = {
      order: 'spack',
      events: [{ introduced: '2.0' }, { fixed: '2.1' }],
      certainty: 'certain',
    } as const
    const twice = [
      entry('cpe:acme:libfoo', 'CVE-2026-1'),
      entry('cpe:acme:libfoo', 'CVE-2026-1', { affected: { ranges: [other] } }),
    ]
    expect(scan(twice).findings[0]!.grade).toBe('certain')
  })
})
