import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { mirrorsOf, nodeHttp, Patience } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { noAnswers } from '@pakages/testing/upstream/answering-http'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Web } from './web.ts'

let asked: string[] = []
const http = nodeHttp({ env: {} })
const port = (server: Server): number => (server.address() as AddressInfo).port

/** A service that only this machine should reach. */
const inside = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end('secret')
})
/** A mirror that somebody chose, whose answers nobody did. */
const mirror = createServer((request, response) => {
  const location = decodeURIComponent((request.url ?? '').slice('/to/'.length))
  if (request.url === '/plain') response.end('wanted')
  else response.writeHead(302, { location }).end()
})

beforeAll(async () => {
  for (const server of [inside, mirror])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  asked = []
})
afterAll(() => {
  http.close()
  for (const server of [inside, mirror]) server.close()
})

function web(): Web {
  const signal = new AbortController().signal
  return new Web({
    http,
    patience: new Patience({ clock: new ManualClock(), signal }),
    signal,
    store: noAnswers,
    mirrors: mirrorsOf({ 'https://example.org/': `http://127.0.0.1:${port(mirror)}/` }),
  })
}

const PLACES = [
  'http://127.0.0.1:PORT/x',
  'http://localhost:PORT/x',
  'http://2130706433:PORT/x',
  'http://[::ffff:127.0.0.1]:PORT/x',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/x',
  'http://[fd00::1]/x',
  'http://metadata.google.internal/x',
]
const placed = (place: string): string => place.replace('PORT', String(port(inside)))

test.each(PLACES)('what a recipe names in here is not asked: %s', async (place) => {
  expect(await web().text(placed(place))).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('this machine or in a private network'),
  })
  await expect(web().open(placed(place))).rejects.toMatchObject({ code: 'NOT_ASKED' })
  expect(asked).toEqual([])
})

test.each(PLACES)('nor is it where a server leads there: %s', async (place) => {
  const answer = await web().text(`https://example.org/to/${encodeURIComponent(placed(place))}`)
  expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('is not asked') })
  expect(asked).toEqual([])
})

test.each(['file:///etc/passwd', 'ftp://example.org/x'])(
  'nothing but http is asked, nor led to: %s',
  async (place) => {
    const leading = `https://example.org/to/${encodeURIComponent(place)}`
    for (const address of [place, leading])
      expect(await web().text(address)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('not an http or https address'),
      })
  },
)

test('a mirror may stand anywhere', async () => {
  expect(await web().text('https://example.org/plain')).toMatchObject({ text: 'wanted' })
})
