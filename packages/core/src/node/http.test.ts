import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
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
  test('does not follow redirects unless it is told to', async () => {
    expect((await http.request({ url: `${site}/here` })).status).toBe(302)
    expect(
      await (await http.request({ url: `${site}/here`, redirects: 1, ...secret })).text(),
    ).toBe('authorization Bearer t')
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
