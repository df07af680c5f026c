import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UserError, type Registry } from '@pakages/core'
import { BUILD_KEY, readConfig, readImage } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Behaviour } from '@pakages/testing/ghcr-emulator/behaviour'
import { BuildCache } from '../build-cache/build-cache.ts'
import { blobPath } from '../build-cache/layout3.ts'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import {
  BAR_TOOLS,
  blobsOf,
  GREETER,
  LIBBAR,
  LIBFOO,
  recorded,
  recordedCache,
  replay,
} from '@pakages/testing/oci/recorded'
import { clock, withGhcr } from '@pakages/testing/oci/with-ghcr'
import { ENVIRONMENT_ANNOTATION, parseAnnounced, parseEnvironment } from '@pakages/store'
import { pushCache, type PushOptions } from './push-cache.ts'

const OURS = new Set([GREETER, LIBFOO, LIBBAR, BAR_TOOLS] as SpecHash[])
const source = 'https://github.com/acme/recipes'
let cache: BuildCache
beforeAll(async () => void (cache = await BuildCache.open(recordedCache)))

const push = (
  registry: Registry,
  options: Partial<PushOptions> = {},
): ReturnType<typeof pushCache> =>
  pushCache({
    registry,
    cache,
    clock,
    only: OURS,
    updateIndex: true,
    provenance: { source, revision: 'a'.repeat(40) },
    ...options,
  })

