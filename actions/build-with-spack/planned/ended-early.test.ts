import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport, planReport, UserError, type Ports } from '@pakages/core'
import { FakeSpack, type FakeRecipe } from '@pakages/core/fakes'
import { RegistryError } from '@pakages/image'
import { readJobReport } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: [], link: ['libfoo'] } },
]
const STAGING = 'oci://registry.example/acme/cache-staging'

describe('a job of a plan', () => {
  let run: PlannedRun

  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    await run.plan('bar-tools')
  })
  afterEach(() => run.end())

  const entries = async (): Promise<Record<string, unknown>> => {
    const { specs } = await buildReport.read(run.work('runner 1-1').buildReport)
    return Object.fromEntries(specs.map(({ name, outcome, reason }) => [name, [outcome, reason]]))
  }

  /** What the job says to the others. */
  const told = async (): Promise<Record<string, string>> => {
    const { specs } = (await readJobReport(run.place, '1-1'))!
    return Object.fromEntries(specs.map(({ name, outcome }) => [name, outcome]))
  }

  /** Its disk is full when a package is built. */
  const fullAt = (name: string): Partial<Ports> => ({
    openSpack: async (settings) => {
      const spack = new FakeSpack(RECIPES, settings)
      const install = spack.install.bind(spack)
      const { stages } = await planReport.read(run.work('planner').plan)
      const specs = stages.flatMap(({ jobs }) => jobs.flatMap((job) => job.specs))
      const last = specs.find((one) => one.name === name)!.hash
      spack.install = (given) =>
        given.only?.includes(last)
          ? Promise.reject(new Error('ENOSPC: no space left'))
          : install(given)
      return spack
    },
  })

  test('that ends by an error says so to the others and in its report, and why', async () => {
    const ended = await run.build('1-1', {}, 'runner 1-1', fullAt('libfoo'))
    expect(ended.exitCode).not.toBe(0)
    const why = expect.stringMatching(/^the job ended before: .*no space left/)
    expect(await entries()).toMatchObject({
      cmake: ['built', undefined],
      libfoo: ['skipped', why],
      'bar-tools': ['skipped', why],
    })
    const told = await readJobReport(run.place, '1-1')
    expect(told?.specs.find(({ name }) => name === 'bar-tools')?.outcome).toBe('skipped')
    expect((await run.promote()).errors).toMatch(/bar-tools@\S+ \(job 1-1, the job ended before/)
  })

  test('whose Spack cannot be used says so to the others before it ends', async () => {
    const broken = {
      openSpack: () =>
        Promise.reject(new UserError('No python.', { id: 'build-failed', fix: 'Get it.' })),
    }
    const ended = await run.build('1-1', {}, 'runner 1-1', broken)
    expect([ended.exitCode, ended.errors]).toEqual([1, expect.stringContaining('No python.')])
    const why = 'the job ended before it began to build: No python.'
    expect(await entries()).toMatchObject({ cmake: ['skipped', why], libfoo: ['skipped', why] })
    expect(await told()).toMatchObject({ cmake: 'skipped', 'bar-tools': 'skipped' })
  })

  describe('that gives up', () => {
    const giveUp = () => run.build('1-1', { 'give-up': 'true' }, 'runner 1-1 again')

    test('says of all its packages that they will not come, and nobody waits for it', async () => {
      const { exitCode, errors, host } = await giveUp()
      expect([exitCode, errors]).toEqual([0, ''])
      expect(host.summaryText).toMatch(/ended before it came to 3 packages: .*No other job/)
      expect(await told()).toEqual({ cmake: 'skipped', libfoo: 'skipped', 'bar-tools': 'skipped' })
      expect((await run.promote()).errors).toMatch(
        /bar-tools@\S+ \(job 1-1, the job ended before it began to build: a step before it failed/,
      )
    })

    test('adds to what it said before, also in an earlier attempt, and says it for this one', async () => {
      await run.build('1-1', {}, 'runner 1-1', fullAt('libfoo'))
      const before = await readJobReport(run.place, '1-1')
      run.attempt = '2'
      const { host } = await giveUp()
      expect(host.summaryText).toContain('told of all its packages before it ended')
      const after = await readJobReport(run.place, '1-1')
      expect(after).toEqual({ ...before, job: { ...before!.job, attempt: 2 } })
    })

    test('needs a plan and a job', async () => {
      const { exitCode, errors } = await run.act('build', 'runner', { 'give-up': 'true' })
      expect([exitCode, errors]).toEqual([
        2,
        expect.stringMatching(/"give-up" is for a job.*"plan"/s),
      ])
    })
  })

  describe('whose registry is away', () => {
    const AWAY = new RegistryError('unreachable', 'registry.example refuses (ECONNREFUSED).', {
      id: 'registry-unreachable',
      fix: 'Look whether it runs.',
    })
    /** Lets the registry be away from the first upload on, for so many requests. */
    function away(requests: number): () => void {
      const staging = run.registry(STAGING)
      let left = requests
      let begun = false
      for (const kind of ['putManifest', 'manifest', 'tags'] as const) {
        const answer = staging[kind].bind(staging) as (...given: unknown[]) => Promise<never>
        const refusing = (...given: unknown[]): Promise<never> => {
          begun ||= kind === 'putManifest' && String(given[0]).includes('cmake')
          return begun && left-- > 0 ? Promise.reject(AWAY) : answer(...given)
        }
        Object.assign(staging, { [kind]: refusing })
      }
      return () => (left = 0)
    }

    test('builds on, and stages all when it is back', async () => {
      away(8)
      const { exitCode, errors, host } = await run.build('1-1')
      expect([exitCode, errors]).toEqual([0, ''])
      expect(host.messages('info').join()).toMatch(/takes nothing for now: 3 packages .* in 1 min/)
      expect(await run.staged()).toEqual(['bar-tools', 'cmake', 'job-1-1', 'libfoo'])
    })

    test('keeps for its next attempt what it built, where it stays away', async () => {
      const lift = away(Infinity)
      const { exitCode, errors } = await run.build('1-1')
      expect(exitCode).toBe(1)
      expect(errors).toMatch(/3 packages could not be staged: .*ECONNREFUSED.*unstaged.*"kept"/s)
      expect(await entries()).toMatchObject({ 'bar-tools': ['built', undefined] })
      lift()
      run.attempt = '2'
      const kept = { kept: run.work('runner 1-1').unstaged }
      const again = await run.build('1-1', kept, 'another')
      expect(again.host.messages('info').join()).toContain(
        '3 packages of an earlier attempt staged',
      )
    })
  })

  test('says of a failure that what was built is staged and promoted, not that push publishes it', async () => {
    run.recipes = RECIPES.map((one) =>
      one.name === 'bar-tools' ? { ...one, fails: 'undefined reference' } : one,
    )
    const { errors } = await run.build('1-1')
    expect(errors).toMatch(/What was built is staged: the job that promotes publishes it/)
    expect(errors).not.toContain('"push"')
  })
})
