import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { openIndex } from '@pakages/catalog'
import { nodeHttp, systemClock, runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { attach } from '@pakages/image'
import { openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { recordPackages } from '@pakages/testing/oci/record-packages'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { bundleAttachment, KeySigner, PROVENANCE, statement } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { publishIndexAction } from './action.ts'

const http = nodeHttp()
const root = mkdtempSync(join(tmpdir(), 'pakages-requests-'))
afterAll(() => {
  http.close()
  rmSync(root, { recursive: true })
})

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const DAY = 24 * 3600 * 1000
const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `package-${at}`)

// Each run has a folder of its own, as on a runner that keeps nothing: what it knows of the run
// before it has from where the site is served.
describeWith(dockerRegistry, 'what publishing asks of the registry', () => {
  const key = newKey()
  let registry: DockerRegistry
  let server: SiteServer
  let folder: string
  let clock: ManualClock
  let runs = 0

  beforeEach(async () => {
    folder = mkdtempSync(join(root, 'run-'))
    registry = await startDockerRegistry({ tls: false })
    server = await serveSite(join(folder, 'served'))
    clock = new ManualClock(Date.now())
  })
  afterEach(async () => {
    await server.close()
    await registry.stop()
  })

  const opened = () => openRegistry(registry.reference('acme/cache'), { http, clock: systemClock })
  const push = (...packages: string[]) => recordPackages(opened(), packages, systemClock)

  /** Publishes, and serves what it wrote. @returns how many requests the registry had. */
  async function publish(inputs: Record<string, string> = {}): Promise<number> {
    const before = registry.requests().length
    const output = `site-${++runs}`
    const host = new MemoryHost({
      workspace: folder,
      inputs: {
        registry: registry.reference('acme/cache'),
        url: server.url,
        output,
        'signing-key': key,
        ...inputs,
      },
    })
    const { exitCode } = await runAction(
      publishIndexAction,
      memoryPorts({ host, http, clock, openRegistry: opened }),
    )
    expect([exitCode, host.messages('error')]).toEqual([0, []])
    rmSync(join(folder, 'served'), { recursive: true, force: true })
    renameSync(join(folder, output), join(folder, 'served'))
    return registry.requests().length - before
  }

  const listed = async (): Promise<number> =>
    (await (await openIndex(join(folder, 'served'), { http })).packages()).packages.length

  test.each([8, 40])(
    'is a handful of requests when nothing is new, whatever number of binaries: %i',
    async (count) => {
      await push(...names(count))
      expect(await publish()).toBeGreaterThan(3 * count)
      const again = await publish()
      expect(again).toBeLessThan(10)
      expect(await listed()).toBe(count)
      // One new package: what it needs, and no more.
      await push('one-more')
      const withOne = await publish()
      expect(withOne).toBeGreaterThan(again)
      expect(withOne).toBeLessThan(again + 20)
      expect(await listed()).toBe(count + 1)
    },
  )

  test('is everything where it shall be read afresh, or under another policy', async () => {
    await push(...names(8))
    await publish()
    expect(await publish({ fresh: 'true' })).toBeGreaterThan(24)
    writeFileSync(
      join(folder, 'pakages.json'),
      JSON.stringify({
        ...{ name: 'acme', version: '1.0', license: 'MIT' },
        trust: { signers: [{ key: new KeySigner(newKey()).publicKey }] },
      }),
    )
    expect(await publish()).toBeGreaterThan(24)
  })

  test('believes nothing that somebody else signed, or changed where it is served', async () => {
    await push(...names(8))
    await publish({ 'signing-key': newKey() })
    expect(await publish()).toBeGreaterThan(24)
    const parts = join(folder, 'served/v2/registry')
    const part = join(parts, readdirSync(parts)[0]!)
    const evil = gunzipSync(readFileSync(part))
      .toString()
      .replace('"provenance":false', '"provenance":true ')
    writeFileSync(part, gzipSync(evil))
    expect(await publish()).toBeGreaterThan(24)
    const client = await openIndex(join(folder, 'served'), { http })
    const readings = (await client.readings()).flatMap((one) => one.readings)
    expect(readings.map(({ provenance }) => provenance)).toEqual(names(8).map(() => false))
  })

  test('reads a package again that was pushed anew, and leaves out one that is gone', async () => {
    await push(...names(8))
    await publish()
    const gone = (await opened().tags()).find((tag) => tag.startsWith('package-1-'))!
    await opened().deleteManifest((await opened().manifest(gone))!.digest)
    expect(await publish()).toBeLessThan(10)
    expect(await listed()).toBe(7)
  })

  test('reads all of it again after a week: somebody may have attached something', async () => {
    await push(...names(8))
    await publish()
    const there = opened()
    const tag = (await there.tags()).find((one) => one.startsWith('package-3-'))!
    const { digest } = (await there.manifest(tag))!
    const said = statement([{ name: 'package-3', digest }], PROVENANCE, {})
    const bundle = await new KeySigner(key).sign(said)
    await attach(there, [digest], bundleAttachment(bundle, PROVENANCE))
    clock.advance(2 * DAY)
    expect(await publish()).toBeLessThan(10)
    clock.advance(6 * DAY)
    expect(await publish()).toBeGreaterThan(24)
    const client = await openIndex(join(folder, 'served'), { http })
    const found = await client.version('package-3', '1.0')
    expect(found!.binaries[0]!.attestations).toHaveLength(1)
  })
})
