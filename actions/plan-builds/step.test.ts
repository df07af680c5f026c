import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildReport,
  nodeProcesses,
  planReport,
  runAction,
  workFolder,
  type Ending,
} from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import type { PlanRecord } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { buildWithSpackAction } from '../build-with-spack/action.ts'
import { planBuildsAction } from './action.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake', dependsOn: { build: ['gcc'] } },
  { name: 'libfoo', dependsOn: { build: ['cmake', 'gcc'] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]

const REGISTRY = 'oci://registry.example/acme/cache'

describe('pakages plan', () => {
  let root: string
  let host: MemoryHost
  const run = (
    inputs: Record<string, string>,
    action: Parameters<typeof runAction>[0] = planBuildsAction as never,
  ): Promise<Ending> => {
    host = new MemoryHost({
      workspace: root,
      inputs,
      env: { PAKAGES_CACHE: join(root, 'cache'), PATH: process.env['PATH'] ?? '' },
    })
    return runAction(
      action,
      memoryPorts({
        host,
        processes: nodeProcesses,
        openSpack: async (settings) => new FakeSpack(RECIPES, settings),
        openRegistry: (name) => new MemoryRegistry(name),
      }),
    )
  }
  const built = (inputs: Record<string, string>): Promise<Ending> =>
    run(inputs, buildWithSpackAction as never)
  const work = () => workFolder(join(root, '.pakages'))
  const plan = (): Promise<PlanRecord> => planReport.read(work().plan)
  const names = ({ stages }: PlanRecord): string[][][] =>
    stages.map(({ jobs }) => jobs.map(({ specs }) => specs.map(({ name }) => name)))
  const matrices = (): unknown => JSON.parse(host.outputs.get('stages')!)

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages plan '))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('is for one of the targets that pakages.json names, which its jobs are told', async () => {
    const target = { name: 'zen', target: 'zen3', runner: ['self-hosted', 'hpc'] }
    const own = { name: 'v2', target: 'x86_64_v2', container: 'ghcr.io/acme/hpc:1' }
    const about = { name: 'acme', version: '1.0', license: 'MIT', targets: [target, own] }
    await writeFile(join(root, 'pakages.json'), JSON.stringify(about))
    expect((await run({ specs: 'alone', 'target-name': 'zen' })).exitCode).toBe(0)
    expect(matrices()).toMatchObject([
      { include: [{ target: 'zen', runner: '["self-hosted","hpc"]', container: '' }] },
    ])
    expect((await plan()).target).toMatchObject({ name: 'zen', target: 'zen3', compiler: '' })
    expect((await run({ specs: 'alone', 'target-name': 'v2' })).exitCode).toBe(0)
    expect(matrices()).toMatchObject([
      { include: [{ target: 'v2', runner: '', container: 'ghcr.io/acme/hpc:1' }] },
    ])
    const mistyped = await run({ specs: 'alone', 'target-name': 'zan' })
    expect(mistyped).toMatchObject({ exitCode: 1 })
    expect(JSON.stringify(host.log)).toContain('pakages.json has no target \\"zan\\"')
  })

  test('without caches everything that is needed is in some job, and lock and plan are left', async () => {
    expect((await run({ specs: 'bar-tools\nalone' })).exitCode).toBe(0)
    const written = await plan()
    expect(names(written).flat(2).toSorted()).toEqual(['alone', 'bar-tools', 'cmake', 'libfoo'])
    expect(written).toMatchObject({ lock: 'spack.lock', cached: [], left: [], overBudget: [] })
    expect(existsSync(work().lock)).toBe(true)
    expect(host.outputs.get('build')).toBe('4')
    expect(matrices()).toEqual([
      {
        include: [
          { job: '1-1', packages: 3, minutes: 10, title: 'cmake, libfoo and 1 more' },
          { job: '1-2', packages: 1, minutes: 2, title: 'alone' },
        ],
      },
    ])
  })

  test('what a trusted cache has is not planned, nor what only that needed to be built', async () => {
    await built({ specs: 'libfoo' })
    await cp(work().cache, join(root, 'mirror'), { recursive: true })
    await run({ specs: 'bar-tools', 'trusted-caches': 'mirror' })
    const written = await plan()
    expect(names(written)).toEqual([[['bar-tools']]])
    expect(written.cached.map(({ name }) => name)).toEqual(['libfoo'])
  })

  test('what other caches have is told as handed on and not as built, in a count of its own', async () => {
    await built({ specs: 'libfoo' })
    await cp(work().cache, join(root, 'mirror'), { recursive: true })
    const inputs = { registry: REGISTRY, 'trusted-caches': 'mirror' }
    expect((await run({ specs: 'libfoo', ...inputs })).exitCode).toBe(0)
    const counts = ['build', 'handed-on', 'cached'].map((name) => host.outputs.get(name))
    expect(counts).toEqual(['0', '1', '0'])
    expect(host.summaryText).toContain(
      '**0 packages to build and 1 to hand on in 1 job**, 0 there already.',
    )
    expect(host.summaryText).toMatch(/\*\*1 package handed on from\*\* .*mirror.*libfoo@1.0.0/)
    expect(host.summaryText).not.toContain('past builds')
    await run({ specs: 'bar-tools', ...inputs })
    expect(['build', 'handed-on'].map((name) => host.outputs.get(name))).toEqual(['1', '1'])
    expect(host.summaryText).toContain('**1 package to build and 1 to hand on in 1 job**')
  })

  test('at a terminal the summary says how the plan is followed, and a job without a name for the run', async () => {
    await run({ specs: 'libfoo', registry: REGISTRY })
    expect(host.summaryText).toMatch(
      /pakages@\d+ build --plan .*plan\.json'? --registry oci:\/\/registry.example\/acme\/cache --run NAME --job 1-1/,
    )
    expect(host.summaryText).toMatch(/pakages@\d+ promote --plan .* --run NAME/)
    await built({ plan: '.pakages/plan.json', job: '1-1', registry: REGISTRY })
    expect(host.messages('error').join()).toContain('Give --run NAME: the same name to all jobs')
  })

  test('with everything in caches there is no stage, so that no matrix is empty', async () => {
    await built({ specs: 'bar-tools' })
    await cp(work().cache, join(root, 'mirror'), { recursive: true })
    expect((await run({ specs: 'bar-tools', 'trusted-caches': 'mirror' })).exitCode).toBe(0)
    expect(matrices()).toEqual([])
    expect(host.outputs.get('jobs')).toBe('0')
    expect(host.summaryText).toContain('Nothing to build')
  })

  test('a lock is planned without Spack', async () => {
    await run({ specs: 'bar-tools' })
    await cp(work().lock, join(root, 'given.lock'))
    host = new MemoryHost({ workspace: root, inputs: { lock: 'given.lock' } })
    const ending = await runAction(
      planBuildsAction,
      memoryPorts({
        host,
        openSpack: () => Promise.reject(new Error('a lock needs no Spack')),
      }),
    )
    expect(ending.exitCode).toBe(0)
    expect(names(await plan()).flat(2)).toEqual(['cmake', 'libfoo', 'bar-tools'])
  })

  describe('of what changed since a commit', () => {
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args],
        {
          encoding: 'utf8',
        },
      )
    const recipe = (name: string): string => join(root, 'spack_repo', 'fake', 'packages', name)
    const write = async (name: string, text: string): Promise<void> => {
      await mkdir(recipe(name), { recursive: true })
      await writeFile(join(recipe(name), 'package.py'), text)
    }
    const changed = (inputs: Record<string, string> = {}) =>
      run({ specs: 'bar-tools\nalone', repository: '.', 'changed-since': 'HEAD', ...inputs })

    beforeEach(async () => {
      for (const name of ['libfoo', 'bar_tools', 'alone']) await write(name, 'x = 1')
      await writeFile(
        join(root, 'spack_repo', 'fake', 'repo.yaml'),
        'repo: {namespace: fake, api: v2.0}',
      )
      await writeFile(join(root, '.gitignore'), 'cache\n')
      git('init', '--quiet')
      git('add', '.')
      git('commit', '--quiet', '--message', 'x')
    })

    test('only that is planned with what it needs, and by choice what depends on it', async () => {
      await write('libfoo', 'x = 2')
      await changed()
      expect(names(await plan()).flat(2)).toEqual(['cmake', 'libfoo'])
      expect(host.outputs.get('changed')).toBe('libfoo')
      expect(host.summaryText).toMatch(/Changed since `[0-9a-f]{10}`: `libfoo`/)
      await changed({ dependents: 'true' })
      expect(names(await plan()).flat(2)).toEqual(['cmake', 'libfoo', 'bar-tools'])
    })

    test('nothing is planned for a comment or a removed recipe, and the summary names both', async () => {
      await write('libfoo', 'x = 1  # one')
      await rm(recipe('alone'), { recursive: true })
      await changed({ specs: 'bar-tools' })
      expect(matrices()).toEqual([])
      expect(host.outputs.get('removed')).toBe('alone')
      expect(host.summaryText).toContain('no recipe changed since')
      expect(host.summaryText).toContain('Removed: `alone`')
      expect(host.summaryText).toContain('alters no hash: `libfoo`')
    })

    test('all is planned where all recipes depend on it', async () => {
      await writeFile(
        join(root, 'pakages.json'),
        JSON.stringify({ name: 'a', version: '1.0', license: 'MIT', repository: '.' }),
      )
      await changed()
      expect(host.outputs.get('build')).toBe('4')
      expect(host.outputs.get('changed')).toBe('*')
      expect(host.summaryText).toContain('All are planned: `pakages.json` changed')
    })

    test('dependents of nothing are refused', async () => {
      expect((await run({ specs: 'alone', dependents: 'true' })).exitCode).toBe(2)
    })
  })

  test('a lock and specs together are refused before anything is read', async () => {
    const { exitCode } = await run({ lock: 'no.lock', specs: 'libfoo' })
    expect(exitCode).toBe(2)
    expect(host.messages('error').join()).toContain('Both "lock" and "specs" are given.')
  })

  test('reports of past builds say how long packages take', async () => {
    await built({ specs: 'libfoo' })
    const report = await buildReport.read(work().buildReport)
    for (const entry of report.specs) if (entry.name === 'cmake') entry.seconds = 1234
    await buildReport.write(join(root, 'past.json'), report)
    await run({ specs: 'libfoo', reports: 'past.json' })
    const cmake = (await plan()).stages
      .flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))
      .find(({ name }) => name === 'cmake')
    expect(cmake).toMatchObject({ seconds: 1234, from: 'this build' })
  })

  test('a report that is none says so with its name, and no old plan is left', async () => {
    await run({ specs: 'libfoo' })
    await writeFile(join(root, 'past.json'), '{"schema":"pakages.push/1"}')
    expect((await run({ specs: 'libfoo', reports: 'past.json' })).exitCode).not.toBe(0)
    expect(host.messages('error').join()).toContain('past.json')
    expect(existsSync(work().plan)).toBe(false)
  })

  test('what does not fit is left for the next run, and the summary says so', async () => {
    expect(
      (await run({ specs: 'bar-tools', minutes: '2', stages: '1', runners: '1' })).exitCode,
    ).toBe(0)
    const { left } = await plan()
    expect(left.map(({ name }) => name)).toContain('bar-tools')
    expect(host.summaryText).toContain('left for the next run')
  })

  test('the summary draws a small plan, with nothing in it that could end a label', async () => {
    await run({ specs: 'bar-tools' })
    const summary = host.summaryText
    expect(summary).toContain('```mermaid\nflowchart LR')
    expect(summary).toMatch(/p0\["cmake<br>/)
    expect(summary).toMatch(/ {2}p0 --> p1/)
  })
})
