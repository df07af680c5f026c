import { parseImageIndex, readWhole } from '@pakages/image'
import { lockJson, parseJson, type Digest } from '@pakages/model'
import { describeWith, ociSchemas } from '@pakages/testing/requirements'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory, layerOf } from './testing/story.ts'

/** What is wrong with a value by one of OCI's schemas; empty when nothing is. */
type Checker = (schema: string, value: unknown) => readonly unknown[]

function checkerOf(folder: string): Checker {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const at = (name: string): string => `https://opencontainers.org/schema/${name}`
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    // They are of draft 4, whose words that they use mean the same since, but for "id".
    const text = readFileSync(join(folder, name), 'utf8').replaceAll(/"id":\s*"[^"]*",/g, '')
    const schema = JSON.parse(text) as Record<string, unknown>
    delete schema['$schema']
    ajv.addSchema({ ...schema, $id: at(name) })
  }
  return (schema, value) => {
    const validate = ajv.getSchema(at(schema))!
    return validate(value) ? [] : (validate.errors ?? [])
  }
}

describeWith(ociSchemas, 'the schemas of OCI', () => {
  let story: ContainerStory
  let wrong: Checker
  beforeAll(async () => {
    story = new ContainerStory()
    wrong = checkerOf(process.env['PAKAGES_OCI_SCHEMAS']!)
    await story.putBase({ layers: [await layerOf('ID=x\n')] })
    const locks = ['x86_64_v3', 'aarch64'].map(async (target) => {
      const dag = await story.publishChain([100, 100], { built: { target } })
      writeFileSync(join(story.user, `${target}.lock`), JSON.stringify(lockJson(dag)))
      return `${target}.lock`
    })
    const lock = (await Promise.all(locks)).join('\n')
    expect((await story.assemble({ lock, labels: 'a=b', env: 'A=B' })).errors).toBe('')
    const base = { base: `${story.base}:12`, image: `${story.out}-based` }
    expect((await story.assemble({ specs: 'chain-1', ...base })).errors).toBe('')
  })
  afterAll(() => story.end())

  const inFolder = (suffix: string, name: string): unknown =>
    JSON.parse(
      readFileSync(join(`${story.out.slice('oci-layout:'.length)}${suffix}`, name), 'utf8'),
    )

  test('fit the folder that an image lies in', () => {
    for (const suffix of ['', '-based']) {
      expect(wrong('image-layout-schema.json', inFolder(suffix, 'oci-layout'))).toEqual([])
      expect(wrong('image-index-schema.json', inFolder(suffix, 'index.json'))).toEqual([])
    }
  })

  test('fit the list of platforms', async () => {
    const list = (await story.open(story.out).manifest('latest'))!
    expect(wrong('image-index-schema.json', parseJson(list.bytes, 'list'))).toEqual([])
  })

  test('fit manifest and config, on a base, on none, and for each platform', async () => {
    const list = (await story.open(story.out).manifest('latest'))!
    const digests: Digest[] = parseImageIndex(list.bytes, 'list').manifests.map(
      ({ digest }) => digest,
    )
    for (const [from, reference] of [
      ...digests.map((digest) => [story.out, digest] as const),
      [`${story.out}-based`, 'latest'] as const,
    ]) {
      const registry = story.open(from)
      const found = (await registry.manifest(reference))!
      const { manifest } = await story.stored(reference, from)
      expect(wrong('image-manifest-schema.json', parseJson(found.bytes, 'it'))).toEqual([])
      const config = parseJson(await readWhole(registry, manifest.config, 1_000_000), 'it')
      expect(wrong('config-schema.json', config)).toEqual([])
    }
  })

  test('refuse what is no config: they are really asked', () => {
    expect(wrong('config-schema.json', { os: 'linux' })).not.toEqual([])
    expect(wrong('image-manifest-schema.json', { schemaVersion: 2 })).not.toEqual([])
  })
})
