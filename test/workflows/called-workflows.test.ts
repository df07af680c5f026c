import { describe, expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  readWorkflow,
  type CallSource,
  type StepSource,
  type WorkflowSource,
} from '@pakages/testing/workflows/workflow-file'
import { parse } from 'yaml'
import { root } from './toolkit.ts'

const FOLDER = join(root, '.github', 'workflows')
const all = globSync('*.yml', { cwd: FOLDER }).sort()
const read = await Promise.all(all.map((file) => readWorkflow(join(FOLDER, file))))
const called = all
  .map((file, at): [string, WorkflowSource] => [file, read[at]!])
  .filter(([, { on }]) => Object.hasOwn(on, 'workflow_call'))

const stepsOf = ({ jobs }: WorkflowSource): StepSource[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps)

/** The inputs that one of our actions declares. */
const inputsOf = (action: string): string[] =>
  Object.keys(
    (
      parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as {
        inputs: Record<string, unknown>
      }
    ).inputs,
  )

/** The titles of the groups of tests that run workflows, such as `pages.yml by act`. */
const groups = globSync('*.test.ts', { cwd: import.meta.dirname }).flatMap((file) =>
  [
    ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(
      /^describe(ByEach)?\w*\([^=]*?'([^']+\.yml[^']*)'/gm,
    ),
  ].flatMap(([, each, title]) =>
    each === undefined ? [title!] : [`${title} by the driver`, `${title} by act`],
  ),
)

describe.each(called)('%s, which others call,', (file, workflow) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  const steps = stepsOf(workflow)
  const jobs = Object.entries(workflow.jobs)

  test('names our actions by its own commit, and others by theirs', () => {
    const uses = [
      ...steps.flatMap((step) => step.uses ?? []),
      ...jobs.flatMap(([, job]) => job.uses ?? []),
    ]
    const wrong = uses.filter(
      (one) =>
        !/^\$\/[a-z]+$|^\.\/\.github\/workflows\/|^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one),
    )
    expect(wrong).toEqual([])
  })

  test('gives our actions inputs that they have', () => {
    const unknown = steps.flatMap(({ uses, with: given = {} }) => {
      if (!uses?.startsWith('$/')) return []
      const known = inputsOf(uses.slice(2))
      return Object.keys(given).filter((name) => !known.includes(name))
    })
    expect(unknown).toEqual([])
  })

  test('hands on each of its inputs', () => {
    // How deep a checkout goes is no use of an input by itself.
    const used = JSON.stringify(workflow.jobs, (key, value: unknown) =>
      key === 'fetch-depth' ? undefined : value,
    )
    const { inputs = {} } = (workflow.on['workflow_call'] ?? {}) as CallSource
    const lost = Object.keys(inputs).filter(
      (name) => !new RegExp(`inputs\\.${name}(?![\\w-])`).test(used),
    )
    expect(lost).toEqual([])
  })

  test('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('gives no permission but to jobs, by name, and a time to each', () => {
    expect(workflow.permissions).toEqual({})
    for (const [, job] of jobs) {
      expect(typeof job.permissions).toBe('object')
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeDefined()
    }
  })

  test('lets what writes wait, and cancels none of it', () => {
    expect(text).not.toContain('cancel-in-progress: true')
    for (const [id, { permissions, concurrency, steps: own = [] }] of jobs) {
      const pushes = own.some(({ uses }) =>
        /^\$\/(?:push|promote|review|release|prune|container)$/.test(uses ?? ''),
      )
      if (pushes && Object.values(permissions ?? {}).includes('write'))
        expect([id, concurrency]).toEqual([id, expect.objectContaining({ queue: 'max' })])
    }
  })

  test('gives artifacts names of their own for each call', () => {
    const names = steps
      .filter(({ uses }) => /upload-(?:pages-)?artifact@/.test(uses ?? ''))
      .map((step) => String(step.with?.['name']))
    expect(names.filter((name) => !name.includes('${{'))).toEqual([])
  })

  test.each(['the driver', 'act'])('runs from start to end by %s', (engine) => {
    // The stages of a build are called by package-repository.yml.
    const name = file === 'build-stage.yml' ? 'package-repository.yml' : file
    const by = groups.filter((title) => title.includes(name) && title.endsWith(` by ${engine}`))
    expect(by).not.toEqual([])
  })

  test('says of each input what it is', () => {
    const { inputs = {}, secrets = {} } = (workflow.on['workflow_call'] ?? {}) as CallSource
    for (const one of [...Object.values(inputs), ...Object.values(secrets)])
      expect(one).toHaveProperty('description')
  })
})

test('All that others call are known here', () => {
  expect(called.length).toBeGreaterThanOrEqual(4)
})
