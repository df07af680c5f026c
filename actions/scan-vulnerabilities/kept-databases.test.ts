import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp, nodeProcesses, type JobCache } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { LoopbackServer } from '@pakages/testing/oci/loopback-server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasesToRead } from './kept-databases.ts'

const EXPLOITED = JSON.stringify({
  catalogVersion: '2026.11.22',
  vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-11-01' }],
})

describe('databases that a job fetched', () => {
  let root: string
  let server: LoopbackServer
  const http = nodeHttp({ env: {} })
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'pakages-databases-'))
    server = await LoopbackServer.start(() => ({ body: Buffer.from(EXPLOITED) }))
  })
  afterEach(async () => {
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  })

  test.each([
    ['are kept for later jobs', 'schedule', 1],
    ['are not kept by the job of a proposal, whose recipes nobody has read', 'pull_request', 0],
  ])('%s', async (_, event, times) => {
    const saved: string[] = []
    const jobCache: JobCache = {
      available: true,
      restore: async () => undefined,
      save: async (_paths, key) => {
        saved.push(key)
        return true
      },
    }
    const ref = event === 'schedule' ? 'refs/heads/main' : 'refs/pull/1/merge'
    const host = new MemoryHost({
      ...{ workspace: root, env: { PAKAGES_CACHE: join(root, 'cache') } },
      context: { event, repository: 'acme/packages', ref, defaultBranch: 'main' },
    })
    const ports = memoryPorts({ host, http, jobCache, processes: nodeProcesses })
    const databases = [`http://${server.host}/exploited.json`]
    const found = await databasesToRead(
      { databases, update: true, live: false, 'publish-from': [] },
      undefined,
      ports,
    )
    expect(found).toHaveLength(1)
    expect(saved).toHaveLength(times)
  })
})
