import { describe, expect, test } from '@jest/globals'
import type { Descriptor, Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import {
  descriptorOf,
  digestOf,
  EMPTY_CONFIG,
  encode,
  fallbackTag,
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  MANIFEST_LIMIT,
} from '@pakages/image'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import { openRegistry } from '../open-registry.ts'

const V2 = 'https://registry.example/v2/acme/cache'
const SUBJECT = digestOf('subject')
const TAG = fallbackTag(SUBJECT)
const API = `${V2}/referrers/${SUBJECT}`

const entry = (name: string, artifactType = 'text/plain'): Descriptor => ({
  ...descriptorOf(IMAGE_MANIFEST, Buffer.from(name)),
  artifactType,
})
const indexOf = (...entries: readonly Descriptor[]): string =>
  encode({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: entries }).toString()
const page = (entries: readonly Descriptor[], next?: string) =>
  ({
    body: indexOf(...entries),
    headers: { 'content-type': IMAGE_INDEX, ...(next && { link: `<${next}>; rel="next"` }) },
  }) satisfies Scripted

/** What a registry answers; whatever is not said is 404, and all that is put is taken. */
interface Answers {
  /** By the number of the request to the API, from 1. */
  readonly api?: (number: number, url: URL) => Scripted
  /** The index under the fallback tag, by the number of the request for it, from 1. */
  readonly tag?: (number: number) => string | undefined
  /** What becomes of an index that is put under the fallback tag. */
  readonly put?: (index: string) => void
  /** Headers of the answer to any other manifest that is put. */
  readonly handled?: Readonly<Record<string, string>>
}

function against(answers: Answers) {
  const clock = new ManualClock()
  const counts = new Map<string, number>()
  const count = (what: string): number => {
    counts.set(what, (counts.get(what) ?? 0) + 1)
    return counts.get(what)!
  }
  const http = new ScriptedHttp((url, { method, body }) => {
    if (url.pathname.includes('/referrers/'))
      return answers.api?.(count('api'), url) ?? { status: 404 }
    const tagged = /\/sha256-[0-9a-f]+$/.test(url.pathname)
    if (method === 'PUT') {
      if (tagged) answers.put?.(Buffer.from(body as Uint8Array).toString())
      return { status: 201, headers: tagged ? {} : (answers.handled ?? {}) }
    }
    const index = tagged ? answers.tag?.(count('tag')) : undefined
    return index === undefined
      ? { status: 404 }
      : { body: index, headers: { 'content-type': IMAGE_INDEX } }
  })
  const registry = openRegistry('oci://registry.example/acme/cache', { http, clock })
  return { registry, http, clock }
}

const apiCalls = ({ asked }: ScriptedHttp): string[] =>
  asked.filter((line) => line.includes('/referrers/'))

describe('what refers to a manifest, where the registry has the API', () => {
  test('is what it lists, over all pages, of one kind or of all', async () => {
    const [sbom, signature] = [entry('sbom'), entry('signature', 'x/y')]
    const { registry, http } = against({
      api: (_, { search }) => (search ? page([signature]) : page([sbom], `${API}?page=2`)),
    })
    expect(await registry.referrers(SUBJECT)).toEqual([sbom, signature])
    expect(await registry.referrers(SUBJECT, 'x/y')).toEqual([signature])
    // Whether there is an API is asked once.
    const both = [`GET ${API}`, `GET ${API}?page=2`]
    expect(http.asked).toEqual([`GET ${API}`, ...both, ...both])
    expect(http.requests.every(({ headers }) => headers?.['accept'] === IMAGE_INDEX)).toBe(true)
  })

  test('is asked for once by who asks at the same time whether there is one', async () => {
    const { registry, http } = against({ api: () => page([]) })
    await Promise.all([registry.referrers(SUBJECT), registry.referrers(SUBJECT)])
    expect(http.requests).toHaveLength(3)
  })

  test('is found after a stumble, whatever it was: signatures must not vanish', async () => {
    for (const status of [303, 307, 404, 405, 429]) {
      const { registry, clock } = against({
        api: (number) => (number < 3 ? { status } : page([entry('signature')])),
      })
      expect(await registry.referrers(SUBJECT)).toHaveLength(1)
      expect(clock.sleeps.filter((sleep) => sleep <= 100)).not.toEqual([])
    }
  })

  test('is asked for anew after it could not be asked', async () => {
    const { registry } = against({
      api: (number) => (number === 1 ? { status: 400 } : page([entry('signature')])),
    })
    await expect(registry.referrers(SUBJECT)).rejects.toThrow(
      'Looking for what refers to a manifest at registry.example/acme/cache failed (400).',
    )
    expect(await registry.referrers(SUBJECT)).toHaveLength(1)
  })

  test('is nothing where the registry does not know the manifest', async () => {
    const { registry } = against({
      api: (number) => (number === 1 ? page([]) : { status: 404 }),
    })
    expect(await registry.referrers(SUBJECT)).toEqual([])
  })

  test('is never a part of the list, because a page after the first is not there', async () => {
    const { registry } = against({
      api: (_, { search }) =>
        search ? { status: 404 } : page([entry('signature')], `${API}?page=2`),
    })
    await expect(registry.referrers(SUBJECT)).rejects.toMatchObject({ failure: 'not-found' })
  })

  test('is not nothing where the registry refuses to say', async () => {
    const { registry } = against({
      api: (number) => (number === 1 ? page([]) : { status: 400 }),
    })
    await expect(registry.referrers(SUBJECT)).rejects.toMatchObject({
      failure: 'rejected',
      message: expect.stringMatching(/^Looking for what refers to a manifest/),
    })
  })

  test('is asked for again where the list was cut, then told', async () => {
    const cut: Scripted = { body: '{"manif', headers: { 'content-type': IMAGE_INDEX } }
    const once = against({
      api: (number) => (number === 2 ? cut : page([entry('signature')])),
    })
    expect(await once.registry.referrers(SUBJECT)).toHaveLength(1)
    const always = against({ api: (number) => (number === 1 ? page([]) : cut) })
    await expect(always.registry.referrers(SUBJECT)).rejects.toMatchObject({
      failure: 'malformed',
      message: expect.stringContaining(`what refers to ${SUBJECT}`),
    })
    expect(apiCalls(always.http)).toHaveLength(4)
  })

  test('may be a page as long as a manifest, and no longer', async () => {
    const long = (bytes: number) =>
      against({
        api: () => ({
          body: indexOf(entry('signature')).padEnd(bytes),
          headers: { 'content-type': `${IMAGE_INDEX}; charset=utf-8` },
        }),
      }).registry.referrers(SUBJECT)
    expect(await long(MANIFEST_LIMIT)).toHaveLength(1)
    await expect(long(MANIFEST_LIMIT + 1)).rejects.toMatchObject({ failure: 'too-large' })
  })

  test('is at most a hundred pages', async () => {
    const pages = (last: number) =>
      against({
        api: (_, { searchParams }) => {
          const number = Number(searchParams.get('page') ?? 1)
          const more = number < last ? `${API}?page=${number + 1}` : undefined
          return page([entry(`${number}`)], more)
        },
      }).registry.referrers(SUBJECT)
    expect(await pages(100)).toHaveLength(100)
    await expect(pages(101)).rejects.toMatchObject({
      failure: 'malformed',
      message: `The list of what refers to ${SUBJECT} at registry.example has more than 100 pages.`,
      fix: expect.stringContaining('a fault of the registry'),
    })
  })

  test('does not go on where nobody should go', async () => {
    const { registry } = against({ api: () => page([], 'http://elsewhere.example/') })
    await expect(registry.referrers(SUBJECT)).rejects.toThrow(
      'wants a list of referrers to go on at',
    )
  })
})

describe('what refers to a manifest, where the registry has no API', () => {
  test.each<[string, Scripted]>([
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['an index of a kind that it does not name', { body: indexOf(entry('no')) }],
    ['an index with a wrong status', { ...page([entry('no')]), status: 404 }],
    ['nothing', { status: 404 }],
    ['a redirect to a login page', { status: 303 }],
    ['a redirect', { status: 307 }],
    ['that this is not allowed', { status: 405 }],
    ['that there were too many requests', { status: 429 }],
  ])('stands under its tag: the API answers %s', async (_, answer) => {
    const { registry, http } = against({
      api: () => answer,
      tag: () => indexOf(entry('sbom'), entry('signature', 'x/y')),
    })
    expect(await registry.referrers(SUBJECT, 'x/y')).toEqual([entry('signature', 'x/y')])
    await registry.referrers(SUBJECT)
    // Where the tag is there, one answer is believed.
    expect(apiCalls(http)).toHaveLength(1)
  })

  test('is nothing where there is no tag either: the API was asked three times', async () => {
    const { registry, http } = against({})
    expect(await registry.referrers(SUBJECT)).toEqual([])
    expect(apiCalls(http)).toHaveLength(3)
  })

  test('must be an index', async () => {
    const { registry } = against({ tag: () => '{"manifests":1}' })
    await expect(registry.referrers(SUBJECT)).rejects.toThrow(`the tag ${TAG}`)
  })
})

/** A manifest that refers to the subject, as it is attached. */
const attachment = (name: string, subject = SUBJECT): Buffer =>
  encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: 'text/plain',
    config: descriptorOf(EMPTY_CONFIG, Buffer.from('{}')),
    layers: [],
    annotations: { name },
    subject: { mediaType: IMAGE_MANIFEST, digest: subject, size: 10 },
  })
