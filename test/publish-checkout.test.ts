import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '@pakages/testing/run-action'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const prebuilt = join(import.meta.dirname, '..', 'examples', 'prebuilt')

describe('what a job checked out, in a run of the default branch', () => {
  const RECIPE = 'spack_repo/acme/packages/zlib/package.py'
  let home: string
  let origin: string
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home },
    }).trim()
  const commit = (folder: string, text: string): string => {
    mkdirSync(dirname(join(folder, RECIPE)), { recursive: true })
    writeFileSync(join(folder, RECIPE), text)
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', text)
    return git(folder, 'rev-parse', 'HEAD')
  }
  let older: string
  let onMain: string
  let proposed: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pakages-comment-'))
    origin = join(home, 'origin.git')
    writeFileSync(
      join(home, '.gitconfig'),
      `[user]\n\tname = a\n\temail = a@example.org\n[url "file://${origin}"]\n\tinsteadOf = https://github.com/syspack/example\n`,
    )
    git(home, 'init', '--quiet', '--bare', '-b', 'main', 'origin.git')
    git(home, 'init', '--quiet', '-b', 'main', 'author')
    const author = join(home, 'author')
    git(author, 'remote', 'add', 'origin', 'https://github.com/syspack/example')
    older = commit(author, 'first')
    onMain = commit(author, 'second')
    git(author, 'push', '--quiet', 'origin', 'main')
    proposed = commit(author, 'import os; os.system("evil")')
    git(author, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge')
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  /** Checks a ref out as actions/checkout does, and pushes binaries in a run for main. */
  async function publishWith(
    ref: string,
    given: { event?: string; publishFrom?: string; depth?: string; sha?: string; remote?: string },
  ) {
    const { event = 'issue_comment', publishFrom = '', depth = '1', sha = onMain } = given
    const workspace = join(home, 'workspace')
    git(home, 'init', '--quiet', 'workspace')
    git(workspace, 'remote', 'add', 'origin', 'https://github.com/syspack/example')
    git(workspace, 'fetch', '--quiet', ...(depth ? [`--depth=${depth}`] : []), 'origin', ref)
    git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
    if (given.remote !== undefined) git(workspace, 'remote', 'set-url', 'origin', given.remote)
    cpSync(join(prebuilt, 'buildcache'), join(workspace, '.pakages', 'buildcache'), {
      recursive: true,
    })
    const { exitCode, log } = await runAction(
      'push',
      { registry: 'oci-layout:out', 'publish-from': publishFrom, repository: '' },
      {
        cwd: workspace,
        event: { name: event, payload: { repository: { default_branch: 'main' } } },
        env: {
          HOME: home,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: sha,
          GITHUB_REPOSITORY: 'syspack/example',
        },
      },
    )
    return { published: exitCode === 0 && existsSync(join(workspace, 'out', 'index.json')), log }
  }

  test.each(['issue_comment', 'workflow_dispatch', 'schedule', 'repository_dispatch'])(
    'is refused where it is a proposal: %s',
    async (event) => {
      const { published, log } = await publishWith('refs/pull/7/merge', { event })
      expect([published, log]).toEqual([false, expect.stringContaining(proposed.slice(0, 10))])
      expect(log).toContain(`the run is for ${onMain.slice(0, 10)}; it is not known to be on main`)
      expect(log).toContain('Let actions/checkout take what the run is for')
      expect(log).toContain(`publish-from: event:${event}`)
    },
  )

  test('is refused where it is a proposal with all of its history', async () => {
    expect(await publishWith('refs/pull/7/merge', { depth: '' })).toMatchObject({
      published: false,
    })
  })

  test('is refused where a comment had the fork of a stranger checked out', async () => {
    const { published, log } = await publishWith('refs/pull/7/merge', {
      remote: 'https://github.com/mallory/example',
    })
    expect([published, log]).toEqual([false, expect.stringContaining('of mallory/example')])
  })

  test('is published where it was allowed by name, which the log says', async () => {
    const { published, log } = await publishWith('refs/pull/7/merge', {
      publishFrom: 'event:issue_comment',
    })
    expect([published, log]).toEqual([
      true,
      expect.stringContaining('publish-from names event:issue_comment, whatever is checked out'),
    ])
  })

  test('is published where it is what the run is for', async () => {
    expect(await publishWith('main', {})).toMatchObject({ published: true })
  })

  test('is published where the branch went on since the run began', async () => {
    expect(await publishWith('main', { sha: older })).toMatchObject({ published: true })
  })

  test('is published where it is an older commit of the branch, in a whole clone', async () => {
    expect(await publishWith(older, { depth: '' })).toMatchObject({ published: true })
  })

  test('is refused where a shallow clone cannot tell how old it is', async () => {
    const { published, log } = await publishWith(older, {})
    expect([published, log]).toEqual([false, expect.stringContaining('fetch-depth: 0')])
  })
})
