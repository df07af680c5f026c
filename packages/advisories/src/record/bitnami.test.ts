import { expect, test } from '@jest/globals'
import { versionPlacement } from '../match/place.ts'
import type { AdvisoryEntry } from './entry.ts'
import { readOsv } from './osv.ts'

const cpe = (name: string, software = '*'): string => `cpe:2.3:a:${name}:*:*:*:*:*:${software}:*:*`

const read = (cpes: readonly string[], events: object[]): AdvisoryEntry[] =>
  readOsv(
    {
      id: 'BIT-foo-2026-1000',
      modified: '2026-01-01T00:00:00Z',
      aliases: ['CVE-2026-1000'],
      affected: [
        { package: { ecosystem: 'Bitnami', name: 'foo' }, ranges: [{ type: 'SEMVER', events }] },
      ],
      database_specific: { severity: 'High', cpes },
    },
    'osv:Bitnami',
  ).flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))

const said = (entry: AdvisoryEntry | undefined, version: string): string => {
  const placed = versionPlacement({ version }, entry!.affected)
  return placed.kind === 'affected' ? placed.certainty : placed.kind
}

const TURNS = [{ introduced: '0' }, { fixed: '1.4.0' }, { introduced: '2.0.0' }, { fixed: '2.1.0' }]

test('A record of Bitnami is about the product of its CPE, from where somebody looked up', () => {
  const [entry, ...more] = read([cpe('acme:foo')], TURNS)
  expect(more).toEqual([])
  expect(entry).toMatchObject({ key: 'cpe:acme:foo', severity: { level: 'high' } })
  const versions = ['1.3', '1.4', '2.0', '2.0.9', '2.1']
  expect(versions.map((version) => said(entry, version))).toEqual([
    'likely',
    'not-affected',
    'certain',
    'certain',
    'not-affected',
  ])
})

test('The oldest of several lines of releases says little of those before it', () => {
  const lines = [
    { introduced: '0' },
    { fixed: '2.9.11' },
    { introduced: '3.0.0' },
    { fixed: '3.0.5' },
  ]
  const [entry] = read([cpe('acme:foo')], lines)
  expect(['2.1.0', '2.9.10', '2.9.11', '3.0.4'].map((version) => said(entry, version))).toEqual([
    ...['possible', 'likely', 'not-affected', 'certain'],
  ])
  expect(versionPlacement({ version: '2.1.0' }, entry!.affected)).toMatchObject({
    why: 'it is in everything, before 2.9.11, where nobody wrote since when, and of an older line than 2.9',
    fixed: ['2.9.11', '3.0.5'],
  })
  const [alone] = read([cpe('acme:foo')], lines.slice(0, 2))
  expect(said(alone, '2.1.0')).toBe('likely')
})

test('Of several products only that which is called as the package is likely meant', () => {
  const entries = read([cpe('acme:foo'), cpe('acme:bar')], TURNS)
  expect(entries.map((entry) => [entry.key, said(entry, '2.0')])).toEqual([
    ['cpe:acme:foo', 'likely'],
    ['cpe:acme:bar', 'possible'],
  ])
})

test('Without a CPE it is known by the name that distributions have for it, and as a plug-in hardly', () => {
  const [named] = read([], TURNS)
  expect([named!.key, said(named, '2.0')]).toEqual(['distribution:foo', 'likely'])
  expect(said(read([cpe('acme:foo', 'wordpress')], TURNS)[0], '2.0')).not.toBe('certain')
})

test('What has no end may be affected for ever', () => {
  expect(said(read([cpe('acme:foo')], [{ introduced: '1.0.0' }])[0], '9.0')).toBe('possible')
})
