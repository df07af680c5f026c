import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { describeWith, openssl } from '@pakages/testing/requirements'
import { makeAuthority } from '@pakages/testing/tls-authority'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { nodeHttp } from './http.ts'

// The name of the server can be looked up nowhere, so that what answers came through the proxy.
const SITE = 'https://registry.example:4443/v2/'

describeWith(openssl, 'A host behind a proxy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-tunnel-'))
  let ca: string
  let site: TlsServer
  let proxy: Server
  let seen: IncomingMessage[] = []
  let onConnect: (request: IncomingMessage, socket: Duplex) => void
  const open = new Set<{ close(): void }>()

  const port = (server: Server | TlsServer): number => (server.address() as AddressInfo).port
  const listen = (server: Server | TlsServer): Promise<void> =>
    new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

  beforeAll(async () => {
    const authority = makeAuthority(folder)
    ca = readFileSync(authority.ca, 'utf8')
    const { certificate, key } = authority.issue('site', ['DNS:registry.example'])
    const files = { cert: readFileSync(certificate), key: readFileSync(key) }
    site = createTlsServer(files, (request, response) =>
      response.end(`${request.headers.host} ${request.headers['accept-encoding']}`),
    )
    proxy = createServer((request, response) => {
      seen.push(request)
      response.end(`plain ${request.url}`)
    }).on('connect', (request: IncomingMessage, socket: Duplex) => {
      seen.push(request)
      socket.on('error', () => {})
      onConnect(request, socket)
    })
    await Promise.all([listen(site), listen(proxy)])
  })
  afterEach(() => {
    for (const http of open) http.close()
    open.clear()
    seen = []
  })
  afterAll(() => {
    for (const server of [site, proxy]) {
      server.closeAllConnections()
      server.close()
    }
    rmSync(folder, { recursive: true, force: true })
  })

  const lead = (_: IncomingMessage, socket: Duplex): void => {
    const upstream = connect(port(site), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    }).on('error', () => {})
  }
  const say =
    (text: string) =>
    (_: IncomingMessage, socket: Duplex): void =>
      void socket.end(`${text}\r\ncontent-length: 0\r\n\r\n`)

  function client(env: Record<string, string> = {}, idle = 5000) {
    const address = `http://127.0.0.1:${port(proxy)}`
    const http = nodeHttp({
      env: { HTTPS_PROXY: address, HTTP_PROXY: address, ...env },
      ca: [ca],
      deadlines: { idle },
    })
    open.add(http)
    return http
  }

  test('is reached through one tunnel for many requests, and answers as it is', async () => {
    onConnect = lead
    const http = client()
    for (let times = 0; times < 3; times++)
      expect(await (await http.request({ url: SITE })).text()).toBe(
        'registry.example:4443 identity',
      )
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'CONNECT registry.example:4443',
    ])
  })

  test('logs in with the user and password of its address', async () => {
    onConnect = lead
    const at = `http://bob:p%40ss@127.0.0.1:${port(proxy)}`
    await (await client({ HTTPS_PROXY: at }).request({ url: SITE })).discard()
    expect(seen[0]?.headers['proxy-authorization']).toBe(
      `Basic ${Buffer.from('bob:p@ss').toString('base64')}`,
    )
  })

  test('without TLS is asked for at the proxy itself', async () => {
    const answer = await client().request({ url: 'http://plain.example/a?b' })
    expect(await answer.text()).toBe('plain http://plain.example/a?b')
    expect(seen[0]?.headers.host).toBe('plain.example')
  })

  test.each([
    ['HTTP/1.1 407 Login', 'PROXY_LOGIN', /the proxy 127\.0\.0\.1:\d+ wants a login \(407\)/],
    ['HTTP/1.1 403 No', 'PROXY_REFUSED', /makes no connection to registry\.example:4443 \(403\)/],
    ['HTTP/1.1 200 OK\r\nx: y', 'ECONNRESET', /./],
    ['HTTP/1.1 502 Bad', 'PROXY_FAILED', /makes no connection to registry\.example:4443 \(502\)/],
    ['nonsense', 'PROXY_UNREACHABLE', /of HTTPS_PROXY cannot be reached \(HPE_/],
  ])('a proxy that answers %j is told of as %s', async (answer, code, message) => {
    onConnect = say(answer)
    await expect(client().request({ url: SITE })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  test('a login that is not accepted is told of without it', async () => {
    onConnect = say('HTTP/1.1 407 Login')
    const env = { HTTPS_PROXY: `http://bob:secret@127.0.0.1:${port(proxy)}` }
    const error = await client(env)
      .request({ url: SITE })
      .catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/does not accept the login in HTTPS_PROXY \(407\)/)
    expect(String(error)).not.toContain('secret')
  })

  test('a proxy that is not there, or never answers, is told of as what it is', async () => {
    const gone = client({ HTTPS_PROXY: 'http://127.0.0.1:9' }).request({ url: SITE })
    await expect(gone).rejects.toMatchObject({
      message: 'the proxy 127.0.0.1:9 of HTTPS_PROXY cannot be reached (ECONNREFUSED)',
    })
    onConnect = () => {}
    const silent = client({}, 200).request({ url: SITE })
    await expect(silent).rejects.toMatchObject({
      message: expect.stringContaining('cannot be reached (ETIMEDOUT)'),
    })
  })
})
