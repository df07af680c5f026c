import { describe, expect, test } from '@jest/globals'
import { versionPlacement } from '../match/place.ts'
import type { AdvisoryEntry } from './entry.ts'
import { fuzzed, osv, said } from './testing/said.ts'

describe('a record of OSV', () => {
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

  const converted = (specific: object, more: object = {}, id = 'CVE-2026-1000') =>
    osv(
      {
        ranges: [
          {
            type: 'GIT',
            repo: 'https://github.com/o/foo',
            events: [{ introduced: '0' }, { fixed: 'b'.repeat(40) }],
            database_specific: specific,
          },
        ],
        ...more,
      },
      { id },
    )[0]!

  test.each(['extracted_events', 'versions'])(
    'whose beginning a converter made up is less sure than one that names it (%s)',
    (member) => {
      const written = (introduced: string): string =>
        said(converted({ [member]: [{ introduced }, { fixed: '2.0' }] }), '1.5')
      expect([written('0'), written('1.0'), written('1.6')]).toEqual(['likely', 'certain', 'no'])
    },
  )

  test('whose list a converter counted out from the first commit on is as sure as what it read', () => {
    const list = { versions: ['v0.9', 'v1.0', 'v1.5'] }
    const written = (introduced: string) =>
      converted({ extracted_events: [{ introduced }, { fixed: '2.0' }] }, list)
    const versions = ['0.9', '1.0', '1.5', '2.0']
    expect(versions.map((version) => said(written('0'), version))).toEqual([
      ...['likely', 'likely', 'likely', 'no'],
    ])
    expect(versions.map((version) => said(written('1.0'), version))).toEqual([
      ...['possible', 'certain', 'certain', 'no'],
    ])
  })

  test('of which only the commit that mends it is known likely concerns its own major version', () => {
    const list = { versions: ['v1.9', 'v2.0', 'v2.4'] }
    const known = converted({ source: 'REFERENCES' }, list)
    expect(['1.9', '2.0', '2.4', '2.5'].map((version) => said(known, version))).toEqual([
      ...['possible', 'likely', 'likely', 'no'],
    ])
    const tried = converted({}, list, 'OSV-2026-1')
    expect(said(tried, '1.9')).toBe('certain')
  })

  test('that names one version alone, as CPEs do, is of that', () => {
    const one = converted({
      extracted_events: [
        ...[{ introduced: '4.3.0' }, { last_affected: '4.3.0' }],
        ...[{ introduced: '4.1.0' }, { last_affected: '4.1.0' }],
      ],
    })
    expect(['4.1.0', '4.2.0', '4.3.0'].map((version) => said(one, version))).toEqual([
      ...['certain', 'no', 'certain'],
    ])
  })

  test('with a fix in each of several lines says of each line when it was mended', () => {
    const several = converted({
      extracted_events: [
        ...[{ introduced: '0' }, { fixed: '4.25.8' }, { fixed: '6.31.1' }, { fixed: '5.29.5' }],
      ],
    })
    const versions = ['3.1', '4.25.7', '4.25.8', '5.20', '5.29.5', '6.31.0', '6.31.1', '7.0']
    expect(versions.map((version) => said(several, version))).toEqual([
      ...['possible', 'likely', 'no', 'likely', 'no', 'likely', 'no', 'no'],
    ])
  })
})
