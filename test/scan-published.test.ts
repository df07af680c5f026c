import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openIndex } from '@pakages/catalog'
import { nodeHttp, runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { finalizeIndex, openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
      vex: 'vex.json',
    })
    expect(scanned.host.messages('error').join('\n')).toContain('CVE-2026-1 in greeter@1.5')
    expect(scanned.exitCode).toBe(1)
    expect(scanned.host.outputs.get('open')).toBe('1')
    expect(scanned.host.outputs.get('not-covered')).toBe('1')

    const published = await run(publishIndexAction as never, { vulnerabilities: 'vex.json' })
    expect([published.exitCode, published.host.messages('error')]).toEqual([0, []])
    const index = await openIndex(join(workspace, 'site'), { http })
    expect((await index.version('greeter', '1.5'))!.advisories).toEqual([
      {
        id: 'CVE-2026-1',
        component: 'greeter@1.5',
        severity: 'critical',
        status: 'affected',
        title: 'It greets too loudly',
        url: 'https://osv.dev/vulnerability/CVE-2026-1',
      },
    ])
    expect((await index.version('greeter', '2.0'))!.advisories).toEqual([])
  })
})
