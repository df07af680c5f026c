import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { solutionDocument, workFolder, type Signer } from '@pakages/core'
import { FakeSigner, FakeVerifier, memoryPorts } from '@pakages/core/fakes'
import { readSolution } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { solutionFaults } from '@pakages/trust'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordSolution } from './solution.ts'

const KEY = 'a'.repeat(64)
const SOLUTION = { key: KEY, from: { specs: 'zlib' }, lock: '{"a": "lock"}' }
const FACTS = [{ hash: 'a'.repeat(32), licenses: [], maintainers: [], sources: [], patches: [] }]

describe('a push keeps the lock of its run', () => {
  let root: string
  let registry: MemoryRegistry
  const signer = new FakeSigner(trustedWorkflow)
  const work = () => workFolder(root)
  const record = (by?: Signer) =>
    recordSolution({ registry, work: work(), signer: by }, memoryPorts())
  const faults = async (): Promise<readonly string[]> => {
    const { manifest } = (await readSolution(registry, KEY))!
    const { signers } = policyWith()
    return solutionFaults(manifest, { registry, verifier: new FakeVerifier(), signers })
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-solution-'))
    registry = new MemoryRegistry()
    await solutionDocument.write(work().solution, { ...SOLUTION, facts: FACTS as never })
    await writeFile(work().lock, SOLUTION.lock)
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('under its key, signed, without what only counts on this machine', async () => {
    expect(await record(signer)).toHaveLength(1)
    expect(await registry.tags()).toContain(`solution-${KEY}`)
    expect((await readSolution(registry, KEY))?.solution).toEqual(SOLUTION)
    expect(await faults()).toEqual([])
  })

  test('once: the next push neither writes nor signs it again', async () => {
    await record(signer)
    registry.putManifest = () => Promise.reject(new Error('written again'))
    expect(await record(signer)).toEqual([])
  })

  test('unsigned where nobody signs, and signs it as soon as somebody does', async () => {
    expect(await record()).toEqual([])
    expect(await faults()).toEqual(['Nobody who is trusted signed it.'])
    expect(await record()).toEqual([])
    expect(await record(signer)).toHaveLength(1)
    expect(await faults()).toEqual([])
  })

  test('in place of another lock that lies under its key', async () => {
    await record(signer)
    const lock = '{"another": "lock"}'
    await solutionDocument.write(work().solution, { ...SOLUTION, lock })
    await writeFile(work().lock, lock)
    expect(await record(signer)).toHaveLength(1)
    expect((await readSolution(registry, KEY))?.solution.lock).toBe(lock)
    expect(await faults()).toEqual([])
  })

  test('not where the lock in the work folder is another than that of the solution', async () => {
    await writeFile(work().lock, '{"another": "lock"}')
    expect(await record(signer)).toEqual([])
    await rm(work().solution)
    expect(await record(signer)).toEqual([])
    expect(await registry.tags()).toEqual([])
  })
})
