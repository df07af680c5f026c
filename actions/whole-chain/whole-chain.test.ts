import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pushReport, runAction, workFolder, type RunContext } from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { SIGSTORE_BUNDLE } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wholeChainAction } from './action.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'libfoo', dependsOn: { build: ['gcc'] }, licenses: ['MIT'] },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
]
const key = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

let root: string
let registry: MemoryRegistry
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages all '))
  registry = new MemoryRegistry('oci://registry.example/acme/cache')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

async function run(inputs: Readonly<Record<string, string>>, context: Partial<RunContext> = {}) {
  const host = new MemoryHost({
    workspace: root,
    env: { PAKAGES_CACHE: join(root, 'cache') },
    context,
    inputs: { specs: 'bar-tools', registry: registry.reference, ...inputs },
  })
  const ending = await runAction(
    wholeChainAction,
    memoryPorts({
      host,
      openRegistry: () => registry,
      openSpack: async (settings) => new FakeSpack(RECIPES, settings),
    }),
  )
  return { ...ending, host }
}

describe('pakages all', () => {
  test('builds, describes, pushes and signs in one step', async () => {
    const { exitCode, host } = await run({ sign: 'key', 'signing-key': key })
    expect(host.messages('error')).toEqual([])
    expect(exitCode).toBe(0)
    const report = await pushReport.read(workFolder(join(root, '.pakages')).pushReport)
    expect(report.specs.map(({ name }) => name).sort()).toEqual(['bar-tools', 'libfoo'])
    const signed = report.referrers
      .filter(({ artifactType }) => artifactType === SIGSTORE_BUNDLE)
      .map(({ subject }) => subject)
    const lock = (await registry.tags()).find((tag) => tag.startsWith('solution-'))!
    const pushed = [...report.specs, report.generation!].map(({ manifest }) => manifest)
    expect(new Set(signed)).toEqual(new Set([...pushed, (await registry.manifest(lock))!.digest]))
    expect(host.outputs.get('signed-by')).toMatch(/^the key/)
    expect(host.summaryText).toContain('Signed by the key')
  })

  test('says that nobody signed where nobody can', async () => {
    const { exitCode, host } = await run({})
    expect(exitCode).toBe(0)
    expect(host.summaryText).toContain('**Not signed**')
  })

  test.each<[string, Readonly<Record<string, string>>, Partial<RunContext>]>([
    [
      'of a pull request from a fork',
      { sign: 'key', 'signing-key': key, 'publish-from': 'event:pull_request' },
      { event: 'pull_request', fromFork: true },
    ],
    [
      'of a pull request of this repository',
      { sign: 'key', 'signing-key': key },
      { event: 'pull_request' },
    ],
    [
      'of a branch that nobody named',
      {},
      { event: 'workflow_dispatch', ref: 'refs/heads/pakages/updates/zlib', defaultBranch: 'main' },
    ],
    ['that is not to be pushed', { push: 'false' }, {}],
  ])('pushes and signs nothing %s', async (_, inputs, context) => {
    const { exitCode, host } = await run(inputs, context)
    expect(exitCode).toBe(0)
    expect(await registry.tags()).toEqual([])
    expect(host.summaryText).toContain('Nothing was pushed')
  })
})
