import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { scheduled } from '@pakages/testing/workflows/events'
import { describeWith, wanted } from '@pakages/testing/requirements'
import { CACHE, jobResults, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions, ours } from './toolkit.ts'

const MINUTES = 60_000
const actions = withPrebuilt(ourActions())

const RECORD = {
  schema_version: '1.6.0',
  id: 'PYSEC-2026-1',
  modified: '2026-11-01T00:00:00Z',
  summary: 'Adds up wrongly',
  affected: [
    { package: { ecosystem: 'PyPI', name: 'welford' }, versions: ['1.0', '1.0.0', '1.1', '1.1.0'] },
  ],
}

describeWith(wanted('PAKAGES_WORKFLOWS'), 'by schedule', () => {
  let servers: UpstreamServers
  let site: PackageRepositorySite

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    servers.host('databases', () => ({ status: 200, body: RECORD }))
    site = await PackageRepositorySite.start(actions)
    expect((await site.start().done()).conclusion).toBe('success')
  })
  afterEach(async () => {
    await site.stop()
    await servers.stop()
  })

  /** Runs a workflow that calls one of ours. */
  const call = (file: string, permissions: string, lines: string) => {
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
    return site.platform.start('.github/workflows/nightly.yml', scheduled(NAME, commit)).done()
  }

  test(
    'vulnerabilities.yml shows what it finds, also where the run fails for it',
    async () => {
      const run = await call(
        'vulnerabilities.yml',
        '{ contents: read, packages: read, security-events: write }',
        `      databases: ${servers.origin}/databases/record.json\n      known-as: libwelford pypi:welford`,
      )
      expect([run.problem, jobResults(run)]).toEqual([
        undefined,
        { 'ours / Scan': 'failure', 'ours / Show under "Security"': 'success' },
      ])
      const found = JSON.stringify([...site.platform.codeScanning.values()])
      expect(found).toContain('PYSEC-2026-1')
      expect(run.jobs.map(({ permissions }) => permissions['packages'])).toEqual([
        'read',
        undefined,
      ])
    },
    2 * MINUTES,
  )
})
