import { afterAll, afterEach, expect, test } from '@jest/globals'
import { nodeHttp, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf, RegistryError } from '@pakages/image'
import { Blobs } from '@pakages/testing/oci/blob-store'
import { LoopbackServer, type Asked, type Reply } from '@pakages/testing/oci/loopback-server'
import { streamedBlob } from '@pakages/testing/oci/put-image'
import { randomBytes } from 'node:crypto'
import { openRegistry } from '../open-registry.ts'

/** Two chunks of 4 kB and one of 2. */
const BYTES = randomBytes(10_000)
const SIZE = 4000
const DIGEST = encodeURIComponent(digestOf(BYTES))

/**
 * What goes wrong with a request, from the number of its method on; `lost`: it arrives, and its
 * answer does not.
 */
type Fault = (asked: Asked, number: number, blobs: Blobs) => Reply | 'lost' | undefined

const http = nodeHttp()
afterAll(() => http.close())
let server: LoopbackServer
afterEach(() => server.stop())

async function against(
  fault: Fault = () => undefined,
): Promise<{ readonly registry: Registry; readonly blobs: Blobs; readonly clock: ManualClock }> {
  const blobs = new Blobs()
  server = await LoopbackServer.start((asked) => {
    const number = server.asked.filter(({ method }) => method === asked.method).length
    const wrong = fault(asked, number, blobs)
    if (wrong !== undefined && wrong !== 'lost') return wrong
    const reply = blobs.reply(asked)
    return wrong === 'lost' ? { lost: true } : reply
  })
  const clock = new ManualClock()
  const options = { http, clock, chunkSize: SIZE }
  return { registry: openRegistry(`oci+http://${server.host}/acme/cache`, options), blobs, clock }
}

/** Uploads the bytes to another repository's mount, so that nothing is asked besides. */
const put = (registry: Registry) => registry.putBlob(streamedBlob(BYTES), 'acme/other')
const lines = (): string[] => server.lines('content-range').slice(1)
const arrived = (blobs: Blobs): boolean => blobs.stored.get(digestOf(BYTES))?.equals(BYTES) ?? false

async function failing(act: Promise<unknown>): Promise<RegistryError> {
  const error: unknown = await act.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error as RegistryError
}

const FIRST = 'PATCH /uploads/1 0-3999'
const SECOND = 'PATCH /uploads/1 4000-7999'
const THIRD = 'PATCH /uploads/1 8000-9999'
const LOOK = 'GET /uploads/1'
const CLOSE = `PUT /uploads/1?digest=${DIGEST}`

test('chunks go one after the other, as bytes of which the registry knows the place', async () => {
  const { registry, blobs } = await against()
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, SECOND, THIRD, CLOSE])
  expect(arrived(blobs)).toBe(true)
  expect(server.asked[1]!.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': '4000',
  })
  expect(server.asked.at(-1)!.headers['content-length']).toBe('0')
})

test('a blob of whole chunks has no empty one at its end', async () => {
  const { registry } = await against()
  await registry.putBlob(streamedBlob(BYTES.subarray(0, 8000)), 'acme/other')
  expect(lines().slice(0, -1)).toEqual([FIRST, SECOND])
})

test('each chunk goes where the answer to the one before it says, and so does the end', async () => {
  const { registry, blobs } = await against((asked) => {
    const [path = '', query = ''] = asked.path.split('?')
    if (!path.startsWith('/moved')) return undefined
    const at = { ...asked, path: `/uploads/1?${query.replace('at=3&', '')}` }
    return blobs.reply(at)
  })
  let number = 0
  const reply = blobs.reply.bind(blobs)
  blobs.reply = (asked) => {
    const answer = reply(asked)
    const location = `/moved?at=${++number}`
    return asked.method === 'PATCH'
      ? { ...answer, headers: { ...answer.headers, location } }
      : answer
  }
  expect(await put(registry)).toBe('uploaded')
  expect(server.lines().slice(1)).toEqual([
    'PATCH /uploads/1',
    'PATCH /moved?at=2',
    'PATCH /moved?at=3',
    `PUT /moved?at=4&digest=${DIGEST}`,
  ])
})

test('a chunk that did not arrive is sent again, and the others are not', async () => {
  const { registry, blobs } = await against(({ method }, number) =>
    method === 'PATCH' && number === 2 ? { status: 503 } : undefined,
  )
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, SECOND, LOOK, SECOND, THIRD, CLOSE])
  expect(arrived(blobs)).toBe(true)
})

test('the first chunk too', async () => {
  const { registry } = await against(({ method }, number) =>
    method === 'PATCH' && number === 1 ? { status: 503 } : undefined,
  )
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, LOOK, FIRST, SECOND, THIRD, CLOSE])
})

test('a chunk whose answer was lost is not sent again', async () => {
  const { registry, blobs } = await against(({ method }, number) =>
    method === 'PATCH' && number === 2 ? 'lost' : undefined,
  )
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, SECOND, LOOK, THIRD, CLOSE])
  expect(arrived(blobs)).toBe(true)
})

test('nor one that the registry refuses because it has it already', async () => {
  const { registry } = await against((asked, number, blobs) => {
    if (asked.method !== 'PATCH' || number !== 2) return undefined
    blobs.reply(asked)
    return { status: 416 }
  })
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, SECOND, LOOK, THIRD, CLOSE])
})

test('the place where an upload is looked up may be another one from then on', async () => {
  const { registry } = await against(({ method }, number) => {
    if (method === 'PATCH' && number === 2) return { status: 503 }
    return method === 'GET'
      ? { status: 204, headers: { range: 'bytes=0-3999', location: '/uploads/1?moved' } }
      : undefined
  })
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([
    FIRST,
    SECOND,
    LOOK,
    'PATCH /uploads/1?moved 4000-7999',
    'PATCH /uploads/1?moved 8000-9999',
    `PUT /uploads/1?moved&digest=${DIGEST}`,
  ])
})