describe('a push', () => {
  test('makes the same image as stock Spack, but for time stamps and annotations', async () => {
    await withGhcr({}, async (registry, emulator) => {
      // Only gcc-runtime is in the registry: its layer comes from there.
      replay('1.2/oci', emulator.repository('acme/cache'), (tag) => tag.startsWith('gcc-runtime'))
      const runtime = JSON.parse(
        recorded('1.2/oci', `manifest-bar-tools-0.3-${BAR_TOOLS}.spack.json`).toString(),
      ) as { layers: { digest: string }[] }
      emulator
        .repository('acme/cache')
        .blobs.set(runtime.layers[0]!.digest, Buffer.from('stands for 10 MB'))
      await push(registry)
      for (const tag of [
        `libfoo-1.1-${LIBFOO}.spack`,
        `libbar-2.0-${LIBBAR}.spack`,
        `bar-tools-0.3-${BAR_TOOLS}.spack`,
        `greeter-1.0-${GREETER}.spack`,
      ]) {
        const theirs = JSON.parse(recorded('1.2/oci', `manifest-${tag}.json`).toString()) as {
          layers: unknown
          annotations: Record<string, string>
        }
        const ours = JSON.parse(
          Buffer.from((await registry.manifest(tag))!.bytes).toString(),
        ) as typeof theirs & { config: { digest: string } }
        expect(ours.layers).toEqual(theirs.layers)
        expect(ours.annotations).toMatchObject({
          ...theirs.annotations,
          'org.opencontainers.image.source': source,
        })
        const {
          archive_size: _,
          archive_timestamp: __,
          archive_compression: ___,
          config: theirEnv,
          ...theirConfig
        } = JSON.parse(recorded('1.2/oci', `config-${tag}.json`).toString()) as Record<
          string,
          unknown
        >
        const {
          config: ourEnv,
          [BUILD_KEY]: build,
          ...ourConfig
        } = JSON.parse(
          emulator.repository('acme/cache').blobs.get(ours.config.digest)!.toString(),
        ) as Record<string, unknown>
        expect(ourConfig).toEqual(theirConfig)
        expect(parseAnnounced(build).binaries.length > 0).toBe(!tag.startsWith('greeter'))
        // Spack adds /usr folders of externals, which lead to nothing of the image.
        expect((ourEnv as { Env: string[] }).Env).toEqual(
          withoutSystem((theirEnv as { Env: string[] }).Env),
        )
        expect((ourEnv as { Labels: object }).Labels).toEqual({
          'org.opencontainers.image.source': source,
        })
      }
    })
  })

  test('writes what recipes were recorded to set into Env and an annotation, also where a part was pushed before', async () => {
    await withGhcr({}, async (registry) => {
      const [tools, lib] = [BAR_TOOLS as SpecHash, LIBBAR as SpecHash]
      const set = (name: string, hash: SpecHash, rest: string) =>
        ({ do: 'set', name, value: [{ prefix: hash }, rest] }) as const
      const ofLib = { hash: lib, own: [set('BAR_LIB', lib, '/lib')], dependencies: [] }
      const ofTools = {
        hash: tools,
        own: [set('BAR_HOME', tools, ''), set('BAR_PLUGINS', lib, '/plugins')],
        dependencies: [{ hash: lib, modifications: [set('BAR_FOR', tools, '/for')] }],
      }
      await push(registry, { only: new Set([lib]), environments: new Map([[lib, ofLib]]) })
      await push(registry, { environments: new Map([[tools, ofTools]]) })
      const image = (await readImage(registry, `bar-tools-0.3-${tools}.spack`))!
      const text = image.annotations[ENVIRONMENT_ANNOTATION]!
      expect(parseEnvironment(text, tools, 'it')).toEqual(ofTools)
      expect(() => parseEnvironment(text, lib, 'it')).toThrow('of another package')
      const { env } = await readConfig(registry, image)
      expect(
        env
          .filter((line) => line.startsWith('BAR_'))
          .map((line) => line.replace(/=.*\/(?=\w+-\w+-|\w+-\d)/, '=')),
      ).toEqual([
        `BAR_FOR=bar-tools-0.3-${tools}/for`,
        `BAR_HOME=bar-tools-0.3-${tools}`,
        `BAR_LIB=libbar-2.0-${lib}/lib`,
        `BAR_PLUGINS=libbar-2.0-${lib}/plugins`,
      ])
    })
  })

  test('leaves what is there as it is, and needs few requests to see it', async () => {
    await withGhcr({}, async (registry, emulator) => {
      const first = await push(registry)
      expect(first.packages.map((one) => one.outcome)).toEqual([
        'pushed',
        'pushed',
        'pushed',
        'pushed',
      ])
      const before = emulator.requests.length
      const second = await push(registry)
      expect(emulator.requests.length - before).toBeLessThanOrEqual(6)
      expect(second.packages.map((one) => one.outcome)).toEqual([
        'present',
        'present',
        'present',
        'present',
      ])
      const plain = (packages: typeof first.packages): string[] =>
        packages
          .map(({ entry, manifest, layer, size }) => [entry.hash, manifest, layer, size].join())
          .sort()
      expect(plain(second.packages)).toEqual(plain(first.packages))
      expect(second.index!.manifest).toBe(first.index!.manifest)
    })
  })

  test.each<[string, Behaviour]>([
    [
      'with errors, limits and manifests that appear late',
      { failEvery: 17, limitEvery: 13, hideWrites: 2, page: 2 },
    ],
    ['with small uploads only and a 303 for referrers', { wholeLimit: 3000, referrers: 303 }],
    ['without mounts, with blobs elsewhere', { mount: false, redirectBlobs: true }],
  ])('arrives whole at ghcr.io %s', async (_, behaviour) => {
    await withGhcr(behaviour, async (registry, emulator) => {
      const { packages, index } = await push(registry)
      expect(packages).toHaveLength(4)
      expect(index).toMatchObject({ specs: 4, skipped: [] })
      expect([...emulator.repository('acme/cache').tags.keys()].sort()).toEqual([
        `bar-tools-0.3-${BAR_TOOLS}.spack`,
        `greeter-1.0-${GREETER}.spack`,
        'index.spack',
        `libbar-2.0-${LIBBAR}.spack`,
        `libfoo-1.1-${LIBFOO}.spack`,
      ])
      const repository = emulator.repository('acme/cache')
      expect(blobsOf(repository).filter((blob) => !repository.blobs.has(blob))).toEqual([])
    })
  })

  test('says which run time dependencies an image lacks', async () => {
    const { packages } = await push(new MemoryRegistry())
    expect(packages.find((one) => one.entry.name === 'bar-tools')!.lacking).toEqual([
      'gcc-runtime@12.2.0',
    ])
    expect(packages.find((one) => one.entry.name === 'greeter')!.lacking).toEqual([])
  })

  test('uploads nothing when it is refused', async () => {
    await withGhcr({}, async (registry, emulator) => {
      await expect(
        push(registry, { refuse: () => new UserError('no', { id: 'build-failed', fix: 'yes' }) }),
      ).rejects.toThrow('no')
      expect(emulator.repository('acme/cache').blobs.size).toBe(0)
    })
  })

  test('stops at the first failure, and keeps what was finished', async () => {
    await withGhcr({}, async (registry, emulator) => {
      let puts = 0
      const failing = withChanges(registry, {
        putManifest: async (tag, type, bytes) => {
          if (++puts > 2) throw new UserError('stop', { id: 'build-failed', fix: '' })
          return registry.putManifest(tag, type, bytes)
        },
      })
      await expect(push(failing, { concurrency: 1 })).rejects.toThrow('stop')
      expect(emulator.repository('acme/cache').tags.size).toBe(2)
      const before = emulator.repository('acme/cache').blobs.size
      const uploads = emulator.requests.length
      expect((await push(registry)).packages.map((one) => one.outcome).sort()).toEqual([
        'present',
        'present',
        'pushed',
        'pushed',
      ])
      const again = emulator.requests
        .slice(uploads)
        .filter((request) => /^PUT .*blobs\/uploads/.test(request))
      expect(emulator.repository('acme/cache').blobs.size - before).toBe(again.length)
    })
  })

  test('pushes again what is listed but cannot be read', async () => {
    await withGhcr({}, async (registry, emulator) => {
      await push(registry, { updateIndex: false })
      const repository = emulator.repository('acme/cache')
      repository.manifests.delete(repository.tags.get(`greeter-1.0-${GREETER}.spack`)!)
      const { packages } = await push(registry)
      expect(
        packages.filter((one) => one.outcome === 'pushed').map((one) => one.entry.name),
      ).toEqual(['greeter'])
    })
  })

  test.each<[string, number]>([
    ['at once', 0],
    ['only after a while', 3],
  ])('is done when the registry lists what it took %s', async (_, late) => {
    const registry = new MemoryRegistry()
    let asked = 0
    // The first list is read before anything is pushed.
    const lagging = withChanges(registry, {
      tags: async () => (asked++ <= late ? [] : registry.tags()),
    })
    const { packages } = await push(lagging, { updateIndex: false })
    expect(packages).toHaveLength(4)
    expect(asked).toBe(late + 2)
  })

  test('fails when the registry takes a package and never lists it', async () => {
    const registry = new MemoryRegistry()
    const forgetful = withChanges(registry, {
      tags: async () => (await registry.tags()).filter((tag) => !tag.startsWith('greeter-')),
    })
    await expect(push(forgetful, { updateIndex: false })).rejects.toMatchObject({
      message: expect.stringContaining(
        `took 1 of 4 packages but does not list them, among them greeter-1.0-${GREETER}.spack`,
      ),
      fix: expect.stringContaining('Run the push again'),
    })
  })

  test('the same package has the same config whoever pushes it and when', async () => {
    const configs = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const registry = new MemoryRegistry(name)
        await push(registry)
        return (await readImage(registry, `greeter-1.0-${GREETER}.spack`))!.config.digest
      }),
    )
    expect(configs[0]).toBe(configs[1])
  })

  test('is readable by what reads images of Spack', async () => {
    const registry = new MemoryRegistry()
    await push(registry)
    const image = (await readImage(registry, `libfoo-1.1-${LIBFOO}.spack`))!
    expect(await readConfig(registry, image)).toMatchObject({
      hash: LIBFOO,
      name: 'libfoo',
      version: '1.1',
      format: 5,
    })
  })
})

