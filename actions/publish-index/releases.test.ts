import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildIndex, releasesDocument, type PackageInput } from '@pakages/catalog'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { policyOf } from '@pakages/core'
import type { VulnerabilitiesRecord } from '@pakages/model'
import { freezeGeneration, Generations } from '@pakages/oci'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { KeySigner, verifierOf } from '@pakages/trust'
import { RECIPES, Story } from '../install-trusted/testing/story.ts'
import { releasesOf } from './releases.ts'
import type { IndexSurroundings } from './surroundings.ts'

let story: Story
beforeAll(async () => {
  story = new Story()
  await release('v1.0', '1.2', { sign: 'key' })
  await release('v1.1', '1.3', { sign: 'key' })
  await release('v9.9', '1.4', { sign: 'none' })
})
afterAll(() => story.end())

/** Pushes a version of zlib with what else there is, and freezes what it recorded. */
async function release(name: string, version: string, inputs: { sign: string }): Promise<void> {
  const recipes = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version } : one))
  await story.publish(['app'], inputs, recipes)
  await story.clock.sleep(3_600_000)
  const { registry } = story
  for await (const generation of new Generations({
    registry,
    tags: await registry.tags(),
  }).newestFirst()) {
    await freezeGeneration(registry, { name, generation })
    return
  }
}

const packages = [
  {
    name: 'zlib',
    versions: [
      { version: '1.2', license: 'MIT' },
      { version: '1.3', license: 'Zlib' },
    ],
  },
] as unknown as PackageInput[]

function around(warned = new MemoryHost({})): IndexSurroundings {
  const signers = [{ kind: 'key' as const, pem: new KeySigner(story.key).publicKey }]
  const policy = { ...policyOf(undefined, undefined), signers }
  return {
    ...{ policy, registry: story.registry, verifier: verifierOf(policy, story.root) },
    ...{ inputs: { concurrency: 4 }, ports: memoryPorts({ host: warned }) },
  } as unknown as IndexSurroundings
}

const time = '2026-11-22T00:00:00Z'
const open = (id: string, version: string) => ({
  ...{ package: 'zlib', id, aliases: [id], summary: 'Overflow', severity: 'high' as const },
  ...{ first: time, range: [], fixed: [], events: [] },
  found: [
    {
      ...{ version, hashes: [], grade: 'certain' as const, status: 'open' as const, why: 'it is' },
      ...{ sources: [], since: time },
    },
  ],
})

test('the index tells what each signed release brought since the one before it', async () => {
  const host = new MemoryHost({})
  const releases = await releasesOf(around(host), packages, undefined)
  expect(releases.map(({ name, since }) => [name, since])).toEqual([
    ['v1.1', 'v1.0'],
    ['v1.0', undefined],
  ])
  expect(releases[0]).toMatchObject({
    generation: 2,
    packages: 2,
    added: [],
    removed: [],
    changed: [
      { name: 'zlib', before: ['1.2'], now: ['1.3'], licenses: { before: ['MIT'], now: ['Zlib'] } },
    ],
    rebuilt: ['app'],
  })
  expect(releases[0]).not.toHaveProperty('vulnerabilities')
  expect(releases[1]!.added.map(({ name }) => name)).toEqual(['app', 'zlib'])
  expect(host.messages('warning')).toEqual([
    expect.stringContaining(
      'release-v9.9 is not among the releases of the index: Nobody who is trusted',
    ),
  ])
})

test('the index tells which open vulnerabilities a release brought and mended', async () => {
  const hashes = async (number: number): Promise<VulnerabilitiesRecord['packages'][number]> => {
    const { registry } = story
    const options = { registry, tags: await registry.tags(), bounds: { number } }
    for await (const { dag } of new Generations(options).newestFirst())
      for (const { name, version, hash } of dag.specs.values())
        if (name === 'zlib') return { name, version, hashes: [hash], covered: true, checked: time }
    throw new Error(`There is no zlib in generation ${number}.`)
  }
  const [old, fresh] = [await hashes(1), await hashes(2)]
  const found = (id: string, of: typeof old) => {
    const one = open(id, of.version)
    return { ...one, found: one.found.map((version) => ({ ...version, hashes: of.hashes })) }
  }
  const record: VulnerabilitiesRecord = {
    ...{ time, sources: [], packages: [old, fresh] },
    records: [found('CVE-1', old), found('CVE-2', fresh)],
  }
  const [newest] = await releasesOf(around(), packages, record)
  expect(newest!.vulnerabilities).toEqual({
    new: [{ id: 'CVE-2', severity: 'high', package: 'zlib', version: '1.3' }],
    gone: [{ id: 'CVE-1', severity: 'high', package: 'zlib', version: '1.2' }],
  })
  const files = new Map(
    [...buildIndex({ ...smallCatalog(), releases: [newest!] })].map((file) => [
      file.path,
      file.kind === 'bytes' ? Buffer.from(file.bytes).toString() : '',
    ]),
  )
  const document = JSON.parse(files.get('v2/releases.json')!) as unknown
  expect(releasesDocument.parse(document, 'v2/releases.json').releases).toEqual([newest])
  const page = files.get('releases/index.html')!.replace(/\s+/g, ' ')
  expect(page).toContain('1.2 → 1.3; licence MIT → Zlib')
  expect(page).toContain('Open vulnerabilities that went')
  expect(page).toContain('CVE-1 (high) in zlib 1.2')
  expect(files.get('use/index.html')).toContain('href="../releases/"')
})

test('an index of a registry without releases has no page of them', () => {
  const paths = [...buildIndex(smallCatalog({ releases: [] }))].map(({ path }) => path)
  expect(paths.filter((path) => path.includes('release'))).toEqual([])
})
