import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { parseImageManifest } from '@pakages/image'
import { findIndexImage, openRegistry, readDatabase } from '@pakages/oci'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { all, describeWith, dockerRegistry, openssl } from '@pakages/testing/requirements'

const CHILD = fileURLToPath(new URL('../bench/programs/push.ts', import.meta.url))
const KILLS = 20
const PACKAGES = 12
/** So that a push takes a while. */
const BYTES = 100_000

describeWith(all(dockerRegistry, openssl), 'a push that is killed and run again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-killed-'))
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  beforeAll(async () => {
    server = await startDockerRegistry()
    http = nodeHttp({ ca: [server.caText!] })
    await chainOfPackages(
      folder,
      Array.from({ length: PACKAGES }, () => BYTES),
    )
  })
  afterAll(async () => {
    http?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const open = (path: string): Registry =>
    openRegistry(server.reference(path), { http, clock: systemClock })

  const requestsTo = (path: string): number =>
    server.requests().filter((request) => request.includes(` /v2/${path}/`)).length

  /**
   * Pushes in a process of its own. @param killAt After how many answered requests it is killed;
   * default never.
   */
  async function push(
    path: string,
    killAt = Infinity,
  ): Promise<{ killed: boolean; output: string }> {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        CHILD,
        server.reference(path),
        folder,
        server.ca!,
        'index',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void (output += String(chunk)))
    const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
    while (killAt !== Infinity && child.exitCode === null && child.signalCode === null) {
      if (requestsTo(path) >= killAt) child.kill('SIGKILL')
      await setTimeout(1)
    }
    const [, signal] = await closed
    return { killed: signal === 'SIGKILL', output }
  }

  /** How often each blob was stored in a repository, by digest. */
  function uploadsOf(path: string): Map<string, number> {
    const digests = server
      .requests()
      .flatMap((request) =>
        request.startsWith(`PUT /v2/${path}/blobs/uploads/`) && request.endsWith(' 201')
          ? [decodeURIComponent(/digest=([^& ]+)/.exec(request)![1]!)]
          : [],
      )
    return new Map(
      [...Map.groupBy(digests, (digest) => digest)].map(([digest, all]) => [digest, all.length]),
    )
  }

  test(`loses nothing and uploads no finished blob twice, ${KILLS} times at a random moment`, async () => {
    const whole = await push('whole')
    expect(whole.output).toContain(`"pushed":${PACKAGES}`)
    const requests = requestsTo('whole')
    const wanted = (await open('whole').tags()).sort()
    let [killed, halfway] = [0, 0]
    for (let round = 0; round < KILLS; round++) {
      const path = `round-${round}`
      // One moment in each twentieth of what a whole push asks for, so that early and late ones are
      // among them.
      const first = await push(path, Math.ceil(((round + Math.random()) / KILLS) * requests))
      if (first.killed) killed++
      const tagged = await open(path).tags()
      if (uploadsOf(path).size > 0 && tagged.length < wanted.length) halfway++
      const second = await push(path)
      expect(second.output).toContain(`"packages":${PACKAGES}`)
      expect((await open(path).tags()).sort()).toEqual(wanted)
      expect(tagged.filter((tag) => !wanted.includes(tag))).toEqual([])
      await expectWhole(open(path))
      expect([...uploadsOf(path)].filter(([, times]) => times > 1)).toEqual([])
    }
    expect(killed).toBeGreaterThan(KILLS / 2)
    expect(halfway).toBeGreaterThan(KILLS / 4)
  }, 600_000)

  /** Every blob of every manifest is there, and the index lists every package. */
  async function expectWhole(registry: Registry): Promise<void> {
    for (const tag of await registry.tags()) {
      const { config, layers } = parseImageManifest((await registry.manifest(tag))!.bytes, tag)
      for (const blob of [config, ...layers]) expect(await registry.hasBlob(blob.digest)).toBe(true)
    }
    const index = (await findIndexImage(registry))!
    expect((await readDatabase(registry, index))!.available.size).toBe(PACKAGES)
  }
})
