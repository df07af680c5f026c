import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, type Registry } from '@pakages/core'
import { ManualClock, memoryPorts, MemoryCodeHost, MemoryHost } from '@pakages/core/fakes'
import { encode, specTags } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { freezeGeneration, Generations, openRegistry, writeSolution } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { fillRegistry, wrongAfterPrune } from '@pakages/testing/oci/full-registry'
import { recordPackages } from '@pakages/testing/oci/record-packages'
import { withGhcr } from '@pakages/testing/oci/with-ghcr'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import type { PruneInputs } from './inputs.ts'
import { pruneStep, type PruneResult } from './step.ts'
import { presentPrune } from './summary.ts'

const clock = new ManualClock()
const INPUTS: PruneInputs = {
  registry: 'oci-layout:cache',
  delete: true,
  newest: 1,
  days: 0,
  'staging-days': 7,
  generations: [],
  'last-of-roots': false,
  locks: [],
  reviews: 'reviews',
  unnamed: false,
  token: undefined,
  username: undefined,
  password: undefined,
  'publish-from': [],
}

const generation = (registry: Registry, names: readonly string[]) =>
  recordPackages(registry, names, clock)

const prune = (
  registry: Registry,
  given: Partial<PruneInputs> = {},
  more: Parameters<typeof memoryPorts>[0] = {},
): Promise<PruneResult> => {
  const host = new MemoryHost({ workspace: '/nowhere', env: {} })
  return pruneStep(
    { ...INPUTS, ...given },
    memoryPorts({ host, openRegistry: () => registry, ...more }),
  )
}

const left = async (registry: Registry): Promise<string[]> =>
  [...specTags(await registry.tags()).values()].map((tag) => tag.split('-')[0]!).toSorted()

