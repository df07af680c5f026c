import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp, unpackedDocument } from '@pakages/core'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { partPath } from '../site/parts.ts'
import { packagePath } from '../site/paths.ts'
import { writeSite } from '../site/write-site.ts'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import type { VersionInput } from '../input.ts'
import { openIndex } from './open-index.ts'

const http = nodeHttp()
let made: string
let folder: string
let server: SiteServer

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'pakages-index-'))
  await writeSite(made, smallCatalog(), { sign: async () => '{"bundle":true}' })
})
afterAll(() => {
  http.close()
  rmSync(made, { recursive: true })
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-index-'))
  cpSync(made, folder, { recursive: true })
  server = await serveSite(folder)
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(folder, path)
  const text = change(Buffer.from(unpackedDocument(readFileSync(file), path)).toString())
  writeFileSync(file, path.endsWith('.gz') ? gzipSync(text) : text)
}

describe.each([
  ['a folder', () => folder],
  ['a server', () => server.url],
] as const)('openIndex on %s', (_, location) => {
  test('gives packages and versions', async () => {
    const index = await openIndex(location(), { http })
    expect((await index.packages()).packages.map((one) => one.name)).toEqual([
      'bar-tools',
      'libbar',
      'libfoo',
    ])
    expect((await index.package('libfoo'))?.preferred).toBe('1.1')
    expect((await index.version('libfoo', '1.0'))?.state).toBe('removed')
    expect(await index.package('nothing')).toBeUndefined()
    expect(await index.version('libfoo', '9')).toBeUndefined()
  })

  test('refuses an index that nobody renewed, and says what to do', async () => {
    const issued = Date.parse(smallCatalog().issued)
    const at = (days: number) => openIndex(location(), { http, now: issued + days * 86_400_000 })
    expect((await at(13)).serial).toBe(issued / 1000)
    await expect(at(15)).rejects.toMatchObject({
      message: expect.stringContaining('may hide what was removed since'),
      fix: expect.stringContaining('scheduled workflow'),
    })
    edit('v2/checksums.json', (text) => text.replace(/"expires":"[^"]*",/, ''))
    await expect(at(1)).rejects.toThrow('does not say until when it holds')
  })

  test('refuses a version of a time to come, which would outlive the key that signed it', async () => {
    const now = Date.parse(smallCatalog().issued) + 1000
    edit('v2/checksums.json', (text) =>
      text.replace(/"version":\d+/, `"version":${Math.floor(now / 1000) + 3600}`),
    )
    await expect(openIndex(location(), { http, now })).rejects.toThrow(
      'which no index of today can have',
    )
  })

  test('refuses a version lower than the last one', async () => {
    const { serial } = await openIndex(location(), { http })
    await openIndex(location(), { http, atLeast: serial })
    await expect(openIndex(location(), { http, atLeast: serial! + 1 })).rejects.toThrow(
      'an old one is being served',
    )
  })

  test('hands the exact checksums and their bundle to the verifier, and says who signed', async () => {
    const seen: unknown[] = []
    const index = await openIndex(location(), {
      http,
      verify: async (checksums, bundle) => {
        seen.push(Buffer.from(checksums).toString(), bundle)
        return 'the key 1234'
      },
    })
    expect(seen).toEqual([
      readFileSync(join(folder, 'v2/checksums.json'), 'utf8'),
      { bundle: true },
    ])
    expect(index.signer).toBe('the key 1234')
  })

  test('says so when the signature is missing', async () => {
    rmSync(join(folder, 'v2/checksums.json.sigstore.json'))
    rmSync(join(folder, 'v2/sha256'), { recursive: true })
    const verify = async (__: Uint8Array, bundle: unknown): Promise<string> => {
      if (bundle === undefined) throw new Error('not signed')
      return 'somebody'
    }
    await expect(openIndex(location(), { http, verify })).rejects.toThrow('not signed')
  })

  test.each([
    [
      'a changed version',
      packagePath('libfoo'),
      (text: string) => text.replaceAll('"removed"', '"approved"'),
      'is not what its checksum says',
    ],
    [
      'a changed package',
      packagePath('libfoo'),
      (text: string) => text.replace('"1.1"', '"1.0"'),
      'is not what its checksum says',
    ],
    [
      'a changed part of the checksums',
      partPath('libfoo'),
      (text: string) => text.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
      'is not what its checksum says',
    ],
  ])('refuses %s', async (__, path, change, message) => {
    edit(path, change)
    const index = await openIndex(location(), { http })
    await expect(
      Promise.all([index.package('libfoo'), index.version('libfoo', '1.0')]),
    ).rejects.toThrow(message)
  })

  test('refuses one package in the place of another', async () => {
    cpSync(join(folder, packagePath('libbar')), join(folder, packagePath('libfoo')))
    await expect((await openIndex(location(), { http })).version('libfoo', '1.0')).rejects.toThrow(
      'is not what its checksum says',
    )
  })

  test('does not take what lies there unlisted', async () => {
    cpSync(join(folder, packagePath('libfoo')), join(folder, packagePath('extra')))
    expect(await (await openIndex(location(), { http })).package('extra')).toBeUndefined()
  })

  test('says so when a listed file is missing', async () => {
    rmSync(join(folder, packagePath('libfoo')))
    await expect((await openIndex(location(), { http })).package('libfoo')).rejects.toThrow(
      'is missing',
    )
  })

  test('refuses an index that is older than the one that was seen before', async () => {
    await expect(
      openIndex(location(), { http, notBefore: '2026-11-20T12:00:01Z' }),
    ).rejects.toThrow('older than the one of 2026-11-20T12:00:01Z')
    await expect(
      openIndex(location(), { http, notBefore: '2026-11-20T12:00:00Z' }),
    ).resolves.toMatchObject({ issued: '2026-11-20T12:00:00Z' })
  })

  test('says so when there is no index', async () => {
    rmSync(join(folder, 'v2/checksums.json'))
    await expect(openIndex(location(), { http })).rejects.toThrow('There is no index at')
  })
})

test('speaks plain HTTP to this machine only', async () => {
  await expect(openIndex('http://packages.example.org/', { http })).rejects.toThrow(
    'is no address of an index',
  )
})

test('finds the older ones of many versions in documents of their own, which new ones leave alone', async () => {
  const versions = (from: number, to: number): VersionInput[] =>
    Array.from({ length: to - from }, (_, at) => versionOf('libfoo', `1.${from + at}`))
  const written = async (many: VersionInput[]): Promise<string> => {
    const site = mkdtempSync(join(tmpdir(), 'pakages-index-'))
    await writeSite(site, smallCatalog({ packages: [packageOf('libfoo', many)] }))
    return site
  }
  const [before, after] = [await written(versions(0, 230)), await written(versions(0, 231))]
  try {
    const index = await openIndex(after, { http })
    for (const version of ['1.0', '1.49', '1.50', '1.149', '1.150', '1.230'])
      expect((await index.version('libfoo', version))?.version).toBe(version)
    expect(await index.version('libfoo', '1.231')).toBeUndefined()
    const files = (site: string): [string, string][] =>
      readdirSync(join(site, 'v2/packages/libfoo')).map((name) => [
        name,
        readFileSync(join(site, 'v2/packages/libfoo', name), 'hex'),
      ])
    expect(files(before).map(([name]) => name)).toEqual(['0.json.gz', '1.json.gz', '2.json.gz'])
    expect(files(after)).toEqual(files(before))
  } finally {
    for (const one of [before, after]) rmSync(one, { recursive: true })
  }
})