describe('a damaged build cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const damaged = async (name: string, damage: (folder: string) => void): Promise<BuildCache> => {
    cpSync(recordedCache, join(folder, name), { recursive: true })
    damage(join(folder, name))
    return BuildCache.open(join(folder, name))
  }
  const greeterTarball = blobPath(
    'sha256:b1a2f33eb38d3ae1cbb1d9b8c723be1e540a1d1763be4f0d6f65d0fcd5a5b838' as Parameters<
      typeof blobPath
    >[0],
  )
  const greeterManifest = join(
    'v3',
    'manifests',
    'spec',
    'greeter',
    `greeter-1.0-${GREETER}.spec.manifest.json`,
  )

  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'a tarball that was changed',
      (at) => writeFileSync(join(at, greeterTarball), Buffer.alloc(2959, 'x')),
      /does not have the digest|cannot be read/,
    ],
    [
      'a tarball that was cut',
      (at) => writeFileSync(join(at, greeterTarball), 'x'),
      /has another size/,
    ],
    ['a missing tarball', (at) => rmSync(join(at, greeterTarball)), /missing/],
    [
      'a manifest that is no JSON',
      (at) => writeFileSync(join(at, greeterManifest), '{"version": 3,'),
      /not a manifest of layout 3/,
    ],
    [
      'a manifest that climbs out of the folder',
      (at) =>
        writeFileSync(
          join(at, greeterManifest),
          JSON.stringify({
            version: 3,
            data: [
              {
                contentLength: 1,
                mediaType: 'application/vnd.spack.spec.v5+json',
                compression: 'gzip',
                checksumAlgorithm: 'sha256',
                checksum: '../../../etc/passwd',
              },
            ],
          }),
        ),
      /not a manifest of layout 3/,
    ],
  ])('%s is named, and nothing is uploaded', async (name, damage, message) => {
    const registry = new MemoryRegistry()
    await expect(push(registry, { cache: await damaged(name, damage) })).rejects.toThrow(message)
    expect(await registry.tags()).toEqual([])
  })

  test('a folder that is none says what to do', async () => {
    await expect(BuildCache.open(join(folder, 'nowhere'))).rejects.toMatchObject({
      fix: expect.stringContaining('"build"'),
    })
  })
})

/** A registry that does some things in another way. */
function withChanges(registry: Registry, changes: Partial<Registry>): Registry {
  return new Proxy(registry, {
    get(target, name: keyof Registry) {
      const value: unknown =
        name in changes ? Reflect.get(changes, name) : Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** Without what lies in the system's folders, and each entry once. */
function withoutSystem(env: readonly string[]): string[] {
  return env.flatMap((line) => {
    const at = line.indexOf('=')
    const paths = line
      .slice(at + 1)
      .split(':')
      .filter((path) => !path.startsWith('/usr/') || line.startsWith('PATH='))
    return paths.length === 0 ? [] : [`${line.slice(0, at)}=${paths.join(':')}`]
  })
}
