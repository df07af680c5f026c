import { describe, expect, test } from '@jest/globals'
import { UserError } from '../errors.ts'
import { nodeProcesses } from './processes.ts'

const env = { PATH: process.env['PATH'] ?? '' }

/** Whether a process of this id is still there and not merely waiting to be reaped. */
const alive = async (id: string): Promise<boolean> => {
  const found = await nodeProcesses.run('ps', ['-o', 'stat=', '-p', id], { env })
  return found.stdout.trim() !== '' && !found.stdout.trim().startsWith('Z')
}

describe('nodeProcesses', () => {
  test('keeps the two streams apart and hands on whole lines, also a last one without line end', async () => {
    const lines: string[] = []
    const result = await nodeProcesses.run(
      'sh',
      ['-c', 'printf "a\\nb"; printf "c\\n" >&2; exit 3'],
      { env, onLine: (line, stream) => lines.push(`${stream}:${line}`) },
    )
    expect(result).toMatchObject({ exitCode: 3, stdout: 'a\nb', stderr: 'c\n' })
    expect(lines.toSorted()).toEqual(['stderr:c', 'stdout:a', 'stdout:b'])
  })

  test('gives the program nothing of our environment that was not named', async () => {
    const result = await nodeProcesses.run('sh', ['-c', 'echo "$HOME|$ONLY"'], {
      env: { ...env, ONLY: 'this' },
    })
    expect(result.stdout).toBe('|this\n')
  })

  test('stdin is something that ends and can be waited for, never /dev/null', async () => {
    const result = await nodeProcesses.run('sh', ['-c', 'test ! -c /dev/stdin && cat'], {
      env,
      stdin: 'given',
    })
    expect(result).toMatchObject({ exitCode: 0, stdout: 'given' })
  })

  test('tells a program that ended by a signal with 128 and its number', async () => {
    expect((await nodeProcesses.run('sh', ['-c', 'kill -TERM $$'], { env })).exitCode).toBe(143)
  })

  test('says what to do when a program is not there', async () => {
    const failed = nodeProcesses.run('no-such-program', [], { env })
    await expect(failed).rejects.toThrow(UserError)
    await expect(failed).rejects.toThrow('no-such-program cannot be started: it was not found.')
  })

  test('an abort ends the children of the program too, even those that outlive it', async () => {
    const controller = new AbortController()
    let id = ''
    const running = nodeProcesses.run('sh', ['-c', 'sleep 300 & echo $!; wait'], {
      env,
      signal: controller.signal,
      onLine: (line) => {
        id = line
        controller.abort(new Error('enough'))
      },
    })
    await expect(running).rejects.toThrow('enough')
    expect(id).toMatch(/^\d+$/)
    expect(await alive(id)).toBe(false)
  })

  test('keeps the last bytes of a stream that is longer than wanted', async () => {
    const { stdout } = await nodeProcesses.run('sh', ['-c', 'seq 1 200000'], { env, keep: 1000 })
    expect(stdout.length).toBeLessThan(200_000)
    expect(stdout.endsWith('199999\n200000\n')).toBe(true)
  })
})
