import { beforeEach, describe, expect, test } from '@jest/globals'
import { HttpError, type Credentials } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import type { TokenScope } from './authorizer.ts'
import { Session, type RegistryRequest } from './session.ts'

const ORIGIN = 'https://registry.example'
const CHALLENGE = 'Bearer realm="https://login.example/token",service="registry"'
const octocat: Credentials = { username: 'octocat', password: 'secret' }
const BASIC = `Basic ${Buffer.from('octocat:secret').toString('base64')}`

let clock: ManualClock
let http: ScriptedHttp
let granted: number
beforeEach(() => {
  clock = new ManualClock()
  granted = 0
})

interface Server {
  readonly challenge?: string
  readonly origin?: string
  readonly credentials?: Credentials | undefined
  /** What gives out tokens; default: a new one each time. */
  readonly token?: (url: URL) => Scripted
  /** Whether the registry takes an authorization; default: any. */
  readonly takes?: (authorization: string) => boolean
}

/** A session with a registry that wants a login. */
function session(server: Server = {}): Session {
  const { challenge = CHALLENGE, origin = ORIGIN, takes = () => true } = server
  const token = server.token ?? (() => ({ body: JSON.stringify({ token: `t${++granted}` }) }))
  http = new ScriptedHttp((url, { headers }) => {
    if (url.origin !== new URL(origin).origin || url.pathname === '/token') return token(url)
    const given = headers?.['authorization']
    return given !== undefined && takes(given)
      ? { body: 'welcome' }
      : { status: 401, headers: { 'www-authenticate': challenge } }
  })
  const credentials = 'credentials' in server ? server.credentials : octocat
  return new Session({ http, clock, origin, repository: 'acme/cache', credentials })
}

const ask = (
  one: Session,
  scopes?: readonly TokenScope[],
  more: Partial<RegistryRequest> = {},
): Promise<string> =>
  one.ask(
    { to: 'tags/list', expect: [200], doing: 'asking', ...(scopes && { scopes }), ...more },
    ({ bytes }) => bytes.toString(),
  )
const at = (path: string): string => `GET ${ORIGIN}/v2/acme/cache/${path}`
const LOGIN = 'GET https://login.example/token?service=registry&scope=repository%3Aacme%2Fcache%3A'

describe('a login', () => {
  test('is made when the registry asks for it: a token for what is to be done, and no more', async () => {
    const one = session()
    expect(await ask(one)).toBe('welcome')
    expect(http.asked).toEqual([
      at('tags/list'),
      `${LOGIN}pull ${BASIC}`,
      `${at('tags/list')} Bearer t1`,
    ])
  })

  test('is made once for several requests, also at the same time', async () => {
    const one = session()
    await Promise.all([ask(one), ask(one), ask(one)])
    await ask(one)
    expect(granted).toBe(1)
  })

  test('that allows writing allows reading too', async () => {
    const one = session()
    await ask(one, [one.push])
    await ask(one, [one.pull])
    expect(granted).toBe(1)
    expect(http.asked[1]).toBe(`${LOGIN}pull%2Cpush ${BASIC}`)
  })

  test('that allows reading does not allow writing', async () => {
    const one = session()
    await ask(one, [one.pull])
    await ask(one, [one.push])
    expect(granted).toBe(2)
  })

  test('for two repositories names both, in whatever order they were named', async () => {
    const one = session()
    const other: TokenScope = { repository: 'acme/other', actions: 'pull' }
    await ask(one, [one.push, other])
    await ask(one, [other, one.push])
    expect(granted).toBe(1)
    expect(http.asked[1]).toContain('&scope=repository%3Aacme%2Fother%3Apull')
  })

  test('is anonymous where nobody gave credentials', async () => {
    await ask(session({ credentials: undefined }))
    expect(http.asked[1]).toBe(`${LOGIN}pull`)
  })

  test('is stopped with the run', async () => {
    const stop = new AbortController()
    session()
    const options = { http, clock, origin: ORIGIN, repository: 'acme/cache', credentials: octocat }
    await ask(new Session({ ...options, signal: stop.signal }))
    expect(http.requests.map(({ signal }) => signal)).toEqual(Array(3).fill(stop.signal))
    await ask(new Session(options))
    expect(http.requests.slice(3).every((request) => !('signal' in request))).toBe(true)
  })

  test('asks for no service where the registry names none', async () => {
    await ask(session({ challenge: 'Bearer realm="https://login.example/token"' }))
    expect(http.asked[1]).toMatch(/^GET https:\/\/login\.example\/token\?scope=[^&]*$/u)
    expect(http.requests[1]!.headers).toMatchObject({ accept: 'application/json' })
    expect(http.requests[1]!.redirects).toBe(3)
  })
})

