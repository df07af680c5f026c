import { describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import {
  dagHash,
  descriptorOf,
  encode,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  specMismatches,
  specTag,
  type SpecNode,
} from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import type { Behaviour } from '@pakages/testing/ghcr-emulator/behaviour'
import { hashFor } from '@pakages/testing/catalog/small-catalog'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { recorded, replay } from '@pakages/testing/oci/recorded'
import { streamedBlob } from '@pakages/testing/oci/put-image'
import { clock, withGhcr } from '@pakages/testing/oci/with-ghcr'
import { databaseJson, parseDatabase } from './database.ts'
import { finalizeIndex } from './finalize.ts'
import { findIndexImage, readDigests, readDatabase } from './index-image.ts'
import type { KnownPackage } from './listed-packages.ts'

const provenance = {}

/** Pushes a package as a job does that leaves the index to others. */
async function pushPackage(registry: Registry, name: string): Promise<[SpecHash, KnownPackage]> {
  const hash = hashFor(name)
  const node: SpecNode = {
    name,
    version: '1.0',
    hash,
    arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  }
  const [config, layer] = [
    encode({ spec: { _meta: { version: 5 }, nodes: [node] } }),
    Buffer.from(name),
  ]
  for (const bytes of [config, layer]) await registry.putBlob(streamedBlob(bytes))
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [descriptorOf(IMAGE_LAYER, layer)],
  })
  const tag = specTag(name, '1.0', hash)
  const digest = await registry.putManifest(tag, IMAGE_MANIFEST, manifest)
  return [
    hash,
    { tag, manifest: digest, layer: streamedBlob(layer).digest, size: layer.length, nodes: [node] },
  ]
}

async function indexed(registry: Registry): Promise<SpecHash[]> {
  const index = (await findIndexImage(registry))!
  return [...(await readDatabase(registry, index))!.available].sort()
}

