import { UserError, type Registry } from '@pakages/core'
import { IMAGE_INDEX, encode, descriptorOf } from '@pakages/image'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ContainerStory, layerOf } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100, 100])
})
afterEach(() => story.end())

const chain = { specs: 'chain-1' }
const tags = (): Promise<string[]> => story.open(story.out).tags()

/** A registry that notes the digests that a method of it is called with. */
const recording = (registry: Registry, method: 'readBlob', calls: string[]): Registry =>
  new Proxy(registry, {
    get: (target, name) => {
      const own = Reflect.get(target, name) as unknown
      if (typeof own !== 'function') return own
      return (...args: unknown[]) => {
        if (name === method) calls.push(String(args[0]))
        return (own as (...args: unknown[]) => unknown).apply(target, args)
      }
    },
  })

describe('a base that cannot be used is refused, and nothing is tagged', () => {
  afterEach(async () => {
    expect(await tags()).toEqual([])
  })

  test('of another architecture', async () => {
    await story.putBase({ layers: [await layerOf('ID=x\n')], architecture: 'arm64' })
    const { exitCode, errors } = await story.assemble({ ...chain, base: `${story.base}:12` })
    expect(exitCode).toBe(1)
    expect(errors).toContain('is for linux/arm64, and the packages are for linux/amd64')
  })

  test('that has several architectures, and not that of the packages', async () => {
    await story.putBase({ layers: [await layerOf('ID=x\n')], architecture: 'arm64' }, 'arm')
    const registry = story.open(story.base)
    const arm = (await registry.manifest('arm'))!
    const platform = { os: 'linux', architecture: 'arm64' }
    const manifests = [{ ...descriptorOf(arm.mediaType, arm.bytes), platform }]
    await registry.putManifest('all', IMAGE_INDEX, encode({ schemaVersion: 2, manifests }))
    const { errors } = await story.assemble({ ...chain, base: `${story.base}:all` })
    expect(errors).toContain(':all is not there for linux/amd64')
    expect(errors).toContain('It is there for linux/arm64')
  })

  test.each([
    [
      'a layer of a kind that nobody knows',
      { layerType: 'application/x-squashfs' },
      'of a kind that is not known (application/x-squashfs)',
    ],
    [
      'a layer that may not be given on',
      { layerType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' },
      'may not be given on',
    ],
    [
      'a config that is none',
      { configType: 'application/vnd.oci.empty.v1+json' },
      'is no image to run',
    ],
    [
      'fewer layers in its config',
      { more: { rootfs: { type: 'layers', diff_ids: [] } } },
      'has 1 layers, and its config tells of 0',
    ],
  ])('with %s', async (_, base, message) => {
    await story.putBase({ layers: [await layerOf('ID=x\n')], ...base })
    const { exitCode, errors } = await story.assemble({ ...chain, base: `${story.base}:12` })
    expect(exitCode).toBe(1)
    expect(errors).toContain(message)
  })

  test('that is not there, with the tags that are', async () => {
    await story.putBase({ layers: [await layerOf('ID=x\n')] })
    const { exitCode, errors } = await story.assemble({ ...chain, base: `${story.base}:13` })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/The base oci-layout:\S+:13 is not there\.\n.* has 12\./)
  })

  test('that asks for a login, and is given one', async () => {
    const emulator = await GhcrEmulator.start({ public: false }, () => story.clock.now())
    try {
      const base = emulator.reference('acme/base')
      const login = { 'base-username': 'octocat', 'base-password': 'ghp_secret' }
      const registry = story.open(base, { username: 'octocat', password: 'ghp_secret' })
      const put = story.base
      Object.assign(story, { base })
      story.opens = (reference, given) =>
        reference === base && given === undefined && opening ? registry : undefined
      let opening = true
      await story.putBase({ layers: [await layerOf('ID=x\n')] })
      opening = false
      const without = await story.assemble({ ...chain, base: `${base}:12`, 'dry-run': 'true' })
      expect(without.errors).toContain('is not given out without a login')
      expect(without.errors).toContain('base-username')
      const { errors } = await story.assemble({
        ...chain,
        ...login,
        base: `${base}:12`,
        'dry-run': 'true',
      })
      expect(errors).toBe('')
      Object.assign(story, { base: put })
    } finally {
      await emulator.stop()
    }
  })

  test('with more layers than runtimes take', async () => {
    const layers = await Promise.all(Array.from({ length: 125 }, (_, at) => layerOf(`ID=x${at}\n`)))
    await story.putBase({ layers })
    const read: string[] = []
    story.opens = (reference) => {
      if (reference !== story.base) return undefined
      story.opens = () => undefined
      return recording(story.open(reference), 'readBlob', read)
    }
    const { errors } = await story.assemble({ ...chain, base: `${story.base}:12` })
    // Its config alone.
    expect(read).toHaveLength(1)
    expect(errors).toContain('has 125 layers, and runtimes take 125 in all')
  })

  test('when the packages alone are too many, as they are', async () => {
    const layers = await Promise.all(Array.from({ length: 123 }, (_, at) => layerOf(`ID=x${at}\n`)))
    await story.putBase({ layers })
    const inputs = { ...chain, base: `${story.base}:12`, layers: 'cache' }
    const { errors } = await story.assemble(inputs)
    expect(errors).toContain('would have 2 layers of packages')
    expect(errors).toContain('layers: short')
  })
})

