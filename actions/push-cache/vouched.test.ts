import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport, pushReport, workFolder } from '@pakages/core'
import { FakeSigner } from '@pakages/core/fakes'
import { attach } from '@pakages/image'
import { SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import { Generations } from '@pakages/oci'
import { join } from 'node:path'
import { Story } from '../install-trusted/testing/story.ts'

describe('a push that signs, and what somebody else put under the tag of a package', () => {
  let story: Story
  beforeEach(() => {
    story = new Story()
  })
  afterEach(() => story.end())

  const work = (): ReturnType<typeof workFolder> => workFolder(join(story.publisher, '.pakages'))
  const signed = () => ({ sign: 'key', 'signing-key': story.key })
  const specs = async () => (await pushReport.read(work().pushReport)).specs
  const under = async (tag: string): Promise<Digest> => (await story.registry.manifest(tag))!.digest

  /** Puts another image around the tarball of a package under its tag. */
  async function plant(tag: string): Promise<Digest> {
    const { mediaType, bytes } = (await story.registry.manifest(tag))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    return story.registry.putManifest(tag, mediaType, Buffer.from(JSON.stringify(other)))
  }
  async function named(): Promise<Digest[]> {
    const { registry } = story
    const generations = new Generations({ registry, tags: await registry.tags() })
    for await (const { record } of generations.newestFirst(1))
      return record.specs.map(({ manifest }) => manifest)
    return []
  }
  /** Lets the build say that it took all from the registry. */
  async function allReused(): Promise<void> {
    const build = await buildReport.read(work().buildReport)
    const taken = { outcome: 'reused' as const, source: story.registry.reference }
    await buildReport.write(work().buildReport, {
      ...build,
      specs: build.specs.map((spec) => ({ ...spec, ...taken })),
    })
  }

  test('puts its own in its place, though the tarball is the same, and signs that', async () => {
    await story.publish(['zlib'], { sign: 'none' })
    const [{ tag, manifest }] = (await specs()) as [Awaited<ReturnType<typeof specs>>[number]]
    const planted = await plant(tag)
    expect((await story.push(signed())).ending.exitCode).toBe(0)
    expect([await under(tag), await named()]).toEqual([manifest, [manifest]])
    expect(await story.registry.referrers(planted, SIGSTORE_BUNDLE)).toEqual([])
  })

  test('puts its own in its place also where it cannot verify what lies there, as in a private repository', async () => {
    await story.publish(['zlib'], { sign: 'none' })
    const [{ tag, manifest }] = (await specs()) as [Awaited<ReturnType<typeof specs>>[number]]
    await plant(tag)
    story.job = new FakeSigner()
    expect((await story.push({ sign: 'keyless' })).ending.exitCode).toBe(0)
    expect([await under(tag), await named()]).toEqual([manifest, [manifest]])
  })

  test('names what the last signed generation has, and leads the tag to it again', async () => {
    await story.publish(['zlib'], signed())
    const [{ tag, manifest }] = (await specs()) as [Awaited<ReturnType<typeof specs>>[number]]
    await plant(tag)
    const index = (await story.registry.manifest('index.spack'))!
    await story.registry.deleteManifest(index.digest)
    await allReused()
    const { ending, host } = await story.push(signed())
    expect([ending.exitCode, await under(tag), await named()]).toEqual([0, manifest, [manifest]])
    expect(host.messages('warning').join()).toContain('something that nobody signed lay under its')
  })

  test('records its own generation where one says the same that nobody signed who counts', async () => {
    const { report } = await story.publish(['zlib'], { sign: 'none' })
    await attach(story.registry, [report.generation!.manifest], {
      artifactType: SIGSTORE_BUNDLE,
      bytes: Buffer.from('{}'),
    })
    const { ending } = await story.push(signed())
    expect(ending.exitCode).toBe(0)
    expect((await pushReport.read(work().pushReport)).generation).toMatchObject({ number: 2 })
    await story.push(signed())
    expect((await pushReport.read(work().pushReport)).generation).toMatchObject({ number: 2 })
  })

  test('refuses what the build took from there, and says how to have it all the same', async () => {
    await story.publish(['zlib'], { sign: 'none' })
    const [{ manifest }] = (await specs()) as [Awaited<ReturnType<typeof specs>>[number]]
    await allReused()
    const { ending, host } = await story.push(signed())
    expect(ending.exitCode).toBe(1)
    expect(host.messages('error').join('\n')).toMatch(
      /unsigned: zlib@1.3.1\/\w+: the build took it from the registry, where it is sha256:.*\n.*Delete these images.*\n.*"allow: unsigned"/,
    )
    expect((await story.push({ ...signed(), allow: 'unsigned' })).ending.exitCode).toBe(0)
    expect(await story.registry.referrers(manifest, SIGSTORE_BUNDLE)).toEqual([])
    expect((await story.push(signed())).ending.exitCode).toBe(0) // the generation names it now
  })
})
