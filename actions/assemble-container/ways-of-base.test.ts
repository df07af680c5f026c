import { fileEntry, tarOf, type LayerEntry } from '@pakages/container'
import { readWhole } from '@pakages/image'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { ContainerStory } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100])
})
afterEach(() => story.end())

const link = (path: string, target: string): LayerEntry => ({ kind: 'symlink', path, target })
const folder = (path: string, mode = 0o755, uid = 0): LayerEntry => ({
  kind: 'directory',
  path,
  mode,
  owner: { uid, gid: uid },
})

async function onBase(
  entries: readonly LayerEntry[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; errors: string }> {
  const release = fileEntry('usr/lib/os-release', 'ID=x\n')
  const layer = gzipSync(await buffer(tarOf([release, ...entries])))
  await story.putBase({ layers: [layer] })
  return story.assemble({ specs: 'chain-0', base: `${story.base}:12`, ...inputs })
}

/** The members of all layers but the base's, as `tar -tv` lists them. */
async function members(): Promise<string[]> {
  const { manifest } = await story.stored()
  const listed: string[] = []
  for (const layer of manifest.layers.slice(1)) {
    const input = await readWhole(story.open(story.out), layer, 1_000_000)
    const words = ['-tvzf', '-', '--quoting-style=literal', '--numeric-owner']
    listed.push(...execFileSync('tar', words, { input, encoding: 'utf8' }).trim().split('\n'))
  }
  return listed
}
const paths = async (): Promise<string[]> =>
  (await members()).map((line) => line.replace(/^\S+ +\S+ +\d+ \S+ \S+ /, '').replace(/ -> .*/, ''))

describe('links of the base', () => {
  test.each<[string, LayerEntry[]]>([
    ['relative', [link('opt', 'var/opt'), folder('var/opt')]],
    ['absolute', [link('opt', '/var/opt'), folder('var/opt')]],
    ['that dangle', [link('opt', 'var/opt')]],
    [
      'in a chain',
      [link('opt', 'srv/opt'), link('srv', '/data'), link('data/opt', '../var/./opt')],
    ],
    ['of what lies below', [link('opt/pakages', '../var/opt/pakages')]],
  ])('%s are written below, and stay', async (_, entries) => {
    const { exitCode, errors } = await onBase(entries)
    expect([exitCode, errors]).toEqual([0, ''])
    const written = await paths()
    expect(written.filter((path) => /^(?:opt|srv|data)\//.test(path))).toEqual([])
    expect(written).toContainEqual(expect.stringMatching(/^var\/opt\/pakages\/.*\/lib\/data$/))
    expect(written).toContain('var/opt/pakages/view/lib/data')
  })

  test('on the way to profiles, SBOMs and licences are written below too', async () => {
    const { errors } = await onBase([
      link('etc/profile.d', '../usr/etc/profile.d'),
      link('usr/share', 'lib/share'),
    ])
    expect(errors).toBe('')
    const written = await paths()
    expect(written).toContain('usr/etc/profile.d/pakages.sh')
    expect(written).toContain('usr/lib/share/sbom/pakages.spdx.json')
    expect(written.filter((path) => /^(?:etc|usr\/share)\//.test(path))).toEqual([])
  })

  test.each<[string, LayerEntry[], string]>([
    ['in a circle', [link('opt', 'srv'), link('srv', 'opt')], 'leads in a circle'],
    ['to what runtimes mount', [link('opt', '/run/opt')], 'a link to /run/opt/pakages'],
    ['up, out of the image', [link('opt/pakages', '../..')], 'a link to /, which is no place'],
    ['that are a file', [fileEntry('opt', 'x')], 'has the file /opt on the way to /opt/pakages'],
  ])('%s are refused by name, and nothing is tagged', async (_, entries, message) => {
    const { exitCode, errors } = await onBase(entries)
    expect([exitCode, errors]).toEqual([1, expect.stringContaining(message)])
    expect(errors).toContain(story.base)
    expect(await story.open(story.out).tags()).toEqual([])
  })

  test('are nothing that the layers of the registry can be laid over', async () => {
    const { exitCode, errors } = await onBase([link('opt', 'var/opt')], { layers: 'cache' })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('layers: short')])
    expect(errors).toMatch(/chain-0@1\.0\/\w{7} was built at \/opt\/chain-0-\S+, which a link of/)
  })
})

test('folders of the base keep their mode and owner', async () => {
  const { errors } = await onBase(
    [folder('home'), folder('home/app', 0o700, 3_000_000), folder('etc/profile.d', 0o750)],
    { prefix: '/home/app/pakages' },
  )
  expect(errors).toBe('')
  const folders = (await members()).filter((line) => /(?:home\/app|home|profile\.d)\/$/.test(line))
  expect(folders.map((line) => line.replaceAll(/ +/g, ' ').replace(/ 0 \S+ \S+ /, ' '))).toEqual([
    'drwxr-xr-x 0/0 home/',
    'drwx------ 3000000/3000000 home/app/',
    'drwxr-x--- 0/0 etc/profile.d/',
    'drwxr-xr-x 0/0 home/',
    'drwx------ 3000000/3000000 home/app/',
  ])
})

describe('a package with a file that layers take for a whiteout is refused by name', () => {
  test.each([
    ['lib/.wh.data', {}],
    ['lib/.wh..wh..opq', {}],
    ['lib/.wh.a/', {}],
    ['lib/.wh.data', { layers: 'cache' }],
  ])('%s %j', async (file, inputs) => {
    await story.publishChain([100], { built: { files: [file] }, only: ['chain-0'] })
    const { exitCode, errors } = await story.assemble({ specs: 'chain-0', ...inputs })
    expect([exitCode, errors]).toEqual([
      1,
      expect.stringMatching(/chain-0@1\.0\/\w{7} has the file/),
    ])
    expect(errors).toContain('recipe')
    expect(await story.open(story.out).tags()).toEqual([])
  })
})

test('what a base says of itself is not said of the image', async () => {
  const Labels = {
    'org.opencontainers.image.version': '9.4',
    'org.opencontainers.image.licenses': 'EULA',
    'org.opencontainers.image.title': 'a base',
    'org.opencontainers.image.source': 'https://example.com/base',
    'org.label-schema.name': 'a base',
    version: '9.4',
    'com.example.run': 'docker run',
  }
  await story.putBase({ layers: [gzipSync(await buffer(tarOf([])))], config: { Labels } })
  const { errors } = await story.assemble({ specs: 'chain-0', base: `${story.base}:12` })
  expect(errors).toBe('')
  const { config } = await story.stored()
  expect(config.config?.Labels).toEqual({
    'com.example.run': 'docker run',
    'org.opencontainers.image.title': 'chain-0',
    'org.opencontainers.image.description': expect.stringContaining('chain-0@1.0'),
    'org.opencontainers.image.version': '1.0',
  })
})
