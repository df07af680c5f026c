import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { HttpError, nodeHttp, type Http, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf, RegistryError } from '@pakages/image'
import { LoopbackServer, type Asked, type Reply } from '@pakages/testing/oci/loopback-server'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { openRegistry } from '../open-registry.ts'

const MIB = 1024 * 1024
/** A blob that is streamed, and one that is read whole. */
const LARGE = randomBytes(MIB + 50_000)
const SMALL = randomBytes(1000)

const http = nodeHttp()
afterAll(() => http.close())
let server: LoopbackServer | undefined
afterEach(() => server?.stop())

/** A registry that answers so, with the waits of who asks it. */
async function against(
  reply: (asked: Asked, number: number) => Reply,
): Promise<{ readonly registry: Registry; readonly clock: ManualClock }> {
  server = await LoopbackServer.start(reply)
  const clock = new ManualClock()
  return { registry: openRegistry(`oci+http://${server.host}/acme/cache`, { http, clock }), clock }
}

/** The answer to a request for a part of a blob: where it goes on, and up to where, then it is cut. */
const part = (bytes: Buffer, from: number, to = bytes.length): Reply => ({
  status: from > 0 ? 206 : 200,
  headers: {
    'content-length': String(bytes.length - from),
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  },
  body: bytes.subarray(from, to),
  ...(to < bytes.length && { cut: true as const }),
})

const startOf = ({ headers }: Asked): number =>
  Number(/^bytes=(\d+)-$/.exec(headers.range ?? 'bytes=0-')![1])

const read = async (registry: Registry, bytes: Buffer, size?: number): Promise<Buffer> =>
  buffer(await registry.readBlob(digestOf(bytes), size))

async function failing(act: Promise<unknown>): Promise<RegistryError> {
  const error: unknown = await act.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error as RegistryError
}

/** That no connection is kept whose answer nobody reads. */
async function expectHungUp(): Promise<void> {
  for (let look = 1; look < 100 && (await server!.connections()) > 0; look++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await server!.connections()).toBe(0)
}

