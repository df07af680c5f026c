import { parseImageIndex } from '@pakages/image'
import { lockJson, type Digest } from '@pakages/model'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fileEntry, tarOf, type LayerEntry } from '@pakages/container'
import { describeWith } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { ContainerStory, glibc, layerOf } from './testing/story.ts'

let story: ContainerStory
beforeEach(() => {
  story = new ContainerStory()
})
afterEach(() => story.end())

const digestsOf = async (): Promise<string[]> =>
  (await story.stored()).manifest.layers.map(({ digest }) => digest)

describe('layers of packages', () => {
  test('one changed package changes its own and the last one, and nothing else', async () => {
    await story.publishChain([100, 200, 300, 400])
    await story.assemble({ specs: 'chain-3' })
    const before = await digestsOf()
    await story.publishChain([100, 200, 300, 400], { only: ['chain-1'] })
    const { host } = await story.assemble({ specs: 'chain-3' })
    const after = await digestsOf()
    expect(after.map((digest, at) => digest === before[at])).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    const { layers } = (await story.stored()).manifest
    expect(host.outputs.get('uploaded')).toBe(String(layers[1]!.size + layers[4]!.size))
  })

  test('that were damaged in the work folder since they were packed are packed anew', async () => {
    await story.publishChain([100_000])
    const first = await story.assemble({ specs: 'chain-0' })
    const kept = globSync(join(story.user, '.pakages', '**', 'container', '*.tar.gz'))
    const layer = kept.find((file) => statSync(file).size > 100_000)!
    const bytes = readFileSync(layer)
    bytes[50_000]! ^= 1
    writeFileSync(layer, bytes)
    // To another place, so that it is needed.
    rmSync(story.out.slice('oci-layout:'.length), { recursive: true })
    const { exitCode, errors, host } = await story.assemble({ specs: 'chain-0' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(host.outputs.get('digest')).toBe(first.host.outputs.get('digest'))
  })

  test('are shared where there would be too many, by those that need the fewest others', async () => {
    await story.publishChain(Array.from({ length: 30 }, () => 50))
    const first = await story.assemble({ specs: 'chain-29', 'max-layers': '11' })
    expect(first.host.outputs.get('layers')).toBe('11')
    const before = await digestsOf()
    const { layers } = (await story.stored()).manifest
    const names = layers.map(({ annotations }) =>
      (
        JSON.parse(annotations?.['io.github.syspack.pakages.packages'] ?? '[]') as {
          name: string
        }[]
      ).map(({ name }) => name),
    )
    expect(names.flat().toSorted()).toHaveLength(30)
    expect(names.filter((group) => group.length > 1)).toHaveLength(2)
    expect(names.slice(2, -1).flat()).toEqual(
      [22, 23, 24, 25, 26, 27, 28, 29].map((number) => `chain-${number}`),
    )
    await story.publishChain(
      Array.from({ length: 30 }, () => 50),
      { only: ['chain-3'] },
    )
    await story.assemble({ specs: 'chain-29', 'max-layers': '11' })
    const changed = (await digestsOf()).flatMap((digest, at) => (digest === before[at] ? [] : [at]))
    expect(changed).toEqual([names.findIndex((group) => group.includes('chain-3')), 10])
  })

  test('of the registry are taken as they are, and next to nothing goes up', async () => {
    await story.publishChain([100_000, 200_000])
    const cache = story.open(story.cache)
    const tags = (await cache.tags()).filter((tag) => tag.startsWith('chain-')).toSorted()
    const own = await Promise.all(
      tags.map(
        async (tag) => (await story.stored(tag, story.cache)).manifest.layers.at(-1)!.digest,
      ),
    )
    const { host, errors } = await story.assemble({
      specs: 'chain-1',
      layers: 'cache',
      image: story.cache,
      tags: 'app',
    })
    expect(errors).toBe('')
    const { layers } = (await story.stored('app', story.cache)).manifest
    expect(layers.slice(0, 2).map(({ digest }) => digest)).toEqual(own)
    expect(Number(host.outputs.get('uploaded'))).toBeLessThan(20_000)
    expect(host.outputs.get('uploaded')).toBe(String(layers[2]!.size))
  })

  test('of the registry that were built in different places are refused', async () => {
    await story.publishChain([10, 20])
    await story.publishChain([10, 20], { built: { root: '/home/other' }, only: ['chain-0'] })
    const { exitCode, errors } = await story.assemble({ specs: 'chain-1', layers: 'cache' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /chain-1@1\.0\/\w{7} looks for chain-0@1\.0\/\w{7} at \/opt\/chain-0-\S+, and that was built at \/home\/other\/chain-0/,
    )
    expect(errors).toContain('layers: short')
  })
})

describe('what goes where', () => {
  test('an archive holds the whole image, and the list that docker load reads', async () => {
    await story.publishChain([100])
    await story.putBase({ layers: [await layerOf('ID=small\n')] })
    const { host, errors } = await story.assemble({
      specs: 'chain-0',
      base: `${story.base}:12`,
      archive: 'image.tar',
    })
    expect(errors).toBe('')
    const file = host.outputs.get('archive')!
    expect(file).toBe(join(story.user, 'image.tar'))
    const read = (path: string): string => execFileSync('tar', ['-xOf', file, path]).toString()
    const [listed] = JSON.parse(read('manifest.json')) as {
      Config: string
      RepoTags: string[]
      Layers: string[]
    }[]
    expect(listed!.RepoTags).toEqual(['chain-0:1.0', 'chain-0:latest'])
    const image = await story.stored()
    expect(listed!.Layers.map((path) => `sha256:${path.split('/').at(-1)}`)).toEqual(
      image.manifest.layers.map(({ digest }) => digest),
    )
    expect(JSON.parse(read(listed!.Config))).toEqual(image.config)
    expect(readFileSync(file).length % 512).toBe(0)
  })

  test('several locks become one list of platforms under the same tags', async () => {
    const locks = ['x86_64_v3', 'aarch64'].map(async (target) => {
      const dag = await story.publishChain([100], { built: { target } })
      writeFileSync(join(story.user, `${target}.lock`), JSON.stringify(lockJson(dag)))
      return `${target}.lock`
    })
    const lock = (await Promise.all(locks)).join('\n')
    const { errors, host } = await story.assemble({ lock })
    expect(errors).toBe('')
    const registry = story.open(story.out)
    const list = (await registry.manifest('latest'))!
    expect(list.digest).toBe(host.outputs.get('digest'))
    const { manifests } = parseImageIndex(list.bytes, 'latest') as unknown as {
      manifests: { digest: Digest; platform: object }[]
    }
    expect(manifests.map(({ platform }) => platform)).toEqual([
      { architecture: 'amd64', os: 'linux' },
      { architecture: 'arm64', os: 'linux' },
    ])
    for (const { digest } of manifests) {
      expect((await story.stored(digest)).manifest.layers).toHaveLength(2)
      expect(await registry.referrers(digest, 'application/spdx+json')).toHaveLength(1)
    }
  })

  test('a dry run stores nothing, and says what would go up', async () => {
    await story.publishChain([100])
    const { errors, host } = await story.assemble({ specs: 'chain-0', 'dry-run': 'true' })
    expect(errors).toBe('')
    expect(await story.open(story.out).tags()).toEqual([])
    expect(host.summaryText).toContain('Would put together')
    expect(host.summaryText).toMatch(/chain-0@1\.0` \| [^|]+ \| █+\S? \| to upload/)
    expect(host.outputs.get('digest')).toMatch(/^sha256:/)
    const real = await story.assemble({ specs: 'chain-0' })
    expect(real.host.outputs.get('digest')).toBe(host.outputs.get('digest'))
  })

  test('a dry run asks the registry what it has already', async () => {
    await story.publishChain([100, 100_000])
    await story.assemble({ specs: 'chain-0' })
    const { host } = await story.assemble({ specs: 'chain-1', 'dry-run': 'true' })
    expect(host.summaryText).toMatch(/chain-0@1\.0` \| [^|]+ \| ▏ \| present/)
    expect(host.summaryText).toMatch(/chain-1@1\.0` \| [^|]+ \| █+ \| to upload/)
    expect(host.summaryText).toMatch(/3 layers, 0\.1 MB; 0\.1 MB would go up\./)
  })
})

/** The modes of all members of the layers that an image has on its base, the last layer last. */
async function modes(): Promise<readonly (readonly [mode: string, path: string])[]> {
  const { layers } = (await story.stored()).manifest
  const folder = story.out.slice('oci-layout:'.length)
  return layers.slice(1).flatMap(({ digest }) =>
    execFileSync('tar', ['-tvzf', join(folder, 'blobs', digest.replace(':', '/'))])
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, 10), line.split(' ').at(-1)!] as const),
  )
}

describe('modes', () => {
  test.each(['short', 'cache'])(
    'of folders of the base stay, where packages were built in them too (%s)',
    async (layers) => {
      await story.publishChain([100], { built: { root: '/tmp/built' } })
      const tmp: LayerEntry = { kind: 'directory', path: 'tmp', mode: 0o1777 }
      const release = fileEntry('etc/os-release', 'ID=small\n')
      await story.putBase({ layers: [gzipSync(await buffer(tarOf([tmp, release])))] })
      const ending = await story.assemble({ specs: 'chain-0', base: `${story.base}:12`, layers })
      expect(ending.errors).toBe('')
      const of = (await modes()).filter(([, path]) => path === 'tmp/')
      // What the last layer says is what is so.
      expect(of.at(-1)?.[0]).toBe(layers === 'short' ? undefined : 'drwxrwxrwt')
    },
  )
})

describeWith(glibc, 'files', () => {
  test('give no file the rights of who owns it', async () => {
    await story.publish()
    await story.putBase()
    const { errors } = await story.assemble({ base: `${story.base}:12` })
    expect(errors).toBe('')
    const all = await modes()
    expect(all.some(([, path]) => path.endsWith('/bin/sbang'))).toBe(true)
    expect(all.filter(([mode]) => /^-.*[sS]/.test(mode))).toEqual([])
  })
})
