import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mirrorsOf, nodeHttp, Patience } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { LoopbackServer, type Asked, type Reply } from '@pakages/testing/oci/loopback-server'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipped } from '../database/testing/zipped.ts'
import { keptSources } from './kept-source.ts'
import { ifRange, keptDatabase } from './kept-state.ts'
import { refreshSources, type Refreshed } from './refresh.ts'

const NOON = Date.parse('2026-11-22T12:00:00Z')
let folder: string
let server: LoopbackServer
let clock: ManualClock
/** What the publisher does with the next requests; then it is as it should be. */
let stumbles: ((asked: Asked) => Reply)[]
let content: Buffer
const http = nodeHttp({ env: {} })

const record = (id: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      id,
      modified: '2026-03-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'PyPI', name: 'thing' }, versions: ['1'] }],
    }),
  )
const archive = (...ids: string[]): Buffer =>
  zipped(ids.map((id) => ({ name: `${id}.json`, content: record(id) })))
/** So long that a part of it arrives before the end of the connection does. */
const large = (...ids: string[]): Buffer =>
  zipped([
    ...ids.map((id) => ({ name: `${id}.json`, content: record(id) })),
    { name: 'README', content: randomBytes(4 * 2 ** 20) },
  ])
const tagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`

/** Answers as Google's storage does: with a tag, 304 and pieces. */
function publisher(asked: Asked): Reply {
  const stumble = stumbles.shift()
  if (stumble) return stumble(asked)
  const etag = tagOf(content)
  const md5 = createHash('md5').update(content).digest('base64')
  const headers = { etag, 'x-goog-hash': `crc32c=AAAAAA==,md5=${md5}` }
  if (asked.headers['if-none-match'] === etag) return { status: 304, headers }
  const begin = Number(/^bytes=(\d+)-$/.exec(asked.headers.range ?? '')?.[1] ?? 0)
  if (begin === 0 || asked.headers['if-range'] !== etag) return { headers, body: content }
  const range = `bytes ${begin}-${content.length - 1}/${content.length}`
  return {
    status: 206,
    headers: { ...headers, 'content-range': range },
    body: content.subarray(begin),
  }
}

/** Sends half of it, and hangs up. */
const cut = (): Reply => ({
  headers: { etag: tagOf(content), 'content-length': String(content.length) },
  body: content.subarray(0, content.length / 2),
  cut: true,
})

async function refresh(...names: string[]): Promise<Refreshed[]> {
  const mirrors = mirrorsOf({
    'https://osv-vulnerabilities.storage.googleapis.com/': `http://${server.host}/`,
    'https://nvd.nist.gov/': `http://${server.host}/`,
    'https://packages.wolfi.dev/': `http://${server.host}/`,
  })
  const sources = keptSources(names.length > 0 ? names : ['osv:PyPI'], clock.now())
  const patience = new Patience({ clock })
  return refreshSources(folder, sources, { http, patience, mirrors, clock })
}
const first = async (): Promise<Refreshed> => (await refresh())[0]!

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-refresh-'))
  server = await LoopbackServer.start(publisher)
  clock = new ManualClock(NOON)
  stumbles = []
  content = archive('X-1', 'X-2')
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('refreshing a database', () => {
  test('fetches it once, asks whether it changed, and fetches it again when it did', async () => {
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 2 } })
    clock.advance(86_400_000)
    expect(await first()).toMatchObject({
      kind: 'unchanged',
      database: { records: 2, fetched: '2026-11-23T12:00:00.000Z' },
    })
    content = archive('X-1', 'X-2', 'X-3')
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 3 } })
    expect(server.lines('if-none-match')).toEqual([
      'GET /PyPI/all.zip',
      `GET /PyPI/all.zip ${tagOf(archive('X-1', 'X-2'))}`,
      `GET /PyPI/all.zip ${tagOf(archive('X-1', 'X-2'))}`,
    ])
    expect(readdirSync(folder).sort()).toEqual(['.osv-PyPI.zip.state', 'osv-PyPI.zip'])
    expect(readFileSync(join(folder, 'osv-PyPI.zip'))).toEqual(content)
  })

  test('asks by the time where there is no tag', async () => {
    const modified = 'Sat, 21 Nov 2026 00:00:00 GMT'
    stumbles = [() => ({ headers: { 'last-modified': modified }, body: content })]
    await first()
    stumbles = [() => ({ status: 304 })]
    expect(await first()).toMatchObject({ kind: 'unchanged' })
    expect(server.asked[1]!.headers['if-modified-since']).toBe(modified)
  })

  test('goes on where the server cut it off, in the same run and in the next one', async () => {
    content = large('X-1', 'X-2')
    stumbles = [cut]
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 2 } })
    content = large('X-1', 'X-2', 'X-3', 'X-4')
    const lost = (): Reply => ({ lost: true })
    stumbles = [cut, lost, lost, lost]
    expect(await first()).toMatchObject({ kind: 'failed', database: { records: 2 } })
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 4 } })
    expect(readFileSync(join(folder, 'osv-PyPI.zip')).equals(content)).toBe(true)
    expect(server.lines('range').map((line) => /bytes=[1-9]/.test(line))).toEqual([
      ...[false, true],
      ...[false, true, true, true, true],
    ])
  })

  test('begins anew where it changed between two pieces', async () => {
    stumbles = [cut, (asked) => ((content = archive('Y-1')), publisher(asked))]
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 1 } })
    expect(readFileSync(join(folder, 'osv-PyPI.zip'))).toEqual(archive('Y-1'))
  })

  test('counts a record once, under whatever number of names it is kept', async () => {
    const named = (name: string): object => ({
      package: { ecosystem: 'PyPI', name },
      ranges: [
        { type: 'GIT', repo: `https://github.com/o/${name}`, events: [{ introduced: '0' }] },
      ],
      versions: ['1'],
    })
    const twice = {
      id: 'X-1',
      modified: '2026-03-01T00:00:00Z',
      affected: [named('thing'), named('other')],
    }
    content = zipped([{ name: 'X-1.json', content: Buffer.from(JSON.stringify(twice)) }])
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 1 } })
    content = Buffer.from(
      JSON.stringify({
        packages: [
          { pkg: { name: 'nodejs-20', secfixes: { '20.1.1-r0': ['CVE-2026-1', 'CVE-2026-2'] } } },
          { pkg: { name: 'zlib', secfixes: { '1.3-r0': ['CVE-2026-1'] } } },
        ],
      }),
    )
    const [distribution] = await refresh('wolfi:os')
    expect(distribution).toMatchObject({ kind: 'new', database: { records: 3 } })
  })

  test('follows a redirect, and waits as long as the server asks for', async () => {
    stumbles = [
      () => ({ status: 429, headers: { 'retry-after': '7' } }),
      () => ({ status: 503 }),
      () => ({ status: 302, headers: { location: `http://${server.host}/elsewhere.zip` } }),
    ]
    expect(await first()).toMatchObject({ kind: 'new' })
    expect(clock.sleeps[0]).toBe(7000)
    expect(server.lines()).toHaveLength(4)
  })

  test('fetches the CVE List and what CISA adds to it as archives, and its catalogue as a file', () => {
    const found = keptSources(['cve:list', 'cisa:vulnrichment', 'cisa:kev'], NOON)
    expect(found.map(({ address, file }) => [new URL(address).pathname, file])).toEqual([
      ['/CVEProject/cvelistV5/archive/refs/heads/main.zip', 'cve-list.zip'],
      ['/cisagov/vulnrichment/archive/refs/heads/develop.zip', 'cisa-vulnrichment.zip'],
      [expect.stringMatching(/known_exploited_vulnerabilities\.json$/), 'cisa-kev.json'],
    ])
    expect(() => keptSources(['cve:2026'], NOON)).toThrow(/no database that can be fetched/)
  })

  test('fetches a feed of each year', async () => {
    const feed = { vulnerabilities: [{ cve: { id: 'CVE-2025-1', vulnStatus: 'Rejected' } }] }
    content = gzipSync(JSON.stringify(feed))
    await refresh('nvd:all')
    expect(server.lines()).toHaveLength(25)
    expect(server.lines()).toContain('GET /feeds/json/cve/2.0/nvdcve-2.0-2026.json.gz')
  })
})

