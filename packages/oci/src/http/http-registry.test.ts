import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Credentials, type Http, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf, fallbackTag, RegistryError } from '@pakages/image'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { freePort } from '@pakages/testing/docker-registry'
import type { Behaviour } from '@pakages/testing/ghcr-emulator/behaviour'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { openRegistry } from '../open-registry.ts'
import { attach, streamedBlob, putImage } from '@pakages/testing/oci/put-image'
import { registryContract } from '@pakages/testing/oci/registry-contract'

const octocat = { username: 'octocat', password: 'ghp_secret' }
const http = nodeHttp()
const clock = new ManualClock()
let emulators: GhcrEmulator[] = []
afterEach(async () => {
  for (const emulator of emulators) await emulator.stop()
  emulators = []
})

async function ghcr(behaviour: Behaviour = {}): Promise<GhcrEmulator> {
  const emulator = await GhcrEmulator.start(behaviour, () => clock.now())
  emulators.push(emulator)
  return emulator
}

const open = (
  emulator: GhcrEmulator,
  credentials: Credentials | undefined = octocat,
  chunkSize?: number,
): Registry =>
  openRegistry(emulator.reference('owner/cache'), {
    http,
    clock,
    credentials,
    ...(chunkSize && { chunkSize }),
  })

const failing = async (promise: Promise<unknown>): Promise<RegistryError> => {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error as RegistryError
}

describe.each<[string, Behaviour]>([
  ['on a calm day', {}],
  ['with 502, 503 and 429 among the answers', { failEvery: 7, limitEvery: 5 }],
  [
    'with a 303 for referrers, small pages and blobs elsewhere',
    { referrers: 303, page: 3, redirectBlobs: true },
  ],
  ['with 429 for referrers and no mounts', { referrers: 429, mount: false }],
  [
    'with a referrers API and tokens that live a second',
    { referrers: 'supported', tokenSeconds: 1 },
  ],
  ['with small uploads only', { wholeLimit: 100_000 }],
])('ghcr.io %s', (_, behaviour) => {
  const starting = GhcrEmulator.start(behaviour, () => clock.now())
  let emulator: GhcrEmulator
  beforeAll(async () => void (emulator = await starting))
  afterAll(() => emulator.stop())
  registryContract(
    'HTTP',
    (repository) =>
      openRegistry(emulator.reference(repository), { http, clock, credentials: octocat }),
    { deletes: false },
  )
  test('credentials stay with the registry', () => expect(emulator.leaked).toEqual([]))
})

describe('logging in', () => {
  test('requests at the same time share one token for each scope', async () => {
    const emulator = await ghcr()
    const registry = open(emulator)
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        registry.putBlob(streamedBlob(Buffer.from(`blob ${number}`))),
      ),
    )
    expect(emulator.tokens.exchanges).toBeLessThanOrEqual(2)
  })

  test('an expired token is renewed, before and after the registry notices', async () => {
    const emulator = await ghcr({ tokenSeconds: 60 })
    const registry = open(emulator)
    await putImage(registry, 'one', 'layer')
    const before = emulator.tokens.exchanges
    clock.advance(61_000)
    await putImage(registry, 'two', 'layer')
    expect(emulator.tokens.exchanges).toBeGreaterThan(before)
    expect(await registry.tags()).toHaveLength(2)
  })

  test('anybody may read what is public, with a token and without credentials', async () => {
    const emulator = await ghcr()
    await putImage(open(emulator), 'one', 'layer')
    const anonymous = openRegistry(emulator.reference('owner/cache'), { http, clock })
    expect(await anonymous.tags()).toEqual(['one'])
    expect(await failing(anonymous.putBlob(streamedBlob(Buffer.from('x'))))).toMatchObject({
      failure: 'unauthorized',
      fix: expect.stringContaining('"token"'),
    })
  })

  test('name and password go along where the registry asks for Basic, in whatever case it writes it', async () => {
    const seen: (string | undefined)[] = []
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization)
      if (request.headers.authorization) response.end('{"tags":["one"]}')
      else response.writeHead(401, { 'www-authenticate': 'BASIC Realm="registry"' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const registry = openRegistry(
      `oci+http://127.0.0.1:${(server.address() as AddressInfo).port}/a`,
      { http, clock, credentials: { username: 'me', password: 'p:w ü' } },
    )
    expect(await registry.tags()).toEqual(['one'])
    await registry.tags()
    const basic = `Basic ${Buffer.from('me:p:w ü').toString('base64')}`
    expect(seen).toEqual([undefined, basic, basic])
    server.closeAllConnections()
    server.close()
  })

  test('a token server elsewhere without TLS gets nothing', async () => {
    const server = createServer((_, response) =>
      response
        .writeHead(401, {
          'www-authenticate': 'Bearer realm="http://evil.example/token",service="x"',
        })
        .end(),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const registry = openRegistry(
      `oci+http://127.0.0.1:${(server.address() as AddressInfo).port}/a`,
      { http, clock, credentials: octocat },
    )
    expect((await failing(registry.tags())).message).toContain('not an https address')
    server.closeAllConnections()
    server.close()
  })
})

