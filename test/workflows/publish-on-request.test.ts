import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { describeWith, wanted } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { commented, labelled } from '@pakages/testing/workflows/events'
import type { RunRecord } from '@pakages/testing/workflows/workflow-run'
import { CACHE, FILE, jobResults, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions, ours } from './toolkit.ts'

const MINUTES = 60_000
const actions = withPrebuilt(ourActions())

describe('publish-on-request.yml', () => {
  let servers: UpstreamServers
  let github: GitHubState
  let site: PackageRepositorySite
  let base: string
  let head: string

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    github.collaborators.set('alice', 'write')
    github.workflows.add('packages.yml')
    servers.github(github)
    site = await PackageRepositorySite.start(actions, { api: `${servers.origin}/api.github.com` })
    const { repository, registry } = site
    base = repository.commit({
      [FILE]: `
on: { issue_comment: {}, pull_request_target: {} }
permissions: { contents: read, pull-requests: write, packages: write, id-token: write, attestations: write, actions: write }
jobs:
  request:
    uses: ${ours('publish-on-request.yml')}
    with: { workflow: packages.yml }
  packages:
    needs: request
    if: \${{ needs.request.outputs.commit != '' }}
    uses: ${ours('package-repository.yml')}
    with:
      ref: \${{ needs.request.outputs.commit }}
      publish-from: event:issue_comment
      registry: ${registry.reference(CACHE)}
      registry-username: octocat
      sign: none
`,
    })
    repository.git('switch', '--quiet', '--create', 'fork')
    head = repository.commit({ 'proposed.txt': 'by a fork' })
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
  const answers = (): readonly string[] => github.pulls[0]!.comments

  describeWith(wanted('PAKAGES_WORKFLOWS'), 'in full', () => {
    test(
      'publishes the commit of a fork that a maintainer names, built where the token reads',
      async () => {
        const run = await say('alice', `Looks good.\n/pakages publish ${head}\n`)
        expect([run.problem, jobResults(run)]).toEqual([
          undefined,
          {
            'request / Look who asks for what': 'success',
            'request / Start it on the default branch': 'skipped',
            'request / Answer': 'success',
            Build: 'success',
            Publish: 'success',
          },
        ])
        const rights = (name: string) =>
          run.jobs.find((job) => job.name === `packages / ${name}`)!.permissions['packages']
        expect([rights('Build'), rights('Publish')]).toEqual(['read', 'write'])
        expect(site.repository.log.filter((line) => line.includes('Checked out'))).toEqual([
          expect.stringContaining(head),
          expect.stringContaining(head),
        ])
        expect(site.published()).toContain('datagauge')
        expect(answers()).toEqual([expect.stringContaining(`Building ${head} again`)])
        expect(servers.misunderstood).toEqual([])
      },
      2 * MINUTES,
    )
  })

  test(
    'publishes nothing for others, for another commit, or without one, and says why',
    async () => {
      for (const [login, words] of [
        ['eve', `/pakages publish ${head}`],
        ['alice', '/pakages publish'],
        ['alice', `/pakages publish ${base}`],
        ['alice', `/pakages publish ${head.slice(0, 12)}`],
        ['alice', `/pakages publish ${head}0`],
        ['alice', '/pakages publish $(touch x)'],
      ] as const) {
        const run = await say(login, words)
        expect([words, jobResults(run)['Build'] ?? 'skipped']).toEqual([words, 'skipped'])
      }
      expect(answers()).toEqual([
        expect.stringContaining('Only who may write'),
        expect.stringContaining('Name the commit'),
        expect.stringContaining(`Its newest commit is ${head}`),
        expect.stringContaining('with all 40 digits'),
        expect.stringContaining('with all 40 digits'),
        expect.stringContaining('Name the commit'),
      ])
      github.pulls[0]!.state = 'closed'
      await say('alice', `/pakages publish ${head}`)
      expect(answers().at(-1)).toContain('is closed')
      expect(site.published()).toEqual([])
    },
    2 * MINUTES,
  )

  test(
    'starts the workflow of the default branch for the label of a maintainer',
    async () => {
      const label = (login: string, name: string): Promise<RunRecord> =>
        site.platform
          .start(
            FILE,
            labelled(NAME, { commit: base, head, from: 'eve/packages', label: name, login }),
          )
          .done()
      await label('alice', 'other')
      await label('eve', 'publish')
      expect(github.dispatched).toEqual([])
      const run = await label('alice', 'publish')
      expect(run.conclusion).toBe('success')
      expect(github.dispatched).toEqual(['packages.yml main'])
      const [asked] = servers.requests.filter(({ path }) => path.endsWith('/dispatches'))
      expect(JSON.parse(asked!.body)).toEqual({
        ref: 'main',
        inputs: { 'pull-request': '7', commit: head },
      })
      expect(site.published()).toEqual([])
    },
    2 * MINUTES,
  )
})
