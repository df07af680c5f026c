import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, runAction, scanReport, workFolder, type Ending } from '@pakages/core'
import { ManualClock, MemoryCodeHost, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import type { ScanRecord } from '@pakages/model'
import { composeStatement, KeySigner, writeStatement } from '@pakages/trust'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { scanVulnerabilitiesAction } from './action.ts'

const PATCH = '--- a/foo.c\n+++ b/foo.c\n@@ -1 +1 @@\n-bad\n+good\n'
const NAMED_PATCH = `Fixes CVE_2026_1003 at last.\n${PATCH}`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hashOf = (name: string): string => name.padEnd(32, 'a').replaceAll(/[^a-z2-7]/g, 'b')

let root: string
let host: MemoryHost

function write(path: string, content: string | object): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

function spec(name: string, version: string, more: object = {}): [string, object] {
  const hash = hashOf(name)
  const arch = { platform: 'linux', platform_os: 'debian12', target: 'x86_64' }
  return [
    hash,
    { name, version, namespace: 'acme', arch, parameters: {}, dependencies: [], hash, ...more },
  ]
}

function lock(...specs: [string, object][]): void {
  write('spack.lock', {
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: specs.map(([hash]) => ({ hash, spec: 'x' })),
    concrete_specs: Object.fromEntries(specs),
  })
}

function recipe(name: string, body: string, files: Record<string, string> = {}): void {
  const folder = `repo/spack_repo/acme/packages/${name.replaceAll('-', '_')}`
  write('repo/spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n  api: v2.0\n')
  const lines = body.split('\n').map((line) => `    ${line}`)
  write(
    `${folder}/package.py`,
    `class ${name[0]!.toUpperCase()}${name.slice(1)}(Package):\n${lines.join('\n')}\n`,
  )
  for (const [file, text] of Object.entries(files)) write(`${folder}/${file}`, text)
}

/** A vulnerability of a GitHub repository, in 1.0 up to before 2.0. */
function advisory(id: string, repository: string, more: object = {}): void {
  write(`osv/${id}.json`, {
    id,
    modified: '2026-11-01T00:00:00Z',
    summary: `What ${id} is @everyone <b>`,
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        ranges: [
          {
            type: 'GIT',
            repo: `https://github.com/${repository}`,
            events: [{ introduced: '0' }],
            database_specific: { versions: [{ introduced: '1.0' }, { fixed: '2.0' }] },
          },
        ],
      },
    ],
    ...more,
  })
}

const run = async (inputs: Record<string, string> = {}): Promise<Ending> => {
  host = new MemoryHost({
    workspace: root,
    inputs: { databases: 'osv', recipes: 'repo', ...inputs },
    env: { PAKAGES_CACHE: join(root, 'cache') },
  })
  const clock = new ManualClock(Date.parse('2026-11-22T00:00:00Z'))
  return runAction(scanVulnerabilitiesAction as never, memoryPorts({ host, clock }))
}
const report = (): Promise<ScanRecord> => scanReport.read(workFolder(join(root, '.pakages')).scan)
const told = (level: string): string =>
  host.log
    .filter((one) => one.level === level)
    .map(({ message }) => message)
    .join('\n')