test('programs that need a libc are refused where there is none', async () => {
  await story.publish()
  const { exitCode, errors } = await story.assemble({})
  expect(exitCode).toBe(1)
  expect(errors).toMatch(/scratch has no libc, .* of \S+ needs glibc 2\.\d+/)
  expect(await tags()).toEqual([])
})

test('a package that cannot be put to a longer path is named, with the way around', async () => {
  await story.publishChain([100], {
    built: { root: '/o', binaries: ['lib/data'], namesItself: true },
    only: ['chain-0'],
  })
  const { exitCode, errors } = await story.assemble({
    specs: 'chain-0',
    prefix: `/opt/${'x'.repeat(60)}`,
  })
  expect(exitCode).toBe(1)
  expect(errors).toMatch(/chain-0@1\.0\/\w{7} cannot be put to \/opt\/x+/)
  expect(errors).toContain('layers: cache')
})

describe('inputs that mean nothing', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a name that is no reference', { image: 'oci://GHCR IO/x' }, 'does not name a host'],
    [
      'a digest as the name',
      { image: `oci://ghcr.io/o/a@sha256:${'a'.repeat(64)}` },
      'names a digest',
    ],
    [
      'a base that is no reference',
      { base: 'oci+http://far.example/x:1' },
      'in clear over a network',
    ],
    ['a tag that is none', { tags: 'a b' }, '"tags" holds "a b"'],
    ['a tag of packages', { tags: 'zlib-1.spack' }, 'no tag for a container'],
    ['a tag of signatures', { tags: `sha256-${'a'.repeat(64)}` }, 'no tag for a container'],
    ['a prefix of the system', { prefix: '/usr' }, '"prefix" is "/usr"'],
    ['a prefix that is relative', { prefix: 'opt/x' }, '"prefix"'],
    ['a prefix that goes up', { prefix: '/opt/../etc' }, '"prefix"'],
    ['a variable without a value', { env: 'NAME' }, 'Write NAME=VALUE'],
    ['a label without a name', { labels: '=x' }, 'Write NAME=VALUE'],
    ['two ways to say what', { lock: 'spack.lock', specs: 'x' }, 'only one of them'],
    ['nowhere to go', { image: '' }, '"image" is missing'],
    ['an archive of two', { lock: 'a\nb', archive: 'x.tar' }, 'one architecture'],
  ])('%s', async (_, inputs, message) => {
    const { exitCode, errors } = await story.assemble({
      ...(inputs['lock'] ? {} : chain),
      ...inputs,
    })
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(message)])
  })

  test('an environment without plain specs', async () => {
    const { exitCode, errors } = await story.assemble({ environment: 'spack.yaml' })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('cannot be read')])
  })
})

