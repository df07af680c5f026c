import {
  digestOf,
  encode,
  IMAGE_CONFIG,
  IMAGE_MANIFEST,
  descriptorOf,
  putBytes,
} from '@pakages/image'
import { lockJson } from '@pakages/model'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory, type ContainerEnding } from './testing/story.ts'

let story: ContainerStory
beforeEach(() => {
  story = new ContainerStory()
})
afterEach(() => story.end())

async function assembled(
  version: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ContainerEnding> {
  await story.publishChain([100], { built: { version } })
  const ending = await story.assemble({ specs: `chain-0@=${version}`, ...inputs })
  expect([ending.exitCode, ending.errors]).toEqual([0, ''])
  return ending
}
const versionAt = async (tag: string): Promise<string | undefined> =>
  (await story.stored(tag)).manifest.annotations?.['org.opencontainers.image.version']

test('tags of a line and of the newest go forward only, in the order of Spack, and it is said', async () => {
  const first = await assembled('1.2.9')
  expect(first.host.outputs.get('tags')).toBe('1.2.9\n1.2\nlatest')
  expect(first.host.summaryText).not.toContain('Not moved')
  // As text 1.2.10 is less than 1.2.9.
  await assembled('1.2.10')
  expect([await versionAt('1.2'), await versionAt('latest')]).toEqual(['1.2.10', '1.2.10'])
  await assembled('2.0.1')
  const patch = await assembled('1.2.11')
  expect(patch.host.outputs.get('tags')).toBe('1.2.11\n1.2')
  expect(patch.host.summaryText).toContain(
    '**Not moved**: `latest` at `2.0.1`, which is newer. Name them in `tags` to move them back.',
  )
  expect([await versionAt('1.2'), await versionAt('latest')]).toEqual(['1.2.11', '2.0.1'])
  const old = await assembled('1.2.3')
  expect(old.host.outputs.get('tags')).toBe('1.2.3')
  expect(await versionAt('1.2.3')).toBe('1.2.3')
})

test('a tag that is named goes back', async () => {
  await assembled('2.0.1')
  await assembled('1.0.0', { tags: '1.0.0\nlatest' })
  expect(await versionAt('latest')).toBe('1.0.0')
})

test('a tag moves from what says no version, or is something else', async () => {
  const registry = story.open(story.out)
  const config = Buffer.from('{}')
  await putBytes(registry, config)
  for (const annotations of [
    undefined,
    { 'org.opencontainers.image.version': 'not a version!' },
    { 'org.opencontainers.image.version': '99', 'org.opencontainers.image.title': 'other' },
  ]) {
    const manifest = encode({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      config: descriptorOf(IMAGE_CONFIG, config),
      layers: [],
      annotations,
    })
    await registry.putManifest('latest', IMAGE_MANIFEST, manifest)
    const { host } = await assembled('1.0.0')
    expect(host.outputs.get('tags')).toBe('1.0.0\n1.0\nlatest')
    expect((await registry.manifest('latest'))!.digest).not.toBe(digestOf(manifest))
  }
})

test('an image that lost its annotations, as Docker copies it, is known by its labels', async () => {
  await assembled('2.0.1')
  const registry = story.open(story.out)
  const { manifest } = await story.stored('latest')
  const { annotations: _, ...without } = manifest
  await registry.putManifest('latest', IMAGE_MANIFEST, encode(without))
  const { host } = await assembled('1.0.0')
  expect(host.outputs.get('tags')).toBe('1.0.0\n1.0')
})

test('a list of platforms says its version, and is compared by it', async () => {
  const list = async (version: string): Promise<ContainerEnding> => {
    for (const target of ['x86_64_v3', 'aarch64']) {
      const dag = await story.publishChain([100], { built: { target, version } })
      writeFileSync(join(story.user, `${target}.lock`), JSON.stringify(lockJson(dag)))
    }
    return story.assemble({ lock: 'x86_64_v3.lock\naarch64.lock' })
  }
  await list('2.0.1')
  const { host, errors } = await list('1.0.0')
  expect(errors).toBe('')
  expect(host.outputs.get('tags')).toBe('1.0.0\n1.0')
  expect(host.summaryText).toContain('`latest` at `2.0.1`')
})