describe('prune', () => {
  test('says first what would go, with sizes, and changes nothing', async () => {
    const registry = new MemoryRegistry()
    await generation(registry, ['a', 'b'])
    await generation(registry, ['b', 'c'])
    const result = await prune(registry, { delete: false })
    const { summary, outputs } = presentPrune(result, { ...INPUTS, delete: false })
    expect(summary).toContain('1 package of 3 and 1 generation would go')
    expect(Number(outputs.bytes)).toBeGreaterThan(0)
    expect(await left(registry)).toEqual(['a', 'b', 'c'])
    await prune(registry)
    expect(await left(registry)).toEqual(['b', 'c'])
  })

  test('keeps the newest generation of each root, those that are named, and all of the last days', async () => {
    for (const given of [
      { 'last-of-roots': true },
      { generations: ['1'] },
      { days: 100_000 },
      { newest: 2 },
    ]) {
      const registry = new MemoryRegistry()
      await generation(registry, ['a'])
      await generation(registry, ['b'])
      await prune(registry, given)
      expect(await left(registry)).toEqual(['a', 'b'])
    }
  })

  test('says what was named and is not there, and why generations stay', async () => {
    const registry = new MemoryRegistry()
    const empty = { ...INPUTS, delete: false }
    expect(presentPrune(await prune(registry, empty), empty).summary).toContain(
      'holds no package. See that its name is right.',
    )
    await generation(registry, ['a'])
    await generation(registry, ['b'])
    const lock = join(import.meta.dirname, '..', '..', 'examples', 'prebuilt', 'spack.lock')
    const given = { ...empty, generations: ['1', '77'], locks: [lock], 'last-of-roots': true }
    const { summary } = presentPrune(await prune(registry, given), given)
    expect(summary).toContain('`generations` names what the registry does not have: 77.')
    expect(summary).toContain('`locks` names 1 package that the registry does not have: `datagauge')
    expect(summary).toContain('the newest 1, the newest with each root (`--last-of-roots`), and')
    const other = { ...empty, generations: ['1'] }
    const quiet = presentPrune(await prune(registry, other), other).summary
    expect(quiet).not.toMatch(/does not have|each root/)
    await expect(prune(registry, { locks: ['nosuch.lock'] })).rejects.toMatchObject({
      fix: 'Correct the input "locks".',
    })
  })

  test('keeps what is frozen for a release, however old it is', async () => {
    const registry = new MemoryRegistry()
    await generation(registry, ['a'])
    const tags = await registry.tags()
    for await (const one of new Generations({ registry, tags }).newestFirst())
      await freezeGeneration(registry, { name: 'v1', generation: one })
    await generation(registry, ['b'])
    await generation(registry, ['c'])
    expect(await left(registry)).toEqual(['a', 'b', 'c'])
    await prune(registry)
    expect(await left(registry)).toEqual(['a', 'c'])
    expect((await registry.tags()).filter((tag) => /^generation-\d+-/.test(tag))).toHaveLength(2)
  })

  test('deletes locks kept for reuse by their age, and no archive of a source or other tag', async () => {
    const registry = new MemoryRegistry()
    await generation(registry, ['a'])
    const day = 86_400_000
    const solution = (digit: string) => ({ key: digit.repeat(64), from: {}, lock: '{}' })
    await writeSolution(registry, solution('1'), {}, clock.now() - 31 * day)
    await writeSolution(registry, solution('2'), {}, clock.now() - 29 * day)
    const other = await registry.manifest(`solution-${'2'.repeat(64)}`)
    const { artifactType: _, ...plain } = JSON.parse(
      Buffer.from(other!.bytes).toString(),
    ) as object & {
      artifactType: string
    }
    const stays = [`source-${'3'.repeat(64)}`, `solution-${'4'.repeat(64)}`, 'solution-of-ours']
    for (const tag of stays) await registry.putManifest(tag, other!.mediaType, encode(plain))
    const listed = await prune(registry, { days: 30, delete: false })
    expect(listed.solutions).toEqual([`solution-${'1'.repeat(64)}`])
    expect(presentPrune(listed, { ...INPUTS, days: 30 }).summary).toContain(
      '1 lock kept for reuse and older than 30 days would go',
    )
    const before = await registry.tags()
    await prune(registry, { days: 30 })
    const after = await registry.tags()
    expect(before.filter((tag) => !after.includes(tag))).toEqual([`solution-${'1'.repeat(64)}`])
  })

  test('deletes nothing in a run that may not publish, and says what would go', async () => {
    const registry = new MemoryRegistry()
    await generation(registry, ['a'])
    await generation(registry, ['b'])
    const context = { repository: 'acme/packages', event: 'pull_request', fromFork: true }
    const host = new MemoryHost({ workspace: '/nowhere', env: {}, context })
    await expect(prune(registry, {}, { host })).rejects.toThrow(
      'This run may not publish deletions',
    )
    expect(await left(registry)).toEqual(['a', 'b'])
    expect((await prune(registry, { delete: false }, { host })).plan.packages).toHaveLength(1)
  })

  test('refuses to delete all that no generation names where nothing says what is needed', async () => {
    const registry = new MemoryRegistry()
    await pushSpec(registry, node('a', '1.0'))
    await expect(prune(registry, { unnamed: true })).rejects.toThrow('No generation and no lock')
    expect((await prune(registry)).pruned).toMatchObject({ packages: 0 })
  })

  test('says what to do where a registry does not delete', () =>
    withGhcr({}, async (registry) => {
      await generation(registry, ['a'])
      await generation(registry, ['b'])
      await expect(prune(registry)).rejects.toMatchObject({
        message: expect.stringMatching(/delete/),
      })
      expect(await left(registry)).toEqual(['a', 'b'])
    }))

  test('deletes from ghcr.io through the API of GitHub', async () => {
    const registry = new MemoryRegistry('oci://ghcr.io/acme/cache')
    await generation(registry, ['a'])
    await generation(registry, ['b'])
    const digests = await Promise.all(
      (await registry.tags()).map(async (tag) => (await registry.manifest(tag))!.digest),
    )
    const codeHost = new MemoryCodeHost({ manifests: { 'acme/cache': digests } })
    const asked: Digest[] = []
    codeHost.deleteManifest = async (_, digest) => {
      asked.push(digest)
      return registry.deleteManifest(digest)
    }
    const { pruned } = await prune(registry, { token: 't' }, { openCodeHost: async () => codeHost })
    expect([pruned?.packages, asked.length]).toEqual([1, 3])
    await expect(prune(registry)).rejects.toThrow('ghcr.io deletes through the API')
  })
})

/** Images of the registry that runs; `PAKAGES_PRUNE_IMAGES=5000` takes as many as the bench. */
const IMAGES = Number(process.env['PAKAGES_PRUNE_IMAGES'] ?? 40)

describeWith(dockerRegistry, 'a docker-registry', () => {
  let server: DockerRegistry
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
  })
  afterAll(() => server.stop())

  test(`loses half of ${IMAGES} images with two requests each, and keeps the rest whole`, async () => {
    const registry = openRegistry(server.reference('acme/cache'), { http: nodeHttp(), clock })
    const filled = await fillRegistry(registry, IMAGES, clock)
    const before = server.requests().length
    const { pruned } = await prune(registry)
    expect(pruned).toMatchObject({ packages: IMAGES / 2, generations: 1 })
    expect(await wrongAfterPrune(registry, filled, true)).toBe('')
    expect(server.requests().length - before).toBeLessThan(IMAGES + 60)
  }, 600_000)
})
