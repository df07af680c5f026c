import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, solutionDocument, workFolder, type Signer } from '@pakages/core'
import { FakeSigner, FakeVerifier, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { readSolution } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { solutionFaults } from '@pakages/trust'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
    recordSolution({ registry, work: work(), signer: by, repository: [] }, memoryPorts())
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

describe('a lock that a job says it solved', () => {
  const RECIPE = 'spack_repo/acme/packages/zlib/package.py'
  let home: string
  let registry: MemoryRegistry
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', home, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args],
      {
        encoding: 'utf8',
      },
    ).trim()
  /** Commits a recipe. @returns What the recipes are then, as a key says it. */
  function commit(text: string): string {
    mkdirSync(dirname(join(home, RECIPE)), { recursive: true })
    writeFileSync(
      join(home, 'spack_repo/acme/repo.yaml'),
      'repo:\n  namespace: acme\n  api: v2.0\n',
    )
    writeFileSync(join(home, RECIPE), text)
    git('add', 'spack_repo')
    git('commit', '--quiet', '-m', text)
    return JSON.stringify([
      `acme tree:${git('rev-parse', 'HEAD:spack_repo/acme')}`,
      'builtin tree:x',
    ])
  }
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'pakages-solved-'))
    registry = new MemoryRegistry()
    git('init', '--quiet')
  })
  afterEach(() => rm(home, { recursive: true, force: true }))

  async function publish(recipes: string, repository: readonly string[] = []) {
    const work = workFolder(join(home, 'work'))
    await solutionDocument.write(work.solution, { ...SOLUTION, from: { 'the recipes': recipes } })
    await writeFile(work.lock, SOLUTION.lock)
    const host = new MemoryHost({ workspace: home })
    const ports = memoryPorts({ host, processes: nodeProcesses })
    await recordSolution({ registry, work, signer: new FakeSigner(), repository }, ports)
    return { tags: await registry.tags(), warnings: host.messages('warning').join() }
  }

  test('is kept where it follows from the recipes that are checked out', async () => {
    expect(await publish(commit('now'))).toEqual({
      tags: expect.arrayContaining([`solution-${KEY}`]),
      warnings: '',
    })
    expect(await publish(commit('later'), ['spack_repo/acme'])).toMatchObject({ warnings: '' })
  })

  test.each([
    ['as they were before, to which they may be reverted', (before: string) => before],
    ['that it does not name', () => '[]'],
    ['in no list', () => '{'],
  ])('is not kept, and not signed, for recipes %s', async (_, said) => {
    const before = commit('before')
    commit('hostile')
    expect(await publish(said(before))).toEqual({
      tags: [],
      warnings: expect.stringMatching(/^The lock of this run is not kept.* recipes of acme that/),
    })
  })
})
