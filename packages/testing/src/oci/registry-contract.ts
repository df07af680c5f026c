import type { Registry } from '@pakages/core'
import {
  descriptorOf,
  digestOf,
  encode,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  RegistryError,
  fallbackTag,
} from '@pakages/image'
import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { attach, streamedBlob, putImage } from './put-image.ts'

/**
 * What every home of {@link Registry} does.
 * @param open Opens an empty repository of its own for each name.
 * @param deletes Whether the registry lets clients delete.
 */
export function registryContract(
  name: string,
  open: (repository: string) => Registry,
  { deletes = true } = {},
): void {
  let repositories = 0
  const fresh = (): Registry =>
    open(`contract/r${++repositories}-${randomBytes(3).toString('hex')}`)

  describe(`${name} keeps the contract of a registry`, () => {
    test('a repository that does not exist has no tags, manifests, blobs or referrers', async () => {
      const registry = fresh()
      expect(await registry.tags()).toEqual([])
      expect(await registry.manifest('nothing')).toBeUndefined()
      expect(await registry.hasBlob(digestOf('nothing'))).toBe(false)
      expect(await registry.referrers(digestOf('nothing'))).toEqual([])
    })

    test('gives back a blob as it was put, and uploads it once', async () => {
      const registry = fresh()
      const bytes = randomBytes(3_000_000)
      expect(await registry.putBlob(streamedBlob(bytes))).toBe('uploaded')
      expect(await registry.putBlob(streamedBlob(bytes))).toBe('present')
      expect(await registry.hasBlob(digestOf(bytes))).toBe(true)
      expect(
        bytes.equals(await buffer(await registry.readBlob(digestOf(bytes), bytes.length))),
      ).toBe(true)
    })

    test('takes an empty blob', async () => {
      const registry = fresh()
      await registry.putBlob(streamedBlob(Buffer.alloc(0)))
      expect(await buffer(await registry.readBlob(digestOf(''), 0))).toHaveLength(0)
    })

    test('refuses to upload bytes that do not have the digest or size they are said to have', async () => {
      const registry = fresh()
      const lying = {
        ...streamedBlob(Buffer.from('what it is')),
        digest: digestOf('what it should be'),
      }
      await expect(registry.putBlob(lying)).rejects.toBeInstanceOf(RegistryError)
      const short = { ...streamedBlob(Buffer.from('short')), size: 3 }
      await expect(registry.putBlob(short)).rejects.toBeInstanceOf(RegistryError)
      expect(await registry.hasBlob(lying.digest)).toBe(false)
    })

    test('fails for a blob that is not there, and for one that is longer than it should be', async () => {
      const registry = fresh()
      await expect(registry.readBlob(digestOf('nothing'))).rejects.toMatchObject({
        failure: 'not-found',
      })
      await registry.putBlob(streamedBlob(Buffer.from('four')))
      await expect(registry.readBlob(digestOf('four'), 3).then(buffer)).rejects.toMatchObject({
        failure: 'too-large',
      })
      await expect(registry.readBlob(digestOf('four'), 5).then(buffer)).rejects.toMatchObject({
        failure: 'truncated',
      })
    })

    test('gives back a manifest by tag and by digest, byte for byte', async () => {
      const registry = fresh()
      const digest = await putImage(registry, 'one', 'layer')
      const byTag = (await registry.manifest('one'))!
      expect(byTag).toMatchObject({ digest, mediaType: IMAGE_MANIFEST })
      expect(digestOf(byTag.bytes)).toBe(digest)
      expect((await registry.manifest(digest))!.bytes).toEqual(byTag.bytes)
    })

    test('lists every tag, and moves a tag that is written again', async () => {
      const registry = fresh()
      const names = Array.from({ length: 25 }, (_, number) => `tag-${number}.spack`)
      for (const tag of names) await putImage(registry, tag, tag)
      expect((await registry.tags()).sort()).toEqual(names.toSorted())
      const digest = await putImage(registry, 'tag-3.spack', 'other')
      expect((await registry.manifest('tag-3.spack'))!.digest).toBe(digest)
      expect(await registry.tags()).toHaveLength(25)
    })

    test('refuses a manifest whose blobs are not there', async () => {
      const registry = fresh()
      const manifest = encode({
        mediaType: IMAGE_MANIFEST,
        schemaVersion: 2,
        config: descriptorOf(IMAGE_CONFIG, Buffer.from('{}')),
        layers: [descriptorOf(IMAGE_LAYER, Buffer.from('nowhere'))],
      })
      await expect(registry.putManifest('broken', IMAGE_MANIFEST, manifest)).rejects.toBeInstanceOf(
        RegistryError,
      )
      expect(await registry.manifest('broken')).toBeUndefined()
    })

    test('finds what was attached to a manifest, by its kind, each once', async () => {
      const registry = fresh()
      const subject = await putImage(registry, 'one', 'layer')
      const sbom = await attach(registry, subject, 'application/spdx+json', 'sbom')
      const signature = await attach(
        registry,
        subject,
        'application/vnd.dev.sigstore.bundle.v0.3+json',
        'signature',
      )
      await attach(registry, subject, 'application/spdx+json', 'sbom')
      expect((await registry.referrers(subject)).map((one) => one.digest).sort()).toEqual(
        [sbom, signature].sort(),
      )
      expect(await registry.referrers(subject, 'application/spdx+json')).toMatchObject([
        { digest: sbom, artifactType: 'application/spdx+json' },
      ])
      expect((await registry.manifest(sbom))!.digest).toBe(sbom)
      const listed = (await registry.tags()).includes(fallbackTag(subject))
      expect(await registry.listsReferrers(subject)).toBe(!listed)
    })

    test('loses nothing when many attach to one manifest at once', async () => {
      const registry = fresh()
      const subject = await putImage(registry, 'one', 'layer')
      const attached = await Promise.all(
        Array.from({ length: 8 }, (_, number) =>
          attach(registry, subject, 'text/plain', `note ${number}`),
        ),
      )
      expect((await registry.referrers(subject)).map((one) => one.digest).sort()).toEqual(
        attached.sort(),
      )
    })

    if (!deletes) return
    test('deletes a manifest with its tags', async () => {
      const registry = fresh()
      const digest = await putImage(registry, 'one', 'layer')
      await putImage(registry, 'two', 'other')
      expect(await registry.deleteManifest(digest)).toBe(true)
      expect(await registry.manifest('one')).toBeUndefined()
      expect(await registry.tags()).toEqual(['two'])
      expect(await registry.deleteManifest(digest)).toBe(false)
    })
  })
}
