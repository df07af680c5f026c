import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '@pakages/core'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { packagePath, partPath, versionPath } from '../site/paths.ts'
import { writeSite } from '../site/write-site.ts'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
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

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))

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
    edit('v1/checksums.json', (text) => text.replace(/"expires":"[^"]*",/, ''))
    await expect(at(1)).rejects.toThrow('does not say until when it holds')
  })

  test('refuses a version of a time to come, which would outlive the key that signed it', async () => {
    const now = Date.parse(smallCatalog().issued) + 1000
    edit('v1/checksums.json', (text) =>
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
      readFileSync(join(folder, 'v1/checksums.json'), 'utf8'),
      { bundle: true },
    ])
    expect(index.signer).toBe('the key 1234')
  })

  test('says so when the signature is missing', async () => {
    rmSync(join(folder, 'v1/checksums.json.sigstore.json'))
    rmSync(join(folder, 'v1/sha256'), { recursive: true })
    const verify = async (__: Uint8Array, bundle: unknown): Promise<string> => {
      if (bundle === undefined) throw new Error('not signed')
      return 'somebody'
    }
    await expect(openIndex(location(), { http, verify })).rejects.toThrow('not signed')
  })

  test.each([
    [
      'a changed version',
      versionPath('libfoo', '1.0'),
      (text: string) => text.replace('"removed"', '"approved"'),
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

  test('refuses one version in the place of another', async () => {
    cpSync(join(folder, versionPath('libfoo', '1.1')), join(folder, versionPath('libfoo', '1.0')))
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
    rmSync(join(folder, 'v1/checksums.json'))
    await expect(openIndex(location(), { http })).rejects.toThrow('There is no index at')
  })
})

test('speaks plain HTTP to this machine only', async () => {
  await expect(openIndex('http://packages.example.org/', { http })).rejects.toThrow(
    'is no address of an index',
  )
})
