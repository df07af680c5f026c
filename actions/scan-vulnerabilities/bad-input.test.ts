import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { zipped } from '../../packages/advisories/src/database/testing/zipped.ts'
import { createWriteStream, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ScanFolder, spec } from './testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('pakages scan never says that nothing was found where nothing was looked at:', () => {
  const covered = (): void => scan.lock(spec('libfoo', '2.0'))
  test.each<[string, () => void, Record<string, string>, RegExp]>([
    ['no target', () => undefined, {}, /^There is nothing to look at/],
    ['a missing one', covered, { targets: 'none.json' }, /^There is no file or folder none.json/],
    ['a folder without packages', covered, { targets: 'osv' }, /^osv is no install root/],
    [
      'an empty lock',
      () => scan.lock(),
      {},
      /^There is no package in spack.lock, so nothing was checked/,
    ],
    [
      'another document',
      () => scan.write('spack.lock', { hello: 1 }),
      {},
      /is neither a spack.lock nor an SBOM/,
    ],
    ['a lock that was cut', () => scan.write('spack.lock', '{"_meta": '), {}, /is not JSON/],
    [
      'a malformed SBOM',
      () => scan.write('spack.lock', { bomFormat: 'CycloneDX', components: [{}] }),
      {},
      /^spack.lock is no SBOM that can be read: components.0.name/,
    ],
    ['a missing database', covered, { databases: 'none' }, /^There is no database/],
    [
      'an empty one',
      () => (covered(), scan.write('empty/README.md', '')),
      { databases: 'empty' },
      /^The database empty has no record that can be used/,
    ],
    [
      'a cut one',
      () => (covered(), scan.write('all.zip', 'PK')),
      { databases: 'all.zip' },
      /cannot be read: it is no whole zip archive/,
    ],
    [
      'one with a record of a day that has not come',
      () => (
        covered(),
        scan.advisory('CVE-2026-9999', 'o/x', { modified: '9999-01-01T00:00:00Z' })
      ),
      { 'max-age': '7' },
      /^Nothing tells how old the database osv is: its newest record is of 9999-01-01/,
    ],
    [
      'one that is too old',
      covered,
      { 'max-age': '7' },
      /^The database osv is 21 days old, and 7 are allowed/,
    ],
    [
      'no list of what is exploited',
      covered,
      { 'fail-on': 'high\nknown-exploited' },
      /^"fail-on" asks for what is exploited, and no database that was read tells/,
    ],
    [
      'packages that no database knows',
      () => scan.lock(spec('unknown', '1')),
      {},
      /^Nothing can be said of any package/,
    ],
    [
      'an unknown identity',
      covered,
      { 'known-as': 'libfoo maven:a' },
      /^"libfoo maven:a" in "known-as" names no identity/,
    ],
    ['an unknown word', covered, { 'fail-on': 'severe' }, /^"fail-on" is "severe"/],
    ['words that contradict', covered, { 'fail-on': 'low\nhigh' }, /contradict each other/],
  ])('%s ends with 2', async (_, prepare, inputs, message) => {
    prepare()
    expect((await scan.run(inputs)).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
    expect(scan.host.summaryText).toBe('')
  })

  test('an SBOM that is nested without end is refused', async () => {
    const nested = '{"components":['.repeat(200)
    scan.write('sbom.json', `{"bomFormat":"CycloneDX","components":[${nested}`)
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(2)
    expect(scan.errors()).toMatch(/nested more than 100 levels deep/)
  })

  test.each([
    [
      'names none of the kinds',
      ['maven:a'],
      /^"maven:a" in "known-as" of libfoo names no identity/,
    ],
    ['is no identity at all', ['libfoo'], /known-as.*must be KIND:NAME/],
    ['is of no list', 'cpe:acme:libfoo', /known-as/],
  ])('an identity in pakages.json that %s ends with 2', async (_, identities, message) => {
    covered()
    scan.write('pakages.json', {
      ...{ name: 'acme', version: '1.0', license: 'MIT', repository: 'repo' },
      'known-as': { libfoo: identities },
    })
    expect((await scan.run()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
    expect(scan.host.summaryText).toBe('')
  })

  test('records whose aliases multiply (billion laughs) are refused, and take no time', async () => {
    covered()
    const lines = Array.from(
      { length: 12 },
      (_, at) =>
        `l${at + 1}: &l${at + 1} [${Array.from({ length: 10 }, () => `*l${at}`).join(', ')}]`,
    )
    scan.write('bombs/X-1.yaml', ['l0: &l0 [lol]', ...lines, 'id: X-1'].join('\n'))
    expect((await scan.run({ databases: 'bombs' })).exitCode).toBe(2)
    expect(scan.errors()).toMatch(
      /no record that can be used \(X-1\.yaml: it is neither JSON nor YAML/,
    )
  })

  test.each<[string, object, RegExp]>([
    [
      'ranges that contradict each other',
      {
        affected: [
          {
            package: { ecosystem: 'PyPI', name: 'x' },
            ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '2.0' }, { fixed: '1.0' }] }],
          },
        ],
      },
      /its range ends with 1\.0 before it begins with 2\.0/,
    ],
    ['no OSV record', { affected: 'all' }, /it is no OSV record/],
    [
      'a CVE record of an older format',
      { dataType: 'CVE_RECORD', dataVersion: '4.0' },
      /it is no CVE record of version 5: dataVersion/,
    ],
    [
      'a CVE record without an end',
      { dataType: 'CVE_RECORD', dataVersion: '5.1', cveMetadata: { cveId: 'CVE-2026-1' } },
      /it is no CVE record of version 5: cveMetadata/,
    ],
  ])('a database with nothing but %s ends with 2', async (_, more, message) => {
    covered()
    scan.write('bad/BAD.json', { id: 'BAD', modified: '2026-11-01T00:00:00Z', ...more })
    expect((await scan.run({ databases: 'bad' })).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
    expect(scan.host.summaryText).toBe('')
  })

  test('an archive that was cut is refused, wherever it was cut', async () => {
    covered()
    const record = { id: 'X-1', modified: '2026-11-01T00:00:00Z', affected: [] }
    const whole = zipped([{ name: 'X-1.json', content: Buffer.from(JSON.stringify(record)) }])
    for (const length of [whole.length - 1, whole.length - 30, 60, 4]) {
      writeFileSync(join(scan.root, 'all.zip'), whole.subarray(0, length))
      expect((await scan.run({ databases: 'all.zip' })).exitCode).toBe(2)
      expect(scan.errors()).toMatch(/cannot be read: it is no whole zip archive/)
    }
  })

  test('an expired exception fails, also where nothing else is open', async () => {
    covered()
    scan.write('pakages.json', {
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      repository: 'repo',
      exceptions: [
        {
          package: 'libfoo',
          vulnerability: 'CVE-2026-1001',
          reason: 'behind a wall',
          expires: '2026-11-21',
        },
      ],
    })
    expect((await scan.run()).exitCode).toBe(1)
    expect(scan.errors()).toMatch(/^The exception for CVE-2026-1001 in libfoo expired/)
  })

  // The whole million takes minutes: PAKAGES_MANY_RECORDS=1000000.
  const many = Number(process.env['PAKAGES_MANY_RECORDS'] ?? 2000)
  test(`one vulnerable package is found among ${many} records`, async () => {
    scan.lock(spec('libfoo', '1.5'))
    const element = (at: number): string =>
      JSON.stringify({
        id: `X-${at}`,
        modified: '2026-11-01T00:00:00Z',
        affected: [{ package: { ecosystem: 'PyPI', name: `p${at}` }, versions: ['1'] }],
      })
    const feed = createWriteStream(join(scan.root, 'many.json'))
    const pieces = function* (): Generator<string> {
      yield '{"records": ['
      for (let at = 0; at < many; at++) yield `${at === 0 ? '' : ','}${element(at)}\n`
      yield ']}'
    }
    await pipeline(Readable.from(pieces()), createGzip({ level: 1 }), feed)
    renameSync(join(scan.root, 'many.json'), join(scan.root, 'many.json.gz'))
    expect((await scan.run({ databases: 'osv\nmany.json.gz' })).exitCode).toBe(1)
    expect((await scan.report()).sources.map(({ records }) => records)).toEqual([1, many])
  }, 600_000)

  test('what a folder holds besides records, and may be some, is told', async () => {
    scan.lock(spec('libfoo', '2.0'))
    for (const name of ['more.jsonl', 'all.tar.gz', 'nvd.json.xz']) scan.write(`osv/${name}`, '')
    scan.write('osv/README.md', '')
    scan.write('elsewhere/b.json', { id: 'X-1' })
    symlinkSync('../elsewhere', join(scan.root, 'osv', 'PyPI'))
    symlinkSync('../elsewhere/b.json', join(scan.root, 'osv', 'b.json'))
    writeFileSync(
      join(scan.root, 'osv', 'twice.zip'),
      zipped(['all.zip', 'LICENSE'].map((name) => ({ name, content: Buffer.from('x') }))),
    )
    expect((await scan.run()).exitCode).toBe(0)
    const told = scan.told('warning')
    expect(told).toContain('6 records of osv cannot be used')
    expect(told).toContain('all.tar.gz: it is packed or written in a way that is not read')
    expect(told).toContain('PyPI: it is a link, and links are not followed')
    scan.write('osv/LOUD.JSON', { id: 'CVE-2026-1', modified: '2026-11-01T00:00:00Z' })
    await scan.run()
    expect((await scan.report()).sources[0]!.refused).toBe(6)
  })

  test('a record that cannot be used is told', async () => {
    covered()
    scan.write('osv/bad.json', { id: 'BAD', affected: [] })
    await scan.run()
    expect(scan.told('warning')).toContain(
      '1 record of osv cannot be used: BAD: it is no OSV record',
    )
  })
})

test('What an earlier scan found is not there for a scan that could not look', async () => {
  scan.lock(spec('libfoo', '1.5'))
  expect((await scan.run()).exitCode).toBe(1)
  expect((await scan.report()).findings).toHaveLength(1)
  expect((await scan.run({ targets: 'none.json' })).exitCode).toBe(2)
  await expect(scan.report()).rejects.toThrow(/There is no|does not exist|not found/)
})
