import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitHubHost } from './host.ts'

/** What the runner would read: the files it gave to the step, and the lines on stdout. */
const folder = mkdtempSync(join(tmpdir(), 'pakages host-'))
let before: NodeJS.ProcessEnv
let printed: string[] = []
const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
const lines = (): string[] =>
  printed
    .join('')
    .split('\n')
    .filter((line) => line !== '')

beforeEach(() => {
  before = { ...process.env }
  printed = []
  for (const name of ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY']) {
    writeFileSync(join(folder, name), '')
    process.env[`GITHUB_${name}`] = join(folder, name)
  }
  Object.assign(process.env, {
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: join(folder, 'none'),
    'INPUT_MAX-JOBS': ' 4 ',
    INPUT_EMPTY: '',
    GITHUB_TOKEN: 'ghs_token',
  })
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})
afterEach(() => {
  jest.restoreAllMocks()
  for (const name of Object.keys(process.env))
    if (!(name in before)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('GitHubHost', () => {
  test('reads inputs as the runner passes them; an empty one was not given', () => {
    const host = new GitHubHost()
    expect([host.input('max-jobs'), host.input('empty'), host.input('absent')]).toEqual([
      '4',
      undefined,
      undefined,
    ])
  })

  test('writes outputs, variables and paths where the runner reads them', () => {
    const host = new GitHubHost()
    host.setOutput('report', 'two\nlines')
    host.exportVariable('SPACK_ROOT', '/opt/spack')
    host.addPath('/opt/spack/bin')
    expect(file('OUTPUT')).toMatch(/^report<<(\S+)\ntwo\nlines\n\1\n$/)
    expect(file('ENV')).toMatch(/^SPACK_ROOT<<(\S+)\n\/opt\/spack\n\1\n$/)
    expect(file('PATH')).toBe('/opt/spack/bin\n')
  })

  test('places annotations in files of the workspace, and names others in the text', () => {
    const host = new GitHubHost()
    host.error('no such\nvariant', {
      file: join(folder, 'packages', 'libfoo', 'package.py'),
      line: 7,
      column: 3,
    })
    host.warning('odd', { file: '/etc/spack/config.yaml', line: 2 })
    expect(lines()).toEqual([
      '::error file=packages/libfoo/package.py,line=7,col=3::no such%0Avariant',
      '::warning::/etc/spack/config.yaml:2: odd',
    ])
  })

  test('titles an annotation with the id of the failure, and ends it with its page', () => {
    const host = new GitHubHost()
    const page = 'https://github.com/syspack/pakages/blob/main/docs/failures.md#nothing-to-build'
    host.error('no specs', { file: 'a.json', line: 2 }, 'nothing-to-build')
    for (let number = 1; number <= 10; number++)
      host.error('no specs', undefined, 'nothing-to-build')
    expect([lines()[0], lines()[1], lines()[10], lines()[11]]).toEqual([
      `::error title=nothing-to-build,file=a.json,line=2::no specs%0A${page}`,
      `::error title=nothing-to-build::no specs%0A${page}`,
      'error[nothing-to-build]: no specs',
      page,
    ])
  })

  test('writes into the log what GitHub would not show as annotation any more', () => {
    const host = new GitHubHost()
    for (let number = 1; number <= 12; number++)
      host.error(`failure ${number}`, { file: 'a.py', line: number })
    host.warning('still an annotation')
    expect(lines().filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines().slice(-3)).toEqual([
      'error: a.py:11: failure 11',
      'error: a.py:12: failure 12',
      '::warning::still an annotation',
    ])
  })

  test('does not let the text of others command the runner', () => {
    const host = new GitHubHost()
    host.info('  ::add-path::/evil\nname ##[set-env name=X]y\nlibfoo::bar')
    expect(lines()).toEqual([
      '  :\u200b:add-path::/evil',
      'name #\u200b#[set-env name=X]y',
      'libfoo::bar',
    ])
  })

  test('masks secrets and the tokens of the runner, in the log and in the summary', async () => {
    const host = new GitHubHost()
    host.mask('hunter22')
    host.info('login with hunter22 and ghs_token')
    await host.summary('password hunter22, ghs_token')
    expect(lines()).toEqual(['::add-mask::hunter22', 'login with *** and ***'])
    expect(file('STEP_SUMMARY')).toBe('password ***, ***\n')
  })

  test('keeps all summaries of a step together under the limit', async () => {
    const host = new GitHubHost()
    for (let part = 0; part < 3; part++) await host.summary('a line of the table\n'.repeat(25_000))
    const written = file('STEP_SUMMARY')
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(1024 * 1024)
    expect(written).toContain('This summary was cut')
  })

  test('folds groups, the outer one only', async () => {
    const host = new GitHubHost()
    await host.group('outer', async () => host.group('inner', async () => host.info('text')))
    expect(lines()).toEqual(['::group::outer', 'inner', 'text', '::endgroup::'])
  })

  test('annotates what happens in a group once the group is closed, in order', async () => {
    const host = new GitHubHost()
    const group = host.group('outer', async () => {
      host.warning('first')
      await host.group('inner', async () => host.error('second'))
      host.info('text')
      throw new Error('stopped')
    })
    await expect(group).rejects.toThrow('stopped')
    expect(lines()).toEqual([
      ...['::group::outer', 'inner', 'text', '::endgroup::'],
      ...['::warning::first', '::error::second'],
    ])
  })

  test('says in a group that would be empty how long it took', async () => {
    await new GitHubHost().group('nothing to say', async () => {})
    expect(lines()).toEqual(['::group::nothing to say', 'took 0.0 s', '::endgroup::'])
  })

  test('folds what is finished with its phases, and has no fold where there are none', () => {
    const host = new GitHubHost()
    const common = { outcome: 'built', total: 2, seconds: 3 }
    host.progress({ ...common, subject: 'libfoo@1.1', done: 1, details: ['build: 2.0 s'] })
    host.progress({ ...common, subject: 'alpha@2.0', done: 2, details: [] })
    expect(lines()).toEqual([
      '::group::[1/2] libfoo@1.1 built (3.0 s)',
      'build: 2.0 s',
      '::endgroup::',
      '[2/2] alpha@2.0 built (3.0 s)',
    ])
  })
})
