import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { all, describeWith, wanted } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { commented, labelled } from '@pakages/testing/workflows/events'
import { describeByEach, type Ran } from './engine.ts'
import { CACHE, FILE, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000
/** What the jobs may do with packages: those that look, answer, build and publish. */
const RIGHTS = [undefined, undefined, 'read', 'write']

describeByEach(all(), 'publish-on-request.yml', (engine) => {
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
    site = await PackageRepositorySite.start(engine.actions, {
      api: `${servers.origin}/api.github.com`,
    })
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

  const say = (login: string, words: string): Promise<Ran> =>
    engine.run(
      site.platform,
      FILE,
      commented(NAME, { commit: base, login, words, issue: 7, pull: true }),
    )
  const answers = (): readonly string[] => github.pulls[0]!.comments

  describeWith(wanted('PAKAGES_WORKFLOWS'), 'in full', () => {
    test(
      'publishes the commit of a fork that a maintainer names, built where the token reads',
      async () => {
        const run = await say('alice', `Looks good.\n/pakages publish ${head}\n`)
        expect([run.problem, run.jobs]).toEqual([
          undefined,
          {
            'request / Look who asks for what': 'success',
            'request / Answer': 'success',
            Build: 'success',
            Publish: 'success',
          },
        ])
        const rights = run.permissions?.map((of) => of['packages']).sort()
        expect(rights ?? RIGHTS).toEqual(expect.arrayContaining(RIGHTS))
        expect(run.log.match(/(?<=Checked out )\w+/g)).toEqual([head, head])
        expect(site.published()).toContain('datagauge')
        expect(answers()).toEqual([expect.stringContaining(`Building ${head} again`)])
        expect(servers.misunderstood).toEqual([])
      },
      2 * MINUTES,
    )
  })

  test(
    'publishes nothing for another commit, or without one, and says why',
    async () => {
      for (const [login, words] of [
        ['alice', '/pakages publish'],
        ['alice', `/pakages publish ${base}`],
        ['alice', `/pakages publish ${head.slice(0, 12)}`],
        ['alice', `/pakages publish ${head}0`],
        ['alice', '/pakages publish $(touch x)'],
      ] as const) {
        const run = await say(login, words)
        expect([words, run.jobs['Build']]).toEqual([words, undefined])
      }
      expect(answers()).toEqual([
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
    'neither publishes for who may not write nor answers them, and says so in the log',
    async () => {
      const run = await say('eve', `/pakages publish ${head}`)
      expect([run.failed, run.jobs['Build']]).toEqual([false, undefined])
      expect(answers()).toEqual([])
      expect(run.log).toContain('eve may not write to this repository')
      expect(site.published()).toEqual([])
    },
    2 * MINUTES,
  )

  test(
    'answers the label of a maintainer with the comment that publishes, and publishes nothing',
    async () => {
      const label = (login: string, name: string): Promise<Ran> =>
        engine.run(
          site.platform,
          FILE,
          labelled(NAME, { commit: base, head, from: 'eve/packages', label: name, login }),
        )
      await label('alice', 'other')
      await label('eve', 'publish')
      expect(answers()).toEqual([])
      const run = await label('alice', 'publish')
      expect(run.failed).toBe(false)
      expect(answers()).toEqual([expect.stringContaining(`\`/pakages publish ${head}\``)])
      expect(github.dispatched).toEqual([])
      expect(site.published()).toEqual([])
    },
    2 * MINUTES,
  )
})
