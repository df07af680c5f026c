import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { all, describeWith, dockerRegistry, openssl } from '@pakages/testing/requirements'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { openRegistry } from './open-registry.ts'
import { registryContract } from '@pakages/testing/oci/registry-contract'

registryContract('memory', () => new MemoryRegistry())

const folder = mkdtempSync(join(tmpdir(), 'pakages layout '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
registryContract('an OCI image layout folder', (repository) =>
  openRegistry(`oci-layout:${join(folder, repository)}`, { http: nodeHttp(), clock: systemClock }),
)

describeWith(all(dockerRegistry, openssl), 'docker-registry over TLS', () => {
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  beforeAll(async () => {
    server = await startDockerRegistry()
    http = nodeHttp({ ca: [server.caText!] })
  })
  afterAll(async () => {
    http.close()
    await server.stop()
  })
  const open =
    (chunkSize?: number) =>
    (repository: string): Registry =>
      openRegistry(server.reference(repository), {
        http,
        clock: systemClock,
        ...(chunkSize && { chunkSize }),
      })
  test('its certificate is not trusted without its authority', async () => {
    const stranger = nodeHttp()
    const registry = openRegistry(server.reference('a'), { http: stranger, clock: systemClock })
    await expect(registry.tags()).rejects.toMatchObject({
      failure: 'untrusted',
      fix: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
    stranger.close()
  })

  registryContract('HTTP', open())
  registryContract('HTTP with uploads in chunks', open(1_000_000))
})
