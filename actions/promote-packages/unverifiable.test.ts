import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Ports } from '@pakages/core'
import { FakeSigner } from '@pakages/core/fakes'
import { specTags } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { Generations, moveImage } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'

/** A job of a private repository, whose signatures cannot be verified here: there is no "trust-root". */
const PRIVATE: Partial<Ports> = {
  keylessSigner: async () => new FakeSigner(),
  jobIdentity: async () => ({
    workflowRef: 'acme/packages/.github/workflows/build.yml@refs/heads/main',
    visibility: 'private',
  }),
}

describe('a run that signs, and cannot verify what lies in the registry,', () => {
  let run: PlannedRun
  beforeEach(async () => {
    run = await PlannedRun.begin([{ name: 'alone' }])
    const { stages } = await run.plan('alone')
    for (const { id } of stages.flatMap(({ jobs }) => jobs)) await run.build(id)
  })
  afterEach(() => run.end())

  const tag = async (): Promise<string> => [...specTags(await run.place.tags()).values()][0]!
  /** Puts another image around the tarball of the package under its tag, as a job of a stage can. */
  async function plant(): Promise<Digest> {
    const [registry, stored] = [run.registry(), (await run.place.manifest(await tag()))!]
    await moveImage(run.place, registry, { tag: 'aside', stored })
    const image = JSON.parse(Buffer.from(stored.bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    const bytes = Buffer.from(JSON.stringify(other))
    return registry.putManifest(await tag(), stored.mediaType, bytes)
  }
  async function named(): Promise<Digest[]> {
    const registry = run.registry()
    const generations = new Generations({ registry, tags: await registry.tags() })
    for await (const { record } of generations.newestFirst(1))
      return record.specs.map(({ manifest }) => manifest)
    return []
  }

  test('names what it verified by its plan, and not what somebody put under the tag before', async () => {
    const staged = (await run.place.manifest(await tag()))!.digest
    const under = await tag()
    const planted = await plant()
    const ended = await run.promote({}, 'promoter', PRIVATE)
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(ended.host.outputs.get('promoted')).toBe('1')
    expect([planted === staged, await named()]).toEqual([false, [staged]])
    expect((await run.registry().manifest(under))!.digest).toBe(staged)
  })

  test('names it also where somebody puts another there while it is moved', async () => {
    const under = await tag()
    const staged = (await run.place.manifest(under))!.digest
    const planted: Digest[] = []
    const openRegistry = (name: string) => {
      const registry = run.registry(name)
      if (registry !== run.registry()) return registry
      const put = registry.putManifest.bind(registry)
      registry.putManifest = async (reference, ...image) => {
        const digest = await put(reference, ...image)
        if (planted.length === 0 && reference === under) {
          planted.push(digest) // before it plants, which puts as well
          planted.push(await plant())
        }
        return digest
      }
      return registry
    }
    const ended = await run.promote({}, 'promoter', { ...PRIVATE, openRegistry })
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(planted).toEqual([staged, expect.not.stringContaining(staged)])
    expect(await named()).toEqual([staged])
    expect((await run.registry().manifest(under))!.digest).toBe(staged)
  })

  test('moves nothing again that it promoted before', async () => {
    await run.promote({ clean: 'false' }, 'promoter', PRIVATE)
    const again = await run.promote({}, 'again', PRIVATE)
    expect(again).toMatchObject({ exitCode: 0, errors: '' })
    expect(again.host.outputs.get('promoted')).toBe('0')
  })
})
