import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeWith, openssl } from '@pakages/testing/requirements'
import { makeTls, type TlsFiles } from '@pakages/testing/tls-authority'
import { execFile } from 'node:child_process'
import { getMaxListeners } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { HttpError } from '../ports/http.ts'
import { nodeHttp } from './http.ts'

const http = nodeHttp()
const servers: Server[] = []

/** Starts a server on loopback; its address. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

let site = ''
let other = ''
beforeAll(async () => {
  other = await serve((request, response) =>
    response.end(`authorization ${request.headers.authorization ?? 'none'}`),
  )
  site = await serve((request, response) => {
    switch (request.url) {
      case '/here':
        response.writeHead(302, { location: '/echo' }).end()
        break
      case '/away':
        response.writeHead(307, { location: `${other}/` }).end()
        break
      case '/file':
        response.writeHead(302, { location: 'file:///etc/passwd' }).end()
        break
      case '/full':
        response.writeHead(413, { connection: 'close' }).end('too large')
        break
      case '/cut':
        response.writeHead(200, { 'content-length': 100 }).write('short', () => response.destroy())
        break
      default:
        response.end(`authorization ${request.headers.authorization ?? 'none'}`)
    }
  })
})
afterAll(() => {
  http.close()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const secret = { headers: { authorization: 'Bearer t' } }

describe('nodeHttp', () => {
  test('connects to no name that leads where it may not', async () => {
    const named = (ip: string): string => site.replace('127.0.0.1', ip)
    const seen: string[] = []
    const refuses = (_: URL, ip?: string): string | undefined => {
      if (ip !== undefined) seen.push(ip)
      return ip === '127.0.0.1' ? 'it lies in here' : undefined
    }
    await expect(http.request({ url: named('localhost'), refuses })).rejects.toMatchObject({
      code: 'NOT_ASKED',
      message: 'it lies in here',
    })
    expect(seen).toContain('127.0.0.1')
    expect((await http.request({ url: named('localhost') })).status).toBe(200)
  })

  test('does not follow redirects unless it is told to', async () => {
    expect((await http.request({ url: `${site}/here` })).status).toBe(302)
    expect(
      await (await http.request({ url: `${site}/here`, redirects: 1, ...secret })).text(),
    ).toBe('authorization Bearer t')
  })

  test('takes one signal for many requests without a warning of Node', async () => {
    const { signal } = new AbortController()
    await Promise.all(
      Array.from({ length: 12 }, async () =>
        (await http.request({ url: `${site}/echo`, signal })).discard(),
      ),
    )
    expect(getMaxListeners(signal)).toBe(0)
  })

  test('never takes credentials to another origin', async () => {
    expect(
      await (await http.request({ url: `${site}/away`, redirects: 3, ...secret })).text(),
    ).toBe('authorization none')
  })

  test('never leaves http and https', async () => {
    await expect(http.request({ url: `${site}/file`, redirects: 3 })).rejects.toMatchObject({
      code: 'BAD_URL',
    })
  })

  test('gives the answer of a server that hangs up before it has read the body', async () => {
    const body = Readable.from(
      (function* () {
        for (let i = 0; i < 500; i++) yield Buffer.alloc(65_536)
      })(),
    )
    const answer = await http.request({
      method: 'PUT',
      url: `${site}/full`,
      body,
      headers: { 'content-length': String(500 * 65_536) },
    })
    expect([answer.status, await answer.text()]).toEqual([413, 'too large'])
  })

  test('fails with the error of the stream that was to be sent', async () => {
    const body = new Readable({
      read() {
        this.destroy(new Error('disk gone'))
      },
    })
    await expect(http.request({ method: 'PUT', url: site, body })).rejects.toThrow('disk gone')
  })

  test('tells a connection that nobody takes, and a body that was cut, by their codes', async () => {
    await expect(http.request({ url: 'http://127.0.0.1:1/' })).rejects.toMatchObject({
      name: 'HttpError',
      code: 'ECONNREFUSED',
    })
    await expect((await http.request({ url: `${site}/cut` })).bytes()).rejects.toBeInstanceOf(
      HttpError,
    )
  })

  test('refuses a body that is longer than the caller is ready for', async () => {
    await expect((await http.request({ url: site })).bytes(5)).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })
})

describeWith(openssl, 'authorities that are named', () => {
  test('are trusted besides those that Node trusts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-authorities-'))
    const authorities = ['known', 'named'].map((name) => makeTls(join(folder, name)))
    const listening = await Promise.all(authorities.map((files) => serveTls(files)))
    // Node reads those that it trusts when it starts.
    const [known, named] = authorities
    const program = `
      import { nodeHttp } from ${JSON.stringify(import.meta.resolve('./http.ts'))}
      const http = nodeHttp({ ca: [${JSON.stringify(named!.caText)}] })
      for (const url of ${JSON.stringify(listening.map(({ url }) => url))})
        console.log((await http.request({ url })).status)
      process.exit()`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
      { env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: known!.ca } },
    )
    for (const { server } of listening) server.close()
    rmSync(folder, { recursive: true, force: true })
    expect(stdout).toBe('200\n200\n')
  })

  test('are never left for a connection that is not encrypted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-authorities-'))
    const authority = makeTls(folder)
    const { server, url } = await serveTls(authority, other)
    const client = nodeHttp({ ca: [authority.caText] })
    try {
      expect((await client.request({ url })).status).toBe(307)
      await expect(client.request({ url, redirects: 3 })).rejects.toMatchObject({
        code: 'BAD_REDIRECT',
        message: expect.stringContaining('redirects to http://'),
      })
    } finally {
      client.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** @param location Where it sends everybody; default: nowhere. */
async function serveTls(
  files: TlsFiles,
  location?: string,
): Promise<{ server: TlsServer; url: string }> {
  const server = createTlsServer(
    { cert: readFileSync(files.certificate), key: readFileSync(files.key) },
    (request, response) =>
      void response.writeHead(location ? 307 : 200, location ? { location } : {}).end(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return { server, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
