import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildReport, workFolder } from '@pakages/core'
import type { BuildReport } from '@pakages/model'
import { examples } from '../../examples/make-sources.ts'
import { describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import { runAction, runCli, type StepResult } from '@pakages/testing/run-action'

describeWith(spack, 'a build as a step of a job, with a real Spack, in which packages fail', () => {
  let folder: string
  let job: string
  let result: StepResult
  let report: BuildReport

  const env = (): Record<string, string> => {
    const { root, userCache } = spackInstallation()!
    return { SPACK_ROOT: root, PAKAGES_CACHE: join(userCache, '..') }
  }
  const outcomes = (from: BuildReport): Record<string, string> =>
    Object.fromEntries(from.specs.map(({ name, outcome }) => [name, outcome]))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pakages build-'))
    job = join(folder, 'job')
    cpSync(examples, job, { recursive: true })
    result = await runAction(
      'build',
      {
        repository: '.\nfailing',
        specs: 'libbins\nneeds-broken-source\nwrong-checksum',
        'install-root': await mkdtemp(join(tmpdir(), 'pakages-store-')),
        'check-run': '51725241954',
      },
      { cwd: job, env: env() },
    )
    report = await buildReport.read(workFolder(join(job, '.pakages')).buildReport)
  }, 300_000)

  afterAll(async () => {
    await Promise.all(
      [folder, report.installRoot].map((path) => rm(path, { recursive: true, force: true })),
    )
  })

  test('fails, and has built and kept all that could be', () => {
    expect(result.exitCode).toBe(1)
    expect(outcomes(report)).toMatchObject({
      libbins: 'built',
      libwelford: 'built',
      'broken-source': 'failed',
      'needs-broken-source': 'skipped',
      'wrong-checksum': 'failed',
      glibc: 'external',
    })
    expect(result.outputs).toMatchObject({ failed: '2', reused: '0' })
  })

  test('points to the line of the source in the repository, not to the stage', () => {
    const told = result.annotations.find(({ message }) => message.startsWith('broken-source@'))!
    expect(told).toMatchObject({
      level: 'error',
      file: 'failing/spack_repo/pakages_failing/packages/broken_source/sources/broken-source-1.0.0/src/broken.c',
      line: 5,
    })
    expect(told.message).toContain("failed in build: 'undeclared_answer' undeclared")
  })

  test('points to the recipe whose checksum is wrong, and says what to do', () => {
    const told = result.annotations.find(({ message }) => message.startsWith('wrong-checksum@'))!
    expect(told).toMatchObject({
      file: 'failing/spack_repo/pakages_failing/packages/wrong_checksum/package.py',
    })
    expect(told.message).toContain('its sha256 differs')
    expect(told.message).toContain('spack checksum')
  })

  test('keeps the whole logs and shows their ends', async () => {
    const { log } = report.specs.find(({ name }) => name === 'broken-source')!
    expect(await readFile(join(job, '.pakages', log!), 'utf8')).toContain('undeclared_answer')
    expect(result.log).toMatch(/::group::The end of the log of broken-source@1\.0\.0/)
  })

  test('folds each package with its phases, and tells an error after the log that shows it', () => {
    expect(result.log).toMatch(
      /::group::\[\d\/7\] libwelford@\S+ built \(.* s\)\n(?:(?!::).*\n)*build: .* s\n(?:(?!::).*\n)*::endgroup::/,
    )
    expect(result.log).toMatch(
      /::group::The end of the log of broken-source\S+\n(?:(?!::(?:end)?group).*\n)+::endgroup::\n::error .*broken-source@1\.0\.0/,
    )
    const commands = result.log.split('\n').filter((line) => line.startsWith('::'))
    const open = commands.map((line) =>
      line.startsWith('::group') ? 1 : line.startsWith('::endgroup') ? -1 : 0,
    )
    // Never one in another, which the log cannot fold.
    let depth = 0
    expect(open.every((step) => (depth += step) >= 0 && depth <= 1)).toBe(true)
  })

  test('has what failed and was skipped first in the summary, with what to do and a link to the log', () => {
    const rows = result.summary.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows.map((row) => row.split(' | ').slice(1, 2).join('').split(' in ')[0])).toEqual([
      ...['**failed**', '**failed**', '**skipped**', 'built', 'built', 'built', 'built'],
    ])
    const link = '[log](https://github.com/syspack/example/actions/runs/42/job/51725241954)'
    expect(rows.filter((row) => row.includes(link))).toHaveLength(2)
    expect(rows.find((row) => row.includes('wrong-checksum'))).toContain('spack checksum')
  })

  test('says in the summary what became of each', () => {
    expect(result.summary).toContain('### Build failed')
    expect(result.summary).toMatch(/\*\*0 reused, \d+ built, 2 failed, 1 skipped/)
    expect(result.summary).toContain('it needs broken-source@1.0.0')
  })

  describe("the next job, with an environment, another install root and the first one's cache", () => {
    test('reuses what was built, and runs no build', async () => {
      const [next, store] = [join(folder, 'next'), await mkdtemp(join(tmpdir(), 'pakages-s-'))]
      cpSync(examples, next, { recursive: true })
      await mkdir(join(next, 'env'))
      await writeFile(join(next, 'env', 'spack.yaml'), 'spack:\n  specs: [libbins]\n  view: true\n')
      const reused = await runAction(
        'build',
        {
          environment: 'env',
          'trusted-caches': join(job, '.pakages', 'buildcache'),
          'install-root': store,
          'padded-length': '0',
        },
        { cwd: next, env: env() },
      )
      expect(reused.annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect(
        outcomes(await buildReport.read(workFolder(join(next, '.pakages')).buildReport)),
      ).toMatchObject({ libbins: 'reused', libwelford: 'reused', 'compiler-wrapper': 'unneeded' })
      expect(reused.outputs['hit-rate']).toBe('1.000')
      expect(existsSync(join(next, 'env', 'spack.lock'))).toBe(false)
      await rm(store, { recursive: true, force: true })
    }, 300_000)
  })

  test.each([
    [
      'an unknown spec',
      { specs: 'no-such-package-anywhere' },
      'No package repository in use has a package "no-such-package-anywhere"',
    ],
    ['something that is no spec', { specs: 'libbins@@1' }, 'This is not a spec: libbins@@1'],
    ['an unknown variant', { specs: 'libbins+nope' }, 'has no variant "nope"'],
  ])(
    'refuses %s with its cause and the next step, without a stack',
    async (_, inputs, message) => {
      const refused = await runAction(
        'build',
        { repository: '.', ...inputs },
        { cwd: job, env: env() },
      )
      expect(refused.exitCode).toBe(1)
      expect(refused.annotations.map((annotation) => annotation.message).join('\n')).toContain(
        message,
      )
      expect(refused.log).not.toMatch(/\n\s+at .*\.ts:|Traceback/)
    },
    120_000,
  )

  test("setup at a terminal gives a spack that has the run's configuration and writes into no other", async () => {
    const ended = await runCli(
      [
        'setup',
        '--repository',
        '.',
        '--trusted-caches',
        join(job, '.pakages', 'buildcache'),
        '--json',
      ],
      { cwd: job, env: env() },
    )
    expect(ended.exitCode).toBe(0)
    const { wrapper } = JSON.parse(ended.stdout) as { wrapper: string }
    const { execFileSync } = await import('node:child_process')
    const call = (...args: string[]): string =>
      execFileSync(wrapper, args, {
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
        input: '',
      })
    expect(call('repo', 'list')).toContain('pakages_examples')
    call('mirror', 'add', '--unsigned', 'mine', '/nowhere')
    expect(call('mirror', 'list')).toMatch(/^trusted-1 [\s\S]*^mine /m)
    expect(
      await readFile(join(job, '.pakages', 'setup', 'user', 'mirrors.yaml'), 'utf8'),
    ).toContain('mine')
  }, 120_000)
})
