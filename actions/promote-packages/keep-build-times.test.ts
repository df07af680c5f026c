import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encode, IMAGE_MANIFEST, parseImageManifest } from '@pakages/image'
import type { PlanRecord } from '@pakages/model'
import { readBuildTimes, writeBuildTimes } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'

const recipesOf = (version: string) => [
  { name: 'libfoo', version },
  { name: 'bar', version },
]
const TAG = 'pakages-build-times'

describe('how long packages took', () => {
  let run: PlannedRun

  beforeEach(async () => {
    run = await PlannedRun.begin(recipesOf('1.0'))
  })
  afterEach(() => run.end())

  const plan = (): Promise<PlanRecord> =>
    run.plan('libfoo\nbar', { registry: run.registry().reference })
  const costs = ({ stages }: PlanRecord) =>
    stages
      .flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))
      .map(({ name, seconds, from }) => [name, seconds, from])
      .sort()
  const time = (name: string, seconds: number) => ({
    ...{ name, version: '0.9', target: 'x86_64_v3', seconds },
  })
  const keep = (...times: ReturnType<typeof time>[]) =>
    writeBuildTimes(run.registry(), times, [], 0)
  /** Counts how often the registry is asked for them. */
  function asked(): string[] {
    const registry = run.registry()
    const [tags, manifest] = [[] as string[], registry.manifest.bind(registry)]
    registry.manifest = async (tag) => {
      if (tag === TAG) tags.push(tag)
      return manifest(tag)
    }
    return tags
  }
  /** Puts a list of times there, as anybody may who writes to the registry. */
  async function lay(list: string): Promise<void> {
    await keep(time('bar', 1))
    const stored = (await run.registry().manifest(TAG))!
    const { annotations, ...rest } = parseImageManifest(stored.bytes, TAG)
    const [name] = Object.keys(annotations!).filter((key) => key.endsWith('build-times'))
    const changed = { ...rest, annotations: { [name!]: list } }
    await run.registry().putManifest(TAG, IMAGE_MANIFEST, encode(changed))
  }

  test('is kept in the registry by a promotion, and the next plan guesses nothing', async () => {
    expect(costs(await plan()).map(([, , from]) => from)).toEqual(Array(2).fill('its build system'))
    for (const job of ['1-1', '1-2']) await run.build(job)
    expect(await run.promote()).toMatchObject({ exitCode: 0, errors: '' })
    const kept = await readBuildTimes(run.registry())
    expect(kept.map(({ name, version }) => [name, version]).sort()).toEqual([
      ['bar', '1.0'],
      ['libfoo', '1.0'],
    ])
    run.recipes = recipesOf('2.0')
    const tags = asked()
    expect(costs(await plan())).toEqual([
      ['bar', expect.any(Number), 'this package'],
      ['libfoo', expect.any(Number), 'this package'],
    ])
    expect(tags).toEqual([TAG])
  })

  test('is kept where a promotion dies while it moves, and counts once when it is run again', async () => {
    await plan()
    for (const job of ['1-1', '1-2']) await run.build(job)
    const registry = run.registry()
    const put = registry.putManifest.bind(registry)
    registry.putManifest = async (tag, ...image) => {
      if (tag?.endsWith('.spack')) throw new Error('killed')
      return put(tag, ...image)
    }
    expect((await run.promote()).exitCode).not.toBe(0)
    const kept = await readBuildTimes(registry)
    expect(kept).toHaveLength(2)
    registry.putManifest = put
    expect((await run.promote()).exitCode).toBe(0)
    expect(await readBuildTimes(registry)).toEqual(kept)
  })

  test('is asked for by no plan and no promotion that has nothing to do', async () => {
    await plan()
    for (const job of ['1-1', '1-2']) await run.build(job)
    await run.promote()
    const tags = asked()
    expect((await plan()).cached).toHaveLength(2)
    expect((await run.promote()).exitCode).toBe(0)
    expect(tags).toEqual([])
  })

  test('adds to what was known: the newest three of a package and target, and 2,000 in all', async () => {
    await keep(...Array.from({ length: 3000 }, (_, at) => time(`p${at}`, at)))
    const known = await readBuildTimes(run.registry())
    expect(known).toHaveLength(2000)
    const built = [4, 3, 2, 1].map((seconds) => time('p1', seconds))
    await writeBuildTimes(run.registry(), built, known, 0)
    const times = await readBuildTimes(run.registry())
    expect(times).toHaveLength(2000)
    expect(times.filter(({ name }) => name === 'p1').map(({ seconds }) => seconds)).toEqual([
      ...[4, 3, 2],
    ])
  })

  test.each([
    ['no list', '{"bar":3}'],
    ['no JSON', 'bar'],
    ['a build of years', '[["bar","1.0","x86_64_v3",99999999]]'],
    ['less than nothing', '[["bar","1.0","x86_64_v3",-1]]'],
    ['a name with line breaks', '[["bar\\n::error::","1.0","x86_64_v3",1]]'],
    ['too many', JSON.stringify(Array(2001).fill(['bar', '1.0', 'x86_64_v3', 1]))],
  ])('that is %s is guessed instead, and a promotion mends it', async (_, list) => {
    await lay(list)
    expect(costs(await plan()).map(([, , from]) => from)).toEqual(Array(2).fill('its build system'))
    for (const job of ['1-1', '1-2']) await run.build(job)
    expect((await run.promote()).exitCode).toBe(0)
    expect(await readBuildTimes(run.registry())).toHaveLength(2)
  })
})
