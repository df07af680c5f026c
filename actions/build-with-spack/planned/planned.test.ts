import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  buildReport,
  planReport,
  runAction,
  workFolder,
  type Ending,
  type Registry,
} from '@pakages/core'
import {
  FakeSpack,
  ManualClock,
  MemoryHost,
  memoryPorts,
  type FakeRecipe,
} from '@pakages/core/fakes'
import type { BuildReport, PlanRecord } from '@pakages/model'
import { RunPlace } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planBuildsAction } from '../../plan-builds/action.ts'
import { buildWithSpackAction } from '../action.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]
const REGISTRY = 'oci://registry.example/acme/cache'

describe('a build that follows a plan', () => {
  let root: string
  let host: MemoryHost
  let recipes = RECIPES
  let registries: Map<string, MemoryRegistry>
  const registryOf = (name: string): MemoryRegistry => {
    const known = registries.get(name) ?? new MemoryRegistry(name)
    registries.set(name, known)
    return known
  }
  const place = (): Registry => new RunPlace(registryOf(`${REGISTRY}-staging`), '7')

  /** Runs an action on a machine of its own; the plan and its lock lie in its work folder. */
  async function run(
    machine: string,
    inputs: Record<string, string>,
    action: Parameters<typeof runAction>[0] = buildWithSpackAction as never,
    clock = new ManualClock(),
  ): Promise<Ending> {
    const workspace = join(root, machine)
    host = new MemoryHost({
      workspace,
      inputs: { ...(action === (buildWithSpackAction as never) && { run: '7' }), ...inputs },
      env: { PAKAGES_CACHE: join(workspace, 'cache') },
    })
    return runAction(
      action,
      memoryPorts({
        host,
        clock,
        openRegistry: registryOf,
        openSpack: async (settings) => new FakeSpack(recipes, settings),
      }),
    )
  }

  const work = (machine: string) => workFolder(join(root, machine, '.pakages'))

  async function plan(specs: string, more: Record<string, string> = {}): Promise<PlanRecord> {
    expect((await run('planner', { specs, ...more }, planBuildsAction as never)).exitCode).toBe(0)
    return planReport.read(work('planner').plan)
  }

  async function job(
    id: string,
    { machine = `runner ${id}`, ...more }: Record<string, string> = {},
  ): Promise<{ ending: Ending; outcomes: Record<string, string>; report: BuildReport }> {
    const { plan: to, lock, root: folder } = work(machine)
    await cp(work('planner').plan, to)
    await cp(work('planner').lock, lock)
    const ending = await run(machine, {
      plan: join(folder, 'plan.json'),
      job: id,
      registry: REGISTRY,
      ...more,
    })
    const report = await buildReport.read(work(machine).buildReport)
    return { ending, report, outcomes: outcomesOf(report) }
  }
  const outcomesOf = ({ specs }: BuildReport): Record<string, string> =>
    Object.fromEntries(
      specs
        .filter(({ outcome }) => outcome !== 'external' && outcome !== 'unneeded')
        .map(({ name, outcome }) => [name, outcome]),
    )
  const staged = async (): Promise<string[]> =>
    (await place().tags()).map((tag) => tag.replace(/-[^-]*-[a-z2-7]{32}\.spack$/, '')).sort()

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages planned '))
    registries = new Map()
    recipes = RECIPES
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('builds what its job builds, and stages each package', async () => {
    const { stages } = await plan('bar-tools\nalone')
    expect(stages[0]!.jobs).toHaveLength(2)
    const { ending, outcomes } = await job('1-2')
    expect({ exitCode: ending.exitCode, errors: host.messages('error') }).toEqual({
      exitCode: 0,
      errors: [],
    })
    expect(outcomes).toEqual({ alone: 'built' })
    expect(await staged()).toEqual(['alone', 'job-1-2'])
  })

  test('takes from the run what other jobs built, and builds nothing twice', async () => {
    await plan('bar-tools\nalone')
    await job('1-1')
    const again = await job('1-1', { machine: 'another' })
    expect(again.outcomes).toEqual({ 'bar-tools': 'reused', cmake: 'reused', libfoo: 'reused' })
    expect(again.ending.exitCode).toBe(0)
  })
})
