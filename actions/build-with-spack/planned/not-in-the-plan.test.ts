import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { PlannedRun } from '@pakages/testing/planned-run'

const OTHER = 'oci://other.example/upstream/cache'
const RECIPES: readonly FakeRecipe[] = [
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: [], link: ['libfoo'] } },
]
/** As the workflows give them. */
const CACHES = { 'trusted-caches': `oci://registry.example/acme/cache\n${OTHER}` }

describe('what a trusted cache gives to the jobs and did not give to the plan', () => {
  let run: PlannedRun

  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    run.run = '6'
    await run.plan('libfoo')
    await run.build('1-1', { registry: OTHER }, 'upstream')
    await run.promote({ registry: OTHER }, 'upstream')
    run.run = '7'
  })
  afterEach(() => run.end())

  test('is handed on with where it came from, so that what needs it is published', async () => {
    await run.plan('bar-tools')
    expect(await run.build('1-1', CACHES)).toMatchObject({ exitCode: 0, errors: '' })
    const { specs } = await buildReport.read(run.work('runner 1-1').buildReport)
    expect(specs.map(({ name, outcome, source }) => ({ name, outcome, source }))).toEqual(
      expect.arrayContaining([
        { name: 'libfoo', outcome: 'reused', source: OTHER },
        { name: 'cmake', outcome: 'reused', source: OTHER },
        expect.objectContaining({ name: 'bar-tools', outcome: 'built' }),
      ]),
    )
    expect(await run.staged()).toEqual(['bar-tools', 'cmake', 'job-1-1', 'libfoo'])
    expect(await run.promote()).toMatchObject({ exitCode: 0, errors: '' })
    expect(await run.published()).toEqual(['bar-tools', 'cmake', 'libfoo'])
  })

  test('is not handed on where the registry has it, too', async () => {
    await run.plan('bar-tools')
    run.run = '8'
    await run.build('1-1', CACHES, 'before')
    await run.promote({}, 'before')
    run.run = '7'
    await run.build('1-1', CACHES)
    expect(await run.staged()).toEqual(['job-1-1'])
  })

  test('is named with what to do, where a job had it and nobody handed it on', async () => {
    await run.plan('bar-tools')
    await run.build('1-1', CACHES)
    const tag = (await run.place.tags()).find((one) => one.startsWith('libfoo'))!
    await run.place.deleteManifest((await run.place.manifest(tag))!.digest)
    const { errors } = await run.promote()
    expect(errors).toMatch(
      /1 package of the plan is neither staged nor published, though jobs took it from a cache: libfoo@.*Run all jobs of the workflow again/s,
    )
    expect(errors).not.toContain('no job says why')
    expect(errors).toContain('or holds layers of a package that is missing')
  })
})
