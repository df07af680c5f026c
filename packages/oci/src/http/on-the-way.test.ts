import { afterEach, expect, test } from '@jest/globals'
import { nodeHttp } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf, RegistryError } from '@pakages/image'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { openRegistry } from '../open-registry.ts'

// Between a machine and a registry stand login pages, proxies and filters: what they say is not
// what the registry says, and nothing that it holds is to be removed for it.

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const http = nodeHttp({ env: {} })
let server: { close(): unknown } | undefined
afterEach(() => {
  server?.close()
  http.close()
})

async function registryBehind(answer: Answer) {
  const started = createServer(answer)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return at(started)
}
const at = (started: { address(): unknown }) =>
  openRegistry(`oci+http://127.0.0.1:${(started.address() as AddressInfo).port}/acme/cache`, {
    http,
    clock: new ManualClock(),
  })

const BLOB = digestOf('what was stored')
const MANIFEST = digestOf('a manifest')
/** Everything that is read of a registry. */
const READS = {
  tags: (registry) => registry.tags(),
  'a manifest under a tag': (registry) => registry.manifest('a-tag'),
  'a manifest by its digest': (registry) => registry.manifest(MANIFEST),
  'a small blob': (registry) => registry.readBlob(BLOB, 15),
  'a large blob': (registry) => registry.readBlob(BLOB, 100_000_000),
} satisfies Record<string, (registry: ReturnType<typeof at>) => Promise<unknown>>

async function failing(read: Promise<unknown>): Promise<RegistryError> {
  const error = await read.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error as RegistryError
}

const PAGE = '<!DOCTYPE html><html><head><title>Hotel WLAN</title></head></html>'
const page =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(PAGE)

test.each(Object.keys(READS) as (keyof typeof READS)[])(
  'a web page in the place of %s is called one, and nothing is to be removed for it',
  async (what) => {
    const error = await failing(READS[what](await registryBehind(page(200))))
    expect(error.message).toMatch(/the answer of 127\.0\.0\.1:\d+ is a web page/)
    expect(error.fix).toMatch(/login page of a network, or a proxy/)
    expect(error.fix).not.toMatch(/[Rr]emove|push/)
  },
)

test.each<[string, Answer, RegExp, RegExp]>([
  [
    'a redirect to a login page',
    page(302, { location: 'https://login.example/in?token=secret' }),
    /it redirects \(302\) to https:\/\/login\.example\/in, where a registry does not/,
    /login page of a network/,
  ],
  ['a network that wants a login', page(511), /the network wants a login \(511\)/, /login page/],
  ['a filter', page(403), /denied \(403\)\. The answer is a web page, "Hotel WLAN"/, /login page/],
  [
    'a proxy that wants a login',
    page(407),
    /a proxy on the way wants a login \(407\)/,
    /USER:PASS/,
  ],
  ['a gateway with a page', page(502), /\(502\).* The answer is a web page, "Hotel/, /status page/],
  ['what no registry has', page(501), /an error of its own \(501\)\. The answer/, /status page/],
  [
    'a server that speaks TLS only',
    (_, response) =>
      void response.writeHead(400).end('Client sent an HTTP request to an HTTPS server.\n'),
    /it speaks TLS only \(400\)/,
    /Write oci:\/\/ instead/,
  ],
])('%s is told as what it is', async (_, answer, message, fix) => {
  const error = await failing((await registryBehind(answer)).tags())
  expect(error.message).toMatch(message)
  expect(error.message).not.toContain('secret')
  expect(error.fix).toMatch(fix)
})

test('a redirect to what is no address, or not safe, is told as one', async () => {
  const registry = await registryBehind((_, response) =>
    response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  )
  const error = await failing(registry.manifest('a-tag'))
  expect(error.message).toMatch(/redirects to "javascript:alert\(1\)", which is not an http/)
  expect(error.fix).toMatch(/login page/)
})

test('what does not speak HTTP is told as that, after few tries', async () => {
  let connections = 0
  const started = createTcpServer((socket) => {
    connections++
    socket.on('error', () => {}).once('data', () => socket.end('220 mail.example ESMTP\r\n'))
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const error = await failing(at(started).tags())
  expect(error.message).toMatch(/127\.0\.0\.1:\d+ does not answer in HTTP \(HPE_/)
  expect(connections).toBe(3)
})

test.each([
  ['cut', (text: string) => text.slice(0, text.length / 2)],
  ['null', () => 'null'],
  ['a list', () => '[]'],
])(
  'a manifest that is %s is asked for again, and then not blamed on the registry',
  async (_, change) => {
    let asked = 0
    const text = JSON.stringify({ schemaVersion: 2, layers: [] })
    const registry = await registryBehind((request, response) => {
      asked++
      // Without a length, so that nothing tells that it was cut.
      response.writeHead(200, { connection: 'close', 'docker-content-digest': digestOf(text) })
      response.end(request.method === 'HEAD' ? undefined : change(text))
    })
    const error = await failing(registry.manifest('a-tag'))
    expect(error.message).toMatch(/is not a JSON object, .* 3 times in a row: it was cut off/)
    expect(error.fix).toMatch(/over another network/)
    expect(asked).toBe(3)
  },
)
