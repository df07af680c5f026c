// Runs in a network of its own, in which 203.0.113.1 stands for the internet and 127.0.0.1 for this
// machine: asks at names that lead from one to the other, and prints what came of it.
import { mirrorsOf, nodeHttp, nodeProcesses, Patience } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { noAnswers } from '@pakages/testing/upstream/answering-http'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { remoteTags } from '../../packages/upstream/src/listings/ls-remote.ts'
import { Web } from '../../packages/upstream/src/web/web.ts'
import { startNameServer } from './name-server.ts'

const [OUTSIDE, INSIDE] = ['203.0.113.1', '127.0.0.1']
const turning = [[OUTSIDE], [INSIDE]]
const names = await startNameServer(
  new Map([
    ['steady.test', [[OUTSIDE]]],
    ['turns.test', turning],
    ['turns-for-git.test', turning],
    ['turns-for-git-protocol.test', turning],
    ['both.test', [[OUTSIDE, INSIDE]]],
    ['inside.test', [[INSIDE]]],
    ['mapped.test', [['::ffff:127.0.0.1']]],
    ['six.test', [['::1']]],
  ]),
)

const packet = (line: string): string => (line.length + 4).toString(16).padStart(4, '0') + line
const refs = `${packet(`${'a'.repeat(40)} refs/tags/v1.0\0agent=x\n`)}0000`
const insideAsked: string[] = []

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? ''
  if (request.socket.localAddress !== OUTSIDE) {
    insideAsked.push(`${request.headers.host ?? ''}${url}`)
    response.end('secret')
  } else if (url.startsWith('/to/'))
    response.writeHead(302, { location: decodeURIComponent(url.slice(4)) }).end()
  else if (url.includes('/info/refs'))
    response
      .setHeader('content-type', 'application/x-git-upload-pack-advertisement')
      .end(`${packet('# service=git-upload-pack\n')}0000${refs}`)
  else response.end('outside')
}
for (const host of [OUTSIDE, INSIDE, '::1']) {
  await new Promise<void>((resolve) => createServer(answer).listen(80, host, resolve))
  const daemon = createTcpServer((socket) => {
    if (host === OUTSIDE) socket.once('data', () => socket.end(refs))
    else {
      insideAsked.push('git daemon')
      socket.end()
    }
  })
  await new Promise<void>((resolve) => daemon.listen(9418, host, resolve))
}

const signal = new AbortController().signal
/** A client without connections from before. */
const newWeb = (): Web =>
  new Web({
    http: nodeHttp({ env: {} }),
    patience: new Patience({ clock: new ManualClock(), signal }),
    signal,
    store: noAnswers,
    mirrors: mirrorsOf({}),
  })
const text = async (url: string): Promise<string> => {
  const found = await newWeb().text(url)
  return found.kind === 'fetched' ? found.text : `${found.kind}: ${found.reason}`
}
const tags = async (url: string): Promise<string> => {
  const env = { PATH: process.env['PATH'] ?? '' }
  const found = await remoteTags(url, { web: newWeb(), processes: nodeProcesses, env, signal })
  return found.kind === 'found'
    ? found.listed.map(({ name }) => name).join()
    : `${found.kind}: ${found.reason}`
}

const said: Record<string, string> = {}
for (const [name, url] of [
  ['steady', 'http://steady.test/'],
  ['turns, first', 'http://turns.test/'],
  ['turns, later', 'http://turns.test/'],
  ...['both.test', 'inside.test', 'mapped.test', 'six.test'].map((host) => [
    host,
    `http://${host}/`,
  ]),
  ...[
    'http://inside.test/',
    'http://mapped.test/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
  ].map((place) => [`to ${place}`, `http://steady.test/to/${encodeURIComponent(place)}`]),
] as [string, string][])
  said[name] = await text(url)
said['git'] = await tags('http://turns-for-git.test/repo')
said['git protocol'] = await tags('git://turns-for-git-protocol.test/repo')
process.stdout.write(JSON.stringify({ said, insideAsked, asked: [...names.asked] }))
process.exit()