describe('a large blob', () => {
  test('comes over one connection where that holds', async () => {
    const { registry } = await against(() => part(LARGE, 0))
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
    expect(server!.lines('range')).toEqual([`GET /v2/acme/cache/blobs/${digestOf(LARGE)}`])
  })

  test('is fetched from where the connection broke', async () => {
    const { registry, clock } = await against((asked, number) =>
      part(LARGE, startOf(asked), number < 3 ? number * 500_000 : undefined),
    )
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 500_000, 1_000_000])
    expect(clock.sleeps).toHaveLength(2)
  })

  test('is fetched from its beginning where the server knows no parts, and nothing comes twice', async () => {
    const { registry } = await against((_, number) =>
      part(LARGE, 0, number === 1 ? 1_034_567 : undefined),
    )
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 1_034_567])
  })

  test('may go on at an earlier place than was asked for', async () => {
    const { registry } = await against((asked, number) =>
      number === 1 ? part(LARGE, 0, 1_000_000) : part(LARGE, startOf(asked) - 70_000),
    )
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
  })

  test.each([
    ['a later place', 'bytes 1000001-1098575/1098576'],
    ['a place that it does not name', undefined],
    ['a place of which it speaks in other units', 'kilobytes 1000-1072/1073'],
    ['a place in words before it', 'these bytes 1000000-1098575/1098576'],
    ['a place that is no number', 'bytes x-1098575/1098576'],
  ])('that goes on at %s is asked for again', async (_, range) => {
    const { registry } = await against((asked, number) => {
      if (number === 1) return part(LARGE, 0, 1_000_000)
      const rest = part(LARGE, startOf(asked))
      if (number > 2) return rest
      const { 'content-range': __, ...headers } = rest.headers!
      return { ...rest, headers: { ...headers, ...(range && { 'content-range': range }) } }
    })
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 1_000_000, 1_000_000])
  })

  test('that always goes on at a later place is given up as shorter than announced', async () => {
    const { registry } = await against((asked, number) =>
      number === 1
        ? part(LARGE, 0, 1_000_000)
        : {
            ...part(LARGE, startOf(asked)),
            // So long that it does not end by itself.
            body: Buffer.alloc(20 * MIB),
            headers: { 'content-range': 'bytes 1000001-3/4' },
          },
    )
    expect(await failing(read(registry, LARGE, LARGE.length))).toMatchObject({
      failure: 'truncated',
      message: `${digestOf(LARGE)} from ${server!.host} is shorter than announced.`,
    })
    await expectHungUp()
  })

  test('that ends early and says so nowhere is asked for three times', async () => {
    const { registry, clock } = await against((asked) =>
      startOf(asked) > 0 ? { status: 416 } : { headers: {}, body: LARGE.subarray(0, 1_000_000) },
    )
    expect(await failing(read(registry, LARGE, LARGE.length))).toMatchObject({
      failure: 'truncated',
      message: `${digestOf(LARGE)} from ${server!.host} is shorter than announced.`,
    })
    expect(clock.sleeps).toHaveLength(2)
    expect(server!.asked.map(startOf)).toEqual([0, 1_000_000, 1_000_000])
  })

  test('is whole where the server has nothing after its last byte', async () => {
    const { registry } = await against((_, number) =>
      number === 1 ? { ...part(LARGE, 0), cut: true } : { status: 416 },
    )
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
  })

  test('takes no words for its bytes where the server has nothing after them', async () => {
    const { registry } = await against((asked, number) =>
      number === 2
        ? { status: 416, body: '{"errors":[{"code":"RANGE_INVALID"}]}' }
        : part(LARGE, startOf(asked), number === 1 ? 10 : undefined),
    )
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 10, 10])
  })

  test.each([
    ['of a mebibyte counts as begun anew', MIB, 'comes'],
    ['of less does not', MIB - 1, 'breaks'],
  ])('progress %s', async (_, step, outcome) => {
    const long = Buffer.alloc(6.5 * MIB, LARGE)
    const { registry } = await against((asked) => {
      const from = startOf(asked)
      return part(long, from, Math.min(long.length, from + step))
    })
    const got = read(registry, long, long.length)
    if (outcome === 'comes') expect((await got).equals(long)).toBe(true)
    else {
      expect(await failing(got)).toMatchObject({ failure: 'truncated' })
      expect(server!.asked).toHaveLength(6)
    }
  })

  test('that breaks at the same place again and again is given up after six times', async () => {
    const { registry, clock } = await against((asked) => part(LARGE, startOf(asked), 1_000_000))
    expect(await failing(read(registry, LARGE, LARGE.length))).toMatchObject({
      failure: 'truncated',
      message: `Downloading the blob ${digestOf(LARGE)} failed: the answer of ${server!.host} was cut off, also after several tries.`,
    })
    expect(server!.asked).toHaveLength(6)
    expect(clock.sleeps).toHaveLength(5)
  })

  test('goes on after an answer that passes', async () => {
    const { registry } = await against((asked, number) => {
      if (number === 1) return part(LARGE, 0, 1_000_000)
      return number === 2 ? { status: 503 } : part(LARGE, startOf(asked))
    })
    expect((await read(registry, LARGE, LARGE.length)).equals(LARGE)).toBe(true)
  })

  test('ends with an answer that does not', async () => {
    const { registry } = await against((_, number) =>
      number === 1 ? part(LARGE, 0, 1_000_000) : { status: 400 },
    )
    expect(await failing(read(registry, LARGE, LARGE.length))).toMatchObject({
      failure: 'rejected',
      message: `Downloading the blob ${digestOf(LARGE)} at ${server!.host}/acme/cache failed (400).`,
    })
    expect(server!.asked).toHaveLength(2)
  })

  test('ends with why it was stopped, also between two connections', async () => {
    const stop = new AbortController()
    const why = new Error('stopped')
    server = await LoopbackServer.start(() => part(LARGE, 0, 1_000_000))
    const clock = new ManualClock()
    const options = { http, clock, signal: stop.signal }
    const registry = openRegistry(`oci+http://${server.host}/acme/cache`, options)
    const stream = await registry.readBlob(digestOf(LARGE), LARGE.length)
    stream.once('data', () => stop.abort(why))
    await expect(buffer(stream)).rejects.toBe(why)
    expect(server.asked).toHaveLength(1)
  })

  /** A registry whose answers all break so. */
  async function breaking(by: Error): Promise<Registry> {
    const broken: Http = {
      request: async (request) => {
        const body = new Readable({ read: () => body.destroy(by) })
        return { ...(await http.request(request)), body }
      },
    }
    server = await LoopbackServer.start(() => ({ body: SMALL }))
    const options = { http: broken, clock: new ManualClock() }
    return openRegistry(`oci+http://${server.host}/acme/cache`, options)
  }

  test('that breaks by a fault of ours is not asked for again', async () => {
    const fault = new TypeError('a bug')
    await expect(read(await breaking(fault), LARGE, LARGE.length)).rejects.toBe(fault)
    expect(server!.asked).toHaveLength(1)
  })

  test('that takes longer than it may says so', async () => {
    const late = new HttpError('too late', 'ETIMEDOUT', 'http://registry')
    expect(await failing(read(await breaking(late), LARGE, LARGE.length))).toMatchObject({
      failure: 'timeout',
      message: `Downloading the blob ${digestOf(LARGE)} failed: ${server!.host} did not answer in time.`,
    })
    expect(server!.asked).toHaveLength(6)
  })

  test('that is announced longer than it may be is not begun, and asked for three times', async () => {
    const { registry } = await against(() => part(LARGE, 0))
    expect(await failing(read(registry, LARGE, LARGE.length - 1))).toMatchObject({
      failure: 'too-large',
      message: `${digestOf(LARGE)} from ${server!.host} is longer than announced, 3 times in a row.`,
    })
    expect(server!.asked).toHaveLength(3)
    await expectHungUp()
  })

  test('that turns out longer than it may be fails there', async () => {
    const { registry } = await against(() => ({ body: LARGE, headers: {} }))
    expect(await failing(read(registry, LARGE, LARGE.length - 1))).toMatchObject({
      failure: 'too-large',
    })
  })
})