describe('a token', () => {
  test.each([
    ['for a minute where nothing is said', {}, 54_000],
    ['as long as it says, but for a tenth', { expires_in: 300 }, 270_000],
  ])('is kept %s', async (_, life, until) => {
    const one = session({
      token: () => ({ body: JSON.stringify({ token: `t${++granted}`, ...life }) }),
    })
    await ask(one)
    clock.advance(until - 1)
    await ask(one)
    expect(granted).toBe(1)
    clock.advance(1)
    await ask(one)
    expect(granted).toBe(2)
  })

  test('that expired is renewed once for several requests at the same time', async () => {
    const one = session()
    await ask(one)
    clock.advance(60_000)
    await Promise.all([ask(one), ask(one), ask(one)])
    expect(granted).toBe(2)
  })

  test('is taken where the registry asked for a password before', async () => {
    let challenges = 0
    const one = session({ takes: (given) => given.startsWith('Bearer') })
    const request = http.request.bind(http)
    http.request = async (asked) => {
      const answer = await request(asked)
      const first = answer.status === 401 && ++challenges === 1
      return first ? { ...answer, headers: { 'www-authenticate': 'Basic realm="x"' } } : answer
    }
    expect(await ask(one)).toBe('welcome')
    expect(http.asked.filter((line) => line.startsWith(at('tags/list')))).toEqual([
      at('tags/list'),
      `${at('tags/list')} ${BASIC}`,
      `${at('tags/list')} Bearer t1`,
    ])
    expect(clock.sleeps).toEqual([])
  })

  test('may be called access_token', async () => {
    await ask(session({ token: () => ({ body: '{"access_token":"a"}' }) }))
    expect(http.asked.at(-1)).toContain('Bearer a')
    await ask(session({ token: () => ({ body: '{"token":"t","access_token":"a"}' }) }))
    expect(http.asked.at(-1)).toContain('Bearer t')
  })

  test('that the registry does not take any more is replaced at once', async () => {
    const one = session({ takes: (given) => given === 'Bearer t2' })
    expect(await ask(one)).toBe('welcome')
    expect(http.asked.map((line) => line.split(' ').at(-1))).toEqual([
      expect.stringContaining('tags/list'),
      BASIC.slice(6),
      't1',
      BASIC.slice(6),
      't2',
    ])
    expect(clock.sleeps).toEqual([])
  })

  test('that is never taken is not asked for without end', async () => {
    const one = session({ takes: () => false })
    await expect(ask(one)).rejects.toMatchObject({ failure: 'unauthorized' })
    expect(granted).toBeLessThanOrEqual(4)
  })

  test('of a service that stumbles is asked for again', async () => {
    let stumbles = 2
    const one = session({
      token: () => (stumbles-- > 0 ? { status: 503 } : { body: '{"token":"t"}' }),
    })
    expect(await ask(one)).toBe('welcome')
  })

  test('of a service that cannot be reached is asked for again, then told by its name', async () => {
    const one = session({
      token: (url) => new HttpError('refused', 'ECONNREFUSED', url.href),
    })
    await expect(ask(one)).rejects.toMatchObject({
      failure: 'unreachable',
      message: expect.stringMatching(/^Logging in failed: login\.example cannot be reached/),
    })
    expect(http.requests).toHaveLength(4)
  })

  test('that wrong credentials ask for is asked for once: who insists is locked out', async () => {
    const one = session({ token: () => ({ status: 401 }) })
    await expect(ask(one)).rejects.toMatchObject({
      failure: 'unauthorized',
      message: expect.stringMatching(/^Logging in at .*credentials were not accepted/),
    })
    expect(http.requests).toHaveLength(2)
  })

  test('that could not be had is asked for anew by the next request', async () => {
    let down = true
    const one = session({
      token: () => (down ? { status: 401 } : { body: '{"token":"t"}' }),
    })
    await expect(ask(one)).rejects.toThrow()
    down = false
    expect(await ask(one)).toBe('welcome')
  })

  test.each([
    ['nothing', ''],
    ['a web page', '<html>'],
    ['an empty token', '{"token":""}'],
    ['a token with a line break', '{"token":"a\\r\\nx-evil: 1"}'],
    ['a life of no time', '{"token":"a","expires_in":0}'],
    ['more than a token can be', `{"token":"${'a'.repeat(1024 * 1024)}"}`],
  ])('is not %s', async (_, body) => {
    const one = session({ token: () => ({ body }) })
    await expect(ask(one)).rejects.toMatchObject({
      failure: 'malformed',
      message: 'Logging in at login.example failed: its answer holds no token.',
      fix: 'Check that the address is that of a registry.',
    })
    expect(http.requests).toHaveLength(4)
  })
})

