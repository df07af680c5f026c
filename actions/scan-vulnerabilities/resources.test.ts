import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ScanFolder, spec, hashOf } from './testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('pakages scan', () => {
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
})
