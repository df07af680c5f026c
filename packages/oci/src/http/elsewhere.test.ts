import { expect, test } from '@jest/globals'
import { blobOf } from '@pakages/image'
import { AnsweringHttp, type Given } from '@pakages/testing/upstream/answering-http'
import { ManualClock } from '@pakages/core/fakes'
import type { Registry } from '@pakages/core'
import { openRegistry } from '../open-registry.ts'

// A registry may send its clients on to any host: for uploads, and for the next page of a list. What
// they log in with stays with the registry.

const REGISTRY = 'https://registry.example'
const V2 = `${REGISTRY}/v2/acme/cache`
const OTHER = 'https://other.example'
const BASIC = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }

/** A registry that asks for a login once, and then answers so. */
function opened(answers: Readonly<Record<string, Given | readonly Given[]>>): {
  readonly registry: Registry
  readonly http: AnsweringHttp
} {
  const http = new AnsweringHttp(answers)
  const credentials = { username: 'octocat', password: 'secret' }
  const clock = new ManualClock()
  return {
    http,
    registry: openRegistry('oci://registry.example/acme/cache', { http, clock, credentials }),
  }
}

/** Whether each request to a host carried a login. */
const loginsAt = ({ requests }: AnsweringHttp, origin: string): boolean[] =>
  requests
    .filter(({ url }) => new URL(url).origin === origin)
    .map(({ headers }) => headers?.['authorization'] !== undefined)

const TAGS = `${V2}/tags/list?n=1000`
const page = (tag: string, next?: string): Given => ({
  status: 200,
  body: JSON.stringify({ name: 'acme/cache', tags: [tag] }),
  ...(next !== undefined && { headers: { link: `<${next}>; rel="next"` } }),
})

test('a login does not follow the list of tags to another host', async () => {
  const next = `${OTHER}/v2/acme/cache/tags/list?last=a`
  const { registry, http } = opened({ [TAGS]: [BASIC, page('a', next)], [next]: page('b') })
  expect(await registry.tags()).toEqual(['a', 'b'])
  expect(loginsAt(http, REGISTRY)).toEqual([false, true])
  expect(loginsAt(http, OTHER)).toEqual([false])
})

test('nor to another port of the same host', async () => {
  const next = `${REGISTRY}:8443/v2/acme/cache/tags/list?last=a`
  const { registry, http } = opened({ [TAGS]: [BASIC, page('a', next)], [next]: page('b') })
  expect(await registry.tags()).toEqual(['a', 'b'])
  expect(loginsAt(http, `${REGISTRY}:8443`)).toEqual([false])
})

test('it goes along to the next page of the same registry', async () => {
  const { registry, http } = opened({
    [TAGS]: [BASIC, page('a', '/v2/acme/cache/tags/list?last=a')],
    [`${V2}/tags/list?last=a`]: page('b'),
  })
  expect(await registry.tags()).toEqual(['a', 'b'])
  expect(loginsAt(http, REGISTRY)).toEqual([false, true, true])
})

test('a login does not follow an upload to another host, and the bytes do', async () => {
  const blob = blobOf(Buffer.from('hello'))
  const upload = `${OTHER}/uploads/1`
  const { registry, http } = opened({
    [`${V2}/blobs/${blob.digest}`]: [BASIC, { status: 404 }],
    [`${V2}/blobs/uploads/`]: { status: 202, headers: { location: upload } },
    [`${V2}/blobs/uploads/?mount=${encodeURIComponent(blob.digest)}&from=acme%2Fcache`]: {
      status: 201,
    },
    [`${upload}?digest=${encodeURIComponent(blob.digest)}`]: { status: 201 },
  })
  expect(await registry.putBlob(blob)).toBe('uploaded')
  expect(loginsAt(http, OTHER)).toEqual([false])
  expect(loginsAt(http, REGISTRY).slice(1)).not.toContain(false)
})

test('a list goes on at no address that others can listen to', async () => {
  const { registry, http } = opened({ [TAGS]: [BASIC, page('a', 'http://other.example/list')] })
  await expect(registry.tags()).rejects.toThrow('is not a safe address')
  expect(loginsAt(http, 'http://other.example')).toEqual([])
})
