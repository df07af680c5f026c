import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openIndex } from '@pakages/catalog'
import { nodeHttp, runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { KnownVulnerabilities } from '@pakages/model'
import { KeySigner, pemFingerprint } from '@pakages/trust'
import { finalizeIndex, openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { serveSite } from '@pakages/testing/site-server'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publishIndexAction } from '../actions/publish-index/action.ts'
import { scanVulnerabilitiesAction } from '../actions/scan-vulnerabilities/action.ts'

describeWith(dockerRegistry, 'what lies in a docker-registry', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'pakages-scan-published-'))
  const clock = new ManualClock(Date.parse('2026-11-22T00:00:00Z'))
  const http = nodeHttp()
  let server: DockerRegistry
  let reference: string

  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    reference = server.reference('acme/cache')
    const registry = openRegistry(reference, { http, clock })
    const zlib = node('zlib', '1.3.1')
    for (const one of [zlib, node('greeter', '1.5', [zlib]), node('greeter', '2.0', [zlib])])
      await pushSpec(registry, one)
    await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
    write('pakages.json', {
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      registry: reference,
      'known-as': { greeter: ['pypi:greeter'] },
    })
    write('osv/CVE-2026-1.json', {
      id: 'CVE-2026-1',
      modified: '2026-11-01T00:00:00Z',
      summary: 'It greets too loudly',
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'greeter' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: '2.0' }] }],
        },
      ],
    })
  })
  afterAll(async () => {
    http.close()
    await server.stop()
    rmSync(workspace, { recursive: true, force: true })
  })

  function write(path: string, content: object): void {
    const file = join(workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(content))
  }

  async function run(action: Parameters<typeof runAction>[0], inputs: Record<string, string>) {
    const env = { PAKAGES_CACHE: join(workspace, 'cache') }
    const host = new MemoryHost({ workspace, inputs, env })
    const ports = memoryPorts({
      host,
      clock,
      http,
      openRegistry: (named) => openRegistry(named, { http, clock }),
    })
    const { exitCode } = await runAction(action, ports)
    return { exitCode, host }
  }

  test('is scanned without a rebuild, and the pages of the index show it', async () => {
    const scanned = await run(scanVulnerabilitiesAction as never, {
      targets: reference,
      databases: 'osv',
      cyclonedx: 'vex.json',
    })
    expect(scanned.host.messages('error').join('\n')).toContain('CVE-2026-1 in greeter@1.5')
    expect(scanned.exitCode).toBe(1)
    expect(scanned.host.outputs.get('open')).toBe('1')
    expect(scanned.host.outputs.get('not-covered')).toBe('1')

    const published = await run(publishIndexAction as never, { vulnerabilities: 'vex.json' })
    expect([published.exitCode, published.host.messages('error')]).toEqual([0, []])
    const index = await openIndex(join(workspace, 'site'), { http })
    const versionOf = async (version: string) => (await index.version('greeter', version))!
    expect((await versionOf('1.5')).advisories).toEqual([
      {
        id: 'CVE-2026-1',
        component: 'greeter@1.5',
        severity: 'critical',
        status: 'affected',
        grade: 'certain',
        why: 'it is in from 1.0, before 2.0',
        since: expect.stringContaining('2026-11-22'),
        fixed: ['2.0'],
        title: 'It greets too loudly',
        url: 'https://osv.dev/vulnerability/CVE-2026-1',
      },
    ])
    expect(await versionOf('2.0')).toMatchObject({ advisories: [], checked: { covered: true } })
    const pages = join(workspace, 'site', 'packages', 'greeter')
    const page = readFileSync(join(pages, 'index.html'), 'utf8')
    expect(page).toContain('1 vulnerability')
    // What an older version holds is made in the browser of its document; without scripts it is named.
    expect(page).toContain('Vulnerable: CVE-2026-1 (critical).')
    expect(page).toMatch(/None is known to\s+be\s+open/)
    const other = readFileSync(join(workspace, 'site', 'packages', 'zlib', 'index.html'), 'utf8')
    expect(other).toContain('Not covered: nothing tells under which name databases know it.')
    expect(other).not.toContain('None is known')
    const known = new KnownVulnerabilities((await index.vulnerabilities())!)
    const greeter = (version: string) => known.of({ name: 'greeter', version })
    expect(greeter('1.5')).toMatchObject({
      kind: 'found',
      found: [
        {
          record: { id: 'CVE-2026-1', range: [{ introduced: '1.0' }, { fixed: '2.0' }] },
          concerned: {
            status: 'open',
            grade: 'certain',
            since: expect.stringContaining('2026-11-22'),
          },
        },
      ],
    })
    expect(greeter('2.0')).toMatchObject({ kind: 'clean' })
    expect(known.of({ name: 'zlib', version: '1.3.1' })).toMatchObject({ kind: 'not-covered' })
  })

  test('has one record that lasts: closed when it is over, opened again when it recurs', async () => {
    const kept = readFileSync(join(workspace, 'osv', 'CVE-2026-1.json'), 'utf8')
    const look = async () => {
      clock.advance(86_400_000)
      await run(scanVulnerabilitiesAction as never, { targets: reference, databases: 'osv' })
      const { exitCode, host } = await run(publishIndexAction as never, {})
      expect([exitCode, host.messages('error')]).toEqual([0, []])
      const index = await openIndex(join(workspace, 'site'), { http })
      return (await index.vulnerabilities())!.records
    }
    write('osv/CVE-2026-1.json', { ...(JSON.parse(kept) as object), id: 'CVE-2026-2' })
    expect(await look()).toMatchObject([
      { id: 'CVE-2026-1', found: [], events: [{ kind: 'opened' }, { kind: 'closed' }] },
      { id: 'CVE-2026-2', events: [{ kind: 'opened' }] },
    ])
    write('osv/CVE-2026-1.json', JSON.parse(kept) as object)
    expect((await look())[0]).toMatchObject({
      first: expect.stringContaining('2026-11-22'),
      found: [{ version: '1.5', since: expect.stringContaining('2026-11-24') }],
      events: [{ kind: 'opened' }, { kind: 'closed' }, { kind: 'reopened', versions: ['1.5'] }],
    })
  })

  test('is scanned by the address of its index alone, once who is named signed that', async () => {
    const privateKey = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString()
    const key = new KeySigner(privateKey)
    await run(publishIndexAction as never, { output: 'public', 'signing-key': privateKey })
    const site = await serveSite(join(workspace, 'public'))
    const scan = (more: Record<string, string>) =>
      run(scanVulnerabilitiesAction as never, { index: site.url, databases: 'osv', ...more })
    try {
      const found = await scan({ trust: pemFingerprint(key.publicKey) })
      expect(found.host.messages('error').join('\n')).toContain('CVE-2026-1 in greeter@1.5')
      expect([found.exitCode, found.host.outputs.get('open')]).toEqual([1, '1'])
      const refused = await scan({ trust: 'a'.repeat(64) })
      expect(refused.exitCode).toBe(2)
      expect((await scan({})).exitCode).toBe(2)
      expect((await scan({ 'unsigned-index': 'true' })).exitCode).toBe(1)
    } finally {
      await site.close()
    }
  })

  test('is not begun anew where a stranger signed it', async () => {
    const keys = [0, 1].map(() =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    )
    const publish = (key: string, more: Record<string, string> = {}) =>
      run(publishIndexAction as never, { output: 'signed', 'signing-key': key, ...more })
    expect((await publish(keys[0]!)).exitCode).toBe(0)
    expect((await publish(keys[0]!)).exitCode).toBe(0)
    const refused = await publish(keys[1]!)
    expect(refused.exitCode).toBe(1)
    expect(refused.host.messages('error').join('\n')).toMatch(
      /does not count.*With "begin-record"/s,
    )
    expect((await publish(keys[1]!, { 'begin-record': 'true' })).exitCode).toBe(0)
  })
})
