import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { nodeHttp, type BlobSource, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { blobOf, digestOf, RegistryError } from '@pakages/image'
import { Blobs } from '@pakages/testing/oci/blob-store'
import { LoopbackServer, type Asked, type Reply } from '@pakages/testing/oci/loopback-server'
import { streamedBlob } from '@pakages/testing/oci/put-image'
import { randomBytes } from 'node:crypto'
import { openRegistry } from '../open-registry.ts'

const KIB = 1024
const MIB = KIB * KIB
const PATH = '/v2/acme/cache/blobs'
const BYTES = randomBytes(1000)
const BLOB = blobOf(BYTES)

/** What goes wrong with a request; `lost`: it arrives, and its answer does not. */
type Fault = (asked: Asked, ofItsMethod: number) => Reply | 'lost' | undefined

const http = nodeHttp()
afterAll(() => http.close())
let servers: LoopbackServer[] = []
/** The one that was started last. */
let server: LoopbackServer
afterEach(async () => {
  for (const one of servers) await one.stop()
  servers = []
})

async function serve(reply: (asked: Asked) => Reply): Promise<void> {
  server = await LoopbackServer.start(reply)
  servers.push(server)
}

async function against(
  fault: Fault = () => undefined,
  chunkSize?: number,
): Promise<{ readonly registry: Registry; readonly blobs: Blobs; readonly clock: ManualClock }> {
  const blobs = new Blobs()
  await serve((asked) => {
    const number = server.asked.filter(({ method }) => method === asked.method).length
    const wrong = fault(asked, number)
    if (wrong !== undefined && wrong !== 'lost') return wrong
    const reply = blobs.reply(asked)
    return wrong === 'lost' ? { lost: true } : reply
  })
  const clock = new ManualClock()
  const options = { http, clock, ...(chunkSize && { chunkSize }) }
  return {
    registry: openRegistry(`oci+http://${server.host}/acme/cache`, options),
    blobs,
    clock,
  }
}

const methods = (): string[] => server.asked.map(({ method }) => method)
const sent = (method: string): Asked[] => server.asked.filter((one) => one.method === method)

async function failing(act: Promise<unknown>): Promise<RegistryError> {
  const error: unknown = await act.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error as RegistryError
}

const HEAD = `HEAD ${PATH}/${BLOB.digest}`
const POST = `POST ${PATH}/uploads/`
const MOUNT = `POST ${PATH}/uploads/?mount=${encodeURIComponent(BLOB.digest)}&from=acme%2Fcache`
const DIGEST = `digest=${encodeURIComponent(BLOB.digest)}`
/** One that is not the first of its registry, so that nothing is found out by the way. */
const second = blobOf(randomBytes(500))

describe('a blob', () => {
  test('is looked for, sent in one piece, and mounted from where it is to see whether that tells', async () => {
    const { registry, blobs } = await against()
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(server.lines('content-length', 'content-type')).toEqual([
      HEAD,
      `${POST} 0`,
      `PUT /uploads/1?${DIGEST} 1000 application/octet-stream`,
      `${MOUNT} 0`,
    ])
    expect(blobs.stored.get(BLOB.digest)).toEqual(BYTES)
  })

  test('costs one question less from then on, where mounting tells that it is there', async () => {
    const { registry } = await against()
    await registry.putBlob(second)
    const before = server.asked.length
    expect(await registry.putBlob(second)).toBe('present')
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods().slice(before)).toEqual(['POST', 'POST', 'PUT'])
  })

  test('is looked for each time where it does not, and the upload that was begun is ended', async () => {
    const { registry, blobs } = await against(({ path }) =>
      path.includes('mount=')
        ? { status: 202, headers: { location: '/uploads/probe' } }
        : undefined,
    )
    await registry.putBlob(second)
    expect(server.lines().at(-1)).toBe('DELETE /uploads/probe')
    const before = server.asked.length
    expect(await registry.putBlob(second)).toBe('present')
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods().slice(before)).toEqual(['HEAD', 'HEAD', 'POST', 'PUT'])
    expect(blobs.stored.size).toBe(2)
  })

  test.each([200, 202, 204, 400, 404, 405, 501])(
    'is uploaded also where ending another upload is answered by %i',
    async (status) => {
      const { registry } = await against(({ path, method }) => {
        if (method === 'DELETE') return { status }
        return path.includes('mount=')
          ? { status: 202, headers: { location: '/uploads/probe' } }
          : undefined
      })
      expect(await registry.putBlob(BLOB)).toBe('uploaded')
      expect(sent('DELETE')).toHaveLength(1)
    },
  )

  test('is looked for by who comes while the first one finds that out', async () => {
    const { registry } = await against()
    expect(await Promise.all([registry.putBlob(BLOB), registry.putBlob(second)])).toEqual([
      'uploaded',
      'uploaded',
    ])
    expect(sent('HEAD')).toHaveLength(2)
  })

  test('is looked for each time after the first one failed', async () => {
    const { registry } = await against(({ method }, number) =>
      method === 'POST' && number === 1 ? { status: 400 } : undefined,
    )
    await failing(registry.putBlob(second))
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods()).toEqual(['HEAD', 'POST', 'HEAD', 'POST', 'PUT'])
  })

  test('that is there is not sent', async () => {
    const { registry, blobs } = await against()
    blobs.stored.set(BLOB.digest, BYTES)
    expect(await registry.putBlob(BLOB)).toBe('present')
    expect(methods()).toEqual(['HEAD', 'POST'])
  })

  test('of another repository is mounted, or sent where that repository has none', async () => {
    const { registry, blobs } = await against()
    expect(await registry.putBlob(BLOB, 'acme/other')).toBe('uploaded')
    blobs.stored.set(second.digest, BYTES)
    expect(await registry.putBlob(second, 'acme/other')).toBe('mounted')
    const mounts = [BLOB, second].map(
      ({ digest }) => `${POST}?mount=${encodeURIComponent(digest)}&from=acme%2Fother`,
    )
    expect(server.lines()).toEqual([mounts[0], `PUT /uploads/1?${DIGEST}`, mounts[1]])
  })

  test('of another repository needs a login that may read there too', async () => {
    const { registry } = await against(({ path, headers }) => {
      if (path.startsWith('/token')) return { body: '{"token":"t"}' }
      if (headers.authorization !== undefined) return undefined
      const realm = `http://${server.host}/token`
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
    })
    await registry.putBlob(BLOB, 'acme/other')
    await registry.putBlob(second, 'acme/cache')
    await registry.putBlob(blobOf(randomBytes(10)))
    const logins = server.lines().filter((line) => line.startsWith('GET /token'))
    const scope = 'scope=repository%3Aacme%2F'
    expect(logins).toEqual([
      `GET /token?${scope}cache%3Apull%2Cpush&${scope}other%3Apull`,
      `GET /token?${scope}cache%3Apull%2Cpush`,
    ])
  })

  test('is ended, where an upload was begun in vain, with the login that began it', async () => {
    const { registry } = await against(({ path, headers }) => {
      const scope = new URL(path, 'http://registry').searchParams.get('scope')
      if (path.startsWith('/token')) return { body: JSON.stringify({ token: scope ?? 'nothing' }) }
      const realm = `http://${server.host}/token`
      if (headers.authorization === undefined)
        return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
      return path.includes('mount=')
        ? { status: 202, headers: { location: '/uploads/x' } }
        : undefined
    })
    await registry.putBlob(BLOB)
    const login = 'Bearer repository:acme/cache:pull,push'
    expect(server.lines('authorization').at(-1)).toBe(`DELETE /uploads/x ${login}`)
  })

  test('that comes as a stream is sent in one piece too', async () => {
    const large = randomBytes(MIB + 1)
    const { registry, blobs } = await against()
    expect(await registry.putBlob(streamedBlob(large))).toBe('uploaded')
    expect(blobs.stored.get(digestOf(large))!.equals(large)).toBe(true)
    expect(sent('PUT')).toHaveLength(1)
  })

  test.each<[string, BlobSource]>([
    ['as a whole', { ...BLOB, digest: digestOf('other') }],
    ['as a stream', { ...streamedBlob(BYTES), digest: digestOf('other') }],
  ])('that changed on this machine since it was looked at is not published %s', async (_, blob) => {
    const { registry, blobs } = await against()
    expect(await failing(registry.putBlob(blob))).toMatchObject({
      failure: 'digest-mismatch',
      message: expect.stringContaining('from this machine does not have the digest'),
      fix: expect.stringContaining('Remove it there'),
    })
    expect(blobs.stored.size).toBe(0)
  })
})

