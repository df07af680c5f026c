import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { scheduled } from '@pakages/testing/workflows/events'
import { wanted } from '@pakages/testing/requirements'
import { describeByEach, type Ran } from './engine.ts'
import { CACHE, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000

/** What its jobs may do with packages. */
const SCAN_AND_SHOW = ['read', undefined]

const RECORD = {
  schema_version: '1.6.0',
  id: 'PYSEC-2026-1',
  modified: '2026-11-01T00:00:00Z',
  summary: 'Adds up wrongly',
  affected: [
    { package: { ecosystem: 'PyPI', name: 'welford' }, versions: ['1.0', '1.0.0', '1.1', '1.1.0'] },
  ],
}

describeByEach(wanted('PAKAGES_WORKFLOWS'), 'vulnerabilities.yml', (engine) => {
  let servers: UpstreamServers
  let site: PackageRepositorySite
  let github: GitHubState

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    servers.host('databases', () => ({ status: 200, body: RECORD }))
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    servers.github(github)
    site = await PackageRepositorySite.start(engine.actions, {
      api: `${servers.origin}/api.github.com`,
    })
    const { jobs } = await site.run(engine)
    expect(jobs).toEqual({ Build: 'success', Publish: 'success' })
  }, 2 * MINUTES)
  afterEach(async () => {
    await site.stop()
    await servers.stop()
  })

  /** Runs a workflow that calls one of ours. */
  const call = (file: string, permissions: string, lines: string): Promise<Ran> => {
    const commit = site.repository.commit({
      '.github/workflows/nightly.yml': `
on: { schedule: [{ cron: '3 5 * * *' }] }
permissions: ${permissions}
jobs:
  ours:
    uses: ${ours(file)}
    with:
      registry: ${site.registry.reference(CACHE)}
      registry-username: octocat
${lines}
`,
    })
    return engine.run(site.platform, '.github/workflows/nightly.yml', scheduled(NAME, commit))
  }

  test(
    'shows what it finds, also where the run fails for it',
    async () => {
      const { problem, jobs, permissions } = await call(
        'vulnerabilities.yml',
        '{ contents: write, pull-requests: write, issues: write, packages: read, security-events: write }',
        `      databases: ${servers.origin}/databases/record.json\n      known-as: libwelford pypi:welford\n      propose: false`,
      )
      expect([problem, jobs]).toEqual([
        undefined,
        { 'ours / Scan': 'failure', 'ours / Show under "Security"': 'success' },
      ])
      const found = JSON.stringify([...site.platform.codeScanning.values()])
      expect(found).toContain('PYSEC-2026-1')
      expect(github.opened).toMatchObject([
        { state: 'open', body: expect.stringContaining('PYSEC-2026-1') },
      ])
      const rights = permissions?.map((of) => of['packages'])
      expect(rights ?? SCAN_AND_SHOW).toEqual(SCAN_AND_SHOW)
    },
    2 * MINUTES,
  )
})
