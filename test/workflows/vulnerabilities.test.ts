import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { GitHubState } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { FakeOsv } from '@pakages/testing/osv/fake-osv'
import { scheduled } from '@pakages/testing/workflows/events'
import { wanted } from '@pakages/testing/requirements'
import { KeySigner, pemFingerprint } from '@pakages/trust'
import { auditPackagesAction } from '../../actions/audit-packages/action.ts'
import { describeByEach, type Ran } from './engine.ts'
import { CACHE, NAME, newKey, PackageRepositorySite } from './package-repository-site.ts'
import { ours, root } from './toolkit.ts'

const MINUTES = 60_000

const ID = 'PYSEC-2026-1'
const RECORD = {
  schema_version: '1.6.0',
  id: ID,
  modified: '2026-11-01T00:00:00Z',
  summary: 'Adds up wrongly',
  affected: [
    { package: { ecosystem: 'PyPI', name: 'welford' }, versions: ['1.0', '1.0.0', '1.1', '1.1.0'] },
  ],
}
/** What the examples were built from. */
const LOCK = join(root, 'examples', 'prebuilt', 'spack.lock')
const KNOWN_AS = 'known-as: libwelford pypi:welford'

describeByEach(wanted('PAKAGES_WORKFLOWS'), 'vulnerabilities.yml', (engine) => {
  const key = newKey()
  let servers: UpstreamServers
  let site: PackageRepositorySite
  let github: GitHubState
  let osv: FakeOsv

  /** What the pages serve now. */
  const served = (path: string): string => join(site.platform.site ?? 'nowhere', path)

  beforeEach(async () => {
    servers = await UpstreamServers.start()
    servers.host('databases', ({ path }) =>
      path === '/record.json' ? { status: 200, body: RECORD } : undefined,
    )
    servers.host('pages', ({ path }) => {
      const file = served(path)
      return existsSync(file) && statSync(file).isFile()
        ? { status: 200, body: readFileSync(file) }
        : undefined
    })
    github = new GitHubState(NAME, new Map([['README.md', 'Packages\n']]))
    servers.github(github)
    osv = await FakeOsv.start(RECORD)
    site = await PackageRepositorySite.start(engine.actions, {
      api: `${servers.origin}/api.github.com`,
      environment: { PAKAGES_MIRRORS: osv.mirror },
      secrets: { INDEX_KEY: key },
    })
    const { jobs } = await site.run(engine)
    expect(jobs).toEqual({ Build: 'success', Publish: 'success' })
  }, 2 * MINUTES)
  afterEach(async () => {
    await site.stop()
    await servers.stop()
    await osv.stop()
  })

  /** Runs a workflow that calls one of ours. @param database A file of the host of databases; none: OSV is asked itself. */
  const call = (
    file: string,
    database: string | undefined,
    lines: readonly string[],
  ): Promise<Ran> => {
    const given = [
      `registry: ${site.registry.reference(CACHE)}`,
      'registry-username: octocat',
      `url: ${servers.origin}/pages/`,
      database === undefined ? 'live: true' : `databases: ${servers.origin}/databases/${database}`,
      KNOWN_AS,
      ...lines,
    ]
    const commit = site.repository.commit({
      '.github/workflows/nightly.yml': `
on: { schedule: [{ cron: '3 5 * * *' }] }
permissions: { contents: write, pull-requests: write, issues: write, packages: read, security-events: write, id-token: write, pages: write }
jobs:
  ours:
    uses: ${ours(file)}
    with:
${given.map((line) => `      ${line}`).join('\n')}
    secrets: { signing-key: "\${{ secrets.INDEX_KEY }}" }
`,
    })
    return engine.run(site.platform, '.github/workflows/nightly.yml', scheduled(NAME, commit))
  }

  const scanned = (database: string): Promise<Ran> =>
    call('vulnerabilities.yml', database, ['propose: false'])

  /** What `pakages audit` answers from the pages that are served. */
  const audit = async (): Promise<{ exitCode: number; said: string }> => {
    const trust = pemFingerprint(new KeySigner(key).publicKey)
    const inputs = { index: served('.'), trust, targets: LOCK }
    const env = { PAKAGES_CACHE: site.repository.folder }
    const host = new MemoryHost({ workspace: site.repository.folder, inputs, env })
    const clock = new ManualClock(Date.now())
    const { exitCode } = await runAction(auditPackagesAction as never, memoryPorts({ host, clock }))
    return { exitCode, said: `${host.summaryText}${host.messages('error').join('\n')}` }
  }

  /** Page, feed and audit all say what is open. */
  const requireOpen = async (): Promise<void> => {
    const page = readFileSync(served('packages/libwelford/index.html'), 'utf8')
    expect(page).toContain(ID)
    const feed = globSync('advisories/*.json', { cwd: served('.') }).map(
      (file) => JSON.parse(readFileSync(served(file), 'utf8')) as object,
    )
    expect(feed).toMatchObject([{ upstream: [ID], affected: [{ versions: ['1.1.0'] }] }])
    expect(feed[0]).not.toHaveProperty('withdrawn')
    expect(await audit()).toMatchObject({ exitCode: 1, said: expect.stringContaining(ID) })
  }

  test(
    'shows what it finds under Security, in the issue, on the pages and to who audits, and leaves that where nothing can be looked up',
    async () => {
      const { problem, jobs, permissions } = await scanned('record.json')
      expect([problem, withoutCaller(jobs)]).toEqual([
        undefined,
        {
          Scan: 'failure',
          'Show under "Security"': 'success',
          'Pages / Write the index': 'success',
          'Pages / Deploy': 'success',
        },
      ])
      const found = JSON.stringify([...site.platform.codeScanning.values()])
      expect(found).toContain(ID)
      expect(github.opened).toMatchObject([{ state: 'open', body: expect.stringContaining(ID) }])
      // Only who scans writes, and only who deploys serves.
      const rights = permissions?.map((of) => [of['contents'], of['packages'], of['pages']])
      expect(rights?.toSorted() ?? RIGHTS).toEqual(RIGHTS)
      await requireOpen()

      // Nobody asked for it.
      expect(osv.lines()).toEqual([])

      const again = await scanned('gone.json')
      expect(withoutCaller(again.jobs)).toEqual({
        Scan: 'failure',
        'Pages / Write the index': 'success',
        'Pages / Deploy': 'success',
      })
      await requireOpen()
    },
    3 * MINUTES,
  )

  test(
    'asks OSV itself where it is told to, and downloads no database then',
    async () => {
      const { jobs } = await call('vulnerabilities.yml', undefined, ['propose: false'])
      expect(withoutCaller(jobs)).toMatchObject({ Scan: 'failure', 'Pages / Deploy': 'success' })
      expect(osv.lines()[0]).toBe('POST /v1/querybatch')
      await requireOpen()

      osv.records = []
      expect(await call('pages.yml', undefined, ['scan: true'])).toMatchObject({ failed: false })
      expect((await audit()).said).not.toContain(ID)
      expect(servers.requests.filter(({ host }) => host === 'databases')).toEqual([])
    },
    3 * MINUTES,
  )

  test(
    'pages.yml looks it up itself where it is told to, and is red where it could not',
    async () => {
      const failed = {
        'ours / Write the index': 'failure',
        'ours / Deploy': 'success',
      }
      const without = await call('pages.yml', 'gone.json', ['scan: true'])
      expect(without.jobs).toEqual(failed)
      expect(without.log).toContain('title=Not checked::Nothing could be looked up')
      expect(await audit()).toMatchObject({
        exitCode: 2,
        said: expect.stringContaining('Nobody looked'),
      })

      const { failed: red } = await call('pages.yml', 'record.json', ['scan: true'])
      expect(red).toBe(false)
      await requireOpen()

      expect((await call('pages.yml', 'gone.json', ['scan: true'])).jobs).toEqual(failed)
      await requireOpen()
    },
    3 * MINUTES,
  )
})

/** A workflow that a called one calls is named by `act` without its caller. */
const withoutCaller = (jobs: Ran['jobs']): Ran['jobs'] =>
  Object.fromEntries(
    Object.entries(jobs).map(([name, end]) => [name.replace(/^ours \/ /, ''), end]),
  )

/** Contents, packages and pages, of each job. */
const RIGHTS = [
  [undefined, undefined, 'write'],
  ['read', undefined, undefined],
  ['read', 'read', undefined],
  ['write', 'read', undefined],
]
