import { describe, expect, test } from '@jest/globals'
import type { AdvisoryEntry } from '../record/entry.ts'
import { component, entry, identity, scan } from './testing/scanned.ts'

describe('a finding', () => {
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
})
