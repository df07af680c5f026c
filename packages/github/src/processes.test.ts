import { describe, expect, test } from '@jest/globals'
import { Cancelled, nodeProcesses, UserError, type Processes } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { gitHubProcesses } from './processes.ts'

const env = { PATH: process.env['PATH'] ?? '' }
const host = new MemoryHost()
const kinds: [string, Processes][] = [
  ['nodeProcesses', nodeProcesses],
  ['gitHubProcesses', gitHubProcesses(host)],
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

describe('the log of a runner', () => {
  const logOf = async (words: readonly string[], shown: boolean): Promise<string[]> => {
    const log = new MemoryHost()
    await gitHubProcesses(log).run('echo', words, { env, shown })
    return log.messages('info')
  }

  test('shows the command that asks for it, and not what it printed', async () => {
    expect(await logOf(['fetch', '--quiet'], true)).toEqual(['[command]echo fetch --quiet'])
    expect(await logOf(['fetch', '--quiet'], false)).toEqual([])
  })

  test.each([
    ['a password in an address', 'https://bob:s3cret@example.org/x', ['s3cret', 'bob']],
    ['a token as the user', 'https://ghs_token@example.org/x', ['ghs_token']],
  ])('does not show %s', async (_, word, secrets) => {
    const [line] = await logOf([word], true)
    expect(line).toBe(`[command]echo https://***@example.org/x`)
    for (const secret of secrets) expect(line).not.toContain(secret)
  })

  test.each([
    '\n::add-path::/evil',
    '\r::add-path::/evil',
    '\u0085::x',
    '\u2028::x',
    '\ufeff::x',
    'a\u{e0041}',
  ])('lets no word begin a line (%j)', async (word) => {
    const [line] = await logOf([word], true)
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })
})
