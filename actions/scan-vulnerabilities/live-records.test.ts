import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '@pakages/core'
import { FakeOsv, type OsvRecord } from '@pakages/testing/osv/fake-osv'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScanFolder, spec } from './testing/scan-folder.ts'

const MONDAY = '2026-11-16T00:00:00Z'
const TUESDAY = '2026-11-17T00:00:00Z'

/** A vulnerability of a GitHub repository, in 1.0 up to before `fixed`. */
const gitRecord = (id: string, repository: string, fixed = '2.0'): OsvRecord => ({
  ...{ id, modified: MONDAY, summary: 'A flaw' },
  affected: [
    {
      ranges: [
        {
          type: 'GIT',
          repo: `https://github.com/${repository}.git`,
          ...{
            events: [{ introduced: '0' }],
            database_specific: { versions: [{ introduced: '1.0' }, { fixed }] },
          },
        },
      ],
    },
  ],
})

let scan: ScanFolder
let osv: FakeOsv
beforeEach(async () => {
  scan = new ScanFolder()
  scan.lock(spec('libfoo', '1.5'))
  osv = await FakeOsv.start(gitRecord('CVE-2026-2001', 'o/libfoo'))
})
afterEach(async () => {
  await osv.stop()
  scan.remove()
})

const ask = (inputs: Record<string, string> = {}) =>
  scan.runOnline({ databases: '', live: 'true', ...inputs }, nodeHttp({ env: {} }), {
    PAKAGES_MIRRORS: osv.mirror,
  })
/** Hashes of specs have no 0, 1, 8 and 9. */
const lettersOf = (number: number): string =>
  number.toString(2).replaceAll('0', 'x').replaceAll('1', 'y')
const folder = (): string => join(scan.root, 'cache/osv-records')
const fetched = (): string[] => osv.lines().filter((line) => line.startsWith('GET'))

describe('pakages scan --live', () => {
  test('asks OSV about packages without versions, and matches its records itself', async () => {
    scan.lock(spec('libfoo', '1.5'), spec('libbar', '2.0'))
    scan.recipe('libbar', 'git = "https://github.com/o/libfoo"\nversion("2.0", tag="v2.0")')
    expect((await ask()).exitCode).toBe(1)
    const { findings, sources, notCovered } = await scan.report()
    expect(findings.map(({ id, package: { name } }) => `${id} ${name}`)).toEqual([
      'CVE-2026-2001 libfoo',
    ])
    expect(notCovered).toEqual([])
    expect(sources).toMatchObject([
      { name: 'OSV', formats: ['OSV'], records: 1, fetched: '2026-11-22T00:00:00.000Z' },
    ])
    expect(osv.batches()).toEqual([
      [{ package: { ecosystem: 'GIT', name: 'github.com/o/libfoo' } }],
    ])
  })

  test('says clean where OSV was asked and knows nothing, and not covered where it was not', async () => {
    osv.records = []
    scan.recipe('libcpe', 'homepage = "https://example.org"\nversion("1.0")')
    scan.lock(spec('libfoo', '1.5'), spec('libcpe', '1.0'))
    expect((await ask({ 'known-as': 'libcpe cpe:acme:libcpe' })).exitCode).toBe(0)
    const { notCovered, packages } = await scan.report()
    expect(packages).toBe(2)
    expect(notCovered).toMatchObject([
      { package: { name: 'libcpe' }, why: expect.stringContaining('of its kind (cpe)') },
    ])
  })

  test('is no answer where nothing could be asked', async () => {
    scan.lock(spec('libcpe', '1.0'))
    expect((await ask({ 'known-as': 'libcpe cpe:acme:libcpe' })).exitCode).toBe(2)
    expect(scan.errors()).toMatch(/^Nothing can be said of any package/)
    expect(osv.lines()).toEqual([])
  })

  test('spells repositories as their owners do, and tells nobody names that are only guessed', async () => {
    osv.records = [gitRecord('CVE-2026-2002', 'OSGeo/LibFoo')]
    scan.recipe('libfoo', 'git = "https://github.com/OSGeo/LibFoo"\nversion("1.5", tag="v1.5")')
    scan.lock(spec('libfoo', '1.5'), spec('secret-project', '1.0'))
    expect((await ask()).exitCode).toBe(1)
    expect(osv.batches()[0]!.map((one) => one.package!.name)).toEqual([
      'github.com/osgeo/libfoo',
      'github.com/OSGeo/LibFoo',
    ])
  })

  test('fetches only what is new or changed since, and drops what OSV names no more', async () => {
    osv.records = [gitRecord('A-1', 'o/libfoo'), gitRecord('A-2', 'o/libfoo')]
    await ask()
    await ask()
    expect(fetched().sort()).toEqual(['GET /v1/vulns/A-1', 'GET /v1/vulns/A-2'])
    const changed = { ...gitRecord('A-1', 'o/libfoo', '1.5'), modified: TUESDAY }
    osv.records = [changed, { ...gitRecord('A-2', 'o/libfoo'), withdrawn: TUESDAY }]
    expect((await ask()).exitCode).toBe(0)
    expect(fetched()).toHaveLength(3)
    expect((await scan.report()).sources).toMatchObject([{ records: 1 }])
  })

  test('reads every page, also where OSV had no time to begin', async () => {
    osv.records = Array.from({ length: 7 }, (_, at) => gitRecord(`A-${at}`, 'o/libfoo'))
    osv.page = 3
    osv.hurried = 2
    expect((await ask()).exitCode).toBe(1)
    expect((await scan.report()).findings).toHaveLength(7)
    expect(osv.batches()).toHaveLength(5)
  })

  test('asks in batches of a thousand', async () => {
    const names = Array.from({ length: 1001 }, (_, at) => `lib${lettersOf(at)}`)
    scan.lock(...names.map((name) => spec(name, '1.5')), spec('libfoo', '1.5'))
    const lines = names.map((name) => `${name} git:https://github.com/o/${name}`)
    expect((await ask({ 'known-as': lines.join('\n') })).exitCode).toBe(1)
    expect(osv.batches().map(({ length }) => length)).toEqual([1000, 2])
  })

  test('goes with databases that lie here', async () => {
    expect((await ask({ databases: 'osv' })).exitCode).toBe(1)
    const { findings, sources } = await scan.report()
    expect(findings.map(({ id }) => id).sort()).toEqual(['CVE-2026-1001', 'CVE-2026-2001'])
    expect(sources.map(({ name }) => name)).toEqual(['osv', 'OSV'])
  })

  test('waits and asks again where OSV stumbles', async () => {
    osv.stumbles = [
      () => ({ status: 429, headers: { 'retry-after': '7' } }),
      () => ({ status: 503 }),
      () => ({ lost: true }),
    ]
    expect((await ask()).exitCode).toBe(1)
    expect(scan.clock.sleeps[0]).toBe(7000)
  })

  test('fetches again what lies there broken', async () => {
    await ask()
    const [file] = readdirSync(folder()).filter((name) => name.endsWith('.json'))
    writeFileSync(join(folder(), file!), '{"id": "CVE-20')
    expect((await ask()).exitCode).toBe(1)
    expect(readFileSync(join(folder(), file!), 'utf8')).toContain('"modified"')
  })
})

