import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NotChecked } from '@pakages/core'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { jsonElements } from './json-elements.ts'
import { databaseFingerprint, makeIndex } from './make-index.ts'
import { AdvisoryIndex } from './read-index.ts'
import { zipped } from './testing/zipped.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-advisories-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const record = (id: string, name = 'thing', more: object = {}): object => ({
  id,
  modified: '2026-03-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2' }] }],
    },
  ],
  ...more,
})

function write(path: string, content: string | Uint8Array | object): string {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  const bytes =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  writeFileSync(file, bytes)
  return file
}

async function index(...paths: string[]): Promise<AdvisoryIndex> {
  const sources = paths.map((path) => ({ name: path, path: join(root, path) }))
  await makeIndex(join(root, 'index'), sources, await databaseFingerprint(sources))
  return new AdvisoryIndex(join(root, 'index'))
}

const refusal = (path: string): Promise<unknown> => index(path).catch((error: unknown) => error)

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

describe('an index', () => {
  test('holds what a folder, an archive, a feed and a list of scores say', async () => {
    write('osv/a/X-1.json', record('X-1'))
    write(
      'osv/a/X-2.yaml',
      'id: X-2\nmodified: "2026-04-01T00:00:00Z"\naffected:\n- package: {ecosystem: PyPI, name: other}\n  versions: ["1.0"]\n',
    )
    write('osv/README.md', 'not a record')
    write('osv/.github/x.yml', 'a: [')
    write('all.zip', zipped([{ name: 'X-3.json', content: json(record('X-3')) }]))
    write('kev.json', {
      catalogVersion: '1',
      vulnerabilities: [{ cveID: 'CVE-2026-1000', dateAdded: '2026-02-03' }],
    })
    write('epss.csv.gz', gzipSync('#v\ncve,epss,percentile\nCVE-2026-1000,0.5,0.9\n'))
    write('secdb.json', {
      packages: [{ pkg: { name: 'foo', secfixes: { '1.2-r0': ['CVE-2026-5'] } } }],
    })
    const found = await index('osv', 'all.zip', 'kev.json', 'epss.csv.gz', 'secdb.json')
    expect(
      found
        .entries('pypi:thing')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['X-1', 'X-3'])
    expect(found.entries('pypi:other')).toMatchObject([
      { id: 'X-2', affected: { versions: ['1.0'] } },
    ])
    expect(found.entries('distribution:foo')).toHaveLength(1)
    expect(found.entries('pypi:none')).toEqual([])
    expect(found.enrichment('CVE-2026-1000')).toEqual({
      key: 'cve:CVE-2026-1000',
      exploited: '2026-02-03',
      probability: 0.5,
    })
    expect(found.enrichment('CVE-2026-1')).toBeUndefined()
    expect(Object.fromEntries(found.kinds)).toEqual({ pypi: 3, cve: 2, distribution: 1 })
    expect(
      found.header.sources.map(({ name, formats, records, newest }) => [
        name,
        formats,
        records,
        newest?.slice(0, 10),
      ]),
    ).toEqual([
      ['osv', ['OSV'], 2, '2026-04-01'],
      ['all.zip', ['OSV'], 1, '2026-03-01'],
      ['kev.json', ['KEV'], 1, '2026-02-03'],
      ['epss.csv.gz', ['EPSS'], 1, undefined],
      ['secdb.json', ['secdb'], 1, undefined],
    ])
  })

  test('passes over what lies beside the records in a checkout or archive of the CVE List', async () => {
    const record = (id: string): Buffer =>
      json({
        dataType: 'CVE_RECORD',
        dataVersion: '5.1',
        cveMetadata: { cveId: id, state: 'PUBLISHED' },
        containers: {
          cna: {
            affected: [
              {
                cpes: ['cpe:2.3:a:acme:foo:*:*:*:*:*:*:*:*'],
                versions: [
                  { version: '1', lessThan: '2', versionType: 'semver', status: 'affected' },
                ],
              },
            ],
          },
        },
      })
    const beside = { name: 'list/.github/x.yml', content: Buffer.from('a: [') }
    const delta = { name: 'list/cves/delta.json', content: json({ new: [] }) }
    const log = { name: 'list/cves/deltaLog.json', content: json([{ new: [] }]) }
    const first = {
      name: 'list/cves/2026/1xxx/CVE-2026-1000.json',
      content: record('CVE-2026-1000'),
    }
    write('list.zip', zipped([beside, delta, log, first]))
    write('list/cves/2026/1xxx/CVE-2026-1001.json', record('CVE-2026-1001'))
    write('list/cves/deltaLog.json', [{ new: [] }])
    const found = await index('list.zip', 'list')
    expect(
      found
        .entries('cpe:acme:foo')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['CVE-2026-1000', 'CVE-2026-1001'])
    expect(found.header.sources).toMatchObject([
      { formats: ['CVE'], records: 1, refused: 0 },
      { formats: ['CVE'], records: 1, refused: 0 },
    ])
  })

  test('finds every one of many keys, and nothing else', async () => {
    const members = Array.from({ length: 3000 }, (_, at) => ({
      name: `${at}.json`,
      content: json(record(`X-${at}`, `p${at % 1000}`)),
    }))
    write('all.zip', zipped(members))
    const found = await index('all.zip')
    const wrong = Array.from({ length: 1000 }, (_, at) => at).filter(
      (at) =>
        found
          .entries(`pypi:p${at}`)
          .map(({ id }) => id)
          .sort()
          .join() !== [`X-${at}`, `X-${at + 1000}`, `X-${at + 2000}`].sort().join(),
    )
    expect(wrong).toEqual([])
    expect(found.entries('pypi:p1000')).toEqual([])
  })

  test('counts records that cannot be used, and says of the first ones why', async () => {
    write('osv/X-1.json', record('X-1'))
    write('osv/bad.json', { id: 'BAD', affected: [] })
    write('osv/worse.yaml', 'a: [')
    write('osv/deep.json', `${'['.repeat(200)}${']'.repeat(200)}`)
    const { header } = await index('osv')
    expect(header.sources[0]).toMatchObject({ records: 1, refused: 3 })
    expect(header.sources[0]!.reasons).toEqual([
      expect.stringMatching(/^BAD: it is no OSV record: modified/),
      'deep.json: it is nested too deeply',
      'worse.yaml: it is neither JSON nor YAML',
    ])
  })

  test('is another one when a file changed', async () => {
    write('osv/X-1.json', record('X-1'))
    const sources = [{ name: 'osv', path: join(root, 'osv') }]
    const before = await databaseFingerprint(sources)
    expect(await databaseFingerprint(sources)).toBe(before)
    write('osv/X-2.json', record('X-2'))
    expect(await databaseFingerprint(sources)).not.toBe(before)
  })

  test.each([
    ['cut', (file: string) => truncateSync(file, 300)],
    ['of another program', (file: string) => writeFileSync(file, 'x'.repeat(100))],
  ])('that is %s is said to be damaged', async (_, damage) => {
    write('osv/X-1.json', record('X-1'))
    ;(await index('osv')).close()
    damage(join(root, 'index'))
    expect(() => new AdvisoryIndex(join(root, 'index'))).toThrow(
      /is damaged, or of another version/,
    )
  })
})