describe('a blob of unknown size', () => {
  test('is as long as the server says, and fetched from where the connection broke', async () => {
    const { registry } = await against((asked, number) =>
      part(LARGE, startOf(asked), number === 1 ? 900_000 : undefined),
    )
    expect((await read(registry, LARGE)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 900_000])
  })

  test('is as long as the server said first, also where a later answer ends early', async () => {
    const { registry } = await against((asked, number) => {
      if (number === 1) return part(LARGE, 0, 400_000)
      const { headers, body } = part(LARGE, startOf(asked))
      const early = (body as Buffer).subarray(0, number === 2 ? 400_000 : undefined)
      return { status: 206, headers: { 'content-range': headers!['content-range']! }, body: early }
    })
    expect((await read(registry, LARGE)).equals(LARGE)).toBe(true)
    expect(server!.asked.map(startOf)).toEqual([0, 400_000, 800_000])
  })

  test('is as long as it is where the server says nothing', async () => {
    const { registry } = await against(() => ({ body: SMALL }))
    expect((await read(registry, SMALL)).equals(SMALL)).toBe(true)
    expect(server!.asked).toHaveLength(1)
  })

  test('is checked by its digest', async () => {
    const { registry } = await against(() => ({ body: SMALL }))
    expect(await failing(buffer(await registry.readBlob(digestOf(LARGE))))).toMatchObject({
      failure: 'digest-mismatch',
    })
  })
})

describe('a small blob', () => {
  test('of a mebibyte is still read whole: what is wrong with it is known before it is given out', async () => {
    const bytes = randomBytes(MIB)
    const { registry } = await against((_, number) => ({ body: number === 1 ? LARGE : bytes }))
    expect((await read(registry, bytes, bytes.length)).equals(bytes)).toBe(true)
    expect(server!.asked).toHaveLength(2)
  })

  const other = Buffer.from(SMALL)
  other[500]! ^= 1
  test.each([
    ['shorter', SMALL.subarray(1), 'truncated', 'is shorter than announced'],
    ['other bytes', other, 'digest-mismatch', 'does not have the digest it was asked for by'],
    ['longer', LARGE, 'too-large', 'is longer than announced'],
  ])('that is %s is fetched three times before that is said', async (_, body, failure, words) => {
    const { registry, clock } = await against(() => ({ body }))
    expect(await failing(read(registry, SMALL, SMALL.length))).toMatchObject({
      failure,
      message: `${digestOf(SMALL)} from ${server!.host} ${words}, 3 times in a row.`,
    })
    expect(server!.asked).toHaveLength(3)
    expect(clock.sleeps).toHaveLength(2)
  })

  test('whose bytes were damaged on the way is given out as it should be', async () => {
    const { registry } = await against((_, number) => ({ body: number === 1 ? other : SMALL }))
    expect((await read(registry, SMALL, SMALL.length)).equals(SMALL)).toBe(true)
  })

  test('is followed to where the registry keeps it', async () => {
    const { registry } = await against(({ path }) =>
      path === '/elsewhere'
        ? { body: SMALL }
        : { status: 307, headers: { location: '/elsewhere' } },
    )
    expect((await read(registry, SMALL, SMALL.length)).equals(SMALL)).toBe(true)
  })

  test('is a stream of bytes, of which any number may be taken', async () => {
    const { registry } = await against(() => ({ body: SMALL }))
    const stream = await registry.readBlob(digestOf(SMALL), SMALL.length)
    await once(stream, 'readable')
    expect(stream.read(3)).toEqual(SMALL.subarray(0, 3))
  })

  test('may be of no bytes', async () => {
    const { registry } = await against(() => ({ body: '' }))
    expect(await read(registry, Buffer.alloc(0), 0)).toHaveLength(0)
  })
})
