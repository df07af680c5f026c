import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { ContainerStory } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100])
})
afterEach(() => story.end())

/** What is put from now on: a tag, `digest` for a manifest without one, or `referrer`. */
function whatIsPut(): string[] {
  const names: string[] = []
  const real = story.open
  let opened = false
  story.opens = (reference, credentials) => {
    if (reference !== story.out || opened) return undefined
    opened = true
    const registry = real(reference, credentials)
    opened = false
    return new Proxy(registry, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown
        if (typeof value !== 'function') return value
        const method = value as (...words: unknown[]) => unknown
        return (...words: unknown[]) => {
          if (name === 'putManifest') names.push((words[0] as string | undefined) ?? 'digest')
          if (name === 'putReferrer') names.push('referrer')
          return method.apply(target, words)
        }
      },
    })
  }
  return names
}

test('SBOMs, their signatures and provenance are there before a tag leads to the image', async () => {
  const names = whatIsPut()
  const { privateKey } = generateKeyPairSync('ed25519')
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const ending = await story.assemble({ specs: 'chain-0', sign: 'key', 'signing-key': key })
  expect(ending.errors).toBe('')
  const tags = ending.host.outputs.get('tags')!.split('\n')
  expect(tags).toEqual(['1.0', 'latest'])
  // The manifest, then two SBOMs, the provenance, and a statement on each SBOM.
  const referrers = Array.from({ length: 5 }, () => 'referrer')
  expect(names).toEqual(['digest', ...referrers, ...tags])
})

test('a key that is none leaves nothing behind', async () => {
  const ending = await story.assemble({ specs: 'chain-0', sign: 'key', 'signing-key': 'no key' })
  expect(ending.errors).not.toBe('')
  expect(existsSync(`${story.out.slice('oci-layout:'.length)}/index.json`)).toBe(false)
})
