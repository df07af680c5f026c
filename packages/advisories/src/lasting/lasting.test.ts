import { describe, expect, test } from '@jest/globals'
import { vulnerabilitiesDocument } from '@pakages/core'
import {
  KnownVulnerabilities,
  type ScanFinding,
  type ScanRecord,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import { carriedOn } from './merge.ts'
import type { PublishedPackage } from './observed.ts'

const DAYS = ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z'] as const

const hashOf = (letter: string): string => letter.repeat(32)
const zlib: PublishedPackage = { name: 'zlib', version: '1.2.11', hash: hashOf('a') }
const other: PublishedPackage = { ...zlib, hash: hashOf('b') }
const newer: PublishedPackage = { name: 'zlib', version: '1.3.1', hash: hashOf('c') }

function found(of: PublishedPackage, change: Partial<ScanFinding> = {}): ScanFinding {
  return {
    id: 'CVE-2022-37434',
    aliases: ['CVE-2022-37434'],
    summary: 'A heap is read behind its end',
    severity: 'critical',
    grade: 'certain',
    status: 'open',
    fixed: ['1.2.13'],
    range: [{ introduced: '0' }, { fixed: '1.2.13' }],
    package: { ...of, from: 'oci://r/x' },
    evidence: [
      {
        record: 'CVE-2022-37434',
        source: 'osv',
        identity: 'git:github.com/madler/zlib',
        origin: "the recipe's git",
        grade: 'certain',
        why: 'it is in everything, before 1.2.13',
      },
    ],
    ...change,
  }
}

const scanOf = (
  time: string,
  looked: readonly PublishedPackage[],
  findings: readonly ScanFinding[],
  change: Partial<ScanRecord> = {},
): ScanRecord => ({
  time,
  targets: ['oci://r/x'],
  packages: looked.length,
  looked: looked.map((one) => ({ ...one, from: 'oci://r/x' })),
  findings: [...findings],
  notCovered: [],
  sources: [{ name: 'osv', formats: ['OSV'], records: 10, refused: 0, newest: DAYS[0] }],
  ...change,
})

/** The record after each scan of the same packages, as it is written and read. */
function after(published: readonly PublishedPackage[], ...scans: readonly ScanRecord[]) {
  let before: VulnerabilitiesRecord | undefined
  for (const scan of scans) {
    const next = carriedOn({ before, scan, published })!
    before = vulnerabilitiesDocument.parse(
      JSON.parse(JSON.stringify({ schema: vulnerabilitiesDocument.schema, ...next })),
      'the record',
    )
  }
  return before!
}

describe('what is published of vulnerabilities', () => {
  test('names each once, with since when, from where to where, and in which builds', () => {
    const record = after(
      [zlib, other],
      scanOf(
        DAYS[0],
        [zlib, other],
        [zlib, other].map((one) => found(one)),
      ),
    )
    expect(record.records).toMatchObject([
      {
        package: 'zlib',
        id: 'CVE-2022-37434',
        first: DAYS[0],
        range: [{ introduced: '0' }, { fixed: '1.2.13' }],
        fixed: ['1.2.13'],
        found: [
          {
            version: '1.2.11',
            hashes: [zlib.hash, other.hash],
            status: 'open',
            grade: 'certain',
            since: DAYS[0],
            why: 'it is in everything, before 1.2.13',
          },
        ],
        events: [{ kind: 'opened', versions: ['1.2.11'], time: DAYS[0] }],
      },
    ])
  })

  test('names no build that is not published, and never goes back in time', () => {
    const record = after([zlib], scanOf(DAYS[1], [zlib, other], [found(zlib), found(other)]))
    expect(record.records[0]!.found).toMatchObject([{ hashes: [zlib.hash] }])
    const older = scanOf(DAYS[0], [zlib], [found(zlib)])
    expect(carriedOn({ before: record, scan: older, published: [zlib] })!.time).toBe(DAYS[1])
  })

  test('tells clean, not covered and never looked at apart', () => {
    const never = { ...zlib, name: 'late', hash: hashOf('d') }
    const odd = { ...zlib, name: 'odd', hash: hashOf('e') }
    const scan = scanOf(DAYS[0], [zlib, newer, odd], [found(zlib)], {
      notCovered: [{ package: { ...odd, from: 'oci://r/x' }, why: 'nothing tells its name' }],
    })
    const known = new KnownVulnerabilities(after([zlib, newer, odd, never], scan))
    expect(known.of(newer)).toEqual({ kind: 'clean', checked: DAYS[0] })
    expect(known.of(zlib)).toMatchObject({
      kind: 'found',
      found: [{ record: { id: 'CVE-2022-37434' } }],
    })
    expect(known.of(odd)).toEqual({ kind: 'not-covered', why: 'nothing tells its name', found: [] })
    expect(known.of(never)).toMatchObject({
      kind: 'not-covered',
      why: expect.stringContaining('nobody has looked'),
    })
    expect(known.of({ name: 'zlib', version: '9' })).toEqual({ kind: 'not-listed' })
    expect(known.of({ ...zlib, hash: hashOf('z') })).toEqual({ kind: 'not-listed' })
  })

  test('closes what is over, keeps its record, and opens it again with the event when it recurs', () => {
    const open = scanOf(DAYS[0], [zlib], [found(zlib)])
    const over = scanOf(DAYS[1], [zlib], [])
    const closed = after([zlib], open, over)
    expect(closed.records[0]).toMatchObject({
      found: [],
      events: [
        { kind: 'opened' },
        { kind: 'closed', why: 'no record names it any more', time: DAYS[1] },
      ],
    })
    expect(
      after([zlib], open, over, scanOf(DAYS[2], [zlib], [found(zlib)])).records[0],
    ).toMatchObject({
      first: DAYS[0],
      found: [{ since: DAYS[2] }],
      events: [{ kind: 'opened' }, { kind: 'closed' }, { kind: 'reopened', time: DAYS[2] }],
    })
  })

  test('a new build of a version is no news, and a second look is none', () => {
    const first = scanOf(DAYS[0], [zlib], [found(zlib)])
    const again = scanOf(DAYS[1], [zlib, other], [found(zlib), found(other)])
    const [only] = after([zlib, other], first, again).records
    expect(only!.found).toMatchObject([{ since: DAYS[0], hashes: [zlib.hash, other.hash] }])
    expect(only!.events).toHaveLength(1)
  })

  test('a patch closes it with that reason', () => {
    const reason = 'the recipe applies the patch CVE-2022-37434.patch'
    const mended = scanOf(DAYS[1], [zlib], [found(zlib, { status: 'fixed', reason })])
    expect(after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]), mended).records[0]).toMatchObject({
      found: [{ status: 'fixed', reason, since: DAYS[1] }],
      events: [{ kind: 'opened' }, { kind: 'closed', why: reason }],
    })
  })

  test('ids that turn out to be one vulnerability become one record, under the oldest id', () => {
    const osv = found(zlib, { id: 'OSV-2020-1', aliases: ['OSV-2020-1'] })
    const cve = found(zlib, { id: 'CVE-2020-9', aliases: ['CVE-2020-9'] })
    const both = found(zlib, { id: 'CVE-2020-9', aliases: ['CVE-2020-9', 'OSV-2020-1'] })
    const record = after(
      [zlib],
      scanOf(DAYS[0], [zlib], [osv]),
      scanOf(DAYS[1], [zlib], [osv, cve]),
      scanOf(DAYS[2], [zlib], [both]),
    )
    expect(record.records).toMatchObject([
      { id: 'OSV-2020-1', aliases: ['CVE-2020-9', 'OSV-2020-1'], first: DAYS[0] },
    ])
    expect(record.records[0]!.found).toMatchObject([{ since: DAYS[0] }])
  })

  test('the same id in another package is another record', () => {
    const fork = { name: 'zlib-ng', version: '2.0', hash: hashOf('f') }
    const record = after([zlib, fork], scanOf(DAYS[0], [zlib, fork], [found(zlib), found(fork)]))
    expect(record.records.map((one) => one.package)).toEqual(['zlib', 'zlib-ng'])
  })

  test('never writes over the range that a person reviewed', () => {
    const before = after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]))
    const reviewed = {
      range: [{ introduced: '1.2.2' }, { fixed: '1.2.12' }],
      by: 'ada',
      time: DAYS[0],
    }
    const changed = { ...before, records: [{ ...before.records[0]!, reviewed }] }
    const wider = found(zlib, { range: [{ introduced: '0' }, { fixed: '1.4' }] })
    const next = carriedOn({
      before: changed,
      scan: scanOf(DAYS[1], [zlib], [wider]),
      published: [zlib],
    })!
    expect(next.records[0]).toMatchObject({
      reviewed,
      range: [{ introduced: '0' }, { fixed: '1.4' }],
    })
    const over = carriedOn({ before: next, scan: scanOf(DAYS[2], [zlib], []), published: [zlib] })!
    expect(over.records[0]).toMatchObject({ reviewed, found: [] })
  })

  test.each([
    ['was not looked at', (): ScanRecord => scanOf(DAYS[1], [], [])],
    [
      'could not be looked up',
      (): ScanRecord =>
        scanOf(DAYS[1], [zlib], [], {
          notCovered: [{ package: { ...zlib, from: 'x' }, why: 'no database has its kind' }],
        }),
    ],
    [
      'was found by a database that was not read this time',
      (): ScanRecord =>
        scanOf(DAYS[1], [zlib], [], {
          sources: [{ name: 'nvd', formats: ['NVD'], records: 1, refused: 0 }],
        }),
    ],
  ] as const)('stays open where the package %s', (_, scan) => {
    const [only] = after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]), scan()).records
    expect(only).toMatchObject({
      found: [{ status: 'open', since: DAYS[0] }],
      events: [{ kind: 'opened' }],
    })
  })

  test('what is published no more is closed for that reason', () => {
    const before = after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]))
    const next = carriedOn({ before, scan: scanOf(DAYS[1], [newer], []), published: [newer] })!
    expect(next.records[0]).toMatchObject({
      found: [],
      events: [{ kind: 'opened' }, { kind: 'closed', why: 'it is not published any more' }],
    })
    expect(next.packages.map(({ version }) => version)).toEqual(['1.3.1'])
  })

  test('without a scan it only follows what is published', () => {
    expect(carriedOn({ before: undefined, scan: undefined, published: [zlib] })).toBeUndefined()
    const before = after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]))
    const next = carriedOn({ before, scan: undefined, published: [zlib, newer] })!
    expect(next.records).toEqual(before.records)
    expect(next.packages).toMatchObject([
      { version: '1.2.11', covered: true, checked: DAYS[0] },
      { version: '1.3.1', covered: false },
    ])
  })

  test('tells a package and the resources that it carries apart', () => {
    const carried = { ...zlib, from: 'oci://r/x', part: 'solver 1.5' }
    const data = { ...zlib, from: 'oci://r/x', part: 'data abc' }
    const own = found(zlib)
    const looked = [{ ...zlib, from: 'oci://r/x' }, carried, data]
    const why = 'its version "abc" has no place among releases'
    const more = { looked, notCovered: [{ package: data, why }] }
    const first = after([zlib], scanOf(DAYS[0], [], [own, { ...own, package: carried }], more))
    expect(first.records.map(({ part }) => part)).toEqual([undefined, 'solver 1.5'])
    expect(first.packages).toMatchObject([{ covered: false, why: `data abc: ${why}` }])
    const gone = after(
      [zlib],
      scanOf(DAYS[0], [], [own, { ...own, package: carried }], more),
      scanOf(DAYS[1], [], [own], more),
    )
    expect(gone.records.map(({ part, found: still }) => [part, still.length])).toEqual([
      [undefined, 1],
      ['solver 1.5', 0],
    ])
  })

  test('keeps a person apart from the matcher', () => {
    const statement = {
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
      by: 'ada',
      time: DAYS[1],
    } as const
    const said = found(zlib, {
      status: 'not_affected',
      reason: 'ada: it is not compiled in',
      statement,
    })
    const [only] = after(
      [zlib],
      scanOf(DAYS[0], [zlib], [found(zlib)]),
      scanOf(DAYS[1], [zlib], [said]),
    ).records
    expect(only!.found[0]).toMatchObject({
      grade: 'certain',
      why: 'it is in everything, before 1.2.13',
      status: 'not_affected',
      statement,
    })
  })

  test('takes what databases write as one line of plain text', () => {
    const nasty = found(zlib, {
      id: '../../etc/passwd\u0000',
      aliases: ['<b>x</b>'],
      summary: `a\u202eb\n${'x'.repeat(1000)}`,
      fixed: ['1\u0007'],
      range: [{ fixed: '1\u0007' }],
    })
    const [only] = after([zlib], scanOf(DAYS[0], [zlib], [nasty])).records
    expect(only).toMatchObject({
      id: '_./../etc/passwd-'.replaceAll('/', '-'),
      fixed: ['1'],
      range: [{ fixed: '1' }],
    })
    expect(only!.summary).toHaveLength(300)
  })

  test('a vulnerability that comes and goes does not grow its record without end', () => {
    let before: VulnerabilitiesRecord | undefined
    for (let day = 0; day < 260; day++) {
      const time = new Date(Date.parse(DAYS[0]) + day * 86_400_000).toISOString()
      const scan = scanOf(time, [zlib], day % 2 === 0 ? [found(zlib)] : [])
      before = carriedOn({ before, scan, published: [zlib] })
    }
    const { events } = before!.records[0]!
    expect(events).toHaveLength(200)
    expect(events[0]).toMatchObject({ kind: 'opened', time: new Date(DAYS[0]).toISOString() })
  })
})