describe('whether a blob is there', () => {
  const length = (bytes: number) => ({ 'content-length': String(bytes) })
  const digest = { 'docker-content-digest': BLOB.digest }
  const html = { 'content-type': 'text/html; charset=utf-8' }
  test.each<[string, Reply, 'present' | 'uploaded']>([
    ['by its length', { headers: length(1000) }, 'present'],
    ['not by another', { headers: { ...length(999), ...digest } }, 'uploaded'],
    ['not by a web page of its length', { headers: { ...length(1000), ...html } }, 'uploaded'],
    ['not by its length where it is missing', { status: 404, headers: length(1000) }, 'uploaded'],
  ])('is told %s', async (_, reply, outcome) => {
    const { registry } = await against(({ method }) => (method === 'HEAD' ? reply : undefined))
    expect(await registry.putBlob(BLOB)).toBe(outcome)
  })

  test.each<[string, Readonly<Record<string, string>>, 'present' | 'uploaded']>([
    ['by its digest', digest, 'present'],
    ['not by another', { 'docker-content-digest': digestOf('other') }, 'uploaded'],
    ['not by none', {}, 'uploaded'],
  ])('is told %s where there is no length', async (_, headers, outcome) => {
    const { registry } = await against(({ method }) =>
      // What may be of any length: Node says 0 for an answer without a body.
      method === 'HEAD' ? { headers: { ...headers, 'transfer-encoding': 'chunked' } } : undefined,
    )
    expect(await registry.putBlob(BLOB)).toBe(outcome)
  })

  test('is told by any answer to who does not know its size, but a web page', async () => {
    const { registry } = await against((_, number) =>
      number === 1 ? { headers: length(7) } : { headers: html },
    )
    expect(await registry.hasBlob(BLOB.digest)).toBe(true)
    expect(await registry.hasBlob(BLOB.digest)).toBe(false)
  })

  test('is not told by an answer that says that the question is wrong', async () => {
    const { registry } = await against(() => ({ status: 400 }))
    await expect(registry.hasBlob(BLOB.digest)).rejects.toThrow('Looking for a blob at')
  })

  test('is asked where the registry keeps it', async () => {
    const { registry } = await against(({ path }) =>
      path === '/elsewhere'
        ? { headers: length(1000) }
        : { status: 307, headers: { location: '/elsewhere' } },
    )
    expect(await registry.hasBlob(BLOB.digest)).toBe(true)
  })
})

