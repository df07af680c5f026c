import { describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HttpError, mirrorsOf, Patience, readMirrors, UserError, type Http } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { z } from 'zod'
import { accessTo, AnsweringHttp, noAnswers } from '@pakages/testing/upstream/answering-http'
import { folderOfAnswers } from './answer-store.ts'
import { HostGates } from './host-gates.ts'
import { Web } from './web.ts'

const URL_A = 'https://a.example/x'

describe('Asking', () => {
  test('says who asks', async () => {
    const http = new AnsweringHttp({ [URL_A]: 'hello' })
    await accessTo(http).web.text(URL_A)
    expect(http.requests[0]!.headers?.['user-agent']).toMatch(/^pakages\/\d+ \(\+https:\/\//)
  })

  test('tries again after an outage, and waits as long as the server says', async () => {
    const clock = new ManualClock()
    const http = new AnsweringHttp({
      [URL_A]: [{ status: 503, headers: { 'retry-after': '7' } }, 'hello'],
    })
    expect(await accessTo(http, { clock }).web.text(URL_A)).toMatchObject({
      kind: 'fetched',
      text: 'hello',
    })
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(7_000)
  })

  test.each([
    ['2.5', 2_500],
    ['0m40s', 40_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ])('waits as long as a limit says in any spelling: %s', async (said, wait) => {
    const clock = new ManualClock(Date.UTC(2026, 0, 1))
    const http = new AnsweringHttp({
      [URL_A]: [{ status: 429, headers: { 'retry-after': said } }, 'hello'],
    })
    expect(await accessTo(http, { clock }).web.text(URL_A)).toMatchObject({ kind: 'fetched' })
    expect(clock.sleeps).toEqual([wait])
  })

  test('waits for a short limit, and leaves a host alone that asks for a long one', async () => {
    const short = new AnsweringHttp({
      [URL_A]: [{ status: 429, headers: { 'retry-after': '5' } }, 'hello'],
    })
    expect(await accessTo(short).web.text(URL_A)).toMatchObject({ kind: 'fetched' })
    const long = new AnsweringHttp({
      [URL_A]: { status: 429, headers: { 'retry-after': '900' } },
      'https://a.example/y': 'never asked',
      'https://b.example/': 'other host',
    })
    const { web } = accessTo(long)
    expect(
      [
        await web.text(URL_A),
        await web.text('https://a.example/y'),
        await web.text('https://b.example/'),
      ].map(({ kind }) => kind),
    ).toEqual(['failed', 'failed', 'fetched'])
    expect(long.requests).toHaveLength(2)
  })

  test("tells GitHub's spent limit from a plain refusal", async () => {
    const spent = new AnsweringHttp({
      [URL_A]: {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767229200' },
      },
    })
    expect(await accessTo(spent).web.text(URL_A)).toMatchObject({
      kind: 'failed',
      reason: 'a.example limits how often it may be asked (ask again in 60 min)',
    })
    expect(
      await accessTo(new AnsweringHttp({ [URL_A]: { status: 403 } })).web.text(URL_A),
    ).toMatchObject({ reason: 'https://a.example/x answered with status 403' })
  })

  test('does not try again what cannot get better', async () => {
    const http = new AnsweringHttp({ [URL_A]: { status: 404 } })
    expect(await accessTo(http).web.text(URL_A)).toMatchObject({ kind: 'missing' })
    expect(http.requests).toHaveLength(1)
  })

  test('names a broken connection', async () => {
    const http: Http = {
      request: async () => {
        throw new HttpError('a.example: refused', 'ECONNREFUSED', URL_A)
      },
    }
    expect(await accessTo(http).web.text(URL_A)).toEqual({
      kind: 'failed',
      reason: 'a.example: refused',
    })
  })

  test('keeps secrets of an address out of reasons', async () => {
    expect(
      await accessTo(new AnsweringHttp({})).web.json(
        'https://user:secret@a.example/x?token=secret',
        z.unknown(),
      ),
    ).toEqual({ kind: 'missing', reason: 'https://a.example/x answered with status 404' })
  })

  test('ends with the run when that is cancelled, instead of saying "could not look"', async () => {
    const controller = new AbortController()
    const http: Http = {
      request: async () => {
        controller.abort(new Error('stopped'))
        throw new Error('aborted')
      },
    }
    const web = new Web({
      http,
      patience: new Patience({ clock: new ManualClock(), signal: controller.signal }),
      signal: controller.signal,
      store: noAnswers,
      mirrors: mirrorsOf({}),
    })
    await expect(web.text(URL_A)).rejects.toThrow('stopped')
  })
})

describe('Kept answers', () => {
  test('are asked about in the next run, and hold when nothing changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'))
    try {
      const http = new AnsweringHttp({
        [URL_A]: [
          { status: 200, body: 'hello', headers: { etag: '"1"' } },
          { status: 304 },
          { status: 200, body: 'new', headers: { etag: '"2"' } },
        ],
      })
      const ask = () => accessTo(http, { store: folderOfAnswers(folder) }).web.text(URL_A)
      expect(
        [await ask(), await ask(), await ask()].map(
          (answer) => answer.kind === 'fetched' && answer.text,
        ),
      ).toEqual(['hello', 'hello', 'new'])
      expect(http.requests.map(({ headers }) => headers?.['if-none-match'])).toEqual([
        undefined,
        '"1"',
        '"1"',
      ])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

test('A host gets no more requests at once than it may, and nobody is forgotten', async () => {
  const gates = new HostGates(2)
  let at = 0
  let most = 0
  const order: number[] = []
  await Promise.all(
    Array.from({ length: 7 }, (_, number) =>
      gates.through('a', async () => {
        most = Math.max(most, ++at)
        await new Promise((resolve) => setImmediate(resolve))
        order.push(number)
        at--
      }),
    ),
  )
  expect([most, order]).toEqual([2, [0, 1, 2, 3, 4, 5, 6]])
})

describe('Mirrors', () => {
  test('replace the longest prefix, and are undone in what people read', () => {
    const mirrors = mirrorsOf({
      'https://a.example/': 'http://proxy/a/',
      'https://a.example/deep/': 'http://proxy/deep/',
    })
    expect([
      mirrors.apply('https://a.example/deep/x'),
      mirrors.apply('https://b.example/x'),
      mirrors.original('http://proxy/a/x'),
    ]).toEqual(['http://proxy/deep/x', 'https://b.example/x', 'https://a.example/x'])
  })

  test.each([
    ['no slash at the end', { 'https://a.example': 'http://b/' }],
    ['another scheme', { 'https://a.example/': 'javascript:x/' }],
  ])('refuse %s', (_, table) => {
    expect(() => mirrorsOf(table)).toThrow(UserError)
  })

  test('are read from a variable', () => {
    expect(readMirrors('https://a/=http://b/\nhttps://c/=http://d/?x=1/')).toEqual({
      'https://a/': 'http://b/',
      'https://c/': 'http://d/?x=1/',
    })
    expect(() => readMirrors('nonsense')).toThrow(UserError)
  })
})