describe('OSV that cannot be asked never means "no vulnerabilities found":', () => {
  const always = (reply: object) => Array.from({ length: 9 }, () => () => reply)
  const json = (body: unknown) => ({ body: JSON.stringify(body) })
  const answered = (...vulns: object[]) => json({ results: [{ vulns }] })

  test.each<[string, () => void, RegExp]>([
    ['it is away', () => (osv.stumbles = always({ lost: true })), /^OSV could not be asked: /],
    ['it is out of order', () => (osv.stumbles = always({ status: 503 })), /status 503/],
    ['it refuses', () => (osv.stumbles = always({ status: 400 })), /status 400/],
    ['it says "enough"', () => (osv.stumbles = always({ status: 429 })), /limits how often/],
    [
      'a login page answers',
      () => (osv.stumbles = always({ body: '<p>' })),
      /not answer with JSON/,
    ],
    [
      'it answers less than was asked',
      () => (osv.stumbles = [() => json({ results: [] })]),
      /answered 0 of 1 questions/,
    ],
    [
      'an id would lead out of the folder',
      () => (osv.stumbles = [() => answered({ id: '../../x', modified: MONDAY })]),
      /another shape: results\.0\.vulns\.0\.id/,
    ],
    [
      'a record is gone meanwhile',
      () => (osv.stumbles = [() => answered({ id: 'A-9', modified: MONDAY })]),
      /A-9 answered with status 404/,
    ],
    [
      'another record comes',
      () => (osv.stumbles = [(asked) => osvReply(asked), () => json(gitRecord('B-1', 'o/x'))]),
      /was asked for CVE-2026-2001, and answered with B-1/,
    ],
    ['its answers have no end', () => (osv.hurried = 100_000), /do not come to an end/],
  ])('%s', async (_, prepare, message) => {
    prepare()
    expect((await ask()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
    expect(scan.host.summaryText).toBe('')
  })

  const osvReply = (_: unknown) => answered({ id: 'CVE-2026-2001', modified: MONDAY })

  test('nor does what an earlier run fetched', async () => {
    await ask()
    osv.stumbles = always({ status: 503 })
    expect((await ask()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(/^OSV could not be asked/)
  })

  test('what was fetched before it went away is not fetched again', async () => {
    osv.records = Array.from({ length: 3 }, (_, at) => gitRecord(`A-${at}`, 'o/libfoo'))
    await ask()
    rmSync(join(folder(), 'A-1.json'))
    await ask()
    expect(fetched().filter((line) => line.endsWith('A-1'))).toHaveLength(2)
    expect(fetched()).toHaveLength(4)
  })
})
