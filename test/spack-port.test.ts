import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  nodeProcesses,
  UserError,
  type ConcreteEnvironment,
  type InstallOutcome,
  type InstallStep,
  type Spack,
  type SpackSettings,
} from '@pakages/core'
import { FakeSpack, MemoryHost, type FakeRecipe } from '@pakages/core/fakes'
import {
  isExternal,
  parseLock,
  reachable,
  RUNTIME,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { openSpack } from '@pakages/spack'
import { examples } from '../examples/make-sources.ts'
import {
  describeWith,
  spack as spackRequirement,
  spackInstallation,
} from '@pakages/testing/requirements'

/** What a Spack port is opened with in this contract. */
type Open = (
  settings: Pick<
    SpackSettings,
    'workFolder' | 'installRoot' | 'paddedLength' | 'buildCache' | 'binariesOnly'
  >,
) => Promise<Spack>

/**
 * What every Spack port promises: the fake and the real one. The recipes are those of `examples/`,
 * or fakes of the same names.
 */
function keepsTheContract(open: Open, namespace: string, cacheFolder: () => string): void {
  let folder: string
  let spack: Spack
  let environment: ConcreteEnvironment
  let outcomes: InstallOutcome[]
  let refused: unknown
  const steps: InstallStep[] = []

  const named = (name: string): ConcreteSpec =>
    [...environment.dag.specs.values()].find((spec) => spec.name === name)!
  const of = (list: readonly InstallOutcome[], outcome: InstallOutcome['outcome']): string[] =>
    list
      .filter((one) => one.outcome === outcome)
      .map((one) => environment.dag.specs.get(one.hash)!.name)
      .sort()
  const OWN = ['datagauge', 'embed-text', 'gauge-samples', 'libbins', 'libsparkbar', 'libwelford']
  const buildCache = (): string => join(folder, 'work', 'buildcache')
  const manifests = async (): Promise<string[]> =>
    (await readdir(join(buildCache(), 'v3', 'manifests', 'spec'), { recursive: true })).filter(
      (name) => name.endsWith('.json'),
    )
  const other = (name: string): Promise<Spack> =>
    open({
      workFolder: join(folder, name),
      installRoot: join(folder, `${name}-store`),
      paddedLength: 0,
      buildCache: undefined,
      binariesOnly: true,
    })
  const runtime = () => ({ roots: [named('datagauge').hash], specs: environment.dag.specs })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pakages-port-'))
    spack = await open({
      workFolder: join(folder, 'work'),
      installRoot: join(folder, 'store'),
      paddedLength: 160,
      buildCache: buildCache(),
    })
    refused = await spack
      .concretize({ specs: ['no-such-package-at-all'], tests: 'none' })
      .catch((error: unknown) => error)
    environment = await spack.concretize({
      specs: ['datagauge', 'needs-broken-source'],
      tests: 'none',
    })
    outcomes = await spack.install({
      environment,
      tests: 'none',
      failFast: false,
      concurrentPackages: 2,
      onProgress: (step) => steps.push(step),
    })
  }, 600_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('gets ready for solving: indices lie in the cache folder, where later runs find them', async () => {
    await spack.warmUp()
    const indices = await readdir(join(cacheFolder(), 'user', 'cache', 'providers'))
    expect(indices).toContainEqual(expect.stringMatching(/index\.json$/))
  })

  test('lists the packages of a namespace, sorted', async () => {
    expect(await spack.packageNames(namespace)).toEqual(expect.arrayContaining(OWN))
  })

  test('writes a lock that holds what was asked for, in its order', async () => {
    const dag = parseLock(JSON.parse(await readFile(environment.lock, 'utf8')))
    expect(dag.roots.map((hash) => dag.specs.get(hash)!.name)).toEqual([
      'datagauge',
      'needs-broken-source',
    ])
  })

  test('says which package does not exist', () => {
    expect(refused).toBeInstanceOf(UserError)
    expect((refused as UserError).message).toContain('"no-such-package-at-all"')
  })

  test('builds what can be built, and says what failed and what was left out for it', () => {
    expect(of(outcomes, 'built')).toEqual(expect.arrayContaining(OWN))
    expect(of(outcomes, 'failed')).toEqual(['broken-source'])
    expect(of(outcomes, 'skipped')).toEqual(['needs-broken-source'])
  })

  test("gives the compiler's own first error and the log", async () => {
    const failure = outcomes.find(({ outcome }) => outcome === 'failed')!.failure!
    expect(failure).toMatchObject({
      phase: 'build',
      message: expect.stringContaining('undeclared_answer'),
    })
    expect(await readFile(failure.log!, 'utf8')).toContain('undeclared_answer')
  })

  test('tells the end of each package once', () => {
    const ended = steps
      .filter(({ state }) => state !== 'started')
      .map(({ hash, state }) => `${environment.dag.specs.get(hash)!.name} ${state}`)
    expect(ended).toHaveLength(new Set(ended).size)
    expect(ended).toEqual(
      expect.arrayContaining([...OWN.map((name) => `${name} built`), 'broken-source failed']),
    )
  })

  test('puts every package that was built into the build cache folder, and no other', async () => {
    const built = outcomes.filter(({ outcome }) => outcome === 'built').map(({ hash }) => hash)
    const kept = (await manifests()).map((name) =>
      name.slice(-'.spec.manifest.json'.length - 32).slice(0, 32),
    )
    expect(kept.sort()).toEqual([...built].sort())
  })

  test('finds what is installed, and nothing else', async () => {
    const found = await spack.prefixes([named('datagauge').hash, named('broken-source').hash])
    expect([...found.keys()]).toEqual([named('datagauge').hash])
    expect(existsSync(found.get(named('datagauge').hash)!)).toBe(true)
  })

  test('does not build again what is there, also from an adopted lock', async () => {
    const adopted = await spack.adoptLock(environment.lock)
    expect(adopted.dag.roots).toEqual(environment.dag.roots)
    const again = await spack.install({
      environment: adopted,
      tests: 'none',
      failFast: true,
      concurrentPackages: 1,
    })
    expect(of(again, 'built')).toEqual([])
    expect(of(again, 'present')).toEqual(expect.arrayContaining(OWN))
  }, 120_000)

  test('describes every spec that is not external', async () => {
    const facts = await spack.recipeFacts(environment.dag)
    expect(facts.map(({ hash }) => hash).sort()).toEqual(
      [...environment.dag.specs.values()]
        .filter((spec) => !isExternal(spec))
        .map(({ hash }) => hash)
        .sort(),
    )
    expect(facts.find(({ hash }) => hash === named('libwelford').hash)!.licenses).toEqual(['MIT'])
  })

  test('installs from the folder into another, shorter root without building, and finds it there the second time', async () => {
    const elsewhere = await other('b')
    const wanted = reachable(runtime(), RUNTIME)
      .filter((spec) => !isExternal(spec))
      .map(({ hash }) => hash)
    const first = await elsewhere.installFromMirror({ dag: runtime(), mirror: buildCache() })
    expect(first.map(({ hash, outcome }) => `${hash} ${outcome}`).sort()).toEqual(
      wanted.map((hash) => `${hash} reused`).sort(),
    )
    const second = await elsewhere.installFromMirror({ dag: runtime(), mirror: buildCache() })
    expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(['present']))
    expect((await elsewhere.prefixes([named('datagauge').hash])).size).toBe(1)
  }, 120_000)

  test('puts what is installed into another folder', async () => {
    const target = join(folder, 'pushed')
    await spack.pushToFolder([named('libbins').hash, named('libwelford').hash], target)
    expect((await readdir(join(target, 'v3', 'manifests', 'spec'))).sort()).toEqual([
      'libbins',
      'libwelford',
    ])
  })

  // The last one: it damages the folder.
  test('refuses a tarball that is not what its checksum says, and leaves out what needs it', async () => {
    await damage(buildCache(), named('libbins').hash, await manifests())
    const elsewhere = await other('c')
    const failed = await elsewhere.installFromMirror({ dag: runtime(), mirror: buildCache() })
    expect(failed.find(({ hash }) => hash === named('libbins').hash)).toMatchObject({
      outcome: 'failed',
      failure: { message: expect.stringContaining('sha256 differs') },
    })
    expect(failed.find(({ hash }) => hash === named('datagauge').hash)).toMatchObject({
      outcome: 'skipped',
    })
    expect(failed.find(({ hash }) => hash === named('libwelford').hash)).toMatchObject({
      outcome: 'reused',
    })
    expect((await elsewhere.prefixes([named('datagauge').hash, named('libbins').hash])).size).toBe(
      0,
    )
  }, 120_000)
}

