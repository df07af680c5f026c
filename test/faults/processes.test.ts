import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import type { Endpoint } from '@pakages/testing/fault-proxy/endpoints'
import { Expected } from '@pakages/testing/fault-proxy/expected'
import type { FaultKind } from '@pakages/testing/fault-proxy/kinds'
import { FaultProxy } from '@pakages/testing/fault-proxy/proxy'
import { Stage, type StageCommand } from '@pakages/testing/fault-proxy/stage'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { octocat } from '@pakages/testing/oci/with-ghcr'
import { describeWith, openssl } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { makeTls, type TlsFiles } from '@pakages/testing/tls-authority'
import { join } from 'node:path'

// A sample of the cells of the matrix as processes of their own, from the bundle, on the clock on the
// wall: what nobody waits for there is waited for here.

const FILLED = 'acme/filled'
const MINUTES = 120_000

describeWith(openssl, 'a process at a registry that stumbles', () => {
  let stage: Stage
  let emulator: GhcrEmulator
  let proxy: FaultProxy
  let tls: TlsFiles
  const http = nodeHttp()
  let runs = 0
  beforeAll(async () => {
    stage = await Stage.set()
    emulator = await GhcrEmulator.start({ page: 3 })
    tls = makeTls(join(stage.folder, 'tls'))
    proxy = await FaultProxy.start(emulator.origin, tls)
    const pushed = await stage.run('push', { registry: emulator.reference(FILLED), http })
    await stage.approve(pushed)
  }, MINUTES)
  afterAll(async () => {
    http.close()
    await proxy.stop()
    await emulator.stop()
    stage.strike()
  })

  async function start(
    command: StageCommand,
    path: string,
    fault: { readonly kind: FaultKind; readonly at: Endpoint; readonly times: number },
  ): Promise<CliResult & { readonly cwd: string }> {
    const { words, cwd, env } = stage.call(command, proxy.reference(path))
    proxy.arm(fault)
    const options = { cwd, env: { ...env, NODE_EXTRA_CA_CERTS: tls.ca } }
    return { ...(await runCli(words, options)), cwd }
  }

  test.each<[FaultKind, Endpoint]>([
    ['reset', 'PUT blob'],
    ['429, seconds', 'tag list'],
    ['byte flipped', 'PUT manifest'],
    ['answer lost', 'PUT index'],
    ['lag', 'GET manifest'],
  ])(
    'pushes all the same: %s at %s',
    async (kind, at) => {
      const path = `acme/pushed-${++runs}`
      const { exitCode, stdout, stderr } = await start('push', path, { kind, at, times: 2 })
      expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('error')])
      expect(stdout).toContain('Pushed to')
      const registry = openRegistry(emulator.reference(path), {
        http,
        clock: systemClock,
        credentials: octocat,
      })
      const expected = await Expected.of([...stage.dag.specs.values()], stage.cache)
      expect(await expected.wrongInRegistry(registry)).toBeUndefined()
    },
    MINUTES,
  )

  test.each<[FaultKind, Endpoint]>([
    ['cut in the body', 'GET blob'],
    ['byte flipped', 'GET blob'],
    ['502', 'GET manifest'],
    ['lag', 'tag list'],
    ['half a body', 'GET index'],
  ])(
    'installs all the same: %s at %s',
    async (kind, at) => {
      const { exitCode, stderr, cwd } = await start('install', FILLED, { kind, at, times: 1 })
      expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('error')])
      const expected = await Expected.of([...stage.dag.specs.values()], stage.cache)
      expect(expected.wrongInMirror(cwd)).toBeUndefined()
    },
    MINUTES,
  )

  test(
    'tells whom it waits for, and ends with what to do when nothing helps',
    async () => {
      const fault = { kind: '503, seconds', at: 'tag list', times: Infinity } as const
      const { exitCode, stdout, stderr } = await start('install', FILLED, fault)
      expect(exitCode).toBe(1)
      expect(`${stdout}${stderr}`).toContain(`for ${proxy.host} (503)`)
      expect(stderr).toMatch(/an error of its own \(503\), also after several tries\.\n {2}Look at/)
    },
    MINUTES,
  )
})
