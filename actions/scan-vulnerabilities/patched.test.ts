import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { ScanFolder, spec } from './testing/scan-folder.ts'

const PATCH = '--- a/foo.c\n+++ b/foo.c\n@@ -1 +1 @@\n-bad\n+good\n'
const NAMED_PATCH = `Fixes CVE_2026_1003 at last.\n${PATCH}`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('pakages scan', () => {
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
})
