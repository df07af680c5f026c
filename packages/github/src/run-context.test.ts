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

describe('readRunContext', () => {
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
    ['a pull request event that cannot be read', 'pull_request', { pull_request: 'x' }, true],
  ]
  test.each(heads)('knows whether %s comes from a fork', (_, event, payload, fromFork) => {
    expect(readRunContext({ ...env, GITHUB_EVENT_NAME: event }, payload).fromFork).toBe(fromFork)
  })
})
