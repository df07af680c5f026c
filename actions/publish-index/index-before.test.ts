import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { openIndex } from '@pakages/catalog'
import { nodeHttp, runAction } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { serveSite } from '@pakages/testing/site-server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishIndexAction } from './action.ts'

const http = nodeHttp()
const root = mkdtempSync(join(tmpdir(), 'pakages before '))
const REGISTRY = 'oci://registry.example/acme/cache'
let workspace: string
afterAll(() => {
  http.close()
  rmSync(root, { recursive: true })
})
beforeEach(() => {
  workspace = mkdtempSync(join(root, 'run'))
})

/** Writes an index of an empty registry, whose title is all that differs, at one held date. */
async function index(url: string, title: string): Promise<{ host: MemoryHost; version: number }> {
  const host = new MemoryHost({
    workspace,
    inputs: { registry: REGISTRY, url, title, output: title },
    env: { SOURCE_DATE_EPOCH: '1700000000' },
  })
  const clock = { now: () => Date.now(), sleep: async () => undefined }
  const openRegistry = () => new MemoryRegistry(REGISTRY)
  const { exitCode } = await runAction(
    publishIndexAction,
    memoryPorts({ host, http, clock, openRegistry }),
  )
  expect([exitCode, host.messages('error')]).toEqual([0, []])
  const client = await openIndex(join(workspace, title), { http })
  return { host, version: client.serial! }
}

test('the version rises over that of the published index, in a new folder and at a held date', async () => {
  const server = await serveSite(join(workspace, 'one'))
  try {
    const first = await index(server.url, 'one')
    const second = await index(server.url, 'two')
    expect([first.version, second.version]).toEqual([1_700_000_000, 1_700_000_001])
    expect(second.host.messages('warning').join()).not.toContain('published')
  } finally {
    await server.close()
  }
})

test('an index that cannot be read is told, and stops nothing', async () => {
  const server = await serveSite(workspace)
  await server.close()
  const { host } = await index(server.url, 'one')
  expect(host.messages('warning').join()).toContain('could not be read (127.0.0.1:')
})
