import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  openIndex,
  readPublishedIndex,
  writeSite,
  type CatalogInput,
  type PackageIndexClient,
} from '@pakages/catalog'
import { nodeHttp, policyOf } from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  digestFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { indexStatement, KeySigner, SigstoreVerifier, trustIndex } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

const key = new KeySigner(
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
)
const http = nodeHttp()
const DAY = 86_400_000
const ISSUED = Date.parse(smallCatalog().issued)
const NAMES = ['bar-tools', 'data', 'libbar', 'libfoo', 'newcomer', 'steady']

/** The small catalog with a static file that holds a word, and a note of that word on libfoo. */
function catalogOf(word: string, day: number, more: Partial<CatalogInput> = {}): CatalogInput {
  const [libfoo, ...rest] = smallCatalog().packages
  const file = {
    path: 'table.txt',
    digest: digestFor(word),
    size: word.length,
    async *open() {
      yield Buffer.from(word)
    },
  }
  const noted = libfoo!.versions.map((version) => ({ ...version, reasons: [word] }))
  return smallCatalog({
    packages: [
      { ...libfoo!, versions: noted, description: word },
      ...rest,
      packageOf('data', [versionOf('data', '1', { files: [file] })]),
      packageOf('steady', [versionOf('steady', '1')]),
    ],
    issued: new Date(ISSUED + day * DAY).toISOString(),
    trust: {
      registry: `oci://registry.example/${word}`,
      keys: [key.publicKey],
      policy: policyOf(undefined, undefined),
    },
    ...more,
  })
}

/** The next index: libbar is gone, and another package is there. */
const nextCatalog = (day = 1): CatalogInput => {
  const input = catalogOf('after', day)
  return {
    ...input,
    packages: [
      ...input.packages.filter(({ name }) => name !== 'libbar'),
      packageOf('newcomer', [versionOf('newcomer', '1')]),
    ],
  }
}

const sign = async (bytes: Uint8Array): Promise<string> => {
  const { issued } = JSON.parse(Buffer.from(bytes).toString()) as { issued: string }
  const subject = { name: 'v2/checksums.json', digest: digestOf(bytes) }
  return JSON.stringify(await key.sign(indexStatement(subject, { issued, entries: 1 })))
}

const verify = async (checksums: Uint8Array, bundle: unknown): Promise<string> =>
  (
    await trustIndex(checksums, bundle, {
      verifier: new SigstoreVerifier({ keys: [key.publicKey], roots: async () => [] }),
      signers: [{ kind: 'key', pem: key.publicKey }],
      before: undefined,
      now: ISSUED + 10 * DAY,
    })
  ).signer

/** All that a client can ask of an index. */
async function everythingOf(index: PackageIndexClient): Promise<unknown> {
  const all: unknown[] = [await index.packages(), await index.trust()]
  for (const name of NAMES) {
    const found = await index.package(name)
    all.push(found)
    for (const { version } of found?.versions ?? []) all.push(await index.version(name, version))
  }
  return [...all, String(await index.file('data', 'files/data/1/table.txt'))]
}

const root = mkdtempSync(join(tmpdir(), 'pakages-update-'))
const first = join(root, 'first')
const second = join(root, 'second')
/** Which folder answers a request: what a server in the middle of an update gives. */
let answering: (path: string, query: string) => string
let asked: string[] = []
let server: Server
let url: string

beforeAll(async () => {
  await writeSite(first, catalogOf('before', 0), { sign })
  cpSync(first, second, { recursive: true })
  await writeSite(second, nextCatalog(), { sign })
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const file = join(answering(pathname, search), pathname)
    if (existsSync(file) && statSync(file).isFile()) response.end(readFileSync(file))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(() => {
  asked = []
})
afterAll(() => {
  http.close()
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true })
})

const wholeOf = async (folder: string): Promise<unknown> =>
  everythingOf(await openIndex(folder, { http, verify }))

const ROOT = '/v2/checksums.json'

