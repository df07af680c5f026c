import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { describeWith, wanted } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { commented } from '@pakages/testing/workflows/events'
import type { RunRecord } from '@pakages/testing/workflows/workflow-run'
import { CACHE, FILE, jobResults, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions, ours, root } from './toolkit.ts'
import { join } from 'node:path'

const MINUTES = 60_000
const actions = withPrebuilt(ourActions())

describe('publish-on-request.yml, where a run of the pull request built the commit,', () => {
  let servers: UpstreamServers
  let github: GitHubState
  let site: PackageRepositorySite
  let base: string
  let head: string

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    github.collaborators.set('alice', 'write')
    servers.github(github)
    site = await PackageRepositorySite.start(actions, { api: `${servers.origin}/api.github.com` })
    const { repository, registry } = site
    base = repository.commit({
      [FILE]: `
on: { issue_comment: {}, pull_request_target: {} }
permissions: { contents: read, pull-requests: write, packages: write, id-token: write, attestations: write, actions: read }
jobs:
  request:
    uses: ${ours('publish-on-request.yml')}
  packages:
    needs: request
    if: \${{ needs.request.outputs.commit != '' }}
    uses: ${ours('package-repository.yml')}
    with:
      ref: \${{ needs.request.outputs.commit }}
      built-by: \${{ needs.request.outputs.built-by }}
      publish-from: event:issue_comment
      registry: ${registry.reference(CACHE)}
      registry-username: octocat
      sign: none
`,
    })
    repository.git('switch', '--quiet', '--create', 'fork')
    // Built again, one package of it is missing.
    head = repository.commit({ 'proposed.txt': 'by a fork', fails: 'datagauge\n' })
    repository.git('switch', '--quiet', 'main')
    github.branches.set('change', head)
    github.pulls.push({
      number: 7,
      title: 'A change',
      body: '',
      state: 'open',
      merged: false,
      head: 'change',
      from: 'eve/packages',
      base: 'main',
      draft: false,
      labels: new Set(),
      comments: [],
    })
  })
  afterEach(async () => {
    await site.stop()
    await servers.stop()
  })

  const say = (login: string, words: string): Promise<RunRecord> =>
    site.platform
      .start(FILE, commented(NAME, { commit: base, login, words, issue: 7, pull: true }))
      .done()
  /** A run of the pull request that built all of it. @param expired Whether nobody has that any more. */
  function hasBuilt(from: string, expired = false): void {
    Object.assign(github.pulls[0]!, { from })
    const artifacts = [
      { name: 'pakages-0123456789ab', expired },
      { name: 'pakages-plan-0123456789ab', expired: false },
    ]
    const run = {
      id: 900,
      event: 'pull_request',
      conclusion: 'failure',
      commit: head,
      from,
    } as const
    github.runs.push(
      { ...run, artifacts },
      { ...run, id: 901, from: 'mallory/packages', artifacts },
    )
    site.platform.artifacts.set('900/pakages-0123456789ab', join(root, 'examples', 'prebuilt'))
  }
  const answers = (): readonly string[] => github.pulls[0]!.comments

  test(
    "publishes what a run of the repository's own branch built, by a plan of the default branch",
    async () => {
      hasBuilt(NAME)
      const run = await say('alice', `/pakages publish ${head}`)
      expect([run.problem, jobResults(run)]).toEqual([
        undefined,
        {
          'request / Look who asks for what': 'success',
          'request / Take what it built': 'success',
          'request / Answer': 'success',
          Build: 'success',
          // What was built before has no compiler-wrapper, so that one package is missing.
          Publish: 'failure',
        },
      ])
      expect(site.repository.log.join('\n')).toMatch(
        /1 package of the plan is neither .*: compiler-wrapper@1\.0.*All others are published/,
      )
      const steps = run.jobs.find(({ name }) => name === 'packages / Publish')!.steps
      const outcome = (named: string) => steps.find(({ name }) => name === named)?.outcome
      expect(['Push', 'Plan', 'Promote'].map(outcome)).toEqual(['skipped', 'success', 'failure'])
      // Which a build of the commit does not give.
      expect(site.published()).toContain('datagauge')
      expect(answers()).toEqual([expect.stringContaining('actions/runs/900) built is taken')])
      expect(servers.misunderstood).toEqual([])
    },
    2 * MINUTES,
  )

  describeWith(wanted('PAKAGES_WORKFLOWS'), 'in full', () => {
    test.each<[what: string, from: string, expired: boolean, more: string, why: string]>([
      ['a fork', 'eve/packages', false, '', 'what runs of forks built is not taken'],
      ['its own branch, told to build', NAME, false, ' --rebuild', 'the comment asks for that'],
      ['its own branch, of which nothing is left', NAME, true, '', 'built has expired'],
    ])(
      'builds again what is proposed from %s, and says why',
      async (_, from, expired, more, why) => {
        hasBuilt(from, expired)
        const run = await say('alice', `/pakages publish ${head}${more}`)
        expect(jobResults(run)).toMatchObject({ Build: 'failure', Publish: 'success' })
        expect(answers()).toEqual([expect.stringMatching(`Building ${head} again.*${why}`)])
        expect(site.published()).toContain('libsparkbar')
        expect(site.published()).not.toContain('datagauge')
      },
      2 * MINUTES,
    )
  })
})
