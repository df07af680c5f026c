import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import { runAction, type StepResult } from '@pakages/testing/run-action'

const repository = fileURLToPath(new URL('./fixtures/slow-repository', import.meta.url))

describeWith(spack, 'a plan that a real Spack follows, in steps of three jobs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-planned-'))
  const steps: StepResult[] = []
  const registry = `oci-layout:${join(folder, 'registry')}`

  /** One job: a workspace of its own, into which comes what the job that planned left. */
  async function job(
    name: string,
    action: string,
    inputs: Record<string, string>,
  ): Promise<StepResult> {
    const { root, userCache } = spackInstallation()!
    const cwd = join(folder, name)
    mkdirSync(join(cwd, '.pakages'), { recursive: true })
    if (action !== 'plan')
      for (const file of ['plan.json', 'spack.lock', 'facts.json'])
        cpSync(join(folder, 'plan', '.pakages', file), join(cwd, '.pakages', file))
    const env = {
      SPACK_ROOT: root,
      PAKAGES_CACHE: join(userCache, '..'),
      GITHUB_REF: 'refs/heads/main',
    }
    const event = { name: 'push', payload: { repository: { default_branch: 'main' } } }
    const ended = await runAction(action, inputs, { cwd, env, event })
    steps.push(ended)
    return ended
  }

  beforeAll(async () => {
    const planned = await job('plan', 'plan', { repository, specs: 'quick' })
    const digest = { 'plan-digest': planned.outputs['digest']! }
    await job('build', 'build', {
      ...{ repository, registry, plan: '.pakages/plan.json', job: '1-1', ...digest },
      'install-root': join(folder, 'store'),
    })
    await job('promote', 'promote', { registry, ...digest })
  }, 900_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('each job ends well', () => {
    expect(steps.map(({ exitCode, log }) => (exitCode === 0 ? 'well' : log))).toEqual([
      'well',
      'well',
      'well',
    ])
  })

  test('builds the package of its job without a solve, and it is published', () => {
    const [, build, promote] = steps
    expect(build!.outputs).toMatchObject({ built: '1', failed: '0', left: '0' })
    expect(build!.log).not.toContain('Concretizing')
    expect(promote!.outputs).toMatchObject({ promoted: '1', missing: '0', generation: '1' })
  })
})
