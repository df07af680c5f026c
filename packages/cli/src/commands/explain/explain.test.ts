import { describe, expect, test } from '@jest/globals'
import { nodeForeground, nodeProcesses } from '@pakages/core'
import { runCli } from '../../run-cli.ts'
import { explanations } from '../../../../../actions/explanations.ts'

/** What `pakages explain WORDS…` prints, with the explanations that the command line has. */
async function explain(...words: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(['explain', ...words], {
    actions: [],
    version: '1.2.3',
    env: {},
    cwd: process.cwd(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    processes: nodeProcesses,
    foreground: nodeForeground,
    explanations: async () => explanations(),
    signal: new AbortController().signal,
    openPorts: async () => {
      throw new Error('It needs no network.')
    },
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

describe('pakages explain', () => {
  test('says what a failure means, what to do, and where more stands', async () => {
    const { code, stdout } = await explain('registry-rate-limited')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^registry-rate-limited\n/)
    expect(stdout).toContain('The registry was asked more often than it allows')
    expect(stdout).toContain('lower concurrency')
    expect(stdout).toContain('docs/failures.md#registry-rate-limited')
  })

  test.each(['error[lock-malformed]:', '[lock-malformed]', 'Lock-Malformed'])(
    'takes an id as it was copied: %s',
    async (copied) => {
      const { code, stdout } = await explain(copied, '--json')
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({
        id: 'lock-malformed',
        means: expect.stringContaining('spack.lock') as unknown,
      })
    },
  )

  test('explains what doctor finds, and what Spack fails with', async () => {
    expect((await explain('pins-unattended')).stdout).toContain('--ignore pins-unattended')
    expect((await explain('spack-checksum-mismatch')).code).toBe(0)
  })

  test('names what is near, by a failure that has an id itself', async () => {
    const { code, stderr } = await explain('registry-unauthorised')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error\[failure-unknown\]: No failure is called/)
    expect(stderr).toContain('registry-unauthorized')
  })

  test.each(['constructor', '__proto__', ''])('does not know %j', async (name) => {
    expect((await explain(name, '--json')).code).toBe(name === '' ? 0 : 2)
  })

  test('lists all ids', async () => {
    const { ids } = JSON.parse((await explain('--json')).stdout) as { ids: string[] }
    expect(ids.length).toBeGreaterThan(250)
    expect(ids).toEqual(ids.toSorted())
  })
})
