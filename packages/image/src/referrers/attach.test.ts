import { expect, test } from '@jest/globals'
import type { Digest } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { putBytes } from '../content/blob.ts'
import { digestOf } from '../content/digest-of.ts'
import { encode } from '../content/json.ts'
import { descriptorOf, parseImageManifest } from '../manifest/manifest.ts'
import { EMPTY_CONFIG, IMAGE_CONFIG, IMAGE_MANIFEST } from '../manifest/media-types.ts'
import { attach, isAttached } from './attach.ts'

/** Stores an image without layers. */
async function imageIn(registry: MemoryRegistry, name: string): Promise<Digest> {
  const config = encode({ name })
  await putBytes(registry, config)
  return registry.putManifest(
    undefined,
    IMAGE_MANIFEST,
    encode({
      mediaType: IMAGE_MANIFEST,
      schemaVersion: 2,
      config: descriptorOf(IMAGE_CONFIG, config),
      layers: [],
    }),
  )
}

const sbom = {
  artifactType: 'application/vnd.cyclonedx+json',
  bytes: Buffer.from('{"bomFormat":"CycloneDX"}'),
  title: 'zlib.cdx.json',
  annotations: { 'org.example.kind': 'sbom' },
}

test('what is attached is found at each of its subjects, by its kind', async () => {
  const registry = new MemoryRegistry()
  const subjects = [await imageIn(registry, 'a'), await imageIn(registry, 'b')]
  const attached = await attach(registry, subjects, sbom)
  expect(attached.map(({ subject }) => subject)).toEqual(subjects)
  for (const { subject, manifest } of attached) {
    expect(await registry.referrers(subject, sbom.artifactType)).toEqual([
      expect.objectContaining({ digest: manifest, annotations: sbom.annotations }),
    ])
    expect(await registry.referrers(subject, 'text/plain')).toEqual([])
  }
})

test('what is attached is an image of one layer, as the image specification advises', async () => {
  const registry = new MemoryRegistry()
  const subject = await imageIn(registry, 'a')
  const [attached] = await attach(registry, [subject], sbom)
  const { bytes } = (await registry.manifest(attached!.manifest))!
  expect(parseImageManifest(bytes, 'it')).toMatchObject({
    artifactType: sbom.artifactType,
    config: { mediaType: EMPTY_CONFIG, digest: digestOf('{}'), size: 2 },
    layers: [
      {
        mediaType: sbom.artifactType,
        digest: digestOf(sbom.bytes),
        size: sbom.bytes.length,
        annotations: { 'org.opencontainers.image.title': 'zlib.cdx.json' },
      },
    ],
    subject: { digest: subject, mediaType: IMAGE_MANIFEST },
  })
})

test('attaching the same again changes nothing', async () => {
  const registry = new MemoryRegistry()
  const subject = await imageIn(registry, 'a')
  const once = await attach(registry, [subject], sbom)
  expect(await attach(registry, [subject], sbom)).toEqual(once)
  expect(await registry.referrers(subject)).toHaveLength(1)
})

test('the empty config is stored once for any number of attachments at once, again after a failure', async () => {
  const registry = new MemoryRegistry()
  const subject = await imageIn(registry, 'a')
  const config = digestOf(Buffer.from('{}'))
  const put = registry.putBlob.bind(registry)
  let tries = 0
  registry.putBlob = async (blob, ...given) => {
    if (blob.digest === config && ++tries === 1) throw new Error('away')
    return put(blob, ...given)
  }
  const kinds = Array.from({ length: 50 }, (_, at) => ({ ...sbom, bytes: encode({ at }) }))
  await expect(attach(registry, [subject], sbom)).rejects.toThrow('away')
  await Promise.all(kinds.map((kind) => attach(registry, [subject], kind)))
  expect(tries).toBe(2)
  expect(await registry.referrers(subject)).toHaveLength(50)
})

test('where one cannot be attached, those under way are waited for and no other is begun', async () => {
  const registry = new MemoryRegistry()
  const images = Array.from({ length: 20 }, (_, at) => imageIn(registry, String(at)))
  const [first, ...others] = await Promise.all(images)
  const put = registry.putReferrer.bind(registry)
  let arrived = 0
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise(setImmediate)
  }
  let failed = false
  registry.putReferrer = async (type, bytes) => {
    arrived++
    await until(() => arrived === 16)
    if (parseImageManifest(bytes, 'it').subject?.digest === first) {
      failed = true
      throw new Error('away')
    }
    await until(() => failed)
    await new Promise(setImmediate)
    return put(type, bytes)
  }
  await expect(attach(registry, [first!, ...others], sbom)).rejects.toThrow('away')
  const found = await Promise.all(others.map((one) => registry.referrers(one)))
  expect(found.flat()).toHaveLength(15)
  expect(arrived).toBe(16)
})

test('what is attached already is known by its bytes', async () => {
  const registry = new MemoryRegistry()
  const subject = await imageIn(registry, 'a')
  expect(await isAttached(registry, subject, sbom)).toBe(false)
  await attach(registry, [subject], sbom)
  expect(await isAttached(registry, subject, sbom)).toBe(true)
  expect(await isAttached(registry, subject, { ...sbom, bytes: Buffer.from('{}') })).toBe(false)
})

test('nothing is attached to what is not there', async () => {
  const nobody = digestOf('nobody')
  await expect(attach(new MemoryRegistry(), [nobody], sbom)).rejects.toMatchObject({
    failure: 'not-found',
    message: expect.stringContaining(nobody),
    fix: expect.stringContaining('Push the package'),
  })
})