describe('an upload that breaks', () => {
  test('is begun anew', async () => {
    const { registry, blobs, clock } = await against(({ method }, number) =>
      method === 'PUT' && number === 1 ? { status: 503 } : undefined,
    )
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods()).toEqual(['HEAD', 'POST', 'PUT', 'HEAD', 'POST', 'PUT', 'POST'])
    expect(blobs.stored.has(BLOB.digest)).toBe(true)
    expect(clock.sleeps).toHaveLength(1)
  })

  test('is not begun anew where only its answer was lost', async () => {
    const { registry } = await against(({ method }, number) =>
      method === 'PUT' && number === 1 ? 'lost' : undefined,
    )
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods()).toEqual(['HEAD', 'POST', 'PUT', 'HEAD', 'POST'])
  })

  test('is begun anew where the registry does not say where it is to go on', async () => {
    const { registry } = await against(({ method }, number) =>
      method === 'POST' && number === 1 ? { status: 202 } : undefined,
    )
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    const lost = await against(({ method }) => (method === 'POST' ? { status: 202 } : undefined))
    expect(await failing(lost.registry.putBlob(BLOB))).toMatchObject({
      message: `${server.host} does not say where uploading a blob is to go on.`,
    })
  })

  test('is sent again where the registry stored something else, then told', async () => {
    const headers = { 'docker-content-digest': `sha256:${'0'.repeat(200)}` }
    const { registry } = await against(({ method }) =>
      method === 'PUT' ? { status: 201, headers } : undefined,
    )
    const error = await failing(registry.putBlob(BLOB, 'acme/other'))
    expect(error).toMatchObject({
      failure: 'digest-mismatch',
      message: `${server.host} stored sha256:${'0'.repeat(73)} instead of ${BLOB.digest}, 3 times.`,
      fix: expect.stringContaining('the registry or something before it changes what is sent'),
    })
    expect(sent('PUT')).toHaveLength(3)
  })

  test('is fine where the registry says what it stored', async () => {
    const { registry, blobs } = await against()
    blobs.ended = { 'docker-content-digest': BLOB.digest }
    expect(await registry.putBlob(BLOB)).toBe('uploaded')
    expect(methods()).toEqual(['HEAD', 'POST', 'PUT', 'POST'])
  })

  test('ends when the run is stopped, also while another upload is ended', async () => {
    const stop = new AbortController()
    const why = new Error('stopped')
    const blobs = new Blobs()
    await serve((asked) => {
      if (asked.method === 'DELETE') stop.abort(why)
      return asked.path.includes('mount=')
        ? { status: 202, headers: { location: '/uploads/probe' } }
        : blobs.reply(asked)
    })
    const options = { http, clock: new ManualClock(), signal: stop.signal }
    const registry = openRegistry(`oci+http://${server.host}/acme/cache`, options)
    await expect(registry.putBlob(BLOB)).rejects.toBe(why)
  })
})

