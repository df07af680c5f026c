import { describe, expect, test } from '@jest/globals'
import { HttpError, Patience, TryAgain } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import type { TokenScope } from './authorizer.ts'
import { Session, type RegistryRequest, type SessionOptions } from './session.ts'

const ORIGIN = 'https://registry.example:5000'
const asking: RegistryRequest = { to: 'tags/list', expect: [200], doing: 'reading the tag list' }

/** A session with a server that gives these answers, one after the other, then the last again. */
function against(answers: readonly Scripted[], options: Partial<SessionOptions> = {}) {
  const left = [...answers]
  const http = new ScriptedHttp(() => (left.length > 1 ? left.shift()! : left[0]!))
  const clock = new ManualClock()
  const session = new Session({ http, clock, origin: ORIGIN, repository: 'acme/cache', ...options })
  return { session, http, clock }
}

const failed = (code: string): HttpError => new HttpError('it broke', code, ORIGIN)

describe('a request', () => {
  test('goes to the repository, reads unless it says otherwise, and follows nothing', async () => {
    const { session, http } = against([{ body: 'x', headers: { a: 'b' } }])
    expect(await session.send(asking)).toEqual({
      status: 200,
      headers: { a: 'b' },
      bytes: Buffer.from('x'),
    })
    expect(http.requests).toStrictEqual([
      {
        method: 'GET',
        url: new URL(`${ORIGIN}/v2/acme/cache/tags/list`),
        headers: {},
        redirects: 0,
      },
    ])
  })

  test('carries what it says: method, headers, body, redirects and the signal of the run', async () => {
    const { signal } = new AbortController()
    const { session, http } = against([{ status: 201 }], { signal })
    const body = Buffer.from('bytes')
    const request = {
      ...asking,
      method: 'PUT',
      headers: { accept: 'x/y' },
      body: () => body,
      redirects: 5,
      expect: [201],
    }
    expect((await session.send(request)).status).toBe(201)
    expect(http.requests).toMatchObject([
      { method: 'PUT', headers: { accept: 'x/y' }, body, redirects: 5, signal },
    ])
  })

  test('is made anew for each try, its body too', async () => {
    const { session, http } = against([{ status: 503 }, failed('ECONNRESET'), { status: 200 }])
    let made = 0
    await session.send({ ...asking, body: () => Buffer.from(`try ${++made}`) })
    expect(http.requests.map(({ body }) => String(body as Buffer))).toEqual([
      'try 1',
      'try 2',
      'try 3',
    ])
  })

  test('is tried again when its answer cannot be understood, as long as that may pass', async () => {
    const { session, http } = against([{ body: 'cut' }, { body: 'whole' }])
    const read = ({ bytes }: { readonly bytes: Buffer }): string => {
      if (String(bytes) === 'cut') throw new TryAgain(new Error('it was cut'))
      return String(bytes)
    }
    expect(await session.ask(asking, read)).toBe('whole')
    expect(http.requests).toHaveLength(2)
  })

  test('is not tried again where the answer is final, and the error says what was asked', async () => {
    const { session, http } = against([{ status: 400 }])
    await expect(session.send(asking)).rejects.toMatchObject({
      failure: 'rejected',
      message: 'Reading the tag list at registry.example:5000/acme/cache failed (400).',
    })
    expect(http.requests).toHaveLength(1)
  })

  test('takes any status that it hopes for as an answer', async () => {
    const { session } = against([{ status: 404 }])
    expect((await session.send({ ...asking, expect: [200, 404] })).status).toBe(404)
  })

  const other: TokenScope = { repository: 'acme/other', actions: 'pull' }
  test.each<[string, (session: Session) => TokenScope[] | undefined, string]>([
    ['says nothing of it', () => undefined, 'to let this user read'],
    ['reads', ({ pull }) => [pull], 'to let this user read'],
    ['writes', ({ push }) => [push], 'to let this user write'],
    ['writes, and reads elsewhere', ({ push }) => [push, other], 'to let this user write'],
  ])('that %s and may not says what to ask for', async (_, scopesOf, advice) => {
    const { session } = against([{ status: 403 }])
    const scopes = scopesOf(session)
    const asked = session.send({ ...asking, ...(scopes && { scopes }) })
    await expect(asked).rejects.toMatchObject({ fix: expect.stringContaining(advice) })
  })

  test('that is forbidden makes no login, whatever the answer says of one', async () => {
    const headers = { 'www-authenticate': 'Bearer realm="https://login.example/token"' }
    const { session, http } = against([{ status: 403, headers }])
    await expect(session.send(asking)).rejects.toMatchObject({ failure: 'forbidden' })
    expect(new Set(http.asked)).toEqual(new Set([`GET ${ORIGIN}/v2/acme/cache/tags/list`]))
  })

  test.each([
    [undefined, 'none were given'],
    [{ username: 'a', password: 'b' }, 'were not accepted'],
  ])('that is not known says whether credentials were given: %j', async (credentials, words) => {
    const { session } = against([{ status: 401 }], { credentials })
    await expect(session.send(asking)).rejects.toThrow(words)
  })
})