describe('a publisher that fails', () => {
  const always = (reply: Reply) => () => Array.from({ length: 9 }, () => () => reply)
  const bombs = zipped(
    Array.from({ length: 20 }, (_, at) => ({
      name: `X-${at}.json`,
      content: Buffer.alloc(2 ** 20, ' '),
    })),
  )

  test.each<[string, () => ((asked: Asked) => Reply)[], RegExp]>([
    ['is over its limit', always({ status: 429 }), /limits how often it may be asked/],
    ['is out of order', always({ status: 503 }), /answered with status 503/],
    ['does not know it', always({ status: 404 }), /answered with status 404/],
    ['does not answer', always({ lost: true }), /127\.0\.0\.1/],
    ['leads in circles', always({ status: 302, headers: { location: '/x' } }), /status 302/],
    [
      'leads to a file',
      always({ status: 302, headers: { location: 'file:///etc/passwd' } }),
      /not an http/,
    ],
    [
      'sends a login page',
      always({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<p>Log in</p>' }),
      /a web page came instead/,
    ],
    [
      'sends a cut archive as a whole one',
      always({ body: archive('X-1', 'X-2').subarray(0, 200) }),
      /no whole zip/,
    ],
    [
      'sends something else',
      always({ body: zipped([{ name: 'x.json', content: Buffer.from('{}') }]) }),
      /has no record/,
    ],
    ['sends nothing', always({ body: '' }), /no whole zip/],
    [
      'sends other bytes than it signs',
      always({ headers: { 'x-goog-hash': `md5=${'A'.repeat(22)}==` }, body: archive('X-1') }),
      /another digest/,
    ],
    [
      'promises too much',
      always({ headers: { 'content-length': String(2 ** 40) }, body: '', cut: true }),
      /longer than 2048 MiB/,
    ],
    ['sends a bomb', always({ body: bombs }), /as only a bomb does/],
    [
      'sends less than half of the records that it had',
      always({ body: zipped([]) }),
      /has no record/,
    ],
  ])('that %s changes nothing, and why is told', async (_, replies, why) => {
    stumbles = replies()
    const none = await first()
    stumbles = []
    const good = await first()
    const before = readFileSync(join(folder, 'osv-PyPI.zip'))
    stumbles = replies()
    const failed = { kind: 'failed', why: expect.stringMatching(why) }
    expect([none, await first()]).toMatchObject([
      { ...failed, database: undefined },
      { ...failed, database: { records: 2, fetched: good.database!.fetched } },
    ])
    expect(readFileSync(join(folder, 'osv-PyPI.zip'))).toEqual(before)
  })

  test('and says that what is not here did not change has sent nothing', async () => {
    stumbles = [() => ({ status: 304 })]
    expect(await first()).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(/status 304/),
    })
  })

  test('that lost most of its records is not believed', async () => {
    content = archive('X-1', 'X-2', 'X-3')
    await first()
    content = archive('X-1')
    expect(await first()).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(
        /has 1 records, and the one before had 3: if that is right, remove/,
      ),
      database: { records: 3 },
    })
    rmSync(join(folder, 'osv-PyPI.zip'))
    expect(await first()).toMatchObject({ kind: 'new', database: { records: 1 } })
  })

  test('does not hold up the others', async () => {
    stumbles = [() => ({ status: 404 })]
    const all = await refresh('osv:PyPI', 'osv:CRAN')
    expect(all.map(({ kind }) => kind).sort()).toEqual(['failed', 'new'])
  })
})

test.each([
  ['a tag, which promises the same bytes', { etag: '"a"', modified: 'Sunday' }, '"a"'],
  ['no weak tag, which does not', { etag: 'W/"a"' }, undefined],
  ['the time instead of a weak tag', { etag: 'W/"a"', modified: 'Sunday' }, 'Sunday'],
])('the rest of a download is asked for by %s', (_, known, asked) => {
  expect(ifRange({ address: 'https://example.org/all.zip', ...known })).toBe(asked)
})

test('a file that is not what was written down is fetched again', async () => {
  await first()
  rmSync(join(folder, 'osv-PyPI.zip'))
  const [source] = keptSources(['osv:PyPI'], NOON)
  expect(await keptDatabase(folder, source!)).toBeUndefined()
  expect(await first()).toMatchObject({ kind: 'new' })
  expect(existsSync(join(folder, 'osv-PyPI.zip'))).toBe(true)
})

test.each([
  'osv:',
  'nvd:1999',
  'alpine:latest',
  'wolfi:',
  'cisa:all',
  'https://example.org/',
  'https://u:p@example.org/x.json',
  'other:x',
])('a name of no database is refused: %s', (name) => {
  expect(() => keptSources([name], NOON)).toThrow(/is no database that can be fetched/)
})
