import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Cancelled, nodeHttp } from '@pakages/core'
import { FakeSigner, FakeVerifier } from '@pakages/core/fakes'
import type { Review } from '@pakages/model'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importReviews, type Imported } from './import.ts'
import { composeReview } from './write.ts'

const signer = new FakeSigner(trustedWorkflow)
const http = nodeHttp()
const { signers } = policyWith()
const folder = mkdtempSync(join(tmpdir(), 'pakages-import-'))

/** What the server answers by path, and the paths that it was asked for. */
let answers = new Map<string, { status?: number; text: string | Buffer }>()
let asked: string[] = []
/** Called before each answer. */
let onRequest = (): void => {}
let server: Server
let url: string
beforeAll(async () => {
  server = createServer(({ url: path = '' }, response) => {
    asked.push(path)
    onRequest()
    const { status = 200, text } = answers.get(path) ?? { status: 404, text: 'not here' }
    response.writeHead(status).end(text)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/packages`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  answers = new Map()
  asked = []
  onRequest = () => {}
})

const review = (version = '1.3.1', name = 'zlib'): Promise<Review> =>
  composeReview(
    { verdict: 'approved', name, version, criteria: ['safe'], note: '' },
    {
      auditor: 'zoe',
      team: undefined,
      recipe: undefined,
      binaries: [],
      time: '2026-11-20T10:00:00.000Z',
      source: 'terminal',
    },
    signer,
  )
const fileOf = (one: Review): object => ({ schema: 'pakages.review/1', ...one })
const version = (...files: unknown[]): object => ({
  version: '1.3.1',
  reviews: files.map((file) => ({ file })),
})
/** The document of zlib with reviews of 1.3.1. */
const listing = (...files: unknown[]): string =>
  JSON.stringify({
    versions: [{ version: '1.3.1' }],
    details: { versions: [version(...files)] },
  })
/** The same where what is known of 1.3.1 lies elsewhere. */
const elsewhere = (path: string): string =>
  JSON.stringify({ versions: [{ version: '1.3.1', in: path }], details: { versions: [] } })
const serve = (path: string, text: string, status = 200): void =>
  void answers.set(`/packages/${path}`, { status, text: gzipSync(text) })
const LIST = 'v2/packages/zlib.json.gz'
const OLDER = 'v2/packages/zlib/0.json.gz'

const ask = (from = url, signal?: AbortSignal): Promise<Imported> =>
  importReviews({ url: from, signers }, 'zlib', '1.3.1', {
    http,
    verifier: new FakeVerifier(),
    workspace: folder,
    ...(signal && { signal }),
  })

describe('the reviews of another index', () => {
  test.each(['', '/'])('are read below its address, written with "%s" at its end', async (end) => {
    const one = await review()
    serve(LIST, listing(fileOf(one)))
    expect(await ask(`${url}${end}`)).toStrictEqual({
      reviews: [
        {
          review: one,
          signature: { kind: 'signed', signer: trustedWorkflow },
          importedFrom: { url: `${url}${end}`, signers },
        },
      ],
      trouble: [],
    })
  })

  test('are read from a folder of the workspace, and from one by its full path', async () => {
    const file = join(folder, 'other', LIST)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, gzipSync(listing(fileOf(await review()))))
    expect((await ask('other')).reviews).toHaveLength(1)
    expect((await ask(join(folder, 'other'))).reviews).toHaveLength(1)
  })

  test('are none, and no trouble, where it does not know the version', async () => {
    answers.set('/packages/v2/checksums.json', { text: '{}' })
    expect(await ask()).toStrictEqual({ reviews: [], trouble: [] })
    mkdirSync(join(folder, 'empty', 'v2'), { recursive: true })
    writeFileSync(join(folder, 'empty', 'v2', 'checksums.json'), '{}')
    expect(await ask('empty')).toStrictEqual({ reviews: [], trouble: [] })
    expect(asked).toStrictEqual([`/packages/${LIST}`, '/packages/v2/checksums.json'])
  })

  test('are missed, and not silently, at an address where there is no index at all', async () => {
    mkdirSync(join(folder, 'no-index'))
    for (const from of [url, 'no-index'])
      expect(await ask(from)).toStrictEqual({
        reviews: [],
        trouble: [expect.stringMatching(/^The reviews of .* there is no index, as v2\/checksums/)],
      })
  })

  test.each([
    ['a folder that is not there', 'no-such-folder', 'There is no folder '],
    ['an unknown scheme', 'htps://other.example/', '"htps://other.example/" is no address'],
    ['a registry', 'oci://other.example/x', '"oci://other.example/x" is no address'],
    ['plain HTTP to another machine', 'http://other.example/', 'is no address of an index.'],
  ])('are not silently none where the policy names %s', async (_, from, reason) => {
    expect(await ask(from)).toStrictEqual({
      reviews: [],
      trouble: [expect.stringContaining(`The reviews of ${from} could not be read: `)],
    })
    const [trouble] = (await ask(from)).trouble
    expect(trouble).toContain(reason)
    expect(trouble).toMatch(/ Give an address that begins with https:\/\/, or a folder\.$/)
  })

  test('are read at an address whose scheme is written in capitals', async () => {
    serve(LIST, listing(fileOf(await review())))
    expect((await ask(url.replace('http:', 'HTTP:'))).reviews).toHaveLength(1)
  })

  test('count for the version that was asked for alone', async () => {
    serve(
      LIST,
      listing(fileOf(await review('1.2')), fileOf(await review('1.3.1', 'zlib-ng')), undefined),
    )
    expect(await ask()).toStrictEqual({ reviews: [], trouble: [] })
  })

  test('do not hide one another where one cannot be used', async () => {
    serve(LIST, listing({ schema: 'pakages.review/1' }, 'gone', fileOf(await review())))
    const { reviews, trouble } = await ask()
    expect(reviews).toHaveLength(1)
    expect(trouble).toStrictEqual(
      ['is not a valid', 'has no "schema"'].map((why) =>
        expect.stringMatching(`^A review of ${url} could not be used: a review of ${url} .*${why}`),
      ),
    )
  })

  test.each([
    ['is no list', '{}', 200],
    ['is no JSON', '<html>', 200],
    ['names a file by half a book', elsewhere('x'.repeat(501)), 200],
    ['is an error', '', 500],
    ['is for somebody else', '', 403],
  ])('take nothing away where its answer %s', async (_, text, status) => {
    serve(LIST, text, status)
    expect(await ask()).toStrictEqual({
      reviews: [],
      trouble: [expect.stringContaining(`The reviews of ${url} could not be read: `)],
    })
  })

  test.each([
    '../secret.json',
    'v1/../../x.json',
    '/etc/passwd',
    'https://evil.example/x.json',
    '//evil.example/x',
    'a//b',
    'a/',
    '.hidden',
    'a/.hidden',
    'x?y',
    'x y',
    '',
  ])('are not fetched from outside of it: %j', async (href) => {
    serve(LIST, elsewhere(href))
    expect(await ask()).toStrictEqual({
      reviews: [],
      trouble: [expect.stringContaining(`"${href}" is not a path below the index.`)],
    })
    expect(asked).toStrictEqual([`/packages/${LIST}`])
  })

  test('are read where the older versions are, once for all versions of a package', async () => {
    serve(LIST, elsewhere(OLDER))
    serve(OLDER, JSON.stringify({ versions: [version(fileOf(await review()))] }))
    const documents = new Map<string, Promise<unknown>>()
    const options = { http, verifier: new FakeVerifier(), workspace: folder, documents }
    for (const wanted of ['1.3.1', '1.3.1', '1.2'])
      expect((await importReviews({ url, signers }, 'zlib', wanted, options)).reviews).toHaveLength(
        wanted === '1.2' ? 0 : 1,
      )
    expect(asked).toStrictEqual([`/packages/${LIST}`, `/packages/${OLDER}`])
  })

  test('take nothing away where a document grows beyond measure', async () => {
    serve(LIST, ' '.repeat(80 * 1024 * 1024))
    expect((await ask()).trouble).toStrictEqual([expect.stringContaining('cannot be unpacked')])
  })

  test('are a hundred at most', async () => {
    const one = fileOf(await review())
    serve(LIST, listing(...Array.from({ length: 120 }, () => one)))
    expect((await ask()).reviews).toHaveLength(100)
  })

  test.each([
    ['before it began', LIST, listing('r.json'), 0],
    ['while the list is read', '/nothing', '', 1],
    ['while older versions are read', LIST, elsewhere(OLDER), 2],
  ])('end with the run that is stopped %s', async (_, path, text, requests) => {
    serve(path, text)
    const stop = new AbortController()
    const stopped = new Cancelled('SIGTERM')
    if (requests === 0) stop.abort(stopped)
    onRequest = () => {
      if (asked.length === requests) stop.abort(stopped)
    }
    await expect(ask(url, stop.signal)).rejects.toBe(stopped)
    expect(asked).toHaveLength(requests)
  })
})