const errors = (): string => told('error')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-scan-'))
  recipe(
    'libfoo',
    'git = "https://github.com/o/libfoo"\nversion("1.5", tag="v1.5")\nversion("2.0", tag="v2.0")',
  )
  advisory('CVE-2026-1001', 'o/libfoo')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('pakages scan', () => {
  test('finds what is known of a lock, says what mends it and where, and fails', async () => {
    lock(spec('libfoo', '1.5'))
    expect((await run({ sarif: 'out/scan.sarif', cyclonedx: 'out/vex.json' })).exitCode).toBe(1)
    expect(errors()).toBe(
      '1 vulnerability open: CVE-2026-1001 in libfoo@1.5.\nTake versions that are fixed, or raise "fail-on".',
    )
    expect(await report()).toMatchObject({
      time: '2026-11-22T00:00:00.000Z',
      targets: ['spack.lock'],
      packages: 1,
      findings: [
        {
          id: 'CVE-2026-1001',
          severity: 'critical',
          score: 9.8,
          grade: 'certain',
          status: 'open',
          fixed: ['2.0'],
          recipe: { file: 'repo/spack_repo/acme/packages/libfoo/package.py', line: 3 },
          evidence: [
            { record: 'CVE-2026-1001', source: 'osv', identity: 'git:github.com/o/libfoo' },
          ],
        },
      ],
      notCovered: [],
    })
    expect(host.outputs.get('open')).toBe('1')
    expect(host.summaryText).toContain('1 open vulnerability')
    expect(host.summaryText).toContain('What CVE-2026-1001 is \\@everyone \\<b\\>')
    expect(JSON.parse(readFileSync(join(root, 'out', 'vex.json'), 'utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ name: 'libfoo', version: '1.5' }],
      vulnerabilities: [
        {
          id: 'CVE-2026-1001',
          ratings: [{ severity: 'critical', score: 9.8 }],
          analysis: { state: 'exploitable' },
          affects: [{ ref: `libfoo@1.5/${hashOf('libfoo')}` }],
        },
      ],
    })
    const sarif: unknown = JSON.parse(readFileSync(join(root, 'out', 'scan.sarif'), 'utf8'))
    expect(sarif).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'repo/spack_repo/acme/packages/libfoo/package.py' },
                    region: { startLine: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  test('says of a version that is fixed that nothing is known, and ends well', async () => {
    lock(spec('libfoo', '2.0'))
    expect(await run()).toMatchObject({ exitCode: 0 })
    expect(host.summaryText).toContain(
      '**No open vulnerability is known** of the 1 package that databases know.',
    )
  })

  test('takes an SBOM of another program by what it says itself', async () => {
    write('sbom.json', {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          type: 'library',
          name: 'app',
          version: '1',
          components: [
            { type: 'library', name: 'x', version: '1.5', purl: 'pkg:github/o/libfoo@1.5' },
          ],
        },
      ],
    })
    expect((await run({ targets: 'sbom.json' })).exitCode).toBe(1)
    expect((await report()).findings.map((found) => found.package.name)).toEqual(['x'])
    write('sbom.json', {
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          name: 'libfoo',
          versionInfo: '1.5',
          downloadLocation: 'git+https://github.com/o/libfoo.git@v1.5',
        },
      ],
    })
    expect((await run({ targets: 'sbom.json', recipes: '' })).exitCode).toBe(1)
  })

  test('takes for fixed what an applied patch names in its name, address or text, and nothing else', async () => {
    for (const id of ['CVE-2026-1002', 'CVE-2026-1003', 'CVE-2026-1004', 'CVE-2026-1005'])
      advisory(id, 'o/libfoo')
    const url = 'https://example.org/CVE-2026-1004.patch'
    const patches = [
      'git = "https://github.com/o/libfoo"',
      'version("1.5", tag="v1.5")',
      'patch("cve-2026-1002.patch")',
      'patch("other.patch")',
      `patch("${url}", sha256="${'a'.repeat(64)}")`,
      'patch("cve-2026-1005.patch", when="@9:")',
    ]
    recipe('libfoo', patches.join('\n'), {
      'cve-2026-1002.patch': PATCH,
      'other.patch': NAMED_PATCH,
      'cve-2026-1005.patch': 'x',
    })
    lock(spec('libfoo', '1.5', { patches: [sha256(PATCH), sha256(NAMED_PATCH), 'a'.repeat(64)] }))
    expect((await run()).exitCode).toBe(1)
    const { findings } = await report()
    expect(findings.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['CVE-2026-1001', 'open', undefined],
      ['CVE-2026-1002', 'fixed', 'the recipe applies the patch cve-2026-1002.patch'],
      ['CVE-2026-1003', 'fixed', 'the recipe applies the patch other.patch'],
      ['CVE-2026-1004', 'fixed', `the recipe applies the patch ${url}`],
      ['CVE-2026-1005', 'open', undefined],
    ])
  })

  test('lists what nothing can be said of, apart from what is clean', async () => {
    recipe('secret', 'version("1.0", sha256="x")')
    lock(spec('libfoo', '2.0'), spec('secret', '1.0'))
    expect((await run()).exitCode).toBe(0)
    expect(host.summaryText).toContain('Nothing can be said of 1 other.')
    expect(host.outputs.get('not-covered')).toBe('1')
    expect((await run({ 'fail-on': 'not-covered' })).exitCode).toBe(2)
    expect(errors()).toContain('Nothing can be said of 1 package, such as secret.')
    expect(
      (
        await run({
          'fail-on': 'not-covered',
          'known-as': 'secret git:https://github.com/o/secret',
        })
      ).exitCode,
    ).toBe(0)
  })

  test('takes names from pakages.json too, and says where one is none', async () => {
    recipe('secret', 'version("1.0", sha256="x")')
    advisory('CVE-2026-1006', 'o/secret')
    lock(spec('secret', '1.0'))
    const configuration = (identity: string): string =>
      `{"name": "a", "version": "1.0", "license": "MIT", "repository": "repo",\n"known-as": {"secret": ["${identity}"]}}`
    write('pakages.json', configuration('git:https://github.com/o/secret'))
    expect((await run({ recipes: '' })).exitCode).toBe(1)
    expect((await report()).findings).toMatchObject([
      { id: 'CVE-2026-1006', evidence: [{ origin: 'known-as' }], recipe: { line: 2 } },
    ])
    write('pakages.json', configuration('maven:a'))
    expect((await run()).exitCode).toBe(2)
    expect(host.log).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^"maven:a" in "known-as" of secret names no identity/),
        at: expect.objectContaining({ line: 2 }),
      }),
    )
    write('pakages.json', '{')
    expect((await run()).exitCode).toBe(2)
  })

  test('reads the databases again only when they changed', async () => {
    lock(spec('libfoo', '2.0'))
    await run()
    expect(host.headings.join('\n')).toContain('Reading osv')
    await run()
    expect(host.headings.join('\n')).not.toContain('Reading osv')
    await run({ 'rebuild-index': 'true' })
    expect(host.headings.join('\n')).toContain('Reading osv')
  })

  test.each([
    ['high', 1],
    ['critical', 1],
    ['none', 0],
    ['known-exploited', 0],
    ['fixable', 1],
    ['known-exploited\nfixable', 0],
  ])('with fail-on %s a critical one that has a fix ends with %d', async (words, exitCode) => {
    lock(spec('libfoo', '1.5'))
    expect((await run({ 'fail-on': words })).exitCode).toBe(exitCode)
  })

  test('fails for what is exploited, whatever its severity', async () => {
    lock(spec('libfoo', '1.5'))
    write('osv/kev.json', {
      vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-11-02' }],
    })
    expect((await run({ 'fail-on': 'known-exploited' })).exitCode).toBe(1)
    expect(host.summaryText).toContain('critical, exploited')
  })

  test('does not fail for what is less sure than it has to be', async () => {
    lock(spec('libfoo', '1.5', { external: { path: '/usr' } }))
    expect((await run()).exitCode).toBe(0)
    expect(host.summaryText).toContain('1 other may concern these packages')
    expect((await run({ grade: 'possible' })).exitCode).toBe(1)
  })
})

