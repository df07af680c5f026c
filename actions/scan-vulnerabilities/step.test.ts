import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ScanFolder, spec, hashOf } from './testing/scan-folder.ts'

const PATCH = '--- a/foo.c\n+++ b/foo.c\n@@ -1 +1 @@\n-bad\n+good\n'
const NAMED_PATCH = `Fixes CVE_2026_1003 at last.\n${PATCH}`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

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

  test('takes for fixed what an applied patch names in its name, address or text, and nothing else', async () => {
    for (const id of ['CVE-2026-1002', 'CVE-2026-1003', 'CVE-2026-1004', 'CVE-2026-1005'])
      scan.advisory(id, 'o/libfoo')
    const url = 'https://example.org/CVE-2026-1004.patch'
    const patches = [
      'git = "https://github.com/o/libfoo"',
      'version("1.5", tag="v1.5")',
      'patch("cve-2026-1002.patch")',
      'patch("other.patch")',
      `patch("${url}", sha256="${'a'.repeat(64)}")`,
      'patch("cve-2026-1005.patch", when="@9:")',
    ]
    scan.recipe('libfoo', patches.join('\n'), {
      'cve-2026-1002.patch': PATCH,
      'other.patch': NAMED_PATCH,
      'cve-2026-1005.patch': 'x',
    })
    scan.lock(
      spec('libfoo', '1.5', { patches: [sha256(PATCH), sha256(NAMED_PATCH), 'a'.repeat(64)] }),
    )
    expect((await scan.run()).exitCode).toBe(1)
    const { findings } = await scan.report()
    expect(findings.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['CVE-2026-1001', 'open', undefined],
      ['CVE-2026-1002', 'fixed', 'the recipe applies the patch cve-2026-1002.patch'],
      ['CVE-2026-1003', 'fixed', 'the recipe applies the patch other.patch'],
      ['CVE-2026-1004', 'fixed', `the recipe applies the patch ${url}`],
      ['CVE-2026-1005', 'open', undefined],
    ])
  })

  test('takes nothing for fixed that a patch only leaves or takes away', async () => {
    scan.advisory('CVE-2026-1002', 'o/libfoo')
    scan.advisory('CVE-2026-1003', 'o/libfoo')
    const log = [
      'Build with the compilers of today.',
      '--- a/ChangeLog',
      '+++ b/ChangeLog',
      '@@ -1,3 +1,3 @@',
      '+1.5.1 mends CVE-2026-1003',
      ' 1.4 mends CVE-2026-1001',
      '-1.5 does not mend CVE-2026-1002',
    ].join('\n')
    const body =
      'git = "https://github.com/o/libfoo"\nversion("1.5", tag="v1.5")\npatch("log.patch")'
    scan.recipe('libfoo', body, { 'log.patch': log })
    scan.lock(spec('libfoo', '1.5', { patches: [sha256(log)] }))
    expect((await scan.run()).exitCode).toBe(1)
    const { findings } = await scan.report()
    expect(findings.map(({ id, status }) => [id, status])).toEqual([
      ['CVE-2026-1001', 'open'],
      ['CVE-2026-1002', 'open'],
      ['CVE-2026-1003', 'fixed'],
    ])
  })

  test.each<[string, object]>([
    [
      'CycloneDX',
      {
        bomFormat: 'CycloneDX',
        components: [
          { type: 'library', name: 'vendored' },
          { type: 'library', name: 'x', purl: 'pkg:github/o/libfoo@1.5' },
          { type: 'file', name: 'LICENSE' },
        ],
      },
    ],
    [
      'SPDX',
      {
        spdxVersion: 'SPDX-2.3',
        packages: [
          { name: 'vendored' },
          {
            name: 'x',
            externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:github/o/libfoo@1.5' }],
          },
          { name: 'LICENSE', primaryPackagePurpose: 'FILE' },
        ],
      },
    ],
  ])('passes over nothing that an SBOM (%s) lists without a version', async (_, sbom) => {
    scan.write('sbom.json', sbom)
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(1)
    const { packages, findings, notCovered } = await scan.report()
    expect(packages).toBe(2)
    expect(findings).toMatchObject([
      { id: 'CVE-2026-1001', package: { name: 'x', version: '1.5' } },
    ])
    expect(notCovered.map(({ package: one }) => one.name)).toEqual(['vendored'])
  })

  test('takes for fixed what an applied patch mends that is the fixing commit', async () => {
    const fixed = (id: string, commit: string): void => {
      const ranges = [
        {
          type: 'GIT',
          repo: 'https://github.com/o/libfoo',
          events: [{ introduced: '0' }, { fixed: commit }],
          database_specific: { versions: [{ introduced: '1.0' }, { fixed: '2.0' }] },
        },
      ]
      scan.advisory(id, 'o/libfoo', { affected: [{ ranges }] })
    }
    fixed('CVE-2026-1002', 'c'.repeat(40))
    fixed('CVE-2026-1003', 'd'.repeat(40))
    fixed('CVE-2026-1004', 'e'.repeat(40))
    fixed('CVE-2026-1005', 'f'.repeat(40))
    const url = `https://github.com/o/libfoo/commit/${'c'.repeat(12)}.patch?full_index=1`
    const other = `https://github.com/o/libfoo/commit/${'e'.repeat(40)}.diff`
    const back = `https://github.com/o/libfoo/commit/${'f'.repeat(40)}.diff`
    const written = `From ${'d'.repeat(40)} Mon Sep 17 00:00:00 2001\n${PATCH}`
    const patches = [
      'git = "https://github.com/o/libfoo"',
      'version("1.5", tag="v1.5")',
      `patch("${url}", sha256="${'a'.repeat(64)}")`,
      'patch("written.patch")',
      `patch("${other}", sha256="${'b'.repeat(64)}", when="@9:")`,
      `patch("${back}", sha256="${'f'.repeat(64)}", reverse=True)`,
    ]
    scan.recipe('libfoo', patches.join('\n'), { 'written.patch': written })
    scan.lock(spec('libfoo', '1.5', { patches: ['a'.repeat(64), 'f'.repeat(64), sha256(written)] }))
    expect((await scan.run()).exitCode).toBe(1)
    const { findings } = await scan.report()
    expect(findings.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['CVE-2026-1001', 'open', undefined],
      [
        'CVE-2026-1002',
        'fixed',
        `the recipe applies the patch ${url}, which is the change that fixes it`,
      ],
      [
        'CVE-2026-1003',
        'fixed',
        'the recipe applies the patch written.patch, which is the change that fixes it',
      ],
      ['CVE-2026-1004', 'open', undefined],
      ['CVE-2026-1005', 'open', undefined],
    ])
  })

  test('takes for fixed what the recipe says of a patch right above it, as recipes do', async () => {
    for (const id of ['CVE-2026-1002', 'CVE-2026-1003', 'CVE-2026-1004'])
      scan.advisory(id, 'o/libfoo')
    const url = 'https://github.com/o/libfoo/raw/abcdef1/overflow.patch'
    const recipe = [
      'git = "https://github.com/o/libfoo"',
      'version("1.5", tag="v1.5")',
      '# CVE-2026-1003 was only in 1.4',
      '',
      '# Security fix for CVE-2026-1002,',
      '# https://github.com/o/libfoo/issues/7',
      'patch(',
      `    "${url}",`,
      `    sha256="${'a'.repeat(64)}",`,
      ')',
      '# CVE-2026-1004 is mended by the version',
      'depends_on("zlib")',
    ]
    scan.recipe('libfoo', recipe.join('\n'), {})
    scan.lock(spec('libfoo', '1.5', { patches: ['a'.repeat(64)] }))
    expect((await scan.run()).exitCode).toBe(1)
    const { findings } = await scan.report()
    expect(findings.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['CVE-2026-1001', 'open', undefined],
      ['CVE-2026-1002', 'fixed', `the recipe applies the patch ${url}`],
      ['CVE-2026-1003', 'open', undefined],
      ['CVE-2026-1004', 'open', undefined],
    ])
  })

  test('takes for fixed what a record refers to as its fix, where the recipe applies that', async () => {
    const referred = (id: string, type: string, url: string): void =>
      scan.advisory(id, 'o/libfoo', { references: [{ type, url }] })
    const forge = 'https://github.com/o/libfoo'
    referred('CVE-2026-1002', 'FIX', `${forge}/commit/${'c'.repeat(40)}`)
    referred('CVE-2026-1003', 'FIX', `${forge}/pull/12`)
    referred('CVE-2026-1004', 'WEB', `${forge}/commit/${'e'.repeat(40)}`)
    referred('CVE-2026-1005', 'FIX', `https://git.example.org/libfoo/commit/?id=${'d'.repeat(12)}`)
    const head = (line: string): string => `Subject: a fix\n${line}\n${PATCH}`
    const origin = head(
      `Origin: upstream, https://git.example.org/libfoo/patch/?id=${'d'.repeat(40)}`,
    )
    const web = head(`(cherry picked from commit ${'e'.repeat(40)})`)
    const recipe = [
      'git = "https://github.com/o/libfoo"',
      'version("1.5", tag="v1.5")',
      `patch("${forge}/commit/${'c'.repeat(10)}.patch?full_index=1", sha256="${'a'.repeat(64)}")`,
      `patch("${forge}/pull/12.patch", sha256="${'b'.repeat(64)}")`,
      'patch("origin.patch")',
      'patch("web.patch")',
    ]
    scan.recipe('libfoo', recipe.join('\n'), { 'origin.patch': origin, 'web.patch': web })
    const patches = ['a'.repeat(64), 'b'.repeat(64), sha256(origin), sha256(web)]
    scan.lock(spec('libfoo', '1.5', { patches }))
    expect((await scan.run()).exitCode).toBe(1)
    const { findings } = await scan.report()
    expect(findings.map(({ id, status }) => [id, status])).toEqual([
      ['CVE-2026-1001', 'open'],
      ['CVE-2026-1002', 'fixed'],
      ['CVE-2026-1003', 'fixed'],
      ['CVE-2026-1004', 'open'],
      ['CVE-2026-1005', 'fixed'],
    ])
  })

  test('looks up the resources that a build carries, each under names of its own', async () => {
    scan.advisory('CVE-2026-1007', 'o/solver')
    scan.advisory('CVE-2026-1008', 'o/extra')
    scan.recipe(
      'carrier',
      [
        'git = "https://github.com/o/carrier"',
        'version("9.0", tag="v9.0")',
        'resource(name="solver", git="https://github.com/o/solver", tag="v1.5", when="@8: +fast")',
        'resource(name="extra", url="https://github.com/o/extra/archive/v1.5.tar.gz", when="~fast")',
        `resource(name="data", git="https://github.com/o/data", commit="${'b'.repeat(40)}")`,
      ].join('\n'),
    )
    scan.lock(spec('carrier', '9.0', { parameters: { fast: true } }))
    expect((await scan.run({ sarif: 'scan.sarif' })).exitCode).toBe(1)
    expect(scan.errors()).toContain(
      '1 vulnerability open: CVE-2026-1007 in carrier@9.0 (solver 1.5).',
    )
    const { findings, notCovered, looked } = await scan.report()
    expect(findings).toMatchObject([
      {
        id: 'CVE-2026-1007',
        package: { name: 'carrier', version: '9.0', part: 'solver 1.5' },
        recipe: { line: 4 },
        evidence: [{ identity: 'git:github.com/o/solver' }],
      },
    ])
    expect(notCovered).toMatchObject([
      { package: { part: `data ${'b'.repeat(40)}` }, why: expect.stringContaining('no place') },
    ])
    expect(looked.map(({ part }) => part)).toEqual([
      undefined,
      'solver 1.5',
      `data ${'b'.repeat(40)}`,
    ])
    scan.lock(spec('carrier', '9.0', { parameters: { fast: false } }))
    await scan.run()
    expect((await scan.report()).findings).toMatchObject([
      { id: 'CVE-2026-1008', package: { part: 'extra 1.5' } },
    ])
  })

  test('takes the resources that our SBOMs name for themselves, and not for their package', async () => {
    scan.write('sbom.json', {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          type: 'library',
          name: 'carrier',
          version: '1.5',
          purl: `pkg:spack/acme/carrier@1.5?sha=${hashOf('carrier')}`,
          externalReferences: [
            { type: 'vcs', url: 'https://github.com/o/carrier', comment: 'v1.5' },
            { type: 'vcs', url: 'https://github.com/o/libfoo', comment: 'resource foo, v1.6' },
          ],
        },
      ],
    })
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(1)
    expect((await scan.report()).findings.map((finding) => finding.package)).toMatchObject([
      { name: 'carrier', version: '1.5', part: 'foo 1.6' },
    ])
  })

  test('takes from our SPDX the sources, patches and resources of a package for what they are', async () => {
    scan.advisory('CVE-2026-1007', 'o/solver')
    const purl = `pkg:spack/acme/carrier@1.5?sha=${hashOf('carrier')}`
    const made = (id: string) => ({
      ...{ spdxElementId: 'SPDXRef-Package-carrier', relationshipType: 'GENERATED_FROM' },
      relatedSpdxElement: `SPDXRef-Source-${id}`,
    })
    scan.write('sbom.json', {
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          SPDXID: 'SPDXRef-Package-carrier',
          ...{ name: 'carrier', versionInfo: '1.5', downloadLocation: 'NOASSERTION' },
          externalRefs: [{ referenceType: 'purl', referenceLocator: purl }],
          comment: `spack:hash=x\nspack:patch=sha256:${'c'.repeat(64)} CVE-2026-1001.patch`,
        },
        {
          SPDXID: 'SPDXRef-Source-1',
          ...{ name: 'carrier', versionInfo: '1.5' },
          downloadLocation: `git+https://github.com/o/libfoo@${'d'.repeat(40)}`,
        },
        {
          SPDXID: 'SPDXRef-Source-2',
          ...{ name: 'solver', downloadLocation: 'git+https://github.com/o/solver@v1.6' },
        },
        { SPDXID: 'SPDXRef-Source-3', name: 'data', downloadLocation: 'NOASSERTION' },
        { SPDXID: `SPDXRef-Patch-${'c'.repeat(64)}`, name: 'CVE-2026-1001.patch' },
      ],
      relationships: ['1', '2', '3'].map(made),
    })
    expect((await scan.run({ targets: 'sbom.json' })).exitCode).toBe(1)
    const { findings, looked } = await scan.report()
    expect(findings).toMatchObject([
      {
        ...{ id: 'CVE-2026-1001', status: 'fixed', package: { name: 'carrier', version: '1.5' } },
        reason: expect.stringContaining('CVE-2026-1001.patch'),
      },
      { id: 'CVE-2026-1007', status: 'open', package: { part: 'solver 1.6' } },
    ])
    expect(looked.map(({ name, part }) => [name, part])).toEqual([
      ['carrier', undefined],
      ['carrier', 'solver 1.6'],
    ])
  })

  test('lists a resource whose address the recipe works out, and takes names of resources', async () => {
    scan.advisory('CVE-2026-1007', 'o/solver')
    scan.recipe(
      'carrier',
      [
        'git = "https://github.com/o/carrier"',
        'version("9.0", tag="v9.0")',
        'resource(name="newlib", url="ftp://example.org/newlib-{0}.tar.gz".format(chosen()))',
        'resource(name="solver", url="https://example.org/solver-1.5.tar.gz")',
      ].join('\n'),
    )
    scan.lock(spec('carrier', '9.0'))
    expect((await scan.run()).exitCode).toBe(0)
    expect((await scan.report()).notCovered).toMatchObject([
      {
        package: { part: 'newlib unknown' },
        why: expect.stringMatching(/works out where .* as it is run/),
      },
      { package: { part: 'solver 1.5' }, why: 'nothing tells under which name databases know it' },
    ])
    const known = 'carrier/solver git:https://github.com/o/solver'
    expect((await scan.run({ 'known-as': known })).exitCode).toBe(1)
    expect((await scan.report()).findings).toMatchObject([
      { id: 'CVE-2026-1007', package: { part: 'solver 1.5' } },
    ])
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