describe('what goes wrong names the cause and the next step', () => {
  const wrong = { username: 'octocat', password: 'wrong-password' }
  test.each<
    [string, Behaviour, Credentials | undefined, (registry: Registry) => Promise<unknown>, object]
  >([
    [
      'wrong password',
      {},
      wrong,
      (registry) => registry.tags(),
      {
        message: expect.stringContaining('credentials were not accepted'),
        fix: expect.stringContaining('"username" and "password"'),
      },
    ],
    [
      'private and nobody logged in',
      { public: false },
      undefined,
      (registry) => registry.tags(),
      { message: expect.stringContaining('none were given') },
    ],
    [
      'a package that was first pushed by hand',
      { denyWrites: true },
      octocat,
      (registry) => putImage(registry, 'x', 'y'),
      {
        message: expect.stringContaining('write_package'),
        fix: expect.stringMatching(
          /packages\/container\/cache\/settings.*Manage Actions access.*Write/s,
        ),
      },
    ],
    [
      'too many requests all the time',
      { limitEvery: 1 },
      octocat,
      (registry) => registry.tags(),
      { message: expect.stringContaining('429'), fix: expect.stringContaining('concurrency') },
    ],
    [
      'broken all the time',
      { failEvery: 1 },
      octocat,
      (registry) => registry.tags(),
      {
        message: expect.stringMatching(/50[23]/),
        fix: expect.stringContaining('What was pushed is kept'),
      },
    ],
    [
      'deleting',
      {},
      octocat,
      (registry) => registry.deleteManifest(digestOf('x')),
      { message: expect.stringContaining('delete'), fix: expect.stringContaining('deletion') },
    ],
  ])('%s', async (_, behaviour, credentials, act, expected) => {
    const error = await failing(
      act(
        openRegistry((await ghcr(behaviour)).reference('owner/cache'), {
          http,
          clock,
          credentials,
        }),
      ),
    )
    expect(error).toMatchObject(expected)
    expect(JSON.stringify([error.message, error.fix])).not.toMatch(/wrong-password|ghp_secret/)
  })

  test.each<[NonNullable<Behaviour['damage']>, string]>([
    ['cut', 'truncated'],
    ['changed', 'digest-mismatch'],
    ['endless', 'too-large'],
  ])('a blob that is %s', async (damage, failure) => {
    const emulator = await ghcr({ damage })
    const registry = open(emulator)
    const blob = streamedBlob(Buffer.alloc(200_000, 'x'))
    await registry.putBlob(blob)
    expect((await failing(registry.readBlob(blob.digest, blob.size).then(buffer))).failure).toBe(
      failure,
    )
  })

  test('nobody listens', async () => {
    const registry = openRegistry(`oci+http://127.0.0.1:${await freePort()}/a`, { http, clock })
    expect(await failing(registry.tags())).toMatchObject({
      failure: 'unreachable',
      message: expect.stringContaining('nothing listens there'),
    })
  })

  test('TLS where there is none', async () => {
    const emulator = await ghcr()
    const registry = openRegistry(emulator.reference('a').replace('oci+http', 'oci'), {
      http,
      clock,
    })
    expect(await failing(registry.tags())).toMatchObject({
      failure: 'untrusted',
      fix: expect.stringContaining('oci+http'),
    })
  })

  test('a web page instead of a registry', async () => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Hello</html>'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const registry = openRegistry(
      `oci+http://127.0.0.1:${(server.address() as AddressInfo).port}/a`,
      { http, clock },
    )
    expect((await failing(registry.tags())).message).toMatch(/the answer of .* is a web page\.$/)
    server.closeAllConnections()
    server.close()
  })
})

