import { describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import {
  digestOf,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  MANIFEST_LIMIT,
} from '@pakages/image'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import { openRegistry } from '../open-registry.ts'

const V2 = 'https://registry.example/v2/acme/cache/manifests'
const BYTES = Buffer.from('{"schemaVersion":2}')
const DIGEST = digestOf(BYTES)
const OTHER = digestOf('other')

/** A registry that answers each request so, by its number from 1. */
function against(
  answer: (number: number) => Scripted,
  host = 'registry.example',
): { readonly registry: Registry; readonly http: ScriptedHttp; readonly clock: ManualClock } {
  const http: ScriptedHttp = new ScriptedHttp(() => answer(http.requests.length))
  const clock = new ManualClock()
  return { http, clock, registry: openRegistry(`oci://${host}/acme/cache`, { http, clock }) }
}

const body = BYTES.toString()

describe('reading a manifest', () => {
  test('takes every kind that there is, and follows the registry to where it keeps it', async () => {
    const { registry, http } = against(() => ({
      body,
      headers: { 'content-type': `${IMAGE_INDEX} ; charset=utf-8` },
    }))
    expect(await registry.manifest('v1')).toEqual({
      bytes: BYTES,
      digest: DIGEST,
      mediaType: IMAGE_INDEX,
    })
    expect(http.requests).toMatchObject([{ url: new URL(`${V2}/v1`), redirects: 5 }])
    expect(http.requests[0]!.headers!['accept']!.split(', ').sort()).toEqual(
      [DOCKER_LIST, DOCKER_MANIFEST, IMAGE_INDEX, IMAGE_MANIFEST].sort(),
    )
  })

  test('takes it as an image where the registry does not say what it is', async () => {
    const { registry } = against(() => ({ body }))
    expect(await registry.manifest(DIGEST)).toMatchObject({ mediaType: IMAGE_MANIFEST })
  })

  test('asks for a name as it is written, whatever is in it', async () => {
    const { registry, http } = against(() => ({ body }))
    await registry.manifest('a/../b')
    expect(http.asked).toEqual([`GET ${V2}/a%2F..%2Fb`])
  })

  test('believes that there is none when that is said three times, within a moment', async () => {
    const { registry, http, clock } = against(() => ({ status: 404 }))
    expect(await registry.manifest('v1')).toBeUndefined()
    expect(http.requests).toHaveLength(3)
    const [first = 0, second = 0] = clock.sleeps
    expect(first).toBeGreaterThanOrEqual(50)
    expect(first).toBeLessThanOrEqual(100)
    expect(second).toBeGreaterThanOrEqual(100)
    expect(second).toBeLessThanOrEqual(200)
  })

  test('finds one that the registry did not know a moment ago', async () => {
    const { registry } = against((number) => (number < 3 ? { status: 404 } : { body }))
    expect(await registry.manifest('v1')).toMatchObject({ digest: DIGEST })
  })

  test.each([
    ['by another digest', DIGEST, '{"other":1}', {}],
    ['by another digest than its header says', 'v1', body, { 'docker-content-digest': OTHER }],
  ])('fetches one that came %s three times', async (_, reference, answer, headers) => {
    const { registry, http } = against(() => ({ body: answer, headers }))
    await expect(registry.manifest(reference)).rejects.toMatchObject({
      failure: 'digest-mismatch',
      message: `The manifest ${reference} from registry.example does not have the digest it was asked for by, 3 times in a row.`,
    })
    expect(http.requests).toHaveLength(3)
  })

  test.each([
    ['the digest that it was asked by, whatever its header says', DIGEST, OTHER],
    ['a header that holds no digest', 'v1', 'v1'],
    ['the header of its bytes', 'v1', DIGEST],
  ])('takes one by %s', async (_, reference, header) => {
    const { registry, http } = against(() => ({
      body,
      headers: { 'docker-content-digest': header },
    }))
    expect(await registry.manifest(reference)).toMatchObject({ digest: DIGEST })
    expect(http.requests).toHaveLength(1)
  })

  test('fetches one that is no JSON three times, then says what may answer there', async () => {
    const { registry, http } = against(() => ({ body: 'oops' }))
    await expect(registry.manifest('v1')).rejects.toMatchObject({
      failure: 'truncated',
      message: expect.stringContaining(
        'from registry.example is not a JSON object, or nested too deeply',
      ),
      fix: expect.stringContaining('push what stands under that name anew'),
    })
    expect(http.requests).toHaveLength(3)
  })

  test('refuses one that is longer than a manifest can be', async () => {
    const long = (bytes: number) => against(() => ({ body: '{}'.padEnd(bytes) })).registry
    await expect(long(MANIFEST_LIMIT).manifest('v1')).resolves.toBeDefined()
    await expect(long(MANIFEST_LIMIT + 1).manifest('v1')).rejects.toMatchObject({
      failure: 'too-large',
      message: expect.stringContaining('to reading the manifest v1 is longer than'),
    })
  })

  const nested = (levels: number): string => `{"config":${'['.repeat(levels)}${']'.repeat(levels)}}`
  test('goes as deep as documents of Spack may be', async () => {
    const { registry } = against(() => ({ body: nested(90) }))
    await expect(registry.manifest('latest')).resolves.toBeDefined()
  })

  test.each([101, 200_000])('refuses one of %d levels where it is read', async (levels) => {
    const { registry } = against(() => ({ body: nested(levels) }))
    await expect(registry.manifest('latest')).rejects.toMatchObject({
      failure: 'truncated',
      message: expect.stringContaining('is not a JSON object, or nested too deeply'),
    })
  })
})

describe('storing a manifest', () => {
  test.each([
    ['under a tag', 'v1', 'v1'],
    ['under its digest alone', undefined, encodeURIComponent(DIGEST)],
  ])('sends its bytes as they are, %s', async (_, tag, name) => {
    const { registry, http } = against(() => ({ status: 201 }))
    expect(await registry.putManifest(tag, IMAGE_INDEX, BYTES)).toBe(DIGEST)
    expect(http.requests).toMatchObject([
      {
        method: 'PUT',
        url: new URL(`${V2}/${name}`),
        headers: { 'content-type': IMAGE_INDEX, 'content-length': '19' },
        body: BYTES,
      },
    ])
  })

  test.each([
    ['nothing', {}],
    ['its digest', { 'docker-content-digest': DIGEST }],
    ['something that is no digest', { 'docker-content-digest': 'v1' }],
  ])('is done where the registry says %s of what it stored', async (_, headers) => {
    const { registry } = against(() => ({ status: 201, headers }))
    expect(await registry.putManifest('v1', IMAGE_MANIFEST, BYTES)).toBe(DIGEST)
  })

  test('is tried three times where the registry stored something else', async () => {
    const headers = { 'docker-content-digest': OTHER }
    const { registry, http } = against(() => ({ status: 201, headers }))
    await expect(registry.putManifest('v1', IMAGE_MANIFEST, BYTES)).rejects.toMatchObject({
      failure: 'digest-mismatch',
      message: `registry.example stored the manifest v1 as ${OTHER} instead of ${DIGEST}, 3 times.`,
      fix: expect.stringContaining('push to another one'),
    })
    expect(http.requests).toHaveLength(3)
  })

  test('needs a login that may write', async () => {
    const { registry, http } = against((number) => {
      if (number === 1)
        return {
          status: 401,
          headers: { 'www-authenticate': 'Bearer realm="https://registry.example/token"' },
        }
      return number === 2 ? { body: '{"token":"t"}' } : { status: 201 }
    })
    await registry.putManifest('v1', IMAGE_MANIFEST, BYTES)
    expect(http.asked[1]).toContain('scope=repository%3Aacme%2Fcache%3Apull%2Cpush')
  })

  test('that is refused says what was written', async () => {
    const { registry } = against(() => ({ status: 400 }))
    await expect(registry.putManifest('v1', IMAGE_MANIFEST, BYTES)).rejects.toThrow(
      'Writing the manifest v1 at registry.example/acme/cache failed (400).',
    )
  })
})

describe('deleting a manifest', () => {
  test.each([
    [200, true],
    [202, true],
    [404, false],
  ])('is answered by %i: it was there is %p', async (status, wasThere) => {
    const { registry, http } = against(() => ({ status }))
    expect(await registry.deleteManifest(DIGEST)).toBe(wasThere)
    expect(http.asked).toEqual([`DELETE ${V2}/${DIGEST}`])
  })

  test('needs a login that may write and delete', async () => {
    const { registry, http } = against((number) => {
      if (number === 1)
        return {
          status: 401,
          headers: { 'www-authenticate': 'Bearer realm="https://registry.example/token"' },
        }
      return number === 2 ? { body: '{"token":"t"}' } : { status: 202 }
    })
    await registry.deleteManifest(DIGEST)
    const scope = 'scope=repository%3Aacme%2Fcache%3A'
    expect(http.asked[1]).toContain(`${scope}pull%2Cpush&${scope}delete`)
  })

  test.each([
    ['registry.example', 'storage.delete.enabled'],
    ['ghcr.io', 'on its GitHub page'],
  ])('where %s does not let clients do that says how else', async (host, fix) => {
    const { registry, http } = against(() => ({ status: 405 }), host)
    await expect(registry.deleteManifest(DIGEST)).rejects.toMatchObject({
      failure: 'unsupported',
      status: 405,
      message: `${host} does not let clients delete manifests (405).`,
      fix: expect.stringContaining(fix),
    })
    expect(http.requests).toHaveLength(1)
  })

  test('that is refused says what was to be deleted', async () => {
    const { registry } = against(() => ({ status: 400 }))
    await expect(registry.deleteManifest(DIGEST)).rejects.toThrow(
      `Deleting the manifest ${DIGEST} at registry.example/acme/cache failed (400).`,
    )
  })
})