describe('a reader while one index takes the place of another', () => {
  test('has all of the index whose root it read, after the site has changed', async () => {
    answering = () => first
    const index = await openIndex(url, { http, verify })
    answering = () => second
    expect(await everythingOf(index)).toEqual(await wholeOf(first))
    expect(asked.filter((path) => path.startsWith('/v2/sha256/')).length).toBeGreaterThan(0)
  })

  test('has all of the new one where names still hold what caches kept of the old', async () => {
    answering = (path) => (path === ROOT || path.startsWith('/v2/sha256/') ? second : first)
    const index = await openIndex(url, { http, verify })
    expect(await everythingOf(index)).toEqual(await wholeOf(second))
  })

  test.each([
    ['old', 'new'],
    ['new', 'old'],
  ])('takes the %s root with its own signature where the %s one is served', async (which) => {
    const [own, other] = which === 'old' ? [first, second] : [second, first]
    answering = (path) => (path === ROOT ? own : path.startsWith('/v2/sha256/') ? second : other)
    const index = await openIndex(url, { http, verify })
    expect(await everythingOf(index)).toEqual(await wholeOf(own))
  })

  test('never sees a mixture, whichever of the two answers each request', async () => {
    const expected = { [first]: await wholeOf(first), [second]: await wholeOf(second) }
    let state = 20261121
    const coin = (): boolean => (state = (state * 48271) % 2147483647) % 2 === 0
    for (let round = 0; round < 40; round++) {
      let own: string | undefined
      answering = (path) => {
        if (path.startsWith('/v2/sha256/')) return second
        const folder = coin() ? first : second
        if (path === ROOT) own = folder
        return folder
      }
      const index = await openIndex(url, { http, verify })
      expect(await everythingOf(index)).toEqual(expected[own!])
    }
  })

  test('asks past a cache that kept something still older', async () => {
    const older = join(root, 'older')
    await writeSite(older, catalogOf('older', -1), { sign })
    answering = (path, query) =>
      path === '/v2/packages/libbar.json.gz' && query === '' ? older : first
    writeFileSync(join(older, 'v2/packages/libbar.json.gz'), '{}')
    const index = await openIndex(url, { http, verify })
    expect((await index.package('libbar'))?.name).toBe('libbar')
  })

  test('asks once for each document when nothing changes', async () => {
    answering = () => second
    await everythingOf(await openIndex(url, { http, verify }))
    expect(asked.filter((path) => path.startsWith('/v2/sha256/'))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })
})

describe('what is not what the root says', () => {
  test('is refused, under its name and under its digest', async () => {
    const changed = join(root, 'changed')
    cpSync(second, changed, { recursive: true })
    answering = () => first
    const index = await openIndex(url, { http, verify })
    const path = 'v2/packages/libfoo.json.gz'
    const evil = gzipSync(
      gunzipSync(readFileSync(join(changed, path)))
        .toString()
        .replaceAll('approved', 'rejected'),
    )
    writeFileSync(join(changed, path), evil)
    for (const name of readdirSync(join(changed, 'v2/sha256')))
      writeFileSync(join(changed, 'v2/sha256', name), evil)
    answering = () => changed
    await expect(index.version('libfoo', '1.1')).rejects.toThrow('is not what its checksum says')
    // The new root fits the new names, but neither its document nor that document's place.
    const next = await openIndex(url, { http })
    await expect(next.version('libfoo', '1.1')).rejects.toThrow('is not what its checksum says')
  })

  test('is not read where an older toolkit wrote no digests, and all else is', async () => {
    const plain = join(root, 'plain')
    cpSync(first, plain, { recursive: true })
    rmSync(join(plain, 'v2/sha256'), { recursive: true })
    answering = () => plain
    const index = await openIndex(url, { http, verify })
    expect(await everythingOf(index)).toEqual(await wholeOf(first))
  })
})

describe('who publishes', () => {
  test('keeps what readers need of the published index, though its folder is new', async () => {
    const fresh = join(root, 'fresh')
    answering = () => first
    const published = await readPublishedIndex(url, http, ISSUED + DAY)
    const written = await writeSite(fresh, nextCatalog(), { sign, published })
    expect(written.lost).toBe(0)
    const index = await openIndex(url, { http, verify })
    answering = () => fresh
    expect(await everythingOf(index)).toEqual(await wholeOf(first))
    expect(readdirSync(join(fresh, 'v2/sha256')).sort()).toEqual(
      readdirSync(join(second, 'v2/sha256')).sort(),
    )
  })

  test('keeps documents that changed and no others, and for one index only', async () => {
    const folder = join(root, 'third')
    cpSync(second, folder, { recursive: true })
    const place = (path: string): string =>
      `${digestOf(readFileSync(join(first, path))).slice('sha256:'.length)}.json.gz`
    const kept = (): string[] => readdirSync(join(folder, 'v2/sha256'))
    expect(kept()).toContain(place('v2/packages/libbar.json.gz'))
    expect(kept()).not.toContain(place('v2/packages/steady.json.gz'))
    // A root that is renewed says the same: what was kept stays.
    await writeSite(folder, nextCatalog(9), { sign })
    expect(kept()).toContain(place('v2/packages/libbar.json.gz'))
    expect(kept().filter((name) => name.includes('sigstore'))).toHaveLength(2)
    await writeSite(folder, catalogOf('third', 10), { sign })
    expect(kept()).not.toContain(place('v2/packages/libfoo.json.gz'))
    expect(kept().filter((name) => name.includes('sigstore'))).toHaveLength(2)
  })

  test('hands on nothing of a published index that is not what its root says', async () => {
    const damaged = join(root, 'damaged')
    cpSync(first, damaged, { recursive: true })
    writeFileSync(join(damaged, 'v2/packages/libbar.json.gz'), '<script>')
    answering = () => damaged
    const published = await readPublishedIndex(url, http, ISSUED + DAY)
    const fresh = join(root, 'from damaged')
    expect((await writeSite(fresh, nextCatalog(), { sign, published })).lost).toBe(1)
    for (const name of readdirSync(join(fresh, 'v2/sha256')).filter((one) => !/sigstore/.test(one)))
      expect(name).toContain(
        digestOf(readFileSync(join(fresh, 'v2/sha256', name))).slice('sha256:'.length),
      )
  })

  test('names no file of its machine that a published index lists', async () => {
    const evil = join(root, 'evil')
    mkdirSync(join(evil, 'v2'), { recursive: true })
    writeFileSync(join(root, 'secret'), 'secret')
    const digest = digestOf('secret').slice('sha256:'.length)
    const files = { 'v2/../../secret': digest, 'files/../../secret': digest }
    writeFileSync(
      join(evil, 'v2/checksums.json'),
      JSON.stringify({ schema: 'pakages.checksums/1', issued: '2026-01-01T00:00:00Z', files }),
    )
    answering = () => evil
    const published = await readPublishedIndex(url, http, ISSUED)
    const folder = join(root, 'beside secret')
    await writeSite(folder, catalogOf('x', 0), { sign, published })
    expect(readdirSync(join(folder, 'v2/sha256')).join()).not.toContain(digest)
  })

  test('gives a higher version than the published one, though the date is held', async () => {
    const versionOfRoot = (folder: string): number =>
      (JSON.parse(readFileSync(join(folder, 'v2/checksums.json'), 'utf8')) as { version: number })
        .version
    answering = () => second
    const published = await readPublishedIndex(url, http, ISSUED + 2 * DAY)
    const held = join(root, 'held')
    await writeSite(held, catalogOf('held', 0), { sign, published })
    expect(versionOfRoot(held)).toBe(versionOfRoot(second) + 1)
    await writeSite(held, catalogOf('held again', 0), { sign })
    expect(versionOfRoot(held)).toBe(versionOfRoot(second) + 2)
    // A version of a time to come would use up all others.
    const early = await readPublishedIndex(url, http, ISSUED)
    expect([early?.version, early?.root.version]).toEqual([0, versionOfRoot(second)])
  })
})