test.each([
  ['that ends at its last byte', '0-7999', [THIRD]],
  ['that ends before it', '0-3999', [SECOND, THIRD]],
])('what the registry has is told by a range %s', async (_, range, rest) => {
  const { registry } = await against((asked, number, blobs) => {
    if (asked.method === 'GET') return { status: 204, headers: { range } }
    if (asked.method !== 'PATCH' || number !== 2) return undefined
    if (range === '0-7999') blobs.reply(asked)
    return { status: 503 }
  })
  expect(await put(registry)).toBe('uploaded')
  expect(lines()).toEqual([FIRST, SECOND, LOOK, ...rest, CLOSE])
})

test.each([
  ['none', undefined],
  ['one that does not begin at the beginning', '1-3999'],
  ['one in other units', 'chunks=0-3999'],
  ['one with more behind it', '0-3999, 5000-5999'],
  ['no number', '0-x'],
  ['one byte more than was sent', '0-4000'],
])('an upload that got out of step is begun anew: its range is %s', async (_, range) => {
  const { registry, blobs } = await against(({ method, path }, number) => {
    if (method === 'PATCH' && number === 2) return { status: 503 }
    return method === 'GET' && path === '/uploads/1'
      ? { status: 204, headers: { ...(range && { range }) } }
      : undefined
  })
  expect(await put(registry)).toBe('uploaded')
  const [second, third] = [1, 2].map((chunk) => chunk * SIZE)
  expect(lines()).toEqual([
    FIRST,
    SECOND,
    LOOK,
    expect.stringMatching(/^HEAD /),
    expect.stringMatching(/^POST /),
    'PATCH /uploads/2 0-3999',
    `PATCH /uploads/2 ${second}-${third! - 1}`,
    `PATCH /uploads/2 ${third}-9999`,
    `PUT /uploads/2?digest=${DIGEST}`,
  ])
  expect(arrived(blobs)).toBe(true)
})

test('one that never gets into step is told', async () => {
  const { registry } = await against(({ method }, number) => {
    if (method === 'GET') return { status: 204, headers: { range: '0-0' } }
    return method === 'PATCH' && number % 2 === 0 ? { status: 503 } : undefined
  })
  expect(await failing(put(registry))).toMatchObject({
    failure: 'malformed',
    message: `Uploading a blob to ${server.host} failed: after 4000 bytes it says that it has 0.`,
    fix: 'Run it again.',
  })
})

test('a chunk that is too large is sent twice, then told with the limits that are known', async () => {
  const { registry } = await against(({ method }) =>
    method === 'PATCH' ? { status: 416 } : undefined,
  )
  expect(await failing(put(registry))).toMatchObject({
    failure: 'too-large',
    status: 416,
    message: `${server.host} refuses a chunk of 4000 bytes (416).`,
    fix: expect.stringContaining('ghcr.io: 4 MiB a chunk'),
  })
  expect(lines()).toEqual([FIRST, LOOK, LOOK, FIRST, LOOK])
})

test('an upload that was closed by a try whose answer was lost is there', async () => {
  const { registry } = await against(({ method }, number) =>
    method === 'PUT' && number === 1 ? 'lost' : undefined,
  )
  expect(await put(registry)).toBe('uploaded')
  const head = `HEAD /v2/acme/cache/blobs/${digestOf(BYTES)}`
  expect(lines()).toEqual([FIRST, SECOND, THIRD, CLOSE, CLOSE, head])
})

test('the registry may keep it elsewhere', async () => {
  const { registry } = await against(({ method, path }, number) => {
    if (method === 'PUT' && number === 1) return 'lost'
    if (path === '/elsewhere') return {}
    return method === 'HEAD' ? { status: 307, headers: { location: '/elsewhere' } } : undefined
  })
  expect(await put(registry)).toBe('uploaded')
  expect(lines().at(-1)).toBe('HEAD /elsewhere')
})

test('an upload that cannot be closed and is not there is begun anew', async () => {
  const { registry, blobs } = await against(({ method, path }, number) => {
    if (method === 'PUT' && path.startsWith('/uploads/1')) return { status: 404 }
    return method === 'HEAD' && number < 4 ? { status: 404 } : undefined
  })
  expect(await put(registry)).toBe('uploaded')
  expect(arrived(blobs)).toBe(true)
})

test('every request of it carries a login that may write', async () => {
  const { registry } = await against(({ path, method, headers }, number) => {
    const scope = new URL(path, 'http://registry').searchParams.get('scope')
    if (path.startsWith('/token')) return { body: JSON.stringify({ token: scope ?? 'nothing' }) }
    if (method === 'HEAD') return undefined
    const { authorization } = headers
    const realm = `http://${server.host}/token`
    if (authorization === undefined)
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
    if (authorization !== 'Bearer repository:acme/cache:pull,push') return { status: 403 }
    return method === 'PATCH' && number === 2 ? { status: 503 } : undefined
  })
  const own = registry.putBlob(streamedBlob(BYTES), 'acme/cache')
  expect(await own).toBe('uploaded')
  expect(server.lines()).toContain(LOOK)
})

test('what goes wrong with a chunk is told as that', async () => {
  const { registry } = await against(({ method }) =>
    method === 'PATCH' ? { status: 400 } : undefined,
  )
  expect(await failing(put(registry))).toMatchObject({
    message: `Uploading a chunk of a blob at ${server.host}/acme/cache failed (400).`,
  })
})