describe('the index', () => {
  test('of what stock Spack pushed is the same as the one Spack wrote', async () => {
    await withGhcr({}, async (_registry, emulator, open) => {
      replay('1.2/oci', emulator.repository('acme/cache'), (tag) => tag !== 'index.spack')
      await finalizeIndex({ registry: open(), clock, expected: new Map(), provenance })
      const index = (await findIndexImage(open()))!
      const ours = JSON.parse(
        emulator.repository('acme/cache').blobs.get(index.layer.digest)!.toString(),
      ) as object
      expect(ours).toEqual(JSON.parse(recorded('1.2/oci', 'index.json').toString()))
    })
  })

  test('holds every spec with its keys in their order, which its hash is made of', async () => {
    await withGhcr({}, async (_registry, emulator, open) => {
      replay('1.2/oci', emulator.repository('acme/cache'))
      const registry = open()
      const [hash, known] = await pushPackage(registry, 'extra')
      // Once read from Spack's own index, and once more from ours.
      for (const expected of [new Map([[hash, known]]), new Map()])
        await finalizeIndex({ registry, clock, expected, provenance })
      const { nodes } = (await readDatabase(registry, (await findIndexImage(registry))!))!
      const spacks = [...nodes.values()].filter((node) => node.hash !== hash)
      expect(spacks.filter((node) => dagHash(node) === node.hash).length).toBeGreaterThan(3)
      expect(spacks.flatMap((node) => specMismatches([node], node))).toEqual([])
    })
  })

  test('written by Spack is completed, not thrown away', async () => {
    await withGhcr({}, async (_registry, emulator, open) => {
      replay('1.2/oci', emulator.repository('acme/cache'))
      const [hash, known] = await pushPackage(open(), 'extra')
      const { specs } = await finalizeIndex({
        registry: open(),
        clock,
        expected: new Map([[hash, known]]),
        provenance,
      })
      expect(specs).toBe(7)
      expect(
        emulator.requests.filter((request) => /GET .*manifests\/(libfoo|libbar)/.test(request)),
      ).toEqual([])
    })
  })

  test.each(['0.22/oci', '0.23/oci'])(
    'leaves packages of Spack %s out and says so',
    async (folder) => {
      await withGhcr({}, async (_registry, emulator, open) => {
        replay(folder, emulator.repository('acme/cache'))
        const { specs, skipped } = await finalizeIndex({
          registry: open(),
          clock,
          expected: new Map(),
          provenance,
        })
        expect(specs).toBe(0)
        expect(skipped.length).toBeGreaterThan(3)
        expect(skipped[0]!.reason).toContain('before 1.0')
      })
    },
  )

  test('that is broken is made anew', async () => {
    const registry = new MemoryRegistry()
    const [hash] = await pushPackage(registry, 'one')
    for (const text of ['{}', 'not an index'])
      await registry.putBlob(streamedBlob(Buffer.from(text)))
    await registry.putManifest(
      'index.spack',
      IMAGE_MANIFEST,
      encode({
        schemaVersion: 2,
        config: descriptorOf(IMAGE_CONFIG, Buffer.from('{}')),
        layers: [descriptorOf(IMAGE_LAYER, Buffer.from('not an index'))],
      }),
    )
    await finalizeIndex({ registry, clock, expected: new Map(), provenance })
    expect(await indexed(registry)).toEqual([hash])
  })

  test('drops packages whose tag is gone', async () => {
    const registry = new MemoryRegistry()
    const packages = [await pushPackage(registry, 'one'), await pushPackage(registry, 'two')]
    await finalizeIndex({ registry, clock, expected: new Map(packages), provenance })
    await registry.deleteManifest(packages[0]![1].manifest)
    await finalizeIndex({ registry, clock, expected: new Map(), provenance })
    expect(await indexed(registry)).toEqual([packages[1]![0]])
    expect([...(await readDigests(registry, (await findIndexImage(registry))!)).keys()]).toEqual([
      packages[1]![0],
    ])
  })

  test('does not trust a tag list that forgets: the tag itself is asked for', async () => {
    let forgets = false
    const registry = new (class extends MemoryRegistry {
      override async tags(): Promise<string[]> {
        return (await super.tags()).filter((tag) => !forgets || !tag.startsWith('one'))
      }
    })()
    const packages = [await pushPackage(registry, 'one'), await pushPackage(registry, 'two')]
    await finalizeIndex({ registry, clock, expected: new Map(packages), provenance })
    forgets = true
    await finalizeIndex({ registry, clock, expected: new Map(), provenance })
    expect(await indexed(registry)).toHaveLength(2)
  })

  test('takes no tag that lies about its content', async () => {
    const registry = new MemoryRegistry()
    const [, known] = await pushPackage(registry, 'one')
    const lie = specTag('other', '1.0', hashFor('other'))
    await registry.putManifest(lie, IMAGE_MANIFEST, (await registry.manifest(known.tag))!.bytes)
    const { specs, skipped } = await finalizeIndex({
      registry,
      clock,
      expected: new Map(),
      provenance,
    })
    expect(specs).toBe(1)
    expect(skipped).toEqual([{ tag: lie, reason: expect.stringContaining('it holds /') }])
  })

  test('fails when an expected package never appears', async () => {
    const registry = new MemoryRegistry()
    const known = {
      tag: specTag('ghost', '1.0', hashFor('ghost')),
      manifest: streamedBlob(Buffer.from('')).digest,
      layer: streamedBlob(Buffer.from('')).digest,
      size: 0,
      nodes: undefined,
    }
    await expect(
      finalizeIndex({
        registry,
        clock,
        expected: new Map([[hashFor('ghost'), known]]),
        provenance,
      }),
    ).rejects.toThrow('does not give it out')
  })
})

describe('many finalizers at once', () => {
  test.each<[string, Behaviour]>([
    ['on a calm day', {}],
    ['with errors and limits', { failEvery: 29, limitEvery: 19 }],
  ])('end with the union %s', async (_, behaviour) => {
    await withGhcr(behaviour, async (_registry, _emulator, open) => {
      const names = Array.from({ length: 12 }, (_, job) => [`job${job}-a`, `job${job}-b`])
      await Promise.all(
        names.map(async (mine) => {
          const registry = open()
          const pushed = await Promise.all(mine.map((name) => pushPackage(registry, name)))
          await finalizeIndex({ registry, clock, expected: new Map(pushed), provenance })
        }),
      )
      expect(await indexed(open())).toEqual(names.flat().map(hashFor).sort())
    })
  })
})

describe('the database of Spack', () => {
  test('is read and written without loss', () => {
    const bytes = recorded('1.1/oci', 'index.json')
    expect(JSON.parse(databaseJson(parseDatabase(bytes, 'test')!).toString())).toEqual(
      JSON.parse(bytes.toString()),
    )
  })

  test('of a Spack before 1.0 is not extended', () => {
    expect(parseDatabase(recorded('0.23/oci', 'index.json'), 'test')).toBeUndefined()
  })
})
