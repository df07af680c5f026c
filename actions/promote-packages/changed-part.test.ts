import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, planReport } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import type { PlanRecord } from '@pakages/model'
import { PlannedRun } from '@pakages/testing/planned-run'
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]
const PORTS = { processes: nodeProcesses }
const SINCE = { repository: '.', 'changed-since': 'before' }

describe('a promotion of what changed', () => {
  let run: PlannedRun

  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    for (const machine of ['planner', 'promoter']) await checkOut(join(run.root, machine))
  })
  afterEach(() => run.end())

  /** A checkout whose last commit changed the recipe of libfoo. */
  async function checkOut(folder: string): Promise<void> {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
    const write = async (name: string, text: string): Promise<void> => {
      const recipe = join(folder, 'spack_repo', 'fake', 'packages', name)
      await mkdir(recipe, { recursive: true })
      await writeFile(join(recipe, 'package.py'), text)
    }
    for (const name of ['libfoo', 'bar_tools', 'alone']) await write(name, 'x = 1')
    await writeFile(join(folder, '.gitignore'), 'cache\n.pakages\n')
    const repo = 'repo: {namespace: fake, api: v2.0}'
    await writeFile(join(folder, 'spack_repo', 'fake', 'repo.yaml'), repo)
    git('init', '--quiet')
    git('config', 'user.email', 'octocat@example.org')
    git('config', 'user.name', 'octocat')
    for (const text of ['x = 1', 'x = 2']) {
      await write('libfoo', text)
      git('add', '.')
      git('commit', '--quiet', '--message', text)
      if (text === 'x = 1') git('tag', 'before')
    }
  }

  async function planned(inputs: Record<string, string> = SINCE): Promise<PlanRecord> {
    const specs = 'bar-tools\nalone'
    const { errors } = await run.act('plan', 'planner', { specs, ...inputs }, PORTS)
    expect(errors).toBe('')
    return planReport.read(run.work('planner').plan)
  }
  async function builtAll({ stages }: PlanRecord): Promise<void> {
    for (const { jobs } of stages)
      for (const { id } of jobs) expect((await run.build(id)).errors).toBe('')
  }
  const promote = (inputs: Record<string, string> = SINCE) => run.promote(inputs, 'promoter', PORTS)

  test('publishes that, with what it needs', async () => {
    await builtAll(await planned())
    expect(await promote()).toMatchObject({ exitCode: 0, errors: '' })
    expect(await run.published()).toEqual(['cmake', 'libfoo'])
  })

  test('publishes what depends on it, too, where plan and promotion are told so', async () => {
    const dependents = { ...SINCE, dependents: 'true' }
    await builtAll(await planned(dependents))
    expect((await promote()).errors).toMatch(/builds bar-tools, which nothing that changed needs/)
    expect(await promote(dependents)).toMatchObject({ exitCode: 0, errors: '' })
    expect(await run.published()).toEqual(['bar-tools', 'cmake', 'libfoo'])
  })

  test('refuses a plan that says of more that it changed than did, and publishes nothing', async () => {
    const { changes } = await planned()
    const whole = await planned({ repository: '.' })
    const roots = [...whole.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))]
    const forged: PlanRecord = {
      ...whole,
      changes: { ...changes!, roots: roots.map(({ hash }) => hash), touched: ['alone', 'libfoo'] },
    }
    await planReport.write(run.work('planner').plan, forged)
    await builtAll(forged)
    const { exitCode, errors } = await promote()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/builds (?:alone|bar-tools), which nothing that changed needs/)
    expect(await run.published()).toEqual([])
  })

  test('and the plan must agree on whether only that is planned', async () => {
    await planned()
    expect((await promote({ repository: '.' })).errors).toMatch(
      /a plan of what changed since [0-9a-f]{10} alone, and this job is not told so\.\nGive "changed-since"/,
    )
    await planned({ repository: '.' })
    expect((await promote()).errors).toMatch(/is no plan of what changed/)
  })
})
