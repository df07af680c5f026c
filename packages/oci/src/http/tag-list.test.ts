import { describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import { openRegistry } from '../open-registry.ts'

const REFERENCE = 'oci://registry.example/acme/cache'
const LIST = 'https://registry.example/v2/acme/cache/tags/list'
const LIMIT = 16 * 1024 * 1024

/** A registry that answers each request so, by its number from 1. */
function against(answer: (number: number) => Scripted): {
  readonly registry: Registry
  readonly http: ScriptedHttp
} {
  const http: ScriptedHttp = new ScriptedHttp(() => answer(http.requests.length))
  return { http, registry: openRegistry(REFERENCE, { http, clock: new ManualClock() }) }
}

/** A page of a list; `next` is the number in the address of the one after it. */
const page = (tags: readonly string[] | null, next?: number): Scripted => ({
  body: JSON.stringify({ name: 'acme/cache', tags }),
  ...(next !== undefined && { headers: { link: `<${LIST}?page=${next}>; rel="next"` } }),
})

describe('the tags of a repository', () => {
  test('are those of all pages, each once', async () => {
    const { registry, http } = against((number) =>
      number === 1 ? page(['a', 'b'], 2) : page(['b', 'c']),
    )
    expect(await registry.tags()).toEqual(['a', 'b', 'c'])
    expect(http.asked).toEqual([`GET ${LIST}?n=1000`, `GET ${LIST}?page=2`])
    expect(http.requests[0]!.headers).toEqual({ accept: 'application/json' })
  })

  test.each([
    ['there is no repository', { status: 404, headers: { link: '</x>; rel="next"' } }],
    ['its list is empty', page([])],
    ['its list is null, as old registries write it', page(null)],
    ['the answer names none', { body: '{}' }],
  ])('are none where %s', async (_, answer) => {
    const { registry, http } = against(() => answer)
    expect(await registry.tags()).toEqual([])
    expect(http.requests).toHaveLength(1)
  })

  test('may fill a page of 16 MiB, and no longer one', async () => {
    const long = (bytes: number): Scripted => ({ body: '{"tags":["a"]}'.padEnd(bytes) })
    expect(await against(() => long(LIMIT)).registry.tags()).toEqual(['a'])
    await expect(against(() => long(LIMIT + 1)).registry.tags()).rejects.toMatchObject({
      failure: 'too-large',
      message: `The answer of registry.example to reading the tag list is longer than ${LIMIT} bytes.`,
    })
  })

  test('are asked for again where a page after the first is not there, and never less than all', async () => {
    const { registry, http } = against((number) =>
      number === 1 ? page(['a'], 2) : number === 2 ? { status: 404 } : page(['b']),
    )
    expect(await registry.tags()).toEqual(['a', 'b'])
    expect(http.requests).toHaveLength(3)
    const gone = against((number) => (number === 1 ? page(['a'], 2) : { status: 404 }))
    await expect(gone.registry.tags()).rejects.toMatchObject({
      failure: 'not-found',
      message: expect.stringContaining('breaks off'),
    })
  })

  test('are asked for again where the answer was cut', async () => {
    const { registry } = against((number) => (number === 1 ? { body: '{"ta' } : page(['a'])))
    expect(await registry.tags()).toEqual(['a'])
  })

  test('that are no list three times are told, with what stands before the registry', async () => {
    const { registry, http } = against(() => ({ body: '{"tags":"a"}' }))
    await expect(registry.tags()).rejects.toMatchObject({
      failure: 'malformed',
      message: expect.stringMatching(/^The answer of registry\.example is not a tag list/),
      fix: expect.stringContaining('it was asked several times'),
      cause: expect.any(Error),
    })
    expect(http.requests).toHaveLength(3)
  })

  test('that go on where nobody should go are told as that', async () => {
    const headers = { link: '<http://elsewhere.example/>; rel="next"' }
    const { registry } = against(() => ({ body: '{"tags":["a"]}', headers }))
    await expect(registry.tags()).rejects.toThrow('wants the tag list to go on at')
  })
})

describe('a list that does not end', () => {
  /** New tags on every page up to this one. */
  const pages = (last: number) => (number: number) =>
    page([`tag-${number}`], number < last ? number + 1 : undefined)

  test('is told after ten thousand pages, and one that is as long is read', async () => {
    expect(await against(pages(10_000)).registry.tags()).toHaveLength(10_000)
    const { registry, http } = against(pages(10_001))
    await expect(registry.tags()).rejects.toMatchObject({
      failure: 'malformed',
      message: `The tag list of ${REFERENCE} has more than 10000 pages.`,
      fix: expect.stringContaining('a fault of the registry'),
    })
    expect(http.requests).toHaveLength(10_000)
  })

  test('is told when ten pages in a row bring nothing new', async () => {
    const { registry, http } = against(() => page(['a'], 1))
    await expect(registry.tags()).rejects.toMatchObject({
      failure: 'malformed',
      message: `The pages of the tag list of ${REFERENCE} go round in a circle.`,
    })
    expect(http.requests).toHaveLength(11)
  })

  test('is none where pages without anything new end in time, as often as they come', async () => {
    // Every tenth page has a tag.
    const { registry } = against((number) =>
      page([`tag-${Math.ceil(number / 10)}`], number < 40 ? number + 1 : undefined),
    )
    expect(await registry.tags()).toEqual(['tag-1', 'tag-2', 'tag-3', 'tag-4'])
  })
})
