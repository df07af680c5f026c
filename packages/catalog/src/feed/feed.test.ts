import { beforeAll, describe, expect, test } from '@jest/globals'
import type { LastingVulnerability } from '@pakages/model'
import { hashFor, knownVulnerabilities, smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { describeWith, osvSchema } from '@pakages/testing/requirements'
import { faultsIn } from '@pakages/testing/specifications/faults'
import { schemaIn, unnoticed, type SchemaJudge } from '@pakages/testing/specifications/json-schema'
import { changedAt } from '@pakages/testing/specifications/mutants'
import { osvSpecification } from '@pakages/testing/specifications/osv'
import yauzl from 'yauzl'
import { buildIndex } from '../site/build-index.ts'
import { advisoryFiles } from './osv-advisory.ts'
import { zipArchive } from './zip-archive.ts'

const site = smallCatalog().site
const [open] = knownVulnerabilities.records as [LastingVulnerability]
const closed: LastingVulnerability = {
  ...open,
  found: [],
  events: [
    ...open.events,
    {
      time: '2026-11-19T06:00:00Z',
      kind: 'closed',
      versions: ['1.1'],
      why: 'no record names it any more',
    },
  ],
}

/** The one advisory of a record; undefined where there is none. */
function osvAdvisory(of: typeof site, record: LastingVulnerability): unknown {
  const [file] = advisoryFiles(of, [record])
  return file && JSON.parse(file.text)
}

const concerned = open.found[0]!
const found = (change: Partial<typeof concerned>): LastingVulnerability => ({
  ...open,
  found: [{ ...concerned, ...change }],
})

describe('the feed of advisories', () => {
  test('tells of the own package what other tools need, under an id of its own', () => {
    expect(osvAdvisory(site, open)).toMatchObject({
      id: 'x_example-libfoo-CVE-2026-1111',
      upstream: ['CVE-2026-1111', 'OSV-2026-11'],
      published: '2026-11-12T06:00:00Z',
      affected: [
        {
          versions: ['1.1'],
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: '1.2' }] }],
          database_specific: {
            spack: {
              name: 'libfoo',
              purl: 'pkg:spack/libfoo',
              builds: { '1.1': [hashFor('libfoo 1.1 x86_64_v3')] },
            },
          },
        },
      ],
      database_specific: { source: 'generated', severity: 'CRITICAL' },
    })
  })

  test('withdraws what is over, with the day, and keeps it', () => {
    expect(osvAdvisory(site, closed)).toMatchObject({
      withdrawn: '2026-11-19T06:00:00Z',
      modified: '2026-11-19T06:00:00Z',
      affected: [{ versions: [] }],
    })
  })

  test('has no range where a patch mends builds that lie in it', () => {
    const mended = {
      ...open,
      found: [concerned, { ...concerned, version: '1.0', status: 'fixed' as const }],
    }
    const advisory = osvAdvisory(site, mended) as {
      affected: { ranges?: object; versions: object }[]
    }
    expect(advisory.affected[0]!.ranges).toBeUndefined()
    expect(advisory.affected[0]!.versions).toEqual(['1.1'])
  })

  test('takes the range that a person reviewed before that of the matcher', () => {
    const reviewed = { range: [{ fixed: '1.1.5' }], by: 'ada', time: '2026-11-13T06:00:00Z' }
    expect(osvAdvisory(site, { ...open, reviewed })).toMatchObject({
      affected: [{ ranges: [{ events: [{ introduced: '0' }, { fixed: '1.1.5' }] }] }],
      database_specific: { source: 'reviewed' },
    })
  })

  test('says nothing of what never was more than possible', () => {
    expect(osvAdvisory(site, { ...found({ grade: 'possible' }), events: [] })).toBeUndefined()
  })

  test('lies in the index file by file and as one archive, all under its checksums', async () => {
    const files = [...buildIndex(smallCatalog())]
    const path = 'advisories/x_example-libfoo-CVE-2026-1111.json'
    const single = files.find((file) => file.path === path)
    const archive = files.find((file) => file.path === 'advisories/all.zip')
    if (single?.kind !== 'bytes' || archive?.kind !== 'bytes') throw new Error('not written')
    const zipped = await unpacked(Buffer.from(archive.bytes))
    expect([...zipped]).toEqual([
      [path.replace('advisories/', ''), Buffer.from(single.bytes).toString()],
    ])
    const listings = files.flatMap((file) =>
      file.kind === 'bytes' && file.path.startsWith('v2/checksums')
        ? [Buffer.from(file.bytes).toString()]
        : [],
    )
    for (const wanted of [path, 'advisories/all.zip'])
      expect([wanted, listings.some((text) => text.includes(`"${wanted}"`))]).toEqual([
        wanted,
        true,
      ])
  })

  test('is as it was where nothing changed', () => {
    const archives = [0, 1].map(
      () =>
        [...buildIndex(smallCatalog())].find((file) => file.path === 'advisories/all.zip')!.sha256,
    )
    expect(archives[0]).toBe(archives[1])
  })
})