describe('an answer', () => {
  const long = (bytes: number): Scripted => ({ body: 'x'.repeat(bytes) })

  test('may be as long as is said, and no longer', async () => {
    expect((await against([long(65_536)]).session.send(asking)).bytes).toHaveLength(65_536)
    const { session, http } = against([long(65_537)])
    await expect(session.send(asking)).rejects.toMatchObject({
      failure: 'too-large',
      message:
        'The answer of registry.example:5000 to reading the tag list is longer than 65536 bytes.',
      cause: expect.any(HttpError),
    })
    expect(http.requests).toHaveLength(2)
    const limited = against([long(11)]).session.send({ ...asking, limit: 10 })
    await expect(limited).rejects.toThrow('longer than 10 bytes')
  })

  test('that is too long is what the one who asked makes of it', async () => {
    const error = new Error('a blob that grew')
    const { session } = against([long(11)])
    const request = { ...asking, limit: 10, tooLong: () => new TryAgain(error, false) }
    await expect(session.send(request)).rejects.toBe(error)
  })

  test('that breaks off is asked for again, then told as cut', async () => {
    const { session, http } = against([{}])
    const request = http.request.bind(http)
    http.request = async (one) => ({
      ...(await request(one)),
      bytes: () => Promise.reject(failed('ECONNRESET')),
    })
    await expect(session.send(asking)).rejects.toMatchObject({ failure: 'truncated' })
    expect(http.requests).toHaveLength(6)
  })

  test('whose words cannot be read is judged by its status', async () => {
    const { session, http } = against([{ status: 400 }])
    const request = http.request.bind(http)
    http.request = async (one) => ({
      ...(await request(one)),
      text: () => Promise.reject(failed('ECONNRESET')),
    })
    await expect(session.send(asking)).rejects.toMatchObject({ failure: 'rejected', status: 400 })
  })
})

describe('a run that is stopped', () => {
  test.each([
    ['may pass', 'ECONNRESET'],
    ['is final', 'ENOTFOUND'],
  ])('ends with why, and not with what broke by it and %s', async (_, code) => {
    const stop = new AbortController()
    const why = new Error('stopped')
    const { session, http } = against([failed(code)], { signal: stop.signal })
    const request = http.request.bind(http)
    http.request = (one) => {
      stop.abort(why)
      return request(one)
    }
    await expect(session.send(asking)).rejects.toBe(why)
    expect(http.requests).toHaveLength(1)
  })
})

describe('waiting', () => {
  test('is that of the run, where it has one', async () => {
    const clock = new ManualClock()
    const patience = new Patience({ clock, signal: undefined })
    const { session } = against([{ status: 503 }, {}], { patience })
    expect(session.patience).toBe(patience)
    await session.send(asking)
    expect(clock.sleeps).toHaveLength(1)
  })

  test('is as long as the registry asks', async () => {
    const { session, clock } = against([{ status: 429, headers: { 'retry-after': '90' } }, {}])
    await session.send(asking)
    expect(clock.sleeps).toEqual([90_000])
  })
})

describe('an address that the registry gives', () => {
  const { session } = against([{}])
  const resolve = (location: string | undefined): string =>
    session.resolve(location, 'an upload').href

  test.each([
    ['a path', '/v2/x?a=b', `${ORIGIN}/v2/x?a=b`],
    ['its own', `${ORIGIN}/v2/x`, `${ORIGIN}/v2/x`],
    [
      'its own, as a proxy hides TLS and port',
      'http://registry.example/v2/x?a',
      `${ORIGIN}/v2/x?a`,
    ],
    [
      'its own, at another port by TLS',
      'https://registry.example/v2/x',
      'https://registry.example/v2/x',
    ],
    ['another host, by TLS', 'https://blobs.example/x', 'https://blobs.example/x'],
  ])('is taken: %s', (_, location, wanted) => {
    expect(resolve(location)).toBe(wanted)
  })

  test.each([
    ['another host without TLS', 'http://blobs.example/x'],
    ['a host that only begins like it', 'http://registry.example.evil/x'],
    ['a file', 'file:///etc/passwd'],
    ['what is no address', 'https://'],
  ])('is not taken: %s', (_, location) => {
    const error = errorOf(() => resolve(location))
    expect(error.verdict).toEqual({ tries: 3 })
    expect(error.error).toMatchObject({
      failure: 'malformed',
      message: `registry.example:5000 wants an upload to go on at "${location}", which is not a safe address.`,
      fix: expect.stringContaining('how it is set up behind its proxy'),
    })
  })

  test('is missed where there is none', () => {
    expect(errorOf(() => resolve(undefined)).error).toMatchObject({
      message: 'registry.example:5000 does not say where an upload is to go on.',
    })
  })

  test('may be without TLS where the registry itself is', () => {
    const { session: local } = against([{}], { origin: 'http://localhost:5000' })
    expect(local.resolve('http://localhost:5000/x', 'it').href).toBe('http://localhost:5000/x')
    expect(errorOf(() => local.resolve('http://other:5000/x', 'it').href)).toBeInstanceOf(TryAgain)
  })
})

function errorOf(act: () => unknown): TryAgain {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(TryAgain)
    return error as TryAgain
  }
  throw new Error('it succeeded')
}
