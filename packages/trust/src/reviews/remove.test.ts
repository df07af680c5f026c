import { beforeEach, describe, expect, test } from '@jest/globals'
import { attach, fallbackTag } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { node, pushSpec, type PushedSpec } from '@pakages/testing/trust/spec-image'
import { removeBinaries } from './remove.ts'

let registry: MemoryRegistry
let [zlib, other]: PushedSpec[] = []
beforeEach(async () => {
  registry = new MemoryRegistry('oci://registry.example/cache')
  zlib = await pushSpec(registry, node('zlib', '1.3.1'), 'zlib')
  other = await pushSpec(registry, node('app', '1.0'), 'app')
})
const isZlib = (tag: string): boolean => tag.startsWith('zlib-')

describe('removing a version', () => {
  test('takes its image and what hangs at it, and leaves the others', async () => {
    const [note] = await attach(registry, [zlib!.manifest], {
      artifactType: 'text/plain',
      bytes: Buffer.from('a note'),
    })
    expect(await removeBinaries(registry, { isOf: isZlib })).toStrictEqual({
      tags: [zlib!.tag],
      manifests: [zlib!.manifest],
      shared: [],
    })
    expect(await registry.manifest(zlib!.manifest)).toBeUndefined()
    expect(await registry.manifest(note!.manifest)).toBeUndefined()
    expect(await registry.manifest(other!.tag)).toBeDefined()
  })

  test('leaves a manifest that a live version has too', async () => {
    const stored = (await registry.manifest(zlib!.manifest))!
    await registry.putManifest('live-1.0-aaa.spack', stored.mediaType, stored.bytes)
    expect(await removeBinaries(registry, { isOf: isZlib })).toStrictEqual({
      tags: [zlib!.tag],
      manifests: [],
      shared: [zlib!.manifest],
    })
    expect(await registry.manifest(zlib!.tag)).toBeDefined()
  })

  test('leaves what hangs at it by its own word where a live version is that very manifest', async () => {
    const [attached] = await attach(registry, [zlib!.manifest], {
      artifactType: 'text/plain',
      bytes: Buffer.from('a note'),
    })
    const stored = (await registry.manifest(attached!.manifest))!
    await registry.putManifest('live-1.0-aaa.spack', stored.mediaType, stored.bytes)
    const taken: Digest[] = []
    await removeBinaries(registry, { isOf: isZlib, remove: async (one) => taken.push(one) })
    expect(taken).toStrictEqual([zlib!.manifest])
  })

  test('does not keep it for a tag that is of no package, such as that of what hangs at it', async () => {
    const stored = (await registry.manifest(zlib!.manifest))!
    await registry.putManifest(fallbackTag(other!.manifest), stored.mediaType, stored.bytes)
    expect((await removeBinaries(registry, { isOf: isZlib })).manifests).toStrictEqual([
      zlib!.manifest,
    ])
  })

  test('takes a manifest with two tags once', async () => {
    const stored = (await registry.manifest(zlib!.manifest))!
    await registry.putManifest('zlib-1.3.1-bbb.spack', stored.mediaType, stored.bytes)
    const taken: Digest[] = []
    const removal = await removeBinaries(registry, {
      isOf: isZlib,
      remove: async (digest) => taken.push(digest),
    })
    expect(removal.tags.toSorted()).toStrictEqual([zlib!.tag, 'zlib-1.3.1-bbb.spack'].toSorted())
    expect([removal.manifests, taken]).toStrictEqual([[zlib!.manifest], [zlib!.manifest]])
  })

  test('takes what hangs at an image before the image, so that nothing is left without one', async () => {
    const [attached] = await attach(registry, [zlib!.manifest], {
      artifactType: 'text/plain',
      bytes: Buffer.from('a note'),
    })
    const taken: Digest[] = []
    await removeBinaries(registry, { isOf: isZlib, remove: async (one) => taken.push(one) })
    expect(taken).toStrictEqual([attached!.manifest, zlib!.manifest])
  })

  test('leaves what only a list says that it hangs at the image', async () => {
    const live = (await registry.manifest(other!.manifest))!
    const [{ manifest: note } = { manifest: '' }] = await attach(registry, [other!.manifest], {
      artifactType: 'text/plain',
      bytes: Buffer.from('a note at the other'),
    })
    registry.referrers = async () =>
      [live.digest, note].map((digest) => ({
        mediaType: live.mediaType,
        digest: digest as Digest,
        size: 1,
      }))
    const taken: Digest[] = []
    await removeBinaries(registry, { isOf: isZlib, remove: async (one) => taken.push(one) })
    expect(taken).toStrictEqual([zlib!.manifest])
  })

  test('asks nothing of the other images where there is nothing to take', async () => {
    registry.manifest = () => Promise.reject(new Error('asked'))
    expect(await removeBinaries(registry, { isOf: () => false })).toStrictEqual({
      tags: [],
      manifests: [],
      shared: [],
    })
  })

  test('passes over a tag that is gone meanwhile', async () => {
    const tags = [...(await registry.tags()), 'zlib-gone.spack']
    registry.tags = async () => tags
    expect((await removeBinaries(registry, { isOf: isZlib })).tags).toStrictEqual([zlib!.tag])
  })
})