const attach = (registry: Registry, name: string, subject = SUBJECT) =>
  registry.putReferrer(IMAGE_MANIFEST, attachment(name, subject))

/** A registry that keeps the index under the tag, and lets others meddle with it. */
function keeping(first?: string) {
  const kept = { index: first, puts: 0, gets: 0 }
  const made = against({
    tag: () => {
      kept.gets++
      return kept.index
    },
    put: (index) => {
      kept.index = index
      kept.puts++
    },
  })
  return { kept, ...made }
}
const entriesIn = (index: string | undefined): string[] =>
  (JSON.parse(index!) as { manifests: { digest: string }[] }).manifests.map(({ digest }) => digest)

describe('attaching to a manifest', () => {
  test('writes no tag where the registry says that it keeps the list itself', async () => {
    const { registry, http } = against({ handled: { 'oci-subject': SUBJECT } })
    const digest = await attach(registry, 'signature')
    expect(digest).toBe(digestOf(attachment('signature')))
    expect(http.asked).toEqual([`PUT ${V2}/manifests/${encodeURIComponent(digest)}`])
  })

  test('writes an index where there is none, with what others look for', async () => {
    const { registry, kept, http } = keeping()
    const digest = await attach(registry, 'signature')
    expect(JSON.parse(kept.index!)).toEqual({
      schemaVersion: 2,
      mediaType: IMAGE_INDEX,
      manifests: [
        {
          mediaType: IMAGE_MANIFEST,
          digest,
          size: attachment('signature').length,
          artifactType: 'text/plain',
          annotations: { name: 'signature' },
        },
      ],
    })
    expect(kept.puts).toBe(1)
    // That there is none is believed after three looks.
    const put = http.asked.indexOf(`PUT ${V2}/manifests/${TAG}`)
    expect(http.asked.slice(1, put)).toEqual(Array<string>(3).fill(`GET ${V2}/manifests/${TAG}`))
    expect(await registry.referrers(SUBJECT)).toHaveLength(1)
  })

  test('leaves alone what is no index', async () => {
    const { registry, kept } = keeping('{"manifests":1}')
    await expect(attach(registry, 'signature')).rejects.toThrow(`the tag ${TAG}`)
    expect(kept.puts).toBe(0)
  })

  test('adds to what is there', async () => {
    const { registry, kept } = keeping(indexOf(entry('sbom')))
    const digest = await attach(registry, 'signature')
    expect(entriesIn(kept.index)).toEqual([entry('sbom').digest, digest])
  })

  test('leaves only when nothing has changed for a quarter of a second', async () => {
    const { registry, kept, clock } = keeping()
    const began = clock.now()
    await attach(registry, 'signature')
    // Written, seen, seen to stay.
    expect(clock.now() - began).toBeGreaterThanOrEqual(250)
    expect(clock.now() - began).toBeLessThan(3000)
    expect(kept.puts).toBe(1)
  })

  test('looks soon after it wrote, and with more patience after that', async () => {
    const { registry, clock } = keeping(indexOf(entry('sbom')))
    await attach(registry, 'signature')
    const [first = 0, second = 0] = clock.sleeps
    expect(first).toBeGreaterThanOrEqual(0.075 * 250)
    expect(first).toBeLessThanOrEqual(0.15 * 250)
    expect(second).toBeGreaterThanOrEqual(0.375 * 250)
    expect(second).toBeLessThanOrEqual(0.75 * 250)
  })

  test('waits four times as long as a read and a write took: others may be as slow', async () => {
    const made = against({
      tag: () => index,
      put: (written) => {
        index = written
        made.clock.advance(1000)
      },
    })
    let index: string | undefined
    const began = made.clock.now()
    await attach(made.registry, 'signature')
    expect(made.clock.now() - began).toBeGreaterThanOrEqual(1000 + 4 * 1000)
  })

  test('puts back what another writer took away, and what it saw of others', async () => {
    const { registry, kept, http } = keeping(indexOf(entry('sbom')))
    const request = http.request.bind(http)
    let meddled = false
    http.request = async (one) => {
      // Who read before we wrote, and writes after.
      if (kept.puts === 1 && !meddled) {
        meddled = true
        kept.index = indexOf(entry('other'))
      }
      return request(one)
    }
    const digest = await attach(registry, 'signature')
    expect(entriesIn(kept.index).sort()).toEqual(
      [entry('other').digest, entry('sbom').digest, digest].sort(),
    )
    expect(kept.puts).toBe(2)
  })

  test('begins to count anew when somebody else added something', async () => {
    let index: string | undefined
    let [gets, puts, changed] = [0, 0, 0]
    const made = against({
      tag: () => {
        // Written, seen, and seen again by now.
        if (index !== undefined && ++gets === 3) {
          changed = made.clock.now()
          const { manifests } = JSON.parse(index) as { manifests: Descriptor[] }
          index = indexOf(...manifests, entry('other'))
        }
        return index
      },
      put: (written) => {
        index = written
        puts++
      },
    })
    await attach(made.registry, 'signature')
    expect(made.clock.now() - changed).toBeGreaterThanOrEqual(250)
    expect(puts).toBe(1)
  })

  test('reads an answer that was long on its way again, at most four times', async () => {
    const count = async (took: number): Promise<number> => {
      const kept: { index?: string; first: number } = { first: 0 }
      const made = against({
        tag: () => {
          if (kept.index === undefined || kept.index === before) {
            kept.first++
            made.clock.advance(took)
          }
          return kept.index ?? before
        },
        put: (index) => (kept.index = index),
      })
      const before = indexOf(entry('sbom'))
      await attach(made.registry, 'signature')
      return kept.first
    }
    expect(await count(125)).toBe(1)
    expect(await count(126)).toBe(4)
  })

  test('gives up where the tag never comes to be, whatever is written', async () => {
    let puts = 0
    const { registry } = against({ put: () => void puts++ })
    await expect(attach(registry, 'signature')).rejects.toMatchObject({
      failure: 'server',
      message: `registry.example keeps losing what is attached to ${SUBJECT}: its tag ${TAG} does not stay as it is written.`,
      fix: expect.stringContaining('Attach from one job at a time'),
    })
    expect(puts).toBe(20)
  })

  test('gives up where others keep writing, after four hundred looks', async () => {
    let puts = 0
    let looks = 0
    const { registry, clock } = against({
      tag: () => indexOf(entry(`other ${++looks}`)),
      put: () => void puts++,
    })
    await expect(attach(registry, 'signature')).rejects.toThrow('keeps losing')
    expect(looks).toBe(400)
    expect(puts).toBe(400)
    // Two looks follow soon, as who meddles only once has done it by then.
    const [first = 0, second = 0, third = 0] = clock.sleeps
    expect(Math.max(first, second)).toBeLessThanOrEqual(0.15 * 250)
    expect(third).toBeGreaterThanOrEqual(0.375 * 250)
  })

  test('is done one after the other at one manifest, so that nothing is written twice', async () => {
    const { registry, kept } = keeping(indexOf(entry('sbom')))
    const digests = await Promise.all(['a', 'b', 'c'].map((name) => attach(registry, name)))
    expect(entriesIn(kept.index).sort()).toEqual([entry('sbom').digest, ...digests].sort())
    expect(kept.puts).toBe(3)
  })

  test('is done after one that failed', async () => {
    let down = true
    const kept: { index?: string } = {}
    const { registry } = against({
      tag: () => (down ? '<html>' : kept.index),
      put: (index) => (kept.index = index),
    })
    const first = attach(registry, 'a')
    const second = attach(registry, 'b')
    await expect(first).rejects.toMatchObject({ failure: 'malformed' })
    down = false
    await second
    expect(entriesIn(kept.index)).toHaveLength(1)
  })

  test('ends when the run is stopped', async () => {
    const stop = new AbortController()
    const why = new Error('stopped')
    const http = new ScriptedHttp((_, { method }) => {
      if (method === 'PUT') return { status: 201 }
      stop.abort(why)
      return { body: indexOf(entry('sbom')) }
    })
    const options = { http, clock: new ManualClock(), signal: stop.signal }
    const registry = openRegistry('oci://registry.example/acme/cache', options)
    await expect(attach(registry, 'signature')).rejects.toBe(why)
  })
})