describe('the reader of the record', () => {
  const whole = (): VulnerabilitiesRecord => after([zlib], scanOf(DAYS[0], [zlib], [found(zlib)]))
  const read = (change: object): unknown =>
    vulnerabilitiesDocument.parse(
      { schema: vulnerabilitiesDocument.schema, ...whole(), ...change },
      'the record',
    )

  test.each([
    [
      'a package that climbs up',
      { packages: [{ name: '../x', version: '1', hashes: [], covered: true }] },
    ],
    [
      'a hash that is none',
      { packages: [{ name: 'x', version: '1', hashes: ['short'], covered: true }] },
    ],
    ['a date that is none', { time: 'yesterday' }],
    ['text that turns around', { sources: [{ name: 'a\u202eb', formats: [], records: 1 }] }],
    [
      'a grade that nobody knows',
      {
        records: [
          { ...whole().records[0]!, found: [{ ...whole().records[0]!.found[0]!, grade: 'sure' }] },
        ],
      },
    ],
    ['an id with a slash', { records: [{ ...whole().records[0]!, id: 'a/b' }] }],
    ['no packages at all', { packages: undefined }],
  ])('refuses %s', (_, change) => {
    expect(() => read(change)).toThrow('is not a valid pakages.vulnerabilities/1')
  })
})
