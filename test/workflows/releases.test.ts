import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeWith, wanted } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { pushed } from '@pakages/testing/workflows/events'
import type { WorkflowRun } from '@pakages/testing/workflows/workflow-run'
import { CACHE, FILE, jobResults, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions, ours } from './toolkit.ts'

const MINUTES = 60_000
const actions = withPrebuilt(ourActions())

describeWith(wanted('PAKAGES_WORKFLOWS'), 'release-packages.yml', () => {
  let servers: UpstreamServers
  let github: GitHubState
  let site: PackageRepositorySite

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    servers.github(github)
    site = await PackageRepositorySite.start(actions, { api: `${servers.origin}/api.github.com` })
  })
  afterEach(async () => {
    await site.stop()
    await servers.stop()
  })

  /** A tag is pushed: packages are published, and released then. */
  const tagged = (tag: string, more = ''): WorkflowRun => {
    const release = `
  release:
    needs: packages
    uses: ${ours('release-packages.yml')}
    with:
      generation: "\${{ needs.packages.outputs.generation }}"
      registry: ${site.registry.reference(CACHE)}
      registry-username: octocat
      ${more}
`
    return site.start({ [FILE]: `${site.caller()}${release}` }, (commit) =>
      pushed(NAME, `refs/tags/${tag}`, commit),
    )
  }
  const released = (tag: string) => github.releases.find((one) => one.tag === tag)!

  test(
    'freezes what a tag published, and makes a release with notes and attested assets, once',
    async () => {
      const first = tagged('v1.0')
      const run = await first.done()
      expect([run.problem, jobResults(run)]).toEqual([
        undefined,
        {
          Build: 'success',
          Publish: 'success',
          'release / Freeze': 'success',
          'release / Container': 'skipped',
          'release / Publish': 'success',
        },
      ])
      expect(site.registry.repository(CACHE).tags.get('release-v1.0')).toBe(
        site.registry.repository(CACHE).tags.get('generation-1'),
      )
      const { draft, body, assets } = released('v1.0')
      expect([draft, body]).toEqual([false, expect.stringContaining('`v1.0` is generation 1')])
      const names = assets.map(({ name }) => name).sort()
      expect(names).toEqual(['SHA256SUMS', 'generation.json', 'sboms.tar.gz', 'spack.lock'])
      const attested = site.platform.attestations.at(-1)!.subjects.map(({ name }) => name)
      expect(attested.sort()).toEqual(names)
      const rights = run.jobs
        .filter(({ name, result }) => name.startsWith('release') && result === 'success')
        .map(({ permissions }) => [permissions['contents'], permissions['packages']])
      expect(rights).toEqual([
        ['read', 'write'],
        ['write', undefined],
      ])
      const uploads = () =>
        servers.requests.filter(({ host }) => host === 'uploads.github.com').length
      const before = uploads()
      expect((await first.rerun('all')).conclusion).toBe('success')
      expect([uploads(), github.releases.length]).toEqual([before, 1])
      expect(servers.misunderstood).toEqual([])
    },
    3 * MINUTES,
  )
})
