import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport, planReport } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { BuildCache, MirrorFolder } from '@pakages/oci'
import { PlannedRun, type EndOfAction } from '@pakages/testing/planned-run'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: [], link: ['libfoo'] } },
  { name: 'alone' },
]
const REGISTRY = 'oci://registry.example/acme/cache'
const SPECS = 'bar-tools\nalone'
const RUN = 'https://github.com/acme/packages/actions/runs/900'

describe('what the run of a pull request built', () => {
  let run: PlannedRun
  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    await run.act('build', 'proposal', { specs: SPECS })
  })
  afterEach(() => run.end())

  const failing = (name: string): FakeRecipe[] =>
    RECIPES.map((one) => (one.name === name ? { ...one, fails: 'undefined reference' } : one))

  /** Builds what is missing, where the token reads. */
  const build = (): Promise<EndOfAction> =>
    run.act('build', 'builder', { specs: SPECS, built: '../proposal/.pakages', 'built-by': RUN })
  /** Plans from the lock and promotes, where the token writes and no recipe is. */
  async function publish(): Promise<EndOfAction> {
    const folder = '../builder/.pakages'
    const planned = await run.act('plan', 'publisher', {
      ...{ lock: `${folder}/spack.lock`, registry: REGISTRY, runners: '1', stages: '1' },
      'work-dir': folder,
    })
    return run.act('promote', 'publisher', {
      ...{ registry: REGISTRY, built: folder, plan: `${folder}/plan.json` },
      'plan-digest': planned.host.outputs.get('digest')!,
    })
  }
  const counts = ({ host }: EndOfAction, ...names: string[]) =>
    names.map((name) => host.outputs.get(name))
  const outcomes = async (): Promise<Record<string, string>> => {
    const { specs } = await buildReport.read(run.work('builder').buildReport)
    return Object.fromEntries(
      specs.map(({ name, outcome, source }) => [name, [outcome, source ?? []].flat().join(' ')]),
    )
  }
  const entryOf = async (name: string) => {
    const cache = await BuildCache.open(run.work('proposal').cache)
    return cache.read([...cache.entries.values()].find((one) => one.name === name)!)
  }

  test('is taken instead of being built, named by its run, and published to the byte', async () => {
    const { tarball } = await entryOf('libfoo')
    run.recipes = failing('libfoo')
    expect(counts(await build(), 'reused', 'built', 'failed')).toEqual(['4', '0', '0'])
    expect(await outcomes()).toMatchObject({ libfoo: `reused ${RUN}`, alone: `reused ${RUN}` })
    const ended = await publish()
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(counts(ended, 'promoted', 'generation')).toEqual(['4', '1'])
    expect(await run.published()).toEqual(['alone', 'bar-tools', 'cmake', 'libfoo'])
    expect(await run.registry().hasBlob(tarball.digest)).toBe(true)
    expect(await run.staged()).toEqual([])
  })

  test('is completed by what is built, where a binary is missing or damaged', async () => {
    const { entry, tarball } = await entryOf('libfoo')
    const blob = globSync(`**/${tarball.digest.slice(7)}*`, { cwd: run.work('proposal').cache })[0]!
    const file = join(run.work('proposal').cache, blob)
    writeFileSync(file, readFileSync(file).fill(0, 10, 20))
    const ended = await build()
    expect(counts(ended, 'reused', 'built')).toEqual(['3', '1'])
    expect(ended.host.messages('warning').join('\n')).toContain(
      `${entry.name}@${entry.version}/${entry.hash.slice(0, 7)} is not taken from ${RUN}`,
    )
    expect((await publish()).exitCode).toBe(0)
    expect(await run.published()).toEqual(['alone', 'bar-tools', 'cmake', 'libfoo'])
  })

  test('is published as far as it goes where a package fails, and the run is red', async () => {
    const { entry } = await entryOf('libfoo')
    await new MirrorFolder(run.work('proposal').cache).remove(entry)
    run.recipes = failing('libfoo')
    expect((await build()).exitCode).toBe(1)
    const ended = await publish()
    expect(ended.exitCode).toBe(1)
    expect(ended.errors).toMatch(/1 package failed: libfoo@1.0.0 .*All others are published/)
    expect(await run.published()).toContain('alone')
  })

  test('is refused where it is not the package that its hash says', async () => {
    await build()
    const folder = run.work('builder').cache
    const cache = await BuildCache.open(folder)
    const entry = [...cache.entries.values()].find(({ name }) => name === 'alone')!
    const { dag, spec, tarball } = await cache.read(entry)
    const changed = { ...spec, parameters: { ...spec.parameters, backdoor: true } }
    await new MirrorFolder(folder).add(
      { ...dag, specs: new Map([...dag.specs, [spec.hash, changed]]) },
      spec.hash,
      tarball,
    )
    const ended = await publish()
    expect(ended.exitCode).toBe(1)
    expect(ended.errors).toMatch(/alone-.* is not promoted/)
    expect(await run.published()).toEqual(['bar-tools', 'cmake', 'libfoo'])
  })

  test('is published by no other plan than the one that the job made', async () => {
    await build()
    await publish()
    const file = run.work('builder').plan
    const plan = await planReport.read(file)
    await planReport.write(file, { ...plan, seconds: plan.seconds + 1 })
    const ended = await run.act('promote', 'publisher', {
      ...{
        registry: REGISTRY,
        built: '../builder/.pakages',
        plan: '../builder/.pakages/plan.json',
      },
      'plan-digest': digestOf('another'),
    })
    expect(ended.errors).toContain('is not the plan that was made')
  })
})