describe('a registry that fails', () => {
  /** Fails at the nth call of a method. */
  function failing(
    registry: Registry,
    method: 'putBlob' | 'putManifest' | 'putReferrer',
    at: number,
  ): Registry {
    let calls = 0
    return new Proxy(registry, {
      get: (target, name) => {
        const own = Reflect.get(target, name) as unknown
        if (typeof own !== 'function') return own
        const bound = (own as (...args: unknown[]) => unknown).bind(target)
        if (name !== method) return bound
        return (...args: unknown[]) => {
          if (++calls === at)
            throw new UserError('The disk of the registry is full.', {
              id: 'build-failed',
              fix: 'Wait.',
            })
          return bound(...args)
        }
      },
    })
  }

  test.each([
    ['the first blob', 'putBlob', 1],
    ['the last blob', 'putBlob', 3],
    ['the manifest', 'putManifest', 1],
    ['the SBOM', 'putReferrer', 1],
  ] as const)('at %s leaves the tags where they were', async (_, method, at) => {
    expect((await story.assemble(chain)).exitCode).toBe(0)
    const before = (await story.stored()).digest
    story.opens = (reference) => {
      if (reference !== story.out) return undefined
      story.opens = () => undefined
      return failing(story.open(reference), method, at)
    }
    const { exitCode, errors } = await story.assemble({
      ...chain,
      env: 'A=B',
      prefix: '/opt/other',
    })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('disk of the registry')])
    expect((await story.stored()).digest).toBe(before)
    expect((await story.assemble({ ...chain, env: 'A=B', prefix: '/opt/other' })).exitCode).toBe(0)
    expect((await story.stored()).digest).not.toBe(before)
  })
})

describe('a registry on the network', () => {
  test.each([
    ['that has no referrers and mounts nothing', { referrers: 404, mount: false }],
    ['that has referrers and mounts', { referrers: 'supported' }],
    ['that answers late and seldom', { referrers: 303, limitEvery: 7, failEvery: 11 }],
  ] as const)('%s takes the image, and what is attached to it', async (_, behaviour) => {
    const emulator = await GhcrEmulator.start(behaviour, () => story.clock.now())
    try {
      const login = { username: 'octocat', password: 'ghp_secret' }
      await story.putBase({ layers: [await layerOf('ID=x\n')] })
      const image = emulator.reference('acme/app')
      const { errors, host } = await story.assemble({
        ...chain,
        ...login,
        image,
        base: `${story.base}:12`,
      })
      expect(errors).toBe('')
      const registry = story.open(image, login)
      expect(
        (await registry.tags()).filter((tag) => !tag.startsWith('sha256-')).toSorted(),
      ).toEqual(['1.0', 'latest'])
      const { digest } = (await registry.manifest('latest'))!
      expect(digest).toBe(host.outputs.get('digest'))
      expect(await registry.referrers(digest, 'application/spdx+json')).toHaveLength(1)
      const again = await story.assemble({ ...chain, ...login, image, base: `${story.base}:12` })
      expect(again.host.outputs.get('uploaded')).toBe('0')
    } finally {
      await emulator.stop()
    }
  })

  test('next to its packages gets their layers by mounting, and little else', async () => {
    const emulator = await GhcrEmulator.start({}, () => story.clock.now())
    try {
      const login = { username: 'octocat', password: 'ghp_secret' }
      const cache = emulator.reference('acme/cache')
      story.opens = (reference, given) =>
        given === undefined && reference === cache ? story.open(cache, login) : undefined
      await story.publishChain([500_000, 500_000], { to: cache })
      story.opens = () => undefined
      const { errors, host } = await story.assemble({
        ...chain,
        ...login,
        registry: cache,
        image: emulator.reference('acme/app'),
        layers: 'cache',
      })
      expect(errors).toBe('')
      expect(Number(host.outputs.get('uploaded'))).toBeLessThan(20_000)
      expect(host.summaryText.match(/mounted/g)).toHaveLength(2)
    } finally {
      await emulator.stop()
    }
  })
})
