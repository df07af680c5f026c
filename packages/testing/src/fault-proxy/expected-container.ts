import { fileEntry, tarOf } from '@pakages/container'
import type { Registry } from '@pakages/core'
import { digestOf, parseImageManifest, readWhole } from '@pakages/image'
import { SIGSTORE_BUNDLE } from '@pakages/model'
import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { putBase } from '../container/put-base.ts'

/** Bytes of a layer that is streamed. */
const LARGE = 1_100_000
const TAGS = ['1.0', 'latest']
const SBOMS = ['application/spdx+json', 'application/vnd.cyclonedx+json']

/** Stores a base under the tag `12`, with a layer that is large enough to be streamed. */
export async function putStreamedBase(registry: Registry): Promise<void> {
  const layers = [
    [fileEntry('etc/os-release', 'ID=small\n')],
    [fileEntry('usr/share/data', randomBytes(LARGE))],
  ]
  const packed = layers.map(async (entries) => gzipSync(await buffer(tarOf(entries))))
  await putBase(registry, '12', { layers: await Promise.all(packed) })
}

/**
 * What is wrong with a container in a repository: what a tag leads to must be there as a whole, with
 * its SBOMs and signatures.
 * @param isDone Whether all tags must be there.
 */
export async function wrongContainer(
  registry: Registry,
  isDone: boolean,
): Promise<string | undefined> {
  const tags = await registry.tags()
  const lacking = TAGS.find((tag) => !tags.includes(tag))
  if (isDone && lacking !== undefined) return `there is no tag ${lacking}`
  for (const tag of TAGS.filter((one) => tags.includes(one))) {
    const wrong = await wrongImage(registry, tag)
    if (wrong !== undefined) return `${tag}: ${wrong}`
  }
  return undefined
}

async function wrongImage(registry: Registry, tag: string): Promise<string | undefined> {
  const stored = await registry.manifest(tag)
  if (!stored) return 'leads to nothing'
  const { layers, config } = parseImageManifest(stored.bytes, tag)
  // Two of the base, two packages, and the last one.
  if (layers.length !== 5) return `has ${layers.length} layers`
  for (const blob of [...layers, config])
    if (digestOf(await readWhole(registry, blob, 10_000_000)) !== blob.digest)
      return `${blob.digest} is another`
  for (const type of SBOMS) {
    const found = await registry.referrers(stored.digest, type)
    if (found.length !== 1) return `has ${found.length} SBOMs of ${type}`
  }
  const bundles = await registry.referrers(stored.digest, SIGSTORE_BUNDLE)
  return bundles.length === 3 ? undefined : `has ${bundles.length} signed statements`
}
