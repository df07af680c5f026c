import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ScanFolder, spec, hashOf } from './testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('pakages scan', () => {
  test('finds what is known of a lock, says what mends it and where, and fails', async () => {
    scan.lock(spec('libfoo', '1.5'))
    expect((await scan.run({ sarif: 'out/scan.sarif', cyclonedx: 'out/vex.json' })).exitCode).toBe(
      1,
    )
    expect(scan.errors()).toBe(
      '1 vulnerability open: CVE-2026-1001 in libfoo@1.5.\nTake versions that are fixed, or raise "fail-on".',
    )
    expect(await scan.report()).toMatchObject({
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
    expect(scan.host.outputs.get('open')).toBe('1')
    expect(scan.host.summaryText).toContain('1 open vulnerability')
    expect(scan.host.summaryText).toContain('What CVE-2026-1001 is \\@everyone \\<b\\>')
    expect(JSON.parse(readFileSync(join(scan.root, 'out', 'vex.json'), 'utf8'))).toMatchObject({
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
    const sarif: unknown = JSON.parse(readFileSync(join(scan.root, 'out', 'scan.sarif'), 'utf8'))
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
    scan.lock(spec('libfoo', '2.0'))
    expect(await scan.run()).toMatchObject({ exitCode: 0 })
    expect(scan.host.summaryText).toContain(
      '**No open vulnerability is known** of the 1 package that databases know.',
    )
  })

  test('takes an SBOM of another program by what it says itself', async () => {
    scan.write('sbom.json', {
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
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(1)
    expect((await scan.report()).findings.map((found) => found.package.name)).toEqual(['x'])
    scan.write('sbom.json', {
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          name: 'libfoo',
          versionInfo: '1.5',
          downloadLocation: 'git+https://github.com/o/libfoo.git@v1.5',
        },
      ],
    })
    expect((await scan.run({ targets: 'sbom.json', recipes: '' })).exitCode).toBe(1)
  })

  test('takes of what is no package of Spack neither patches nor that it is the own of a system', async () => {
    const properties = [
      { name: 'spack:patch', value: 'CVE-2026-1001.patch' },
      { name: 'spack:external', value: '/usr' },
    ]
    const sbom = (purl: string) => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'library', name: 'libfoo', version: '1.5', purl, properties }],
    })
    scan.write('sbom.json', sbom('pkg:github/o/libfoo@1.5'))
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(1)
    expect((await scan.report()).findings).toMatchObject([{ status: 'open', grade: 'certain' }])
    scan.write('sbom.json', sbom('pkg:deb/debian/libfoo@1.5'))
    const known = { 'known-as': 'libfoo git:https://github.com/o/libfoo' }
    expect((await scan.run({ targets: 'sbom.json', ...known })).exitCode).toBe(0)
    expect((await scan.report()).findings).toMatchObject([{ status: 'open', grade: 'possible' }])
  })

  test('lists what nothing can be said of, apart from what is clean', async () => {
    scan.recipe('secret', 'version("1.0", sha256="x")')
    scan.lock(spec('libfoo', '2.0'), spec('secret', '1.0'))
    expect((await scan.run()).exitCode).toBe(0)
    expect(scan.host.summaryText).toContain('Nothing can be said of 1 other.')
    expect(scan.host.outputs.get('not-covered')).toBe('1')
    expect((await scan.run({ 'fail-on': 'not-covered' })).exitCode).toBe(2)
    expect(scan.errors()).toContain('Nothing can be said of 1 package, such as secret.')
    expect(
      (
        await scan.run({
          'fail-on': 'not-covered',
          'known-as': 'secret git:https://github.com/o/secret',
        })
      ).exitCode,
    ).toBe(0)
  })

  test('takes names from pakages.json too, and says where one is none', async () => {
    scan.recipe('secret', 'version("1.0", sha256="x")')
    scan.advisory('CVE-2026-1006', 'o/secret')
    scan.lock(spec('secret', '1.0'))
    const configuration = (identity: string): string =>
      `{"name": "a", "version": "1.0", "license": "MIT", "repository": "repo",\n"known-as": {"secret": ["${identity}"]}}`
    scan.write('pakages.json', configuration('git:https://github.com/o/secret'))
    expect((await scan.run({ recipes: '' })).exitCode).toBe(1)
    expect((await scan.report()).findings).toMatchObject([
      { id: 'CVE-2026-1006', evidence: [{ origin: 'known-as' }], recipe: { line: 2 } },
    ])
    scan.write('pakages.json', configuration('maven:a'))
    expect((await scan.run()).exitCode).toBe(2)
    expect(scan.host.log).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^"maven:a" in "known-as" of secret names no identity/),
        at: expect.objectContaining({ line: 2 }),
      }),
    )
    scan.write('pakages.json', '{')
    expect((await scan.run()).exitCode).toBe(2)
  })

  test('reads the recipes of the repository behind those that are named', async () => {
    scan.lock(spec('libfoo', '1.5'))
    const configuration = { name: 'acme', version: '1.0', license: 'MIT', repository: 'repo' }
    scan.write('pakages.json', configuration)
    scan.write('more/spack_repo/more/repo.yaml', 'repo:\n  namespace: more\n  api: v2.0\n')
    expect((await scan.run({ recipes: 'more' })).exitCode).toBe(1)
    expect(scan.errors()).toContain('CVE-2026-1001')
  })

  test('reads the databases again only when they changed', async () => {
    scan.lock(spec('libfoo', '2.0'))
    await scan.run()
    expect(scan.host.headings.join('\n')).toContain('Reading osv')
    await scan.run()
    expect(scan.host.headings.join('\n')).not.toContain('Reading osv')
    await scan.run({ 'rebuild-index': 'true' })
    expect(scan.host.headings.join('\n')).toContain('Reading osv')
  })

  test.each([
    ['high', 1],
    ['critical', 1],
    ['none', 0],
    ['known-exploited', 0],
    ['fixable', 1],
    ['known-exploited\nfixable', 0],
  ])('with fail-on %s a critical one that has a fix ends with %d', async (words, exitCode) => {
    scan.lock(spec('libfoo', '1.5'))
    scan.write('osv/kev.json', {
      vulnerabilities: [{ cveID: 'CVE-2026-1002', dateAdded: '2026-11-02' }],
    })
    expect((await scan.run({ 'fail-on': words })).exitCode).toBe(exitCode)
  })

  test('fails for what is exploited, whatever its severity', async () => {
    scan.lock(spec('libfoo', '1.5'))
    scan.write('osv/kev.json', {
      vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-11-02' }],
    })
    expect((await scan.run({ 'fail-on': 'known-exploited' })).exitCode).toBe(1)
    expect(scan.host.summaryText).toContain('critical, exploited')
  })

  test('does not fail for what is less sure than it has to be', async () => {
    scan.lock(spec('libfoo', '1.5', { external: { path: '/usr' } }))
    expect((await scan.run()).exitCode).toBe(0)
    expect(scan.host.summaryText).toContain('1 other may concern these packages')
    expect((await scan.run({ grade: 'possible' })).exitCode).toBe(1)
  })
})

test('An install root is looked through with the recipes that travelled with its packages', async () => {
  const [hash, node] = spec('libfoo', '1.5')
  const prefix = join(scan.root, 'root', 'libfoo-1.5')
  const record = {
    spec: node,
    path: prefix,
    installed: true,
    ref_count: 0,
    explicit: true,
    installation_time: 1,
  }
  scan.write('root/.spack-db/index.json', {
    database: { version: '8', installs: { [hash]: record } },
  })
  mkdirSync(join(prefix, '.spack', 'repos'), { recursive: true })
  renameSync(join(scan.root, 'repo', 'spack_repo'), join(prefix, '.spack', 'repos', 'spack_repo'))
  expect((await scan.run({ targets: 'root', recipes: '' })).exitCode).toBe(1)
  expect((await scan.report()).findings).toMatchObject([
    { id: 'CVE-2026-1001', package: { name: 'libfoo', hash, from: 'root' } },
  ])
})
