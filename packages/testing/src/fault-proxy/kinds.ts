import type { Endpoint } from './endpoints.ts'

/** A request that a fault proxy has received whole. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly endpoint: Endpoint | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** An answer of the registry behind it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How a proxy answers its client. */
export interface Client {
  /** Asks the registry. */
  forward(request: Received): Promise<Answer>
  /** Answers as HTTP wants it. */
  answer(answer: Answer): void
  /** Writes bytes as they are. */
  raw(bytes: string | Buffer): void
  /** Hangs up; `reset`: without a farewell. */
  hangUp(how?: 'reset'): void
  /** Writes a byte now and then, for ever. */
  drip(bytes: string): void
  /** An address of another host, which should see no credentials. */
  readonly elsewhere: string
}

/**
 * A fault: what it does with a request. False, before anything was sent, where it has nothing to
 * break: a body that is empty cannot be cut.
 */
export type Fault = (request: Received, client: Client) => Promise<boolean | void> | boolean | void

const head = ({ status, headers, body }: Answer, length = body.length): string =>
  [
    `HTTP/1.1 ${status} Said`,
    ...Object.entries({ ...headers, 'content-length': String(length) }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '\r\n',
  ].join('\r\n')

const said =
  (status: number, headers: Record<string, string> = {}, body = '{"errors":[]}'): Fault =>
  (_, client) =>
    client.answer({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.from(body),
    })

/** Changes the answer of a registry. @param change Returns undefined where there is nothing to change. */
const changing =
  (change: (answer: Answer, request: Received) => Answer | undefined): Fault =>
  async (request, client) => {
    const answer = await client.forward(request)
    const changed = change(answer, request)
    client.answer(changed ?? answer)
    return changed !== undefined
  }

const isRead = ({ method }: Received): boolean => method === 'GET'
/** With its first answers a registry only asks for a login. */
const hasBody = ({ status, body }: Answer): boolean => status < 300 && body.length > 0

const flipped = (body: Buffer): Buffer => {
  const other = Buffer.from(body)
  other[other.length >> 1]! ^= 1
  return other
}

const flip: Fault = async (request, client) => {
  if (!isRead(request)) {
    if (request.body.length === 0) return false
    client.answer(await client.forward({ ...request, body: flipped(request.body) }))
    return true
  }
  const answer = await client.forward(request)
  client.answer(hasBody(answer) ? { ...answer, body: flipped(answer.body) } : answer)
  return hasBody(answer)
}

/** Sends an answer with a length that is not its own. */
const lengthened =
  (by: (length: number) => number): Fault =>
  async (request, client) => {
    const answer = await client.forward(request)
    if (!isRead(request) || !hasBody(answer)) {
      client.answer(answer)
      return false
    }
    client.raw(head(answer, by(answer.body.length)))
    client.raw(answer.body)
    client.hangUp()
    return true
  }

const wrongDigest = changing((answer) =>
  answer.headers['docker-content-digest'] === undefined
    ? undefined
    : {
        ...answer,
        headers: { ...answer.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` },
      },
)

/** A registry that does not see yet what was written. */
const lagging: Fault = (request, client) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (request.endpoint === 'tag list')
    return said(200, {}, '{"name":"x","tags":[]}')(request, client)
  if (!/manifest|index|tag|blob/.test(request.endpoint ?? '')) return false
  return said(
    404,
    {},
    '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"unknown"}]}',
  )(request, client)
}

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString()

/** Every kind of fault, by the name that tables and tests call it. */
export const FAULTS = {
  'cut before the request': (_, client) => client.hangUp(),
  reset: (_, client) => client.hangUp('reset'),
  'answer lost': async (request, client) => {
    await client.forward(request)
    client.hangUp()
  },
  'cut in the head': async (request, client) => {
    const text = head(await client.forward(request))
    client.raw(text.slice(0, text.length >> 1))
    client.hangUp()
  },
  'cut in the body': async (request, client) => {
    const answer = await client.forward(request)
    client.raw(head(answer, Math.max(10, answer.body.length)))
    client.raw(answer.body.subarray(0, answer.body.length >> 1))
    client.hangUp()
  },
  'head drips': (_, client) => client.drip('HTTP/1.1 200 OK\r\nx-long: '),
  'body drips': async (request, client) => {
    const answer = await client.forward(request)
    client.drip(head(answer, 1_000_000))
  },
  silence: () => {},
  'byte flipped': flip,
  lag: lagging,
  repeated: async (request, client) => {
    await client.forward(request)
    client.answer(await client.forward(request))
  },
  'redirected elsewhere': (_, client) =>
    client.answer({ status: 307, headers: { location: client.elsewhere }, body: Buffer.alloc(0) }),
  'web page': said(200, { 'content-type': 'text/html' }, '<html><h1>Maintenance</h1></html>'),
  'empty body': changing((answer, request) =>
    isRead(request) && hasBody(answer) ? { ...answer, body: Buffer.alloc(0) } : undefined,
  ),
  'half a body': changing((answer, request) =>
    isRead(request) && hasBody(answer)
      ? { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) }
      : undefined,
  ),
  'content-length too long': lengthened((length) => length + 10),
  'content-length too short': lengthened((length) => length >> 1),
  'wrong digest header': wrongDigest,
  '400': said(400),
  '401': said(401),
  '403': said(403, {}, '{"errors":[{"code":"DENIED","message":"denied"}]}'),
  '404': said(404, {}, '{"errors":[{"code":"UNKNOWN","message":"unknown"}]}'),
  '408': said(408),
  '429': said(429),
  '429, seconds': said(429, { 'retry-after': '1' }),
  '429, date': (request, client) => said(429, { 'retry-after': inSeconds(2) })(request, client),
  '429, Go duration': said(429, { 'retry-after': '1.889377ms' }),
  '429, in its text': said(
    429,
    {},
    '{"errors":[{"code":"TOOMANYREQUESTS","message":"retry-after: 1.889377ms, allowed: 2000/minute"}]}',
  ),
  '429, 100 s': said(429, { 'retry-after': '100' }),
  '500': said(500),
  '502': said(502, { 'content-type': 'text/html' }, '<html><h1>Unicorn!</h1></html>'),
  '503, seconds': said(503, { 'retry-after': '3' }),
  '504': said(504),
} satisfies Record<string, Fault>

/** One of {@link FAULTS}. */
export type FaultKind = keyof typeof FAULTS