describe('an archive', () => {
  test.each([0, 1, 70_000])('of %i files is read by others', async (count) => {
    const files = Array.from({ length: count }, (_, at) => ({
      name: `${at}.json`,
      bytes: Buffer.from(`{"at":${at}}`),
    }))
    const archive = zipArchive(files)
    const zip = await yauzl.fromBufferPromise(archive, { lazyEntries: true })
    expect(zip.entryCount).toBe(count)
    if (count < 10) expect((await unpacked(archive)).size).toBe(count)
  })
})

async function unpacked(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
  const all = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    let text = ''
    for await (const piece of await zip.openReadStreamPromise(entry)) text += String(piece)
    all.set(entry.fileName, text)
  }
  return all
}

const advisories: readonly (readonly [string, LastingVulnerability])[] = [
  ['is open', open],
  ['is over', closed],
  ['is of a part', { ...open, part: 'compiler-rt 17.0' }],
  ['has no range', { ...open, range: [] }],
  ['begins behind a version', { ...open, range: [{ after: '1.0' }, { fixed: '1.2' }] }],
  ['ends twice', { ...open, range: [{ introduced: '0' }, { last: '1.1' }, { fixed: '1.2' }] }],
  ['ends with its last version', { ...open, range: [{ last: '1.1' }] }],
  ['ends with a series', { ...open, range: [{ introduced: '1.0' }, { last: '2.*' }] }],
  ['has odd text', { ...open, summary: '<b>"\\ %' }],
]

const RANGE = 'affected.0.ranges.0'
const EVENTS = `${RANGE}.events`

test('An advisory names no series in the place of a version', () => {
  const told = JSON.stringify(osvAdvisory(site, { ...open, range: [{ last: '2.*' }] }))
  expect(told).not.toContain('2.*')
})

describe("an advisory keeps to OSV's specification that", () => {
  test.each(advisories)('%s', (_, record) => {
    expect(faultsIn(osvSpecification, osvAdvisory(site, record))).toEqual([])
  })

  test.each<[string, string, unknown]>([
    ['is of no database', 'id', 'example-1'],
    ['has no schema version', 'schema_version', undefined],
    ['has a time of another zone', 'modified', '2026-11-01T00:00:00+01:00'],
    ['has a range without a beginning', EVENTS, [{ fixed: '2' }]],
    ['says two things at once', `${EVENTS}.0.fixed`, '2'],
    ['ends in two ways', `${EVENTS}.2`, { last_affected: '1.1' }],
    ['has commits for versions', `${RANGE}.type`, 'GIT'],
    ['is of no ecosystem', 'affected.0.package', { ecosystem: 'Spack', name: 'libfoo' }],
  ])('which is none where it %s', (_, path, value) => {
    const advisory = changedAt(osvAdvisory(site, open) as object, path, value)
    expect(faultsIn(osvSpecification, advisory)).not.toEqual([])
  })
})

describeWith(osvSchema, "an advisory is valid against OSV's schema", () => {
  let judge: SchemaJudge
  beforeAll(() => {
    judge = schemaIn('PAKAGES_OSV_SCHEMA')
  })

  test.each(advisories)('that %s', (_, record) => {
    expect(judge(osvAdvisory(site, record))).toEqual([])
  })

  test('which notices nothing that the check above does not', () => {
    const advisory = osvAdvisory(site, closed) as object
    expect(unnoticed(advisory, judge, osvSpecification)).toEqual([])
  })
})