describe('a database is refused, and nothing is checked, that', () => {
  const archive = zipped([
    { name: 'X-1.json', content: json(record('X-1')) },
    { name: 'X-2.json', content: json(record('X-2')) },
  ])
  test.each([
    ['is no archive', 'all.zip', 'nothing', /is no whole zip archive/],
    [
      'is an archive that was cut',
      'all.zip',
      archive.subarray(0, archive.length - 40),
      /is no whole zip archive/,
    ],
    [
      'unpacks to more than it says',
      'all.zip',
      zipped([{ name: 'a.json', content: Buffer.alloc(5000, 32), size: 10 }]),
      /a.json in it cannot be unpacked/,
    ],
    [
      'unpacks to less than it says',
      'all.zip',
      zipped([{ name: 'a.json', content: Buffer.alloc(50, 32), size: 5000 }]),
      /a.json in it has another size than it says/,
    ],
    [
      'has a record without an end',
      'nvd.json.gz',
      gzipSync(`{"vulnerabilities": [{"cve": "${randomBytes(9 * 2 ** 20).toString('hex')}`),
      /one of its records is longer than 16 MiB/,
    ],
    [
      'is a bomb',
      'all.zip',
      zipped([{ name: 'a.json', content: Buffer.alloc(10), size: 2 ** 31 }]),
      /a.json in it is longer than 32 MiB/,
    ],
    [
      'is a feed that was cut',
      'nvd.json.gz',
      gzipSync('{"vulnerabilities": [{"cve": {"id": "CVE-2026-1000"}'),
      /it ends in the middle of a record/,
    ],
    [
      'is compressed and was cut',
      'nvd.json.gz',
      gzipSync('{"vulnerabilities": []}'.repeat(50)).subarray(0, 40),
      /cannot be read/,
    ],
    ['is no record at all', 'one.json', '{"hello": 1}', /it is no record of a vulnerability/],
    ['is not JSON', 'one.json', 'nonsense', /neither JSON nor YAML/],
  ])('%s', async (_, path, content, message) => {
    write(path, content)
    const error = await refusal(path)
    expect(error).toBeInstanceOf(NotChecked)
    expect((error as Error).message).toMatch(message)
  })

  test('is not there', async () => {
    expect(await refusal('none.zip')).toMatchObject({
      message: expect.stringMatching(/^There is no database/),
    })
  })
})

describe('the elements of a feed', () => {
  const elements = async (text: string, piece: number): Promise<unknown[]> => {
    const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
      Buffer.from(text.slice(at * piece, (at + 1) * piece)),
    )
    const found: unknown[] = []
    for await (const element of jsonElements(Readable.from(pieces))) found.push(element)
    return found
  }
  const feed = '{"format": "x]}", "list": [{"a": "}\\"]", "b": [1, {"c": 2}]}, {"d": {}}], "n": 1}'

  test.each([1, 2, 7, 1000])('are whole in pieces of %d bytes', async (piece) => {
    expect(await elements(feed, piece)).toEqual([{ a: '}"]', b: [1, { c: 2 }] }, { d: {} }])
  })

  test.each([
    ['{"a": [', /middle of a record/],
    ['[1]', /no JSON object/],
    ['', /no JSON object/],
    ['{"a": [{"b": nonsense}]}', /not JSON/],
    [`{"a": [${'['.repeat(200)}`, /more than 100 levels/],
  ])('of %s are refused', async (text, message) => {
    await expect(elements(text, 10)).rejects.toThrow(message)
  })
})

test('An index that could not be made leaves the one before', async () => {
  write('osv/X-1.json', record('X-1'))
  ;(await index('osv')).close()
  const before = readFileSync(join(root, 'index'))
  write('bad.zip', 'nothing')
  await refusal('bad.zip')
  expect(readFileSync(join(root, 'index')).equals(before)).toBe(true)
})