describe('pakages scan never says that nothing was found where nothing was looked at:', () => {
  const covered = (): void => lock(spec('libfoo', '2.0'))
  test.each<[string, () => void, Record<string, string>, RegExp]>([
    ['no target', () => undefined, {}, /^There is nothing to look at/],
    ['a missing one', covered, { targets: 'none.json' }, /^There is no file or folder none.json/],
    ['a folder without packages', covered, { targets: 'osv' }, /^osv is no install root/],
    [
      'an empty lock',
      () => lock(),
      {},
      /^There is no package in spack.lock, so nothing was checked/,
    ],
    [
      'another document',
      () => write('spack.lock', { hello: 1 }),
      {},
      /is neither a spack.lock nor an SBOM/,
    ],
    ['a lock that was cut', () => write('spack.lock', '{"_meta": '), {}, /is not JSON/],
    [
      'a malformed SBOM',
      () => write('spack.lock', { bomFormat: 'CycloneDX', components: [{}] }),
      {},
      /^spack.lock is no SBOM that can be read: components.0.name/,
    ],
    ['a missing database', covered, { databases: 'none' }, /^There is no database/],
    [
      'an empty one',
      () => (covered(), write('empty/README.md', '')),
      { databases: 'empty' },
      /^The database empty has no record that can be used/,
    ],
    [
      'a cut one',
      () => (covered(), write('all.zip', 'PK')),
      { databases: 'all.zip' },
      /cannot be read: it is no whole zip archive/,
    ],
    [
      'one that is too old',
      covered,
      { 'max-age': '7' },
      /^The database osv is 21 days old, and 7 are allowed/,
    ],
    [
      'packages that no database knows',
      () => lock(spec('unknown', '1')),
      {},
      /^Nothing can be said of any package/,
    ],
    [
      'an unknown identity',
      covered,
      { 'known-as': 'libfoo maven:a' },
      /^"libfoo maven:a" in "known-as" names no identity/,
    ],
    ['an unknown word', covered, { 'fail-on': 'severe' }, /^"fail-on" is "severe"/],
    ['words that contradict', covered, { 'fail-on': 'low\nhigh' }, /contradict each other/],
  ])('%s ends with 2', async (_, prepare, inputs, message) => {
    prepare()
    expect((await run(inputs)).exitCode).toBe(2)
    expect(errors()).toMatch(message)
    expect(host.summaryText).toBe('')
  })

  test('an SBOM that is nested without end is refused', async () => {
    const nested = '{"components":['.repeat(200)
    write('sbom.json', `{"bomFormat":"CycloneDX","components":[${nested}`)
    expect((await run({ targets: 'sbom.json' })).exitCode).toBe(2)
    expect(errors()).toMatch(/nested more than 100 levels deep/)
  })

  test('a record that cannot be used is told', async () => {
    covered()
    write('osv/bad.json', { id: 'BAD', affected: [] })
    await run()
    expect(told('warning')).toContain('1 record of osv cannot be used: BAD: it is no OSV record')
  })
})

