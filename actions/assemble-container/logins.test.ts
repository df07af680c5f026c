import type { Credentials } from '@pakages/core'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ContainerStory, type ContainerEnding } from './testing/story.ts'

const PACKAGES = 'oci://packages.example/acme/cache'
const IMAGES = 'oci://images.example/acme/app'
const GITHUBS = 'oci://ghcr.io/acme/app'

describe('logins', () => {
  let story: ContainerStory
  let got: Map<string, Set<string>>

  beforeEach(async () => {
    story = new ContainerStory()
    await story.publishChain([100])
    got = new Map()
    const folders = new Map([PACKAGES, IMAGES, GITHUBS].map((one, at) => [one, at]))
    const real = story.open
    story.opens = (reference, credentials) => {
      const at = folders.get(reference)
      if (at === undefined) return undefined
      got.set(reference, (got.get(reference) ?? new Set()).add(textOf(credentials)))
      const registry = real(at === 0 ? story.cache : `${story.out}-${at}`)
      return new Proxy(registry, {
        get: (target, name) => {
          const value: unknown = name === 'reference' ? reference : Reflect.get(target, name)
          return typeof value === 'function' ? (value as () => unknown).bind(target) : value
        },
      })
    }
  })
  afterEach(() => story.end())

  const textOf = (credentials: Credentials | undefined): string =>
    credentials === undefined ? 'nobody' : `${credentials.username}:${credentials.password}`
  const run = (image: string, logins: Record<string, string>): Promise<ContainerEnding> =>
    story.assemble({ specs: 'chain-0', registry: PACKAGES, image, ...logins })
  const LOGIN = { username: 'reader', password: 'of-packages' }

  test('of one host go to no other, and nobody is asked before that is clear', async () => {
    const { errors, exitCode } = await run(IMAGES, LOGIN)
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('images.example')])
    expect(errors).toContain('"username" is for the host of the packages, packages.example')
    expect(got.has(IMAGES)).toBe(false)
  })

  test('of two hosts go to each its own', async () => {
    const both = { ...LOGIN, 'image-username': 'writer', 'image-password': 'of-images' }
    expect((await run(IMAGES, both)).errors).toBe('')
    expect(Object.fromEntries(got)).toEqual({
      [PACKAGES]: new Set(['reader:of-packages']),
      [IMAGES]: new Set(['writer:of-images']),
    })
  })

  test('of the image alone leave the packages to whoever may read them', async () => {
    const one = { 'image-username': 'writer', 'image-password': 'of-images' }
    expect((await run(IMAGES, one)).errors).toBe('')
    expect(got.get(PACKAGES)).toEqual(new Set(['nobody']))
  })

  test('of the job go to the registry of GitHub beside a password for another one', async () => {
    expect((await run(GITHUBS, { ...LOGIN, token: 'of-the-job' })).errors).toBe('')
    expect(got.get(GITHUBS)).toEqual(new Set(['token:of-the-job']))
    expect(got.get(PACKAGES)).toEqual(new Set(['reader:of-packages']))
  })
})
