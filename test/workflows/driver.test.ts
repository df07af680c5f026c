import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { proposed, pushed } from '@pakages/testing/workflows/events'
import type { Platform } from '@pakages/testing/workflows/platform'
import { standIns } from '@pakages/testing/workflows/stand-ins/index'
import { toolkitActions } from '@pakages/testing/workflows/step-actions'
import type { RunRecord } from '@pakages/testing/workflows/workflow-run'
import { SampleRepository } from './sample-repository.ts'

const NAME = 'acme/packages'
const FILE = '.github/workflows/a.yml'

describe('the driver of workflows', () => {
  let repository: SampleRepository
  let platform: Platform

  beforeEach(() => {
    repository = new SampleRepository()
    platform = repository.platform(
      toolkitActions({ name: 'none/none', root: repository.folder, standIns }),
      { secrets: { PASSWORD: 'hunter2' }, environment: { MARKS: repository.folder } },
    )
  })
  afterEach(() => repository.remove())

  /** A workflow with these jobs, after a push. */
  const start = (jobs: string, more: Record<string, string> = {}, head = '') =>
    platform.start(
      FILE,
      pushed(
        NAME,
        'refs/heads/main',
        repository.commit({ [FILE]: `on: push\n${head}\njobs:\n${indented(jobs)}`, ...more }),
      ),
    )
  const results = ({ jobs }: RunRecord): Record<string, string> =>
    Object.fromEntries(jobs.map(({ name, result }) => [name, result]))
  const log = (): string => repository.log.join('\n')

  test('hands outputs from step to step and from job to job', async () => {
    const run = await start(`
one:
  runs-on: ubuntu-24.04
  outputs: { said: "\${{ steps.say.outputs.word }}" }
  steps:
    - id: say
      run: echo "word=hello" >> "$GITHUB_OUTPUT"; echo "KEPT=yes" >> "$GITHUB_ENV"
    - run: echo "kept $KEPT \${{ env.KEPT }}"
two:
  needs: one
  runs-on: ubuntu-24.04
  env: { SAID: "\${{ needs.one.outputs.said }}" }
  steps: [{ run: 'echo "heard $SAID in $GITHUB_REPOSITORY"' }]`).done()
    expect(run.conclusion).toBe('success')
    expect(log()).toContain('kept yes yes')
    expect(log()).toContain('heard hello in acme/packages')
  })

  test('skips what needs a failed job, and what needs that, but for what always runs', async () => {
    const run = await start(`
bad: { runs-on: x, steps: [{ run: exit 3 }, { run: echo no }, { if: always(), run: echo cleaned }] }
next: { needs: bad, runs-on: x, steps: [{ run: echo no }] }
after: { needs: next, runs-on: x, steps: [{ run: echo no }] }
told: { needs: after, if: failure(), runs-on: x, steps: [{ run: echo told }] }
green: { runs-on: x, steps: [{ run: exit 1, continue-on-error: true }] }`).done()
    expect(run.conclusion).toBe('failure')
    expect(results(run)).toEqual({
      bad: 'failure',
      next: 'skipped',
      after: 'skipped',
      told: 'success',
      green: 'success',
    })
    expect(log()).toContain('bad: cleaned')
    expect(log()).not.toMatch(/: no$/m)
  })

  test('tells a job its id and not the name that is shown, also in a called workflow and a matrix', async () => {
    await start(
      `
one: { name: First of all, runs-on: x, steps: [{ run: 'echo "$GITHUB_JOB is \${{ github.job }}"' }] }
call: { name: Called, uses: ./.github/workflows/b.yml }`,
      {
        '.github/workflows/b.yml': `
on: workflow_call
jobs: { inner: { name: Within, runs-on: x, strategy: { matrix: { n: [1] } }, steps: [{ run: 'echo "$GITHUB_JOB is \${{ github.job }}"' }] } }`,
      },
    ).done()
    expect(log()).toContain('First of all: one is one')
    expect(log()).toMatch(/Called \/ Within \(1\): inner is inner/)
  })

  test('spreads a matrix, and refuses an empty one as GitHub does', async () => {
    const run = await start(`
plan:
  runs-on: x
  outputs: { m: "\${{ steps.m.outputs.m }}" }
  steps: [{ id: m, run: 'echo "m={\\"include\\":[{\\"n\\":1},{\\"n\\":2}]}" >> "$GITHUB_OUTPUT"' }]
each: { needs: plan, runs-on: x, strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.m) }}" }, steps: [{ run: "echo number \${{ matrix.n }}" }] }
none: { runs-on: x, strategy: { matrix: { include: "\${{ fromJSON('[]') }}" } }, steps: [{ run: echo no }] }`).done()
    expect(results(run)).toEqual({
      plan: 'success',
      'each (1)': 'success',
      'each (2)': 'success',
      none: 'failure',
    })
    expect(run.jobs.find(({ name }) => name === 'none')!.problem).toContain('any values')
  })

  test('ends the others of a matrix when one fails, unless it is told not to', async () => {
    const jobs = (failFast: boolean) => `
each:
  runs-on: x
  strategy: { fail-fast: ${failFast}, matrix: { n: [1, 2] } }
  steps: [{ run: "[ \${{ matrix.n }} = 2 ] || exit 1; sleep 1" }]`
    expect(results(await start(jobs(true)).done())).toMatchObject({ 'each (2)': 'cancelled' })
    expect(results(await start(jobs(false)).done())).toMatchObject({ 'each (2)': 'success' })
  })

  test('masks secrets in logs, and hands on no output that holds one', async () => {
    await start(`
one:
  runs-on: x
  outputs: { leak: "\${{ steps.s.outputs.leak }}" }
  steps: [{ id: s, env: { P: "\${{ secrets.PASSWORD }}" }, run: 'echo "is $P"; echo "leak=$P" >> "$GITHUB_OUTPUT"' }]
two: { needs: one, runs-on: x, steps: [{ run: "echo 'got [\${{ needs.one.outputs.leak }}]'" }] }`).done()
    expect(log()).toContain('one: is ***')
    expect(log()).toContain('got []')
  })

  const CALLED = `
on:
  workflow_call:
    inputs: { word: { type: string, default: nothing } }
    secrets: { password: {} }
    outputs: { back: { value: "\${{ jobs.inner.outputs.back }}" } }
permissions: {}
jobs:
  inner:
    runs-on: x
    permissions: { packages: write }
    outputs: { back: "\${{ steps.b.outputs.back }}" }
    steps:
      - { id: b, run: 'echo "back=\${{ inputs.word }}, $GITHUB_EVENT_NAME" >> "$GITHUB_OUTPUT"' }
`
  const calling = (permissions: string) => `
call: { uses: ./.github/workflows/b.yml, permissions: ${permissions}, with: { word: hi } }
last: { needs: call, runs-on: x, steps: [{ run: "echo 'back: \${{ needs.call.outputs.back }}'" }] }`

  test('calls a workflow with inputs and hands back its outputs', async () => {
    const run = await start(calling('{ packages: write }'), {
      '.github/workflows/b.yml': CALLED,
    }).done()
    expect(results(run)).toEqual({ 'call / inner': 'success', last: 'success' })
    expect(log()).toContain('back: hi, push')
  })

  test('starts nothing where a called workflow asks for more than its caller may', async () => {
    const run = await start(calling('{ packages: read }'), {
      '.github/workflows/b.yml': CALLED,
    }).done()
    expect(run.problem).toBe(
      "The nested job 'inner' is requesting 'packages: write', but is only allowed 'packages: read'.",
    )
    expect(run.jobs).toEqual([])
  })

  test('gives a pull request of a fork a token that only reads, and no secrets', async () => {
    const commit = repository.commit({
      [FILE]: `on: pull_request\njobs: { a: { runs-on: x, permissions: { packages: write, id-token: write }, steps: [{ run: "echo 'secret [\${{ secrets.PASSWORD }}]'" }] } }`,
    })
    const run = await platform
      .start(FILE, proposed(NAME, { commit, head: commit, from: 'mallory/packages' }))
      .done()
    expect(run.jobs[0]!.permissions).toEqual({ packages: 'read' })
    expect(log()).toContain('secret []')
  })

  test('lets a group run one by one, and cancels who waits when a newer one comes, unless it queues', async () => {
    const jobs = `write: { runs-on: x, steps: [{ run: 'touch "$MARKS/began"; while [ ! -e "$MARKS/go" ]; do sleep 0.05; done' }] }`
    const three = async (queue: string): Promise<string[]> => {
      const [began, go] = ['began', 'go'].map((name) => join(repository.folder, name))
      const next = (n: number) =>
        start(jobs, { n: `${queue} ${n}` }, `concurrency: { group: writing${queue} }`)
      const until = async (is: () => boolean): Promise<void> => {
        while (!is()) await setTimeout(20)
      }
      const first = next(1)
      await until(() => existsSync(began!))
      const second = next(2)
      await until(() => platform.groups.waiting('writing') === 1)
      const third = next(3)
      if (queue === '') await second.done()
      else await until(() => platform.groups.waiting('writing') === 2)
      writeFileSync(go!, '')
      const runs = await Promise.all([first, second, third].map((run) => run.done()))
      for (const file of [began!, go!]) rmSync(file)
      return runs.map(({ conclusion }) => conclusion)
    }
    expect(await three('')).toEqual(['success', 'cancelled', 'success'])
    expect(await three(', queue: max')).toEqual(['success', 'success', 'success'])
  })

  test('lets a called workflow wait for its own group', async () => {
    const called = `
on: workflow_call
concurrency: { group: site, queue: max }
jobs:
  write: { runs-on: x, steps: [{ run: 'mkdir "$MARKS/alone" && sleep 0.2 && rmdir "$MARKS/alone"' }] }`
    const use = '{ uses: ./.github/workflows/called.yml }'
    const { conclusion } = await start(`a: ${use}\nb: ${use}\nc: ${use}`, {
      '.github/workflows/called.yml': called,
    }).done()
    expect(conclusion).toBe('success')
  })

  test('cancels a run: what runs gets a signal, what always runs still does', async () => {
    const mark = join(repository.folder, 'began')
    const run = start(`
long: { runs-on: x, steps: [{ run: 'trap "echo stopped; exit 130" INT; touch "$MARKS/began"; while :; do sleep 0.1; done' }, { if: always(), run: echo last }] }
next: { needs: long, runs-on: x, steps: [{ run: echo no }] }`)
    while (!existsSync(mark)) await setTimeout(20)
    run.cancel()
    const record = await run.done()
    expect(record.conclusion).toBe('cancelled')
    expect(results(record)).toEqual({ long: 'cancelled', next: 'skipped' })
    expect(log()).toContain('long: stopped')
    expect(log()).toContain('long: last')
  })

  test('runs failed jobs again, with what the others left', async () => {
    const run = start(`
good: { runs-on: x, steps: [{ run: "mkdir out; echo $GITHUB_RUN_ATTEMPT > out/a" }, { uses: actions/upload-artifact@v7, with: { name: a, path: out } }] }
bad: { needs: good, runs-on: x, steps: [{ uses: actions/download-artifact@v8, with: { name: a } }, { run: 'cat a; [ -e "$MARKS/mended" ]' }] }`)
    expect((await run.done()).conclusion).toBe('failure')
    writeFileSync(join(repository.folder, 'mended'), '')
    const again = await run.rerun('failed')
    expect(again.conclusion).toBe('success')
    expect(results(again)).toEqual({ bad: 'success' })
  })

  test('refuses a second artifact of the same name in a run', async () => {
    const upload = '{ uses: actions/upload-artifact@v7, with: { name: a, path: f } }'
    const run = await start(
      `a: { runs-on: x, steps: [{ run: echo > f }, ${upload}, ${upload}] }`,
    ).done()
    expect(run.conclusion).toBe('failure')
    expect(log()).toContain('(409) Conflict')
  })

  test('reads no workflow that GitHub would not', async () => {
    const run = await start('a: { runs-on: x, stepz: [] }').done()
    expect(run.problem).toContain("Unexpected value 'stepz'")
  })
})

const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
