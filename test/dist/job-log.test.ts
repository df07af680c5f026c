import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examples } from '../../examples/make-sources.ts'
import { runAction, type StepResult } from '@pakages/testing/run-action'

const PATIENCE = 120_000

/** The log as its shape: times, hashes and sizes are those of the machine. */
const shape = ({ log }: StepResult, folder: string): string[] =>
  log
    .replaceAll(folder, 'JOB')
    .replace(/\d+(\.\d+)? s\b/g, 'N s')
    .replace(/\/[a-z2-7]{7,32}\b/g, '/HASH')
    .split('\n')
    .filter((line) => line !== '')

/** What a person sees who does not look for debug lines. */
const shown = (step: StepResult, folder: string): string[] =>
  shape(step, folder).filter((line) => !line.startsWith('::debug::'))

describe('the log of a step, as its runner gets it', () => {
  let folder: string
  const layout = () => `oci-layout:${join(folder, 'layout')}`
  const step = (name: string, inputs: Record<string, string>): Promise<StepResult> =>
    runAction(name, inputs, { cwd: folder, env: { RUNNER_DEBUG: '1' } })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pakages-log-'))
    await cp(join(examples, 'prebuilt'), join(folder, '.pakages'), { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test(
    'of a push has a group for each of its phases, and says in debug lines why it may publish',
    async () => {
      const pushed = await step('push', { registry: layout(), sign: 'none' })
      expect(pushed.exitCode).toBe(0)
      const lines = shown(pushed, folder)
      expect(lines.filter((line) => /^::(end)?group/.test(line))).toEqual([
        '::group::Pushing 7 packages to oci-layout:JOB/layout',
        '::endgroup::',
        '::group::Recording the generation',
        '::endgroup::',
      ])
      expect(lines.filter((line) => line.startsWith('['))).toHaveLength(7)
      expect(shape(pushed, folder)[0]).toBe(
        '::debug::This run may publish binaries: main is the default branch.',
      )
    },
    PATIENCE,
  )

  test(
    'of a plan tells in debug lines which cache has which package',
    async () => {
      const planned = await step('plan', {
        lock: '.pakages/spack.lock',
        'trusted-caches': layout(),
      })
      expect(planned.exitCode).toBe(0)
      const debug = shape(planned, folder).filter((line) => line.startsWith('::debug::'))
      expect(debug).toEqual(
        expect.arrayContaining([
          '::debug::oci-layout:JOB/layout has 7 packages',
          expect.stringMatching(/^::debug::libbins@\S+\/HASH is in oci-layout:JOB\/layout$/),
          expect.stringMatching(/^::debug::embed-text@\S+ is not needed: all that would use it is/),
        ]),
      )
    },
    PATIENCE,
  )

  test(
    'of an installation has a group for choosing and one for installing, and the notice outside',
    async () => {
      const installed = await step('install', {
        specs: 'libbins',
        registry: layout(),
        'install-root': join(folder, 'root'),
      })
      expect(installed.exitCode).toBe(0)
      const lines = shown(installed, folder)
      expect(lines.map((line) => line.replace(/^\[.*/, '[progress]'))).toEqual([
        expect.stringMatching(/^::notice::There is no policy/),
        '::group::Choosing and verifying in oci-layout:JOB/layout',
        expect.stringMatching(/took N s$/),
        '::endgroup::',
        expect.stringMatching(/^::group::Installing \d packages into JOB\/root$/),
        ...['[progress]', '[progress]', '[progress]'],
        '::endgroup::',
      ])
    },
    PATIENCE,
  )
})
