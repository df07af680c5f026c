import { program, describeWith } from '@pakages/testing/requirements'
import { fileEntry, tarOf, type LayerEntry } from '@pakages/container'
import { descriptorOf, DOCKER_LIST, DOCKER_MANIFEST, encode } from '@pakages/image'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ContainerStory, layerOf, type ContainerEnding } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100])
})
afterEach(() => story.end())

const assembled = (tag = '12'): Promise<ContainerEnding> =>
  story.assemble({ specs: 'chain-0', base: `${story.base}:${tag}` })
const DOCKER = {
  configType: 'application/vnd.docker.container.image.v1+json',
  layerType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  manifestType: DOCKER_MANIFEST,
}

describe('a base as Docker stores it', () => {
  test('becomes one of OCI, with the same layers', async () => {
    await story.putBase({ layers: [await layerOf('ID=x\n')], ...DOCKER })
    expect((await assembled()).errors).toBe('')
    const { manifest } = await story.stored()
    const base = await story.stored('12', story.base)
    expect(manifest.layers[0]!.digest).toBe(base.manifest.layers[0]!.digest)
    expect(manifest.layers[0]!.mediaType).toBe('application/vnd.oci.image.layer.v1.tar+gzip')
  })

  test('is found in a list of platforms', async () => {
    const layers = [await layerOf('ID=x\n')]
    const registry = story.open(story.base)
    const manifests: object[] = []
    for (const architecture of ['arm64', 'amd64']) {
      await story.putBase({ layers, architecture, ...DOCKER }, architecture)
      const { mediaType, bytes } = (await registry.manifest(architecture))!
      const platform = { os: 'linux', architecture }
      manifests.push({ ...descriptorOf(mediaType, bytes), platform })
    }
    const list = { schemaVersion: 2, mediaType: DOCKER_LIST, manifests }
    await registry.putManifest('all', DOCKER_LIST, encode(list))
    expect((await assembled('all')).errors).toBe('')
    const amd64 = (await registry.manifest('amd64'))!.digest
    expect((await story.stored()).manifest.annotations).toMatchObject({
      'org.opencontainers.image.base.digest': amd64,
    })
  })
})

describeWith(program('zstd'), 'a base packed by zstd', () => {
  test('is taken as it is, with its media type', async () => {
    const layer = await layerOf('ID=x\n')
    const packed = execFileSync('zstd', ['-c'], { input: gunzipSync(layer) })
    const registry = story.open(story.base)
    await story.putBase({ layers: [layer] })
    const { manifest } = await story.stored('12', story.base)
    const type = 'application/vnd.oci.image.layer.v1.tar+zstd'
    const descriptor = descriptorOf(type, packed)
    await registry.putBlob({ ...blob(packed), digest: descriptor.digest })
    const bytes = encode({ ...manifest, layers: [descriptor] })
    await registry.putManifest('zstd', 'application/vnd.oci.image.manifest.v1+json', bytes)
    expect((await assembled('zstd')).errors).toBe('')
    expect((await story.stored()).manifest.layers[0]).toEqual(descriptor)
  })
})
const blob = (bytes: Buffer): { size: number; open: () => Readable } => ({
  size: bytes.length,
  open: () => Readable.from([bytes], { objectMode: false }),
})

describe('tarballs of GNU tar', () => {
  function packed(...words: string[]): Buffer {
    const root = join(story.root, 'root')
    const long = join(root, 'etc', 'd'.repeat(90), 'e'.repeat(90))
    mkdirSync(long, { recursive: true })
    writeFileSync(join(root, 'etc', 'os-release'), 'ID=packed\n')
    linkSync(join(root, 'etc', 'os-release'), join(root, 'etc', 'same'))
    writeFileSync(join(long, 'long'), '')
    execFileSync('truncate', ['-s', '1M', join(root, 'hole')])
    const tar = execFileSync('tar', [...words, '-C', root, '-cf', '-', '.'], {
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return gzipSync(tar)
  }

  test.each([
    ['--format=gnu'],
    ['--format=oldgnu'],
    ['--format=ustar'],
    ['--format=posix'],
    ['--format=posix', '--pax-option=SCHILY.xattr.user.x:=y'],
  ])('%s %s are read', async (...words) => {
    await story.putBase({ layers: [packed(...words)] })
    expect((await assembled()).errors).toBe('')
    // Extended attributes and all else of the base: the same bytes.
    const base = await story.stored('12', story.base)
    expect((await story.stored()).manifest.layers[0]).toEqual(base.manifest.layers[0])
  })

  test('with sparse files are refused, with what to do', async () => {
    await story.putBase({ layers: [packed('--format=posix', '-S')] })
    const { exitCode, errors } = await assembled()
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('it has sparse files')])
    expect(errors).toContain('packed anew')
  })
})

test('a hard link to a file of a lower layer stays when that is removed', async () => {
  const folder = 'var/lib/dpkg/status.d'
  const status = 'Package: small\nVersion: 1\nStatus: install ok installed\n\n'
  const entries: LayerEntry[][] = [
    [fileEntry('etc/os-release', 'ID=debian\n'), fileEntry(`${folder}/a`, status)],
    [{ kind: 'hardlink', path: `${folder}/b`, target: `${folder}/a` }],
    [fileEntry(`${folder}/.wh.a`, '')],
  ]
  const layers = await Promise.all(entries.map(async (one) => gzipSync(await buffer(tarOf(one)))))
  await story.putBase({ layers })
  const { errors, host } = await assembled()
  expect(errors).toBe('')
  expect(readFileSync(host.outputs.get('sbom')!, 'utf8')).toContain('pkg:deb/debian/small@1')
})
