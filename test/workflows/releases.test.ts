import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { wanted } from '@pakages/testing/requirements'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { pushed } from '@pakages/testing/workflows/events'
import { describeByEach, type Ran } from './engine.ts'
import { CACHE, FILE, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000
/** What the jobs of a release may do with the repository, and with packages. */
const FREEZE_AND_PUBLISH = [
  ['read', 'write'],
  ['write', undefined],
]

describeByEach(wanted('PAKAGES_WORKFLOWS'), 'release-packages.yml', (engine) => {
  let servers: UpstreamServers
  let github: GitHubState
  let site: PackageRepositorySite

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    servers.github(github)
    site = await PackageRepositorySite.start(engine.actions, {
      api: `${servers.origin}/api.github.com`,
    })
  })
  afterEach(async () => {
    await site.stop()
    await servers.stop()
  })

  /** A tag is pushed: packages are published, and released then. */
  const tagged = (tag: string, more = ''): (() => Promise<Ran>) => {
    const release = `
  release:
    needs: packages
    uses: ${ours('release-packages.yml')}
    with:
      generation: "\${{ needs.packages.outputs.pinned-generation }}"
      registry: ${site.registry.reference(CACHE)}
      registry-username: octocat
      ${more}
`
    const commit = site.repository.commit({ [FILE]: `${site.caller()}${release}` })
    return () => engine.run(site.platform, FILE, pushed(NAME, `refs/tags/${tag}`, commit))
  }
  const released = (tag: string) => github.releases.find((one) => one.tag === tag)!

  test(
    'freezes what a tag published, and makes a release with notes and attested assets, once',
    async () => {
      const run = tagged('v1.0')
      const { problem, jobs, permissions } = await run()
      expect([problem, jobs]).toEqual([
        undefined,
        {
          Build: 'success',
          Publish: 'success',
          'release / Freeze': 'success',
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
      const rights = permissions?.slice(-2).map((of) => [of['contents'], of['packages']])
      expect(rights ?? FREEZE_AND_PUBLISH).toEqual(FREEZE_AND_PUBLISH)
      const uploads = () =>
        servers.requests.filter(({ host }) => host === 'uploads.github.com').length
      const before = uploads()
      await run()
      expect([uploads(), github.releases.length]).toEqual([before, 1])
      expect(servers.misunderstood).toEqual([])
    },
    3 * MINUTES,
  )
})
