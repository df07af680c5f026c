import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import type { BuildReport } from '@pakages/model'
import { runAction, type StepResult } from '@pakages/testing/run-action'

const recipes = fileURLToPath(new URL('./fixtures/slow-repository', import.meta.url))

describeWith(spack, 'a plan that a real Spack follows, in steps of three jobs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-planned-'))
  const steps: StepResult[] = []
  const registry = `oci-layout:${join(folder, 'registry')}`
  const repository = join(folder, 'recipes')

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
    cpSync(recipes, repository, { recursive: true })
    const quick = join(repository, 'spack_repo/pakages_slow/packages/quick/package.py')
    appendFileSync(quick, '\n    depends_on("c", type="build")\n')
    const planned = await job('plan', 'plan', {
      ...{ repository, specs: 'quick', stages: '1', runners: '1' },
    })
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

  test('builds the packages of its job without a solve, and they are published', () => {
    const [, build, promote] = steps
    expect(build!.outputs).toMatchObject({ failed: '0', left: '0' })
    const built = build!.outputs['built']!
    expect(Number(built)).toBeGreaterThanOrEqual(2)
    expect(build!.log).not.toContain('Concretizing')
    expect(promote!.outputs).toMatchObject({ promoted: built, missing: '0', generation: '1' })
  })

  // A compiler of the distribution is what Spack finds on the runners of GitHub, and on Debian.
  test('calls externals in the SBOMs that are promoted as the system of the build calls them', () => {
    const { externals } = JSON.parse(
      readFileSync(join(folder, 'build', '.pakages', 'build.json'), 'utf8'),
    ) as BuildReport
    const known = externals!.map(({ package: one }) => `pkg:${one.manager}/`)
    const { packages } = JSON.parse(
      readFileSync(join(folder, 'promote', '.pakages', 'sbom', 'lock.spdx.json'), 'utf8'),
    ) as { packages: { name: string; supplier?: string; externalRefs?: Reference[] }[] }
    const told = packages.flatMap(({ supplier, externalRefs = [] }) =>
      externalRefs.flatMap(({ referenceLocator: purl }) =>
        /^pkg:(?:deb|rpm|apk)\//.test(purl) ? [{ supplier, purl }] : [],
      ),
    )
    expect(told.map(({ purl }) => purl.slice(0, 'pkg:deb/'.length)).sort()).toEqual(known.sort())
    expect(told).toContainEqual({
      supplier: expect.stringMatching(/^(?:Organization|Person): ./),
      purl: expect.stringMatching(/\/gcc-\d+@/),
    })
  })
})

interface Reference {
  readonly referenceLocator: string
}
