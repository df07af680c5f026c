import { describeWith } from '@pakages/testing/requirements'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory, glibc } from './testing/story.ts'

describeWith(glibc, 'an image of packages on a base', () => {
  let story: ContainerStory
  beforeAll(async () => {
    story = new ContainerStory()
    expect((await story.publish()).exitCode).toBe(0)
    await story.putBase()
  })
  afterAll(() => story.end())

  test('has the layers of the base, one for each package, and one with all else', async () => {
    const { exitCode, errors } = await story.assemble({ base: `${story.base}:12` })
    expect([exitCode, errors]).toEqual([0, ''])
    const base = await story.stored('12', story.base)
    const { manifest, config } = await story.stored()
    expect(manifest.layers[0]!.digest).toBe(base.manifest.layers[0]!.digest)
    const names = manifest.layers.map(
      ({ annotations }) => annotations?.['io.github.syspack.pakages.packages'],
    )
    expect(names.map((text) => text && (JSON.parse(text) as { name: string }[])[0]!.name)).toEqual([
      undefined,
      undefined,
      'gauge-samples',
      'gcc-runtime',
      'libwelford',
      'libbins',
      'libsparkbar',
      'datagauge',
      undefined,
    ])
    expect(config.rootfs.diff_ids).toHaveLength(manifest.layers.length)
    expect(config.history).toHaveLength(manifest.layers.length)
    expect(config.config?.Env).toContain('LANG=C')
    expect(config.config?.Env?.[0]).toMatch(
      /^PATH=\/opt\/pakages\/linux-x86_64_v3\/datagauge-1.0.0-\w{32}\/bin:.*:\/usr\/bin:\/bin$/,
    )
    expect(config.config?.Cmd).toEqual(['datagauge'])
    expect(manifest.annotations).toMatchObject({
      'org.opencontainers.image.title': 'datagauge',
      'org.opencontainers.image.version': '1.0.0',
      'org.opencontainers.image.base.digest': base.digest,
    })
  })

  test('is found under tags for people', async () => {
    const digests = await Promise.all(
      ['1.0.0', '1.0', 'latest'].map(async (tag) => (await story.stored(tag)).digest),
    )
    expect(new Set(digests).size).toBe(1)
  })

  test('is the same in another folder, and on a second run, which packs nothing again', async () => {
    const elsewhere = join(story.root, 'elsewhere', 'deeper')
    mkdirSync(elsewhere, { recursive: true })
    const first = (await story.stored()).digest
    const base = `${story.base}:12`
    const other = await story.assemble({ base }, { workspace: elsewhere })
    expect(other.host.outputs.get('digest')).toBe(first)
    const again = await story.assemble({ base })
    expect(again.host.outputs.get('digest')).toBe(first)
    expect(again.host.outputs.get('uploaded')).toBe('0')
  })
})
