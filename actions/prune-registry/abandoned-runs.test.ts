import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseInputs, type Registry } from '@pakages/core'
import { ManualClock, memoryPorts, MemoryHost } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { lockJson, parseSpecFile, type BuildReport } from '@pakages/model'
import {
  finalizeIndex,
  putJobReport,
  putSource,
  recordGeneration,
  RunPlace,
  sayThatRunGoesOn,
} from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pruneInputs, type PruneInputs } from './inputs.ts'
import { pruneStep, type PruneResult } from './step.ts'
import { presentPrune } from './summary.ts'

const DAY = 86_400_000
const REFERENCE = 'oci://registry.example/acme/cache'
const clock = new ManualClock(Date.parse('2026-11-20T10:00:00Z'))
const ago = (days: number): number => clock.now() - days * DAY

const report = (finished: number): BuildReport => ({
  spack: { version: '1.1.1' },
  recipes: [],
  lock: 'spack.lock',
  cache: 'buildcache',
  installRoot: '/opt',
  paddedLength: 0,
  platform: 'linux',
  finished: new Date(finished).toISOString(),
  seconds: 1,
  specs: [],
  job: { id: '1-1', run: '7', attempt: 1 },
})

describe('what runs staged', () => {
  let registry: MemoryRegistry
  let staging: MemoryRegistry

  beforeEach(() => {
    registry = new MemoryRegistry(REFERENCE)
    staging = new MemoryRegistry(`${REFERENCE}-staging`)
  })

  const place = (run: string): RunPlace => new RunPlace(staging, run)
  const stage = async (run: string, ...names: string[]): Promise<void> => {
    for (const name of names) await pushSpec(place(run), node(name, '1.0'), name)
  }
  const left = async (): Promise<string[]> =>
    (await staging.tags()).map((tag) => tag.replace(/-1\.0-.*/, '')).sort()
  const prune = (given: Partial<PruneInputs> = {}) => pruneWith(registry, staging, given)

  test('goes when no job of the run has said anything for days; what a run that goes on staged, too, stays', async () => {
    await stage('7', 'own', 'both')
    await sayThatRunGoesOn(place('7'), ago(8))
    await stage('8', 'both', 'more')
    await sayThatRunGoesOn(place('8'), ago(6))
    await stage('9', 'late')
    await sayThatRunGoesOn(place('9'), ago(30))
    await putJobReport(place('9'), '1-1', report(ago(1)))
    const before = await left()
    const listed = await prune({ delete: false })
    expect(presentPrune(listed, inputs()).summary).toMatch(
      /1 run \(`7`\) left packages in `.*-staging`, and said nothing for 7 days: they would go, 2 manifests/,
    )
    expect(await left()).toEqual(before)
    await prune()
    expect(await left()).toEqual([
      ...['7.both', '8.begun', '8.both', '8.more', '9.begun', '9.job-1-1', '9.late'],
    ])
  })

  test('of a run that goes on stays, whatever tag of an abandoned one leads to it', async () => {
    await stage('8', 'live')
    await sayThatRunGoesOn(place('8'), ago(1))
    const [tag] = (await staging.tags()).filter((one) => one.startsWith('8.live'))
    const { mediaType, bytes } = (await staging.manifest(tag!))!
    // As whoever may stage, and not delete, can lay it there.
    await sayThatRunGoesOn(place('never'), ago(30))
    await staging.putManifest('never.other-1.0-x.spack', mediaType, bytes)
    expect((await prune()).pruned).toBeDefined()
    expect(await staging.manifest(tag!)).toBeDefined()
  })

  test('stays where nothing says when it was staged, and as long as jobs begin', async () => {
    await stage('old', 'one')
    await sayThatRunGoesOn(place('7'), ago(8))
    await sayThatRunGoesOn(place('7'), ago(1))
    await prune({ 'staging-days': 7 })
    expect(await left()).toEqual(['7.begun', 'old.one'])
  })
})

describe('archives of sources', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pakages-prune-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const keep = async (registry: Registry, name: string, days: number): Promise<string> => {
    const sha256 = createHash('sha256').update(name).digest('hex')
    const file = join(folder, name)
    await writeFile(file, name)
    const archive = { sha256, file, name: sha256, of: `${name}@1.0`, url: undefined }
    await putSource(registry, { ...archive, license: 'MIT' }, { now: ago(days) })
    return `source-${sha256}`
  }

  test('go by their age, once no version that stays was built from them', async () => {
    const registry = new MemoryRegistry(REFERENCE)
    await publish(registry, 'needed')
    const old = await keep(registry, 'gone', 31)
    const stay = [await keep(registry, 'needed', 400), await keep(registry, 'young', 29)]
    const result = await pruneWith(registry, new MemoryRegistry(`${REFERENCE}-staging`))
    expect(result.sources).toEqual([old])
    expect(presentPrune(result, inputs()).summary).toContain('1 archive of sources')
    const tags = await registry.tags()
    expect(tags).toEqual(expect.arrayContaining(stay))
    expect(tags).not.toContain(old)
  })

  test('stay in a registry that no generation says anything of, as in a mirror of its own', async () => {
    const registry = new MemoryRegistry(REFERENCE)
    const tag = await keep(registry, 'any', 400)
    const result = await pruneWith(registry, new MemoryRegistry(`${REFERENCE}-staging`))
    expect(result.sources).toEqual([])
    expect(await registry.tags()).toEqual([tag])
  })
})

const inputs = (given: Partial<PruneInputs> = {}): PruneInputs => ({
  ...parseInputs(pruneInputs, () => undefined),
  registry: REFERENCE,
  delete: true,
  ...given,
})

const pruneWith = (
  registry: Registry,
  staging: Registry,
  given: Partial<PruneInputs> = {},
): Promise<PruneResult> =>
  pruneStep(
    inputs(given),
    memoryPorts({
      host: new MemoryHost({ workspace: '/nowhere', env: {} }),
      clock,
      openRegistry: (reference) => (reference.endsWith('-staging') ? staging : registry),
    }),
  )

/** Publishes a package and records it as a generation. */
async function publish(registry: Registry, name: string): Promise<void> {
  const one = node(name, '1.0')
  const { hash, manifest } = await pushSpec(registry, one, name)
  const dag = parseSpecFile({ spec: { _meta: { version: 5 }, nodes: [one] } })
  const lock = Buffer.from(JSON.stringify(lockJson(dag)))
  await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  const specs = [{ hash, manifest }]
  const facts = { recorded: '2026-11-20T10:00:00Z', roots: [{ hash, name, version: '1.0' }] }
  await recordGeneration({
    ...{ registry, clock, lock, provenance: {} },
    facts: { ...facts, lock: digestOf(lock), specs, recipes: [] },
  })
}
