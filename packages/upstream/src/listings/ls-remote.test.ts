import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { mirrorsOf, nodeHttp, nodeProcesses, Patience } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { noAnswers } from '@pakages/testing/upstream/answering-http'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Access } from '../datasources/datasource.ts'
import { Web } from '../web/web.ts'
import { remoteTags } from './ls-remote.ts'

const COMMIT = 'a'.repeat(40)
const http = nodeHttp({ env: {} })
const port = (server: Server): number => (server.address() as AddressInfo).port
const packet = (line: string): string => (line.length + 4).toString(16).padStart(4, '0') + line

const ADVERTISED = `${packet('# service=git-upload-pack\n')}0000`
/** 150,000 tags, 10 MB. */
const LONG = Buffer.from(
  Array.from({ length: 150_000 }, (_, at) =>
    packet(`${COMMIT} refs/tags/v1.${String(at).padStart(9, '0')}\n`),
  ).join(''),
)
/** Lists tags so many times, as fast as they are taken. */
function pour(response: ServerResponse, times: number): void {
  response.setHeader('content-type', 'application/x-git-upload-pack-advertisement')
  response.write(ADVERTISED + packet(`${COMMIT} HEAD\0agent=x\n`))
  let left = times
  const more = (): void => {
    while (left-- > 0 && !response.destroyed)
      if (!response.write(LONG)) return void response.once('drain', more)
    response.end('0000')
  }
  more()
}

let asked: string[] = []
/** A git server that only this machine should reach. */
const inside = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})
/** What stands for a public server: a project, its former name, and one that leads in here. */
const outside = createServer((request, response) => {
  const [, name = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? []
  const leadTo = (location: string): unknown =>
    response.writeHead(301, { location: `${location}${rest}` }).end()
  if (name === 'inwards') leadTo(`http://127.0.0.1:${port(inside)}/secret`)
  else if (name === 'endless' || name === 'long') pour(response, name === 'long' ? 1 : 1e9)
  else if (name === 'former') leadTo(`http://127.0.0.1:${port(outside)}/tool`)
  else
    response
      .setHeader('content-type', 'application/x-git-upload-pack-advertisement')
      .end(
        `${packet('# service=git-upload-pack\n')}0000${packet(`${COMMIT} refs/tags/v1.0\0agent=x\n`)}0000`,
      )
})

beforeAll(async () => {
  for (const server of [inside, outside])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  asked = []
})
afterAll(() => {
  http.close()
  for (const server of [inside, outside]) server.close()
})

function access(): Access {
  const signal = new AbortController().signal
  const mirrors = mirrorsOf({ 'https://example.org/': `http://127.0.0.1:${port(outside)}/` })
  const patience = new Patience({ clock: new ManualClock(), signal })
  return {
    web: new Web({ http, patience, signal, store: noAnswers, mirrors }),
    processes: nodeProcesses,
    env: { PATH: process.env['PATH'] ?? '' },
    signal,
  }
}

test('tags are found where a renamed project is now', async () => {
  const listed = [{ name: 'v1.0', commit: COMMIT }]
  expect(await remoteTags('https://example.org/tool', access())).toMatchObject({ listed })
  expect(await remoteTags('https://example.org/former', access())).toMatchObject({ listed })
})

test('git is led into no private network', async () => {
  expect(await remoteTags('https://example.org/inwards', access())).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('private network'),
  })
  expect(asked).toEqual([])
})

test('a list of 10 MB is read, and one without end is given up before it fills the machine', async () => {
  const long = await remoteTags('https://example.org/long', access())
  expect(long.kind === 'found' && long.listed.length).toBe(150_000)
  expect(await remoteTags('https://example.org/endless', access())).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('git could not list https://example.org/endless'),
  })
}, 60_000)