test('An install root is looked through with the recipes that travelled with its packages', async () => {
  const [hash, node] = spec('libfoo', '1.5')
  const prefix = join(root, 'root', 'libfoo-1.5')
  const record = {
    spec: node,
    path: prefix,
    installed: true,
    ref_count: 0,
    explicit: true,
    installation_time: 1,
  }
  write('root/.spack-db/index.json', { database: { version: '8', installs: { [hash]: record } } })
  mkdirSync(join(prefix, '.spack', 'repos'), { recursive: true })
  renameSync(join(root, 'repo', 'spack_repo'), join(prefix, '.spack', 'repos', 'spack_repo'))
  expect((await run({ targets: 'root', recipes: '' })).exitCode).toBe(1)
  expect((await report()).findings).toMatchObject([
    { id: 'CVE-2026-1001', package: { name: 'libfoo', hash, from: 'root' } },
  ])
})

describe('mending', () => {
  const codeHost = (): MemoryCodeHost => new MemoryCodeHost()
  const propose = async (at: MemoryCodeHost, kind: 'github' | 'terminal' = 'github') => {
    host = new MemoryHost({
      kind,
      workspace: root,
      inputs: { databases: 'osv', recipes: 'repo', propose: 'true', token: 'secret' },
      env: { PAKAGES_CACHE: join(root, 'cache') },
      ...(kind === 'github' && {
        context: {
          event: 'schedule',
          repository: 'acme/packages',
          ref: 'refs/heads/main',
          defaultBranch: 'main',
          commit: 'a'.repeat(40),
        },
      }),
    })
    const clock = new ManualClock(Date.parse('2026-11-22T00:00:00Z'))
    const ports = memoryPorts({
      host,
      clock,
      processes: nodeProcesses,
      openCodeHost: async () => at,
    })
    return runAction(scanVulnerabilitiesAction as never, ports)
  }

  test('deprecates what nothing of its line mends, once, in one pull request', async () => {
    lock(spec('libfoo', '1.5'))
    const at = codeHost()
    expect([(await propose(at)).exitCode, errors()]).toEqual([
      1,
      expect.stringContaining('1 vulnerability open'),
    ])
    expect(at.all).toMatchObject([
      {
        branch: 'pakages/vulnerabilities/libfoo',
        title: 'libfoo: mend CVE-2026-1001',
        draft: {
          labels: ['security'],
          changes: [
            {
              path: expect.stringContaining('packages/libfoo/package.py'),
              content: expect.stringContaining('version("1.5", tag="v1.5", deprecated=True)'),
            },
          ],
        },
      },
    ])
    expect(at.all[0]!.draft.body).toContain('no version of the line of 1.5 is known to be fixed')
    expect(at.all[0]!.draft.body).not.toMatch(/[^\\]@everyone/)
    await propose(at)
    expect(at.all).toHaveLength(1)
    expect(host.summaryText).toContain('the pull request says the same')
    at.person(1, 'closed')
    await propose(at)
    expect(at.all).toHaveLength(1)
    expect(host.summaryText).toContain('a person closed the pull request')
  })

  test('at a terminal is only shown', async () => {
    lock(spec('libfoo', '1.5'))
    const at = codeHost()
    await propose(at, 'terminal')
    expect(at.all).toEqual([])
    expect(told('info')).toContain('+    version("1.5", tag="v1.5", deprecated=True)')
  })
})

