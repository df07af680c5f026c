import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { composeStatement, KeySigner, writeStatement } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScanFolder, spec, hashOf } from './testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('what people say', () => {
  const exception = (more: object = {}): void =>
    scan.write('pakages.json', {
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
    scan.write('vex.json', {
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
  const first = async (): Promise<unknown> => (await scan.report()).findings[0]

  beforeEach(() => scan.lock(spec('libfoo', '1.5')))

  test('an exception holds for a time, and is told with its reason', async () => {
    exception()
    expect((await scan.run()).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'accepted',
      reason: 'pakages.json: behind a wall',
      statement: { status: 'affected', expires: '2026-12-31T23:59:59Z' },
    })
    expect(scan.host.summaryText).toContain('**Accepted for a time:**')
    expect(scan.host.summaryText).toContain('2026-12-31')
  })

  test.each([
    [
      {},
      /1 vulnerability open.* The exception for CVE-2026-1001 in libfoo expired on 2026-11-21\./,
    ],
    [{ 'fail-on': 'none' }, /^The exception for CVE-2026-1001 in libfoo expired/],
  ])('an expired one fails, with %j', async (inputs, message) => {
    exception({ expires: '2026-11-21' })
    expect((await scan.run(inputs as Record<string, string>)).exitCode).toBe(1)
    expect(scan.errors()).toMatch(message)
  })

  test('one that holds until today does not', async () => {
    exception({ expires: '2026-11-22' })
    expect((await scan.run()).exitCode).toBe(0)
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
    expect((await scan.run()).exitCode).toBe(1)
    expect(scan.told('warning')).toMatch(message)
  })

  test.each([
    [{ expires: 'soon' }, /"exceptions.0.expires" must be a day/],
    [{ reason: '' }, /must say why/],
    [{ vulnerability: '../x' }, /not the id of a vulnerability/],
  ])('one that is malformed ends with 2: %j', async (more, message) => {
    exception(more)
    expect((await scan.run()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
  })

  test.each([
    ['OpenVEX', 'pkg:spack/libfoo@1.5'],
    ['OpenVEX by namespace and build', `pkg:spack/acme/libfoo@1.5?sha=${hashOf('libfoo')}`],
    ['OpenVEX of upstream', 'pkg:github/o/libfoo@v1.5'],
  ])('%s of others narrows, and says who', async (_, product) => {
    openVex({}, product)
    expect((await scan.run({ vex: 'vex.json', openvex: 'out.json' })).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'not_affected',
      reason: 'Upstream: vulnerable code not present',
      statement: { by: 'Upstream', time: '2026-10-31T22:00:00.000Z' },
    })
    expect(JSON.parse(readFileSync(join(scan.root, 'out.json'), 'utf8'))).toMatchObject({
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
    expect((await scan.run({ vex: 'vex.json' })).exitCode).toBe(1)
  })

  test('what is said of a part of another product is not said of this package', async () => {
    const parts = [{ '@id': 'pkg:spack/libfoo@1.5' }]
    openVex({ products: [{ '@id': 'pkg:spack/app@1', subcomponents: parts }] })
    expect((await scan.run({ vex: 'vex.json' })).exitCode).toBe(1)
  })

  test('CycloneDX of others narrows', async () => {
    scan.write('vex.json', {
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
    expect((await scan.run({ vex: 'vex.json' })).exitCode).toBe(0)
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
    else scan.write('vex.json', content)
    expect((await scan.run({ vex: 'vex.json' })).exitCode).toBe(2)
    expect(scan.errors()).toMatch(message)
  })

  test('statements of the own auditors count once they are signed', async () => {
    const key = generateKeyPairSync('ed25519').privateKey
    const signer = new KeySigner(key.export({ type: 'pkcs8', format: 'pem' }).toString())
    const user = { user: 'alice', keys: [signer.publicKey] }
    scan.write('pakages.json', {
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
      await writeStatement(scan.root, await composeStatement(command, { ...facts, ...when }, by))
    }
    await said(undefined)
    expect((await scan.run()).exitCode).toBe(1)
    expect(scan.told('warning')).toMatch(
      /What alice says of CVE-2026-1001 .* does not count: Nobody/,
    )
    await said(signer)
    expect((await scan.run()).exitCode).toBe(0)
    expect(await first()).toMatchObject({
      status: 'not_affected',
      reason: 'alice: component not present',
    })
  })
})
