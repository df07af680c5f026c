import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { nodeForeground, nodeHttp, nodeProcesses, runnable } from '@pakages/core'
import { ManualClock, memoryPorts } from '@pakages/core/fakes'
import { runCli } from '@pakages/cli'
import { parseJson } from '@pakages/model'
import { FakeOsv } from '@pakages/testing/osv/fake-osv'
import { LoopbackServer, type Asked, type Reply } from '@pakages/testing/oci/loopback-server'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scanVulnerabilitiesAction } from '../actions/scan-vulnerabilities/action.ts'

const RECORD = {
  id: 'CVE-2026-1001',
  modified: '2026-11-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'greeter' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.2' }, { fixed: '2.0' }] }],
    },
  ],
}
const EXPLOITED = { vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-11-02' }] }

let folder: string
let server: LoopbackServer
let clock: ManualClock
let isDown: boolean
let mirrors: string

function publisher({ path, headers }: Asked): Reply {
  if (isDown) return { status: 503 }
  const body = JSON.stringify(path.startsWith('/cisa/') ? EXPLOITED : RECORD)
  return headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-scan-update-'))
  server = await LoopbackServer.start(publisher)
  clock = new ManualClock(Date.parse('2026-11-22T00:00:00Z'))
  isDown = false
  mirrors = `https://example.org/=http://${server.host}/ https://www.cisa.gov/=http://${server.host}/cisa/`
  const hash = 'a'.repeat(32)
  const arch = { platform: 'linux', platform_os: 'debian12', target: 'x86_64' }
  const rest = { namespace: 'acme', arch, parameters: {}, dependencies: [], hash }
  write('spack.lock', {
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: [{ hash, spec: 'greeter' }],
    concrete_specs: { [hash]: { name: 'greeter', version: '1.5', ...rest } },
  })
  write('pakages.json', {
    name: 'acme',
    version: '1.0',
    license: 'MIT',
    requires: ['other'],
    databases: ['https://example.org/greeter.json', 'cisa:kev'],
    'known-as': { greeter: ['pypi:greeter'] },
  })
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, content: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(content))

async function type(...words: string[]) {
  const [stdout, stderr] = [sink(), sink()]
  const http = nodeHttp({ env: {} })
  const exitCode = await runCli(words, {
    actions: [{ name: 'scan', load: async () => runnable(scanVulnerabilitiesAction) }],
    version: '1',
    env: {
      HOME: folder,
      PAKAGES_CACHE: join(folder, 'cache'),
      PAKAGES_MIRRORS: mirrors,
    },
    cwd: folder,
    stdout,
    stderr,
    processes: nodeProcesses,
    foreground: nodeForeground,
    explanations: async () => ({}),
    signal: AbortSignal.any([]),
    openPorts: async (host) => memoryPorts({ host, clock, http }),
  })
  http.close()
  return { exitCode, stdout: stdout.text, stderr: stderr.text }
}

const sink = () => ({
  text: '',
  isTTY: false,
  columns: 200,
  write(text: string) {
    this.text += text
  },
})

test('scans work without a network from what was fetched, and say how old it is', async () => {
  const nothing = await type('scan')
  expect([nothing.exitCode, nothing.stderr]).toEqual([2, expect.stringContaining('is not here')])

  const fetched = await type('scan', 'update')
  expect(fetched).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/cisa:kev +fetched +1 /),
  })
  expect((await type('scan', 'update')).stdout).toMatch(/cisa:kev +did not change/)
  expect(server.lines('if-none-match').slice(2).sort()).toEqual([
    'GET /cisa/sites/default/files/feeds/known_exploited_vulnerabilities.json "1"',
    'GET /greeter.json "1"',
  ])

  isDown = true
  clock.advance(3 * 86_400_000)
  const scanned = await type('scan')
  expect([scanned.exitCode, scanned.stderr]).toEqual([
    1,
    expect.stringContaining('1 vulnerability open'),
  ])
  expect(`${scanned.stdout}${scanned.stderr}`).toMatch(
    /cisa:kev +KEV +1 +0 +2026-11-22 \(3 days ago\)/,
  )
  const tooOld = await type('scan', '--max-age', '2')
  expect([tooOld.exitCode, tooOld.stderr]).toEqual([
    2,
    expect.stringMatching(/is 3 days old, and 2 are allowed/),
  ])
})

test('what a publisher does not give leaves what is here, with its age', async () => {
  isDown = true
  const none = await type('scan', '--update')
  expect([none.exitCode, none.stderr]).toEqual([
    2,
    expect.stringMatching(/status 503\. Nothing is here of it/),
  ])
  expect(none.stdout).not.toMatch(/No open/)

  isDown = false
  expect((await type('scan', '--update')).exitCode).toBe(1)
  isDown = true
  clock.advance(5.5 * 3_600_000)
  const scanned = await type('scan', '--update')
  expect(scanned.exitCode).toBe(1)
  expect(scanned.stderr).toMatch(
    /cisa:kev could not be fetched: .*status 503\. What is here is used: it is 5 hours old/,
  )

  const updated = await type('scan', 'update', '--json')
  expect(updated.exitCode).toBe(1)
  expect(updated.stderr).toMatch(
    /2 of 2 databases could not be fetched: the oldest that is here was fetched 5 hours ago/,
  )
  expect(parseJson(updated.stdout, 'stdout')).toMatchObject({
    databases: [
      { outcome: 'failed', records: 1, fetched: expect.stringMatching(/^2026-11-22T00:00:/) },
      {},
    ],
  })
})

test.each<[string, readonly string[], RegExp]>([
  ['a file', ['osv.json'], /"osv.json" is a file here, which is not fetched/],
  ['an ecosystem without a name', ['osv:'], /"osv:" is no database that can be fetched/],
])('what cannot be fetched is refused: %s', async (_, words, message) => {
  const refused = await type('scan', 'update', ...words)
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(message)])
  expect(server.asked).toEqual([])
})

test('pakages scan --live asks OSV, and fails when it cannot', async () => {
  write('pakages.json', {
    ...{ name: 'acme', version: '1.0', license: 'MIT', requires: ['other'] },
    'known-as': { greeter: ['pypi:greeter'] },
  })
  const osv = await FakeOsv.start(RECORD)
  mirrors = osv.mirror
  try {
    const found = await type('scan', 'spack.lock', '--live')
    expect(found.exitCode).toBe(1)
    expect(found.stdout).toContain('CVE-2026-1001')
    // Also by the name that distributions have for what is on PyPI.
    expect(osv.batches()).toEqual([
      [
        { package: { ecosystem: 'PyPI', name: 'greeter' } },
        { package: { ecosystem: 'Alpine', name: 'py3-greeter' } },
        { package: { ecosystem: 'Wolfi', name: 'py3-greeter' } },
      ],
    ])
  } finally {
    await osv.stop()
  }
  const away = await type('scan', 'spack.lock', '--live')
  expect(away.exitCode).toBe(2)
  expect(away.stderr).toMatch(/OSV could not be asked/)
  expect(away.stdout).not.toMatch(/No open/)
})
