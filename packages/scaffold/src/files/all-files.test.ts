import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseConfiguration, parseYaml } from '@pakages/core'
import { describeWith, program } from '@pakages/testing/requirements'
import { interpolateAll } from '@pakages/testing/workflows/expressions'
import { WORKFLOWS, type ScaffoldAnswers } from '../answers.ts'
import { scaffoldFiles } from './all-files.ts'

const answers: ScaffoldAnswers = {
  name: 'acme',
  license: 'Apache-2.0 OR MIT',
  namespace: 'acme',
  recipes: 'spack_repo/acme',
  specs: ['example-greeting'],
  environment: undefined,
  branch: 'main',
  github: { serverUrl: 'https://github.com', repository: 'acme/tools' },
  registry: undefined,
  toolkit: { version: '1.0.0', commit: 'a'.repeat(40) },
  workflows: WORKFLOWS,
}
const everything = { recipeRepository: true, example: true, workflows: true }

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-scaffold-'))
  for (const { path, text } of scaffoldFiles(answers, everything)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ran = (program: string, ...args: string[]): [number | null, string] => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  return [status, `${stdout}${stderr}`]
}

test.each([
  ['specs', answers],
  ['an environment', { ...answers, environment: 'env' }],
  ['a registry', { ...answers, registry: 'oci://ghcr.io/acme/tools-cache' }],
])('pakages.json with %s is one that we read', (_, given) => {
  const { text } = scaffoldFiles(given, everything).find(({ path }) => path === 'pakages.json')!
  expect(parseConfiguration(text, 'pakages.json').values).toMatchObject({
    name: 'acme',
    license: 'Apache-2.0 OR MIT',
    repository: 'spack_repo/acme',
  })
})

test('no action of the workflows is named by anything but a commit', () => {
  const uses = scaffoldFiles(answers, everything).flatMap(({ text }) =>
    [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action!),
  )
  expect(uses.length).toBeGreaterThanOrEqual(6)
  expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([])
})

describe('the workflows and the file for dependabot are without findings', () => {
  test("by GitHub's own parser and actionlint", () => {
    const scripts = join(import.meta.dirname, '..', '..', '..', '..', 'scripts')
    const [status, text] = ran(
      process.execPath,
      join(scripts, 'run.mjs'),
      'scripts/lint-workflows.ts',
      root,
    )
    expect([status, text]).toEqual([0, '7 workflows: 0 findings\n'])
  })

  describeWith(program('actionlint'), 'actionlint', () => {
    test('by actionlint with shellcheck', () => {
      spawnSync('git', ['init', '--quiet', root])
      expect(ran('actionlint')).toEqual([0, ''])
    })
  })

  describeWith(program('zizmor'), 'zizmor', () => {
    test('by the auditor of zizmor', () => {
      expect(ran('zizmor', '--offline', '--quiet', '--persona=auditor', '.')).toEqual([
        0,
        expect.not.stringContaining('error['),
      ])
    })
  })
})

test('a push cancels the earlier run of its pull request, and no run that publishes', () => {
  const { text } = scaffoldFiles(answers, everything).find(({ path }) =>
    path.endsWith('/packages.yml'),
  )!
  const { concurrency } = parseYaml(text, 'packages.yml') as { concurrency: object }
  const groupOf = (github: object): unknown => {
    const status = { success: true, failure: false, cancelled: false }
    return interpolateAll(concurrency, { contexts: { github }, status })
  }
  const pushed = (run: string) => ({ event_name: 'push', ref: 'refs/heads/main', run_id: run })
  const proposed = (run: string) => ({
    ...{ event_name: 'pull_request', ref: 'refs/pull/7/merge', run_id: run },
  })
  expect(groupOf(pushed('1'))).not.toEqual(groupOf(pushed('2')))
  expect(groupOf(proposed('1'))).toEqual(groupOf(proposed('2')))
  expect(groupOf(proposed('1'))).toMatchObject({ 'cancel-in-progress': true })
})

describe('what is published is looked up', () => {
  const written = (workflows: ScaffoldAnswers['workflows']) => {
    const { text } = scaffoldFiles({ ...answers, workflows }, everything).find(({ path }) =>
      path.endsWith('/vulnerabilities.yml'),
    )!
    return parseYaml(text, 'vulnerabilities.yml') as {
      on: object
      jobs: { vulnerabilities: { if?: string; with?: object } }
    }
  }

  test.each([
    ['a night', { event_name: 'schedule', event: {} }, true],
    ['a push that published', { event: { workflow_run: { event: 'push' } } }, true],
    ['no proposal', { event: { workflow_run: { event: 'pull_request' } } }, false],
  ])('after %s', (_, github, looked) => {
    const { on, jobs } = written(WORKFLOWS)
    expect(on).toMatchObject({ workflow_run: { workflows: ['Packages'], branches: ['main'] } })
    const status = { success: true, failure: false, cancelled: false }
    const contexts = { github: { event_name: 'workflow_run', ...github } }
    expect(interpolateAll(`\${{ ${jobs.vulnerabilities.if!} }}`, { contexts, status })).toBe(looked)
  })

  test('without pages where the repository has none, and after nothing where it publishes nothing', () => {
    const { on, jobs } = written(['vulnerabilities'])
    expect(on).not.toHaveProperty('workflow_run')
    expect(jobs.vulnerabilities.if).toBeUndefined()
    expect(jobs.vulnerabilities.with).toEqual({ pages: false })
    expect(written(WORKFLOWS).jobs.vulnerabilities.with).toBeUndefined()
  })
})