/** Changes one byte of the tarball of a package. */
async function damage(folder: string, hash: SpecHash, manifests: readonly string[]): Promise<void> {
  const name = manifests.find((file) => file.includes(hash))!
  const { data } = JSON.parse(
    await readFile(join(folder, 'v3', 'manifests', 'spec', name), 'utf8'),
  ) as { data: { mediaType: string; checksum: string }[] }
  const { checksum } = data.find(({ mediaType }) => mediaType.includes('install'))!
  const blob = join(folder, 'blobs', 'sha256', checksum.slice(0, 2), checksum)
  const bytes = await readFile(blob)
  bytes[bytes.length - 9]! ^= 1
  await writeFile(blob, bytes)
}

const FAKES: readonly FakeRecipe[] = [
  { name: 'gcc', version: '13.3.0', external: true },
  { name: 'libwelford', version: '1.1.0', dependsOn: { build: ['gcc'] }, licenses: ['MIT'] },
  {
    name: 'libbins',
    dependsOn: { build: ['gcc'], link: ['libwelford'] },
    licenses: ['BSD-3-Clause'],
  },
  { name: 'gauge-samples' },
  { name: 'embed-text', dependsOn: { build: ['gcc'] } },
  { name: 'libsparkbar', dependsOn: { build: ['embed-text'], link: ['libbins'] } },
  {
    name: 'datagauge',
    dependsOn: { build: ['gcc'], link: ['libsparkbar'], run: ['gauge-samples'] },
  },
  {
    name: 'broken-source',
    dependsOn: { build: ['gcc'] },
    fails: "src/broken.c:5:18: error: 'undeclared_answer' undeclared",
  },
  { name: 'needs-broken-source', dependsOn: { link: ['broken-source'] } },
]

const settingsFor = (given: Parameters<Open>[0]): SpackSettings => ({
  ...given,
  cacheFolder: join(given.workFolder, '..', 'cache'),
  repositories: [],
  externals: [],
  mirrors: [],
})

describe('the port to the fake Spack', () => {
  let cache: string
  keepsTheContract(
    async (given) => {
      const settings = settingsFor(given)
      cache = settings.cacheFolder
      return new FakeSpack(FAKES, settings)
    },
    'fake',
    () => cache,
  )
})

describeWith(spackRequirement, 'the port to a real Spack', () => {
  const cacheFolder = () => join(spackInstallation()!.userCache, '..')
  keepsTheContract(
    async (given) => {
      const { root, python } = spackInstallation()!
      const { HOME = '', PATH = '' } = process.env
      const host = new MemoryHost({
        env: { HOME, PATH, SPACK_ROOT: root, ...(python && { SPACK_PYTHON: python }) },
      })
      return openSpack(
        { host, processes: nodeProcesses, signal: new AbortController().signal },
        {
          ...settingsFor(given),
          cacheFolder: cacheFolder(),
          repositories: [examples, join(examples, 'failing')],
          externals: ['gmake'],
        },
      )
    },
    'pakages_examples',
    cacheFolder,
  )
})
