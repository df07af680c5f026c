import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { updatesReport } from '@pakages/core'
import { all } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { reviewCheckout, type ReviewCheckout } from '@pakages/testing/trust/review-checkout'
import { git } from '@pakages/testing/upstream/git-server'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { commented, scheduled } from '@pakages/testing/workflows/events'
import { Platform } from '@pakages/testing/workflows/platform'
import { writeFiles } from '@pakages/testing/runner/write-files'
import { KeySigner } from '@pakages/trust'
import { startWorld } from '../upstream-servers/world.ts'
import { describeByEach, type Ran } from './engine.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000
/** What the jobs that hear a comment may do. */
const RECORD_AND_ANSWER = [
  { contents: 'write', packages: 'read', 'id-token': 'write' },
  { issues: 'write', 'pull-requests': 'write' },
]

describeByEach(all(), 'review.yml', (engine) => {
  const NAME = 'acme/packages'
  const CALLER = `
on: { issue_comment: { types: [created] } }
permissions: { contents: write, issues: write, pull-requests: write, packages: write, id-token: write }
jobs:
  review:
    uses: ${ours('review.yml')}
    secrets: { signing-key: "\${{ secrets.REVIEW_KEY }}" }
`
  let servers: UpstreamServers
  let state: GitHubState
  let place: ReviewCheckout
  let platform: Platform

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    state = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    state.issues.set(7, [])
    servers.github(state)
    const pem = (): string =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const key = pem()
    const folder = mkdtempSync(join(tmpdir(), 'pakages-registry-'))
    place = reviewCheckout(`oci-layout:${folder}`, {
      build: new KeySigner(pem()).publicKey,
      review: new KeySigner(key).publicKey,
    })
    place.write('.github/workflows/review.yml', CALLER)
    place.git('add', '--all')
    place.git('commit', '--quiet', '--message', 'Review by comments')
    place.git('push', '--quiet', 'origin', 'HEAD:main')
    platform = new Platform({
      folder: join(place.home, 'platform'),
      repository: join(place.home, 'origin.git'),
      name: NAME,
      actions: engine.actions,
      api: `${servers.origin}/api.github.com`,
      secrets: { REVIEW_KEY: key },
    })
  })
  afterEach(async () => {
    await servers.stop()
    place.remove()
  })

  const say = (login: string, words: string): Promise<Ran> =>
    engine.run(
      platform,
      '.github/workflows/review.yml',
      commented(NAME, { commit: place.git('rev-parse', 'HEAD'), login, words, issue: 7 }),
    )

  test(
    'commits what an auditor says, and another job answers on the thread',
    async () => {
      const run = await say('alice', '/pakages approve libgreet@1.0 all')
      expect(run.jobs).toEqual({ 'review / Record': 'success', 'review / Answer': 'success' })
      expect(place.origin('ls-tree', '-r', '--name-only', 'main')).toContain(
        'reviews/libgreet/1.0/alice.json',
      )
      expect(state.issues.get(7)).toEqual([expect.stringContaining('libgreet@1.0')])
      expect(run.permissions ?? RECORD_AND_ANSWER).toEqual(RECORD_AND_ANSWER)
    },
    2 * MINUTES,
  )

  test(
    'records nothing that somebody else says, and starts no job for other comments',
    async () => {
      await say('mallory', '/pakages approve libgreet@1.0 all -- `$(touch x)`\n::set-output::')
      expect(place.origin('ls-tree', '-r', '--name-only', 'main')).not.toContain('reviews/')
      expect(state.issues.get(7)).toHaveLength(1)
      expect((await say('alice', 'Looks good')).jobs).toEqual({})
    },
    2 * MINUTES,
  )
})

describeByEach(all(), 'updates.yml', (engine) => {
  test(
    'opens pull requests by schedule, once',
    async () => {
      const world = await startWorld()
      const folder = mkdtempSync(join(tmpdir(), 'pakages-updates-'))
      try {
        const { servers, repository, github } = world
        const caller = `
on: { schedule: [{ cron: '17 4 * * *' }] }
permissions: { contents: write, pull-requests: write, actions: write }
jobs:
  updates: { uses: "${ours('updates.yml')}", with: { repository: ${repository.folder} } }
  told:
    needs: updates
    runs-on: ubuntu-24.04
    steps: [{ run: 'echo "$COUNT" > "$MARKS/count"', env: { COUNT: "\${{ needs.updates.outputs.count }}" } }]
`
        writeFiles(repository.root, [{ path: '.github/workflows/updates.yml', content: caller }])
        git(repository.root, 'add', '.')
        git(repository.root, 'commit', '--quiet', '--message', 'Updates')
        const platform = new Platform({
          folder: join(folder, 'platform'),
          repository: repository.root,
          name: github.home,
          actions: engine.actions,
          api: `${servers.origin}/api.github.com`,
          environment: {
            MARKS: folder,
            PAKAGES_CACHE: join(folder, 'cache'),
            PAKAGES_MIRRORS: servers.mirrors,
          },
        })
        const commit = git(repository.root, 'rev-parse', 'HEAD').trim()
        // GitHub knows the commit.
        const head = github.commits.get(github.branches.get('main')!)!
        github.commits.set(commit, { ...head, sha: commit })
        github.branches.set('main', commit)
        const run = await engine.run(
          platform,
          '.github/workflows/updates.yml',
          scheduled(github.home, commit),
        )
        expect(run.jobs).toEqual({ 'updates / Propose new versions': 'success', told: 'success' })
        expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('5\n')
        expect(github.pulls.filter(({ state }) => state === 'open')).toHaveLength(5)
        const [report] = platform.artifacts.values()
        const { recipes } = await updatesReport.read(join(report!, 'updates.json'))
        expect(recipes).toHaveLength(5)
        expect(servers.misunderstood).toEqual([])
      } finally {
        await world.stop()
        rmSync(folder, { recursive: true, force: true })
      }
    },
    3 * MINUTES,
  )
})
