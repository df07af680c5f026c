import { describe, expect, test } from '@jest/globals'
import { Cancelled, nodeProcesses, UserError, type Processes } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { gitHubProcesses } from './processes.ts'

const env = { PATH: process.env['PATH'] ?? '' }
const host = new MemoryHost()
const kinds: [string, Processes][] = [
  ['nodeProcesses', nodeProcesses],
  ['gitHubProcesses', gitHubProcesses(host, ['sh', 'no-such-program'])],
]

describe.each(kinds)('the contract of Processes, kept by %s', (_, processes) => {
  test('a non-zero exit code is a result, with both streams', async () => {
    const lines: string[] = []
    const result = await processes.run(
      'sh',
      ['-c', 'echo out; echo err >&2; printf last; exit 3'],
      { env, onLine: (line, stream) => lines.push(`${stream} ${line}`) },
    )
    expect(result).toMatchObject({ exitCode: 3, stdout: 'out\nlast', stderr: 'err\n' })
    expect(lines.toSorted()).toEqual(['stderr err', 'stdout last', 'stdout out'])
  })

  test('the program has the environment that was named, and no more', async () => {
    process.env['PAKAGES_TEST_LEAK'] = 'leak'
    const { stdout } = await processes.run('sh', ['-c', 'echo "$ONLY|$PAKAGES_TEST_LEAK"'], {
      env: { ...env, ONLY: 'this' },
    })
    delete process.env['PAKAGES_TEST_LEAK']
    expect(stdout).toBe('this|\n')
  })

  test('stdin is a pipe with the text that was given, or an empty one', async () => {
    expect((await processes.run('cat', [], { env, stdin: 'text' })).stdout).toBe('text')
    expect((await processes.run('cat', [], { env })).stdout).toBe('')
  })

  test('only the end of a long output is kept', async () => {
    expect((await processes.run('sh', ['-c', 'printf 1234567890'], { env, keep: 4 })).stdout).toBe(
      '7890',
    )
  })

  test('a program that does not exist is named', async () => {
    const run = processes.run('no-such-program', [], { env })
    await expect(run).rejects.toBeInstanceOf(UserError)
    await expect(run).rejects.toThrow('no-such-program')
  })

  test('a program that is stopped ends with the reason of the signal', async () => {
    const controller = new AbortController()
    const run = processes.run('sh', ['-c', 'echo started; sleep 60'], {
      env,
      signal: controller.signal,
      onLine: () => controller.abort(new Cancelled('SIGTERM')),
    })
    await expect(run).rejects.toBeInstanceOf(Cancelled)
  })
})

test('gitHubProcesses shows the command in the log and not what it printed', async () => {
  const log = new MemoryHost()
  await gitHubProcesses(log, ['echo']).run('echo', ['::add-path::/evil'], { env })
  expect(log.messages('info')).toEqual([
    expect.stringMatching(/^\[command\]\S*echo ::add-path::\/evil$/),
  ])
})