describe('a blob in chunks', () => {
  const large = randomBytes(4 * MIB + 1000)
  const bytes = randomBytes(10 * KIB)
  const sizes = (): number[] => sent('PATCH').map(({ body }) => body.length)
  const put = (registry: Registry, what = bytes) => registry.putBlob(streamedBlob(what))

  test.each([413, 416])(
    'is how it is sent where %i refuses the whole, and so are those after it',
    async (status) => {
      const { registry, blobs } = await against(({ method, body }) =>
        method === 'PUT' && body.length > 0 ? { status } : undefined,
      )
      expect(await put(registry)).toBe('uploaded')
      expect(sizes()).toEqual([10 * KIB])
      expect(blobs.stored.get(digestOf(bytes))!.equals(bytes)).toBe(true)
      // One that is larger than a chunk is not sent whole to be refused.
      expect(await put(registry, large)).toBe('uploaded')
      expect(sizes().slice(1)).toEqual([4 * MIB, 1000])
      expect(sent('PUT')).toHaveLength(3)
    },
  )

  test('are at least as large as the registry wants them', async () => {
    const { registry, blobs } = await against(({ method, body }) =>
      method === 'PUT' && body.length > 0 ? { status: 413 } : undefined,
    )
    blobs.began = { 'oci-chunk-min-length': String(4 * MIB + 600) }
    await put(registry, large)
    expect(sizes()).toEqual([4 * MIB + 600, 400])
    blobs.began = { 'oci-chunk-min-length': String(4 * MIB + 700) }
    await put(registry, Buffer.concat([large, BYTES]))
    expect(sizes().slice(2)).toEqual([4 * MIB + 700, 1300])
  })

  test('are as large as was asked for, whatever the registry wants in words', async () => {
    const { registry, blobs } = await against(undefined, 5 * KIB)
    blobs.began = { 'oci-chunk-min-length': 'many' }
    await put(registry)
    expect(sizes()).toEqual([5 * KIB, 5 * KIB])
    expect(server.lines('content-range').filter((line) => line.startsWith('PATCH'))).toEqual([
      `PATCH /uploads/1 0-${5 * KIB - 1}`,
      `PATCH /uploads/1 ${5 * KIB}-${10 * KIB - 1}`,
    ])
  })

  test('is sent whole where it is no longer than a chunk', async () => {
    const { registry } = await against(undefined, 10 * KIB)
    await put(registry)
    expect(sizes()).toEqual([])
    await put(registry, Buffer.concat([bytes, Buffer.alloc(1)]))
    expect(sizes()).toEqual([10 * KIB, 1])
  })

  test('that changed on this machine is not published', async () => {
    const { registry, blobs } = await against(undefined, KIB)
    const blob = { ...streamedBlob(bytes), digest: digestOf('other') }
    expect(await failing(registry.putBlob(blob))).toMatchObject({
      failure: 'digest-mismatch',
      message: expect.stringContaining('from this machine'),
    })
    expect(blobs.stored.size).toBe(0)
  })

  test('is begun anew where a chunk was changed on the way', async () => {
    const answer = { status: 400, body: '{"errors":[{"code":"DIGEST_INVALID"}]}' }
    const { registry } = await against(
      ({ method }, number) => (method === 'PUT' && number === 1 ? answer : undefined),
      4 * KIB,
    )
    // What is closed is asked for three times by itself: changed is what arrived.
    expect(await put(registry)).toBe('uploaded')
    const always = await against(({ method }) => (method === 'PUT' ? answer : undefined), 4 * KIB)
    expect(await failing(put(always.registry))).toMatchObject({ code: 'DIGEST_INVALID' })
    expect(sizes()).toHaveLength(9)
  })

  test('is begun anew where the registry lost track of it', async () => {
    const { registry, blobs } = await against(
      ({ method }, number) => (method === 'PATCH' && number <= 4 ? { status: 404 } : undefined),
      4 * KIB,
    )
    expect(await put(registry)).toBe('uploaded')
    expect(blobs.stored.has(digestOf(bytes))).toBe(true)
    expect(sent('POST').length).toBeGreaterThan(1)
  })

  test('is begun anew three times, then told', async () => {
    const { registry } = await against(
      ({ method }) => (method === 'PATCH' ? { status: 404 } : undefined),
      4 * KIB,
    )
    expect(await failing(put(registry))).toMatchObject({ failure: 'not-found' })
    expect(sent('POST')).toHaveLength(3)
  })

  test('is not begun anew where the registry refuses it', async () => {
    const { registry } = await against(
      ({ method }) => (method === 'PATCH' ? { status: 400 } : undefined),
      4 * KIB,
    )
    expect(await failing(put(registry))).toMatchObject({ failure: 'rejected' })
    expect(methods()).toEqual(['HEAD', 'POST', 'PATCH'])
  })
})
