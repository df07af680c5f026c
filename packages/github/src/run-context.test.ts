import { describe, expect, test } from '@jest/globals'
import { readRunContext } from './run-context.ts'

const env = {
  GITHUB_REPOSITORY: 'syspack/example',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '42',
  GITHUB_EVENT_NAME: 'push',
}
const pullRequest = (head: string | null, base: string): unknown => ({
  pull_request: {
    head: { repo: head === null ? null : { full_name: head } },
    base: { repo: { full_name: base } },
  },
})

const run = (head: string | null): unknown => ({
  workflow_run: {
    event: 'push',
    head_branch: 'topic',
    head_repository: head === null ? null : { full_name: head },
  },
})

describe('readRunContext', () => {
  test('knows the default branch and the run that this one follows, where the event tells', () => {
    const payload = {
      ...(run('syspack/example') as object),
      repository: { default_branch: 'trunk' },
    }
    expect(readRunContext({ ...env, GITHUB_EVENT_NAME: 'workflow_run' }, payload)).toMatchObject({
      defaultBranch: 'trunk',
      follows: { event: 'push', branch: 'topic' },
    })
    expect(readRunContext(env, { repository: null })).toMatchObject({
      defaultBranch: undefined,
      follows: undefined,
    })
  })

  test('links to the run', () => {
    expect(readRunContext(env, {}).runUrl).toBe(
      'https://github.com/syspack/example/actions/runs/42',
    )
  })

  test('takes empty variables as not set and has defaults for the addresses', () => {
    expect(readRunContext({ GITHUB_REPOSITORY: '', GITHUB_API_URL: '' }, undefined)).toMatchObject({
      repository: undefined,
      runUrl: undefined,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      fromFork: false,
    })
  })

  const heads: [string, string, unknown, boolean][] = [
    ['a push', 'push', {}, false],
    [
      'a pull request of the same repository, in other letters',
      'pull_request',
      pullRequest('SysPack/Example', 'syspack/example'),
      false,
    ],
    [
      'a pull request from a fork',
      'pull_request',
      pullRequest('someone/example', 'syspack/example'),
      true,
    ],
    [
      'a pull request from a fork, run in the context of its base',
      'pull_request_target',
      pullRequest('someone/example', 'syspack/example'),
      true,
    ],
    [
      'a review of a pull request from a fork',
      'pull_request_review',
      pullRequest('someone/example', 'syspack/example'),
      true,
    ],
    [
      'a pull request whose fork was deleted',
      'pull_request',
      pullRequest(null, 'syspack/example'),
      true,
    ],
    [
      'a run that follows one of the same repository',
      'workflow_run',
      run('SysPack/Example'),
      false,
    ],
    ['a run that follows one of a fork', 'workflow_run', run('someone/example'), true],
    ['a run that follows one of a deleted fork', 'workflow_run', run(null), true],
    ['a run that follows one that cannot be read', 'workflow_run', { workflow_run: 1 }, true],
    ['a pull request event that cannot be read', 'pull_request', { pull_request: 'x' }, true],
  ]
  test.each(heads)('knows whether %s comes from a fork', (_, event, payload, fromFork) => {
    expect(readRunContext({ ...env, GITHUB_EVENT_NAME: event }, payload).fromFork).toBe(fromFork)
  })
})