describe('what people say', () => {
  const exception = (more: object = {}): void =>
    write('pakages.json', {
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      repository: 'repo',
      exceptions: [
        {
          package: 'libfoo',
          vulnerability: 'CVE-2026-1001',
          reason: 'behind a wall',
          expires: '2026-12-31',
          ...more,
        },
      ],
    })
  const openVex = (more: object = {}, product = 'pkg:spack/libfoo@1.5'): void =>
    write('vex.json', {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.org/vex',
      author: 'Upstream\u202e',
      timestamp: '2026-11-01T00:00:00+02:00',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'OTHER-1', aliases: ['cve-2026-1001'] },
          products: [{ '@id': product }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_present',
          ...more,
        },
      ],
    })
  const first = async (): Promise<unknown> => (await report()).findings[0]

  beforeEach(() => lock(spec('libfoo', '1.5')))

  test('an exception holds for a time, and is told with its reason', async () => {
    exception()
    expect((await run()).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'accepted',
      reason: 'pakages.json: behind a wall',
      statement: { status: 'affected', expires: '2026-12-31T23:59:59Z' },
    })
    expect(host.summaryText).toContain('**Accepted for a time:**')
    expect(host.summaryText).toContain('2026-12-31')
  })

  test.each([
    [
      {},
      /1 vulnerability open.* The exception for CVE-2026-1001 in libfoo expired on 2026-11-21\./,
    ],
    [{ 'fail-on': 'none' }, /^The exception for CVE-2026-1001 in libfoo expired/],
  ])('an expired one fails, with %j', async (inputs, message) => {
    exception({ expires: '2026-11-21' })
    expect((await run(inputs as Record<string, string>)).exitCode).toBe(1)
    expect(errors()).toMatch(message)
  })

  test('one that holds until today does not', async () => {
    exception({ expires: '2026-11-22' })
    expect((await run()).exitCode).toBe(0)
  })

  test.each([
    [{ package: 'libbar' }, /There is no package libbar in what was looked at/],
    [
      { vulnerability: 'CVE-2026-9' },
      /Nothing was found that the exception .* CVE-2026-9 in libfoo/,
    ],
    [{ version: '1.4' }, /Nothing was found that the exception/],
  ])('one for something else is told: %j', async (more, message) => {
    exception(more)
    expect((await run()).exitCode).toBe(1)
    expect(told('warning')).toMatch(message)
  })

  test.each([
    [{ expires: 'soon' }, /"exceptions.0.expires" must be a day/],
    [{ reason: '' }, /must say why/],
    [{ vulnerability: '../x' }, /not the id of a vulnerability/],
  ])('one that is malformed ends with 2: %j', async (more, message) => {
    exception(more)
    expect((await run()).exitCode).toBe(2)
    expect(errors()).toMatch(message)
  })

  test.each([
    ['OpenVEX', 'pkg:spack/libfoo@1.5'],
    ['OpenVEX by namespace and build', `pkg:spack/acme/libfoo@1.5?sha=${hashOf('libfoo')}`],
    ['OpenVEX of upstream', 'pkg:github/o/libfoo@v1.5'],
  ])('%s of others narrows, and says who', async (_, product) => {
    openVex({}, product)
    expect((await run({ vex: 'vex.json', openvex: 'out.json' })).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'not_affected',
      reason: 'Upstream: vulnerable code not present',
      statement: { by: 'Upstream', time: '2026-10-31T22:00:00.000Z' },
    })
    expect(JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'))).toMatchObject({
      statements: [{ status: 'not_affected', justification: 'vulnerable_code_not_present' }],
    })
  })

  test.each([
    'pkg:spack/libfoo@1.4',
    'pkg:spack/other@1.5',
    `pkg:spack/libfoo@1.5?sha=${hashOf('other')}`,
    'pkg:github/o/other@1.5',
    'cpe:2.3:a:o:libfoo:1.5:*:*:*:*:*:*:*',
  ])('%s is another product', async (product) => {
    openVex({}, product)
    expect((await run({ vex: 'vex.json' })).exitCode).toBe(1)
  })

  test('what is said of a part of another product is not said of this package', async () => {
    const parts = [{ '@id': 'pkg:spack/libfoo@1.5' }]
    openVex({ products: [{ '@id': 'pkg:spack/app@1', subcomponents: parts }] })
    expect((await run({ vex: 'vex.json' })).exitCode).toBe(1)
  })

  test('CycloneDX of others narrows', async () => {
    write('vex.json', {
      bomFormat: 'CycloneDX',
      metadata: { timestamp: '2026-11-01T00:00:00Z', supplier: { name: 'Upstream' } },
      components: [
        {
          type: 'library',
          name: 'x',
          components: [{ name: 'y', 'bom-ref': 'a', purl: 'pkg:spack/libfoo@1.5' }],
        },
      ],
      vulnerabilities: [
        {
          id: 'CVE-2026-1001',
          analysis: { state: 'resolved', detail: 'we patched it' },
          affects: [{ ref: 'a' }],
        },
      ],
    })
    expect((await run({ vex: 'vex.json' })).exitCode).toBe(0)
    expect(await first()).toMatchObject({ status: 'fixed', reason: 'Upstream: we patched it' })
  })

  test.each([
    ['nothing', '', /is not JSON/],
    ['another document', { hello: 1 }, /is no OpenVEX document that can be read: @context/],
    [
      'OpenVEX with another word',
      undefined,
      /is no OpenVEX document that can be read: statements.0.status/,
    ],
    ['CycloneDX without components', { bomFormat: 'CycloneDX' }, /says nothing of any package/],
    ['a document without end', '['.repeat(5000), /nested more than 100 levels/],
  ])('%s instead of a document ends with 2', async (_, content, message) => {
    if (content === undefined) openVex({ status: 'fine' })
    else write('vex.json', content)
    expect((await run({ vex: 'vex.json' })).exitCode).toBe(2)
    expect(errors()).toMatch(message)
  })

  test('statements of the own auditors count once they are signed', async () => {
    const key = generateKeyPairSync('ed25519').privateKey
    const signer = new KeySigner(key.export({ type: 'pkcs8', format: 'pem' }).toString())
    const user = { user: 'alice', keys: [signer.publicKey] }
    write('pakages.json', {
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      repository: 'repo',
      trust: { auditors: [user] },
    })
    const said = async (by: KeySigner | undefined): Promise<void> => {
      const command = {
        status: 'not_affected',
        name: 'libfoo',
        version: '1.5',
        vulnerability: 'CVE-2026-1001',
        justification: 'component_not_present',
        note: '',
      } as const
      const facts = { auditor: 'alice', team: undefined, hash: undefined, subjects: [] }
      const when = { time: '2026-11-20T00:00:00.000Z', source: 'terminal' }
      await writeStatement(root, await composeStatement(command, { ...facts, ...when }, by))
    }
    await said(undefined)
    expect((await run()).exitCode).toBe(1)
    expect(told('warning')).toMatch(/What alice says of CVE-2026-1001 .* does not count: Nobody/)
    await said(signer)
    expect((await run()).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'not_affected',
      reason: 'alice: component not present',
    })
  })
})
