import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitAtWork } from './commit-at-work.ts'

const OF_RUN = 'c'.repeat(40)

describe('the commit that a job works on is', () => {
  let workspace: string
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args],
      { encoding: 'utf8' },
    ).trim()
  /** Checks out a commit of a repository. */
  function checkOut(repository: string): string {
    git('init', '--quiet')
    git('remote', 'add', 'origin', `https://github.com/${repository}`)
    git('commit', '--quiet', '--allow-empty', '-m', 'proposed')
    return git('rev-parse', 'HEAD')
  }
  const atWork = (commit: string | undefined): Promise<string | undefined> => {
    const context = { repository: 'acme/packages', commit }
    const host = new MemoryHost({ workspace, context })
    return commitAtWork(memoryPorts({ host, processes: nodeProcesses }))
  }
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'pakages-at-work-'))
  })
  afterEach(() => rm(workspace, { recursive: true, force: true }))

  test('the one that is checked out, of the repository of the run', async () => {
    const proposed = checkOut('Acme/Packages')
    expect(await atWork(OF_RUN)).toBe(proposed)
  })

  test('that of the run where another repository, or none, is checked out', async () => {
    expect(await atWork(OF_RUN)).toBe(OF_RUN)
    checkOut('mallory/packages')
    expect(await atWork(OF_RUN)).toBe(OF_RUN)
  })

  test('not known at a terminal', async () => {
    checkOut('acme/packages')
    expect(await atWork(undefined)).toBeUndefined()
  })
})
