import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, type Registry } from '@pakages/core'
import { encode } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Behaviour } from '@pakages/testing/ghcr-emulator/behaviour'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { BuildCache } from '../build-cache/build-cache.ts'
import { blobPath } from '../build-cache/layout3.ts'
import { inspectTarball } from '../build-cache/tarball.ts'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { openRegistry } from '../open-registry.ts'
import { pushCache } from '../push/push-cache.ts'
import {
  BAR_TOOLS,
  GREETER,
  LIBBAR,
  LIBFOO,
  recordedCache,
  replay,
} from '@pakages/testing/oci/recorded'
import { streamedBlob } from '@pakages/testing/oci/put-image'
import { clock, withGhcr } from '@pakages/testing/oci/with-ghcr'
import { pullToMirror, type MirrorPullOptions } from './pull-to-mirror.ts'

const http = nodeHttp()
const OURS = [GREETER, LIBFOO, LIBBAR, BAR_TOOLS] as SpecHash[]
const root = mkdtempSync(join(tmpdir(), 'pakages-pull-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const freshFolder = (): string => join(root, `mirror ${++folders}`)

let cache: BuildCache
beforeAll(async () => void (cache = await BuildCache.open(recordedCache)))
const pushed = async (registry: Registry): Promise<Registry> => {
  await pushCache({ registry, cache, clock, only: new Set(OURS), updateIndex: false })
  return registry
}
const pull = (
  registry: Registry,
  options: Partial<MirrorPullOptions> = {},
): ReturnType<typeof pullToMirror> =>
  pullToMirror({
    registries: [registry],
    wanted: OURS.map((hash) => ({ hash })),
    folder: freshFolder(),
    clock,
    ...options,
  })

describe('a pull', () => {
  test('lays out a mirror with the same tarballs and specs as the one that was pushed', async () => {
    const folder = freshFolder()
    const outcomes = await pull(await pushed(new MemoryRegistry()), { folder })
    expect(outcomes.map((one) => one.kind)).toEqual(['pulled', 'pulled', 'pulled', 'pulled'])
    const mirror = await BuildCache.open(folder)
    expect([...mirror.entries.keys()].sort()).toEqual(OURS.toSorted())
    for (const [hash, entry] of mirror.entries) {
      const [copy, original] = [
        await mirror.read(entry),
        await cache.read(cache.entries.get(hash)!),
      ]
      expect(copy.tarball.digest).toBe(original.tarball.digest)
      expect(copy.dag).toEqual(original.dag)
      await inspectTarball(copy.tarball, entry.name)
    }
  })

  test('needs no config blob when the lock is known', async () => {
    await withGhcr({}, async (registry, emulator) => {
      await pushed(registry)
      const { dag } = await cache.read(cache.entries.get(BAR_TOOLS as SpecHash)!)
      const before = emulator.requests.length
      await pull(registry, { wanted: [{ hash: LIBFOO as SpecHash, dag }] })
      expect(
        emulator.requests.slice(before).filter((request) => request.startsWith('GET')),
      ).toHaveLength(3)
    })
  })

  test('reads what stock Spack pushed', async () => {
    await withGhcr({}, async (registry, emulator) => {
      replay('1.2/oci', emulator.repository('acme/cache'))
      expect((await pull(registry)).map((one) => one.kind)).toEqual([
        'pulled',
        'pulled',
        'pulled',
        'pulled',
      ])
    })
  })

  test('does not download what is in the folder already', async () => {
    await withGhcr({}, async (registry, emulator) => {
      await pushed(registry)
      const folder = freshFolder()
      await pull(registry, { folder })
      const before = emulator.requests.length
      expect(
        (await pull(registry, { folder })).map((one) => one.kind === 'pulled' && one.reused),
      ).toEqual([true, true, true, true])
      expect(emulator.requests.slice(before).length).toBeLessThan(10)
    })
  })

  test.each<[string, Behaviour]>([
    ['with errors and limits', { failEvery: 17, limitEvery: 13 }],
    [
      'with manifests that appear late, small pages and blobs elsewhere',
      { hideWrites: 2, page: 1, redirectBlobs: true },
    ],
  ])('arrives whole from ghcr.io %s', async (_, behaviour) => {
    await withGhcr(behaviour, async (registry, emulator) => {
      await pushed(registry)
      expect((await pull(registry)).map((one) => one.kind)).toEqual([
        'pulled',
        'pulled',
        'pulled',
        'pulled',
      ])
      expect(emulator.leaked).toEqual([])
    })
  })

  test.each<[NonNullable<Behaviour['damage']>, string]>([
    ['cut', 'was cut off'],
    ['changed', 'does not have the digest'],
    ['endless', 'is longer'],
  ])('a blob that is %s does not reach the folder', async (damage, message) => {
    const emulator = await GhcrEmulator.start({ damage }, () => clock.now())
    replay('1.2/oci', emulator.repository('a'))
    const folder = freshFolder()
    await expect(
      pull(openRegistry(emulator.reference('a'), { http, clock }), {
        folder,
        wanted: [{ hash: GREETER as SpecHash }],
      }),
    ).rejects.toThrow(message)
    expect(filesBelow(folder)).toEqual([])
    await emulator.stop()
  })

  test('says what is missing, and takes it from the next registry', async () => {
    const [empty, full] = [new MemoryRegistry('empty'), await pushed(new MemoryRegistry('full'))]
    expect((await pull(empty)).map((one) => one.kind)).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
    ])
    expect(
      await pull(empty, { registries: [empty, full], wanted: [{ hash: GREETER as SpecHash }] }),
    ).toMatchObject([{ kind: 'pulled', registry: 'full', label: 'greeter@1.0/3a6zddg' }])
  })

  test('asks before it uses a blob, and leaves out what is refused', async () => {
    const registry = await pushed(new MemoryRegistry())
    const folder = freshFolder()
    const outcomes = await pull(registry, {
      folder,
      approve: async ({ hash }) =>
        hash === GREETER
          ? { kind: 'refused', reasons: ['nobody signed it'] }
          : { kind: 'accepted' },
    })
    expect(outcomes[0]).toMatchObject({
      kind: 'refused',
      reasons: ['nobody signed it'],
      manifest: expect.stringMatching(/^sha256:/),
    })
    expect([...(await BuildCache.open(folder)).entries.keys()]).not.toContain(GREETER)
  })

  test('a refusal of one registry lets the next one give the package', async () => {
    const [bad, good] = [
      await pushed(new MemoryRegistry('bad')),
      await pushed(new MemoryRegistry('good')),
    ]
    const outcomes = await pull(bad, {
      registries: [bad, good],
      approve: async ({ registry }) =>
        registry === bad ? { kind: 'refused', reasons: ['x'] } : { kind: 'accepted' },
    })
    expect(outcomes).toMatchObject(OURS.map(() => ({ kind: 'pulled', registry: 'good' })))
  })

  test('a tag that holds another package is refused', async () => {
    const registry = await pushed(new MemoryRegistry())
    const other = (await registry.manifest(`libfoo-1.1-${LIBFOO}.spack`))!
    await registry.putManifest(`greeter-1.0-${GREETER}.spack`, other.mediaType, other.bytes)
    await expect(pull(registry, { wanted: [{ hash: GREETER as SpecHash }] })).rejects.toThrow(
      'holds /bus3azd, not /3a6zddg',
    )
  })

  test('a config that names another tarball is refused', async () => {
    const registry = await pushed(new MemoryRegistry())
    const stored = (await registry.manifest(`greeter-1.0-${GREETER}.spack`))!
    const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as { layers: object[] }
    const other = streamedBlob(Buffer.from('another tarball'))
    await registry.putBlob(other)
    await registry.putManifest(
      `greeter-1.0-${GREETER}.spack`,
      stored.mediaType,
      encode({ ...manifest, layers: [{ mediaType: 'x', digest: other.digest, size: other.size }] }),
    )
    await expect(pull(registry, { wanted: [{ hash: GREETER as SpecHash }] })).rejects.toThrow(
      'another tarball',
    )
  })

  test('a blob of the wrong size in the folder is replaced', async () => {
    const registry = await pushed(new MemoryRegistry())
    const folder = freshFolder()
    await pull(registry, { folder })
    const entry = (await BuildCache.open(folder)).entries.get(GREETER as SpecHash)!
    const { tarball } = await (await BuildCache.open(folder)).read(entry)
    writeFileSync(join(folder, blobPath(tarball.digest)), 'cut')
    await pull(registry, { folder })
    expect(readFileSync(join(folder, blobPath(tarball.digest)))).toHaveLength(tarball.size)
  })
})

/** The blobs of a mirror that was begun. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'layout.json')
    .map((one) => one.name)