describe('uploads', () => {
  test('chunks stay within 4 MiB where whole uploads are refused, and all of it arrives', async () => {
    const emulator = await ghcr({ wholeLimit: 1_000_000 })
    const blob = streamedBlob(Buffer.alloc(9_000_000, 'abcdefg'))
    expect(await open(emulator).putBlob(blob)).toBe('uploaded')
    expect(emulator.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(3)
    expect(emulator.repository('owner/cache').blobs.get(blob.digest)).toHaveLength(9_000_000)
  })

  test('a chunk that failed is sent again, not the whole blob', async () => {
    const emulator = await ghcr({ failEvery: 4 })
    const blob = streamedBlob(Buffer.alloc(3_000_000, 'abcdefg'))
    await open(emulator, octocat, 500_000).putBlob(blob)
    expect(emulator.repository('owner/cache').blobs.has(blob.digest)).toBe(true)
    expect(
      emulator.requests.filter((request) => /^POST .* 202$/.test(request)).length,
    ).toBeLessThanOrEqual(2)
  })

  test('a blob of another repository is mounted, not uploaded', async () => {
    const emulator = await ghcr()
    const blob = streamedBlob(Buffer.from('shared'))
    await openRegistry(emulator.reference('owner/other'), {
      http,
      clock,
      credentials: octocat,
    }).putBlob(blob)
    expect(await open(emulator).putBlob(blob, 'owner/other')).toBe('mounted')
    expect(await open(emulator).hasBlob(blob.digest)).toBe(true)
  })
})

describe('referrers in the fallback tag', () => {
  test('who held an old answer for long does not write back what it does not know', async () => {
    const emulator = await ghcr()
    const subject = await putImage(open(emulator), 'one', 'layer')
    const first = await attach(open(emulator), subject, 'text/plain', 'first')
    const real = nodeHttp()
    let held: Promise<unknown> | undefined
    /** The first answer about the tag is held back until somebody else is done. */
    const slow: Http = {
      request: async (request) => {
        const answer = await real.request(request)
        const asked = request.method === 'GET' && String(request.url).endsWith(fallbackTag(subject))
        if (asked && held === undefined && answer.status === 200) {
          const bytes = await answer.bytes()
          held = attach(quick, subject, 'text/plain', 'second')
          await held
          return { ...answer, bytes: async () => bytes }
        }
        return answer
      },
    }
    const by = (client: Http): Registry =>
      openRegistry(emulator.reference('owner/cache'), {
        http: client,
        clock: systemClock,
        credentials: octocat,
      })
    const quick = by(real)
    const third = await attach(by(slow), subject, 'text/plain', 'third')
    const found = (await quick.referrers(subject)).map(({ digest }) => digest)
    real.close()
    expect(found.sort()).toEqual([first, await held, third].sort())
  })

  test('two processes that attach at the same time lose nothing', async () => {
    const emulator = await ghcr()
    const [one, two] = [open(emulator), open(emulator)]
    const subject = await putImage(one, 'one', 'layer')
    const attached = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        attach(number % 2 ? one : two, subject, 'text/plain', `note ${number}`),
      ),
    )
    expect((await one.referrers(subject)).map((entry) => entry.digest).sort()).toEqual(
      attached.sort(),
    )
    expect(emulator.repository('owner/cache').tags.has(fallbackTag(subject))).toBe(true)
  })
})