describe('where credentials go', () => {
  const login = (realm: string, origin = ORIGIN): Promise<string> =>
    ask(session({ challenge: `Bearer realm="${realm}"`, origin }))

  test.each([
    ['any host by TLS', 'https://other.example/token', ORIGIN],
    ['the registry itself', '/token', ORIGIN],
    ['this machine, by a registry on it', 'http://localhost:5001/token', 'http://localhost:5000'],
  ])('is %s', async (_, realm, origin) => {
    expect(await login(realm, origin)).toBe('welcome')
  })

  test.each([
    ['a host without TLS', 'http://login.example/token', ORIGIN],
    ['this machine, by a registry elsewhere', 'http://localhost:5001/token', ORIGIN],
    ['a host without TLS, by a registry on this machine', 'http://a.example/', 'http://localhost'],
    ['an address with a name of its own', 'https://me@login.example/token', ORIGIN],
    ['what is no web address', 'ftp://localhost/token', 'http://localhost'],
    ['what is no address', 'https://', ORIGIN],
  ])('is never %s', async (_, realm, origin) => {
    await expect(login(realm, origin)).rejects.toMatchObject({
      failure: 'malformed',
      message: expect.stringContaining(`"${realm}", which is not an https address`),
      fix: expect.stringContaining('Nothing was sent.'),
    })
    expect(http.requests).toHaveLength(1)
  })

  test('is the registry itself where it asks for Basic, from then on', async () => {
    const one = session({ challenge: 'Basic realm="x"' })
    await ask(one)
    await ask(one)
    expect(http.asked).toEqual([
      at('tags/list'),
      `${at('tags/list')} ${BASIC}`,
      `${at('tags/list')} ${BASIC}`,
    ])
  })

  test('is where a token comes from, when the registry would take the password too', async () => {
    await ask(session({ challenge: `Basic realm="x", ${CHALLENGE}` }))
    expect(http.asked.at(-1)).toContain('Bearer t1')
  })

  test('is no place at all where the registry asks for Basic and there are none', async () => {
    const one = session({ challenge: 'Basic realm="x"', credentials: undefined })
    await expect(ask(one)).rejects.toThrow('it asks for credentials and none were given')
    expect(http.asked.every((line) => line === at('tags/list'))).toBe(true)
  })

  test('is no place at all where the registry says nothing that can be met', async () => {
    for (const challenge of ['', 'Bearer service="x"', 'Negotiate']) {
      await expect(ask(session({ challenge }))).rejects.toMatchObject({ failure: 'unauthorized' })
      expect(http.requests).toHaveLength(2)
    }
  })

  test('is not the registry again, where it did not take the password', async () => {
    const one = session({ challenge: 'Basic realm="x"', takes: () => false })
    await expect(ask(one)).rejects.toMatchObject({ failure: 'unauthorized' })
    expect(http.requests).toHaveLength(3)
  })

  test('is never another host, that the registry sends us to', async () => {
    const one = session()
    await ask(one)
    await ask(one, undefined, { to: new URL('https://blobs.example/x') }).catch(() => '')
    expect(http.asked.filter((line) => line.includes('blobs.example'))).toEqual([
      'GET https://blobs.example/x',
    ])
  })
})
