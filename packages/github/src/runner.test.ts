import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import * as toolkit from '@actions/core'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as own from './runner.ts'

/** What both can do, under one name each. */
interface Runner {
  readonly info: (text: string) => void
  readonly setSecret: (value: string) => void
  readonly debug: (text: string) => void
  readonly annotate: (text: string, file?: string, line?: number, column?: number) => void
  readonly startGroup: (heading: string) => void
  readonly endGroup: () => void
  readonly setOutput: (name: string, value: string) => void
  readonly exportVariable: (name: string, value: string) => void
  readonly addPath: (folder: string) => void
  readonly getInput: (name: string) => string
  readonly addSummary: (markdown: string) => Promise<unknown>
}

const ours: Runner = {
  ...own,
  setSecret: (value) => own.command('add-mask', value),
  debug: (text) => own.command('debug', text),
  annotate: (text, file, line, col) =>
    own.command(
      'warning',
      text,
      file === undefined
        ? {}
        : { file, ...(line !== undefined && { line }), ...(col !== undefined && { col }) },
    ),
  startGroup: (heading) => own.command('group', heading),
  endGroup: () => own.command('endgroup', ''),
}
const theirs: Runner = {
  ...toolkit,
  annotate: (text, file, startLine, startColumn) =>
    toolkit.warning(
      text,
      file === undefined
        ? {}
        : {
            file,
            ...(startLine !== undefined && { startLine }),
            ...(startColumn !== undefined && { startColumn }),
          },
    ),
  addSummary: (markdown) => toolkit.summary.addRaw(markdown).write(),
}

const FILES = ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY']
const folder = mkdtempSync(join(tmpdir(), 'pakages runner-'))
let before: NodeJS.ProcessEnv
beforeEach(() => {
  before = { ...process.env }
})
afterEach(() => {
  jest.restoreAllMocks()
  for (const name of Object.keys(process.env))
    if (!(name in before)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Everything that the runner can see of what was said: log, files and the environment. */
async function seen(
  runner: Runner,
  say: (runner: Runner) => unknown,
  withFiles: boolean,
): Promise<object> {
  for (const name of FILES) {
    writeFileSync(join(folder, name), 'before\n')
    if (withFiles) process.env[`GITHUB_${name}`] = join(folder, name)
    else Reflect.deleteProperty(process.env, `GITHUB_${name}`)
  }
  const environment = { INPUT_MAX_JOBS: ' 4\n', 'INPUT_A-B': 'x', PATH: '/bin' }
  Object.assign(process.env, environment)
  Reflect.deleteProperty(process.env, 'SPACK_ROOT')
  let log = ''
  const printing = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text)
    return true
  })
  const answer = await say(runner)
  printing.mockRestore()
  const steady = (text: string): string => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER')
  return {
    answer,
    log: steady(log),
    files: FILES.map((name) => steady(readFileSync(join(folder, name), 'utf8'))),
    path: process.env['PATH'],
    variable: process.env['SPACK_ROOT'],
  }
}

const HOSTILE = 'a%0A\r\n::set-env name=X::y,z:100%\u2028'
const cases: [string, (runner: Runner) => unknown][] = [
  ['a line of the log', (to) => to.info(HOSTILE)],
  ['a secret to mask', (to) => to.setSecret(HOSTILE)],
  ['a line for debugging', (to) => to.debug(HOSTILE)],
  ['an annotation', (to) => to.annotate(HOSTILE)],
  ['an annotation of a file', (to) => to.annotate('odd', 'a,b:c%.py')],
  ['an annotation of a place', (to) => to.annotate('odd', 'package.py', 7, 3)],
  ['an annotation of no line', (to) => to.annotate('odd', 'package.py', 0, 3)],
  ['a group', (to) => [to.startGroup(HOSTILE), to.endGroup()]],
  ['an output', (to) => [to.setOutput('report', HOSTILE), to.setOutput('none', '')]],
  ['a variable', (to) => to.exportVariable('SPACK_ROOT', HOSTILE)],
  ['a folder of the PATH', (to) => to.addPath('/opt/my spack/bin')],
  ['inputs', (to) => ['max jobs', 'a-b', 'none'].map((name) => to.getInput(name))],
]

describe('the runner is told as @actions/core tells it', () => {
  test.each(cases)('%s', async (_, say) => {
    expect(await seen(ours, say, true)).toEqual(await seen(theirs, say, true))
  })

  test.each(cases)('%s, where it gives no files', async (_, say) => {
    expect(await seen(ours, say, false)).toEqual(await seen(theirs, say, false))
  })

  test('a summary', async () => {
    const say = async (to: Runner): Promise<void> => void (await to.addSummary('# Done\n'))
    expect(await seen(ours, say, true)).toEqual(await seen(theirs, say, true))
  })

  test('and both refuse where a file that the runner named is gone, or it has no summaries', async () => {
    for (const runner of [ours, theirs]) {
      process.env['GITHUB_OUTPUT'] = join(folder, 'gone')
      Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY')
      expect(() => runner.setOutput('a', 'b')).toThrow(join(folder, 'gone'))
    }
    await expect(ours.addSummary('x')).rejects.toThrow()
  })
})
