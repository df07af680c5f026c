import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { nodeForeground, nodeHttp, nodeProcesses, workFolder } from '@pakages/core'
import { FakeSpack, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { asItCame, parseJson, parseLock, type ConcreteDag } from '@pakages/model'
import { changed, emptyDatabase, writeIndexMirror } from '@pakages/oci'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { packageManifests, signMirror, TestKeys } from '@pakages/testing/spack/signed-mirror'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../run-cli.ts'

const OTHERS: readonly FakeRecipe[] = [
  { name: 'zlib', namespace: 'builtin' },
  { name: 'cmake', namespace: 'builtin', dependsOn: ['zlib'] },
]
const RECIPES: readonly FakeRecipe[] = [
  ...OTHERS,
  { name: 'app', dependsOn: { build: ['cmake'], link: ['zlib'] } },
]

describeWith(all(program('gpg'), program('gpgv')), 'pakages dev with a public cache', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-dev-offered-'))
  const http = nodeHttp()
  let keys: TestKeys
  let signer: string
  let pristine: string
  let mirror: string
  let checkout: string
  let solved: number
  let count = 0

  /** Built for another target, so that the solver has to take it: no hash is the same here. */
  beforeAll(async () => {
    keys = new TestKeys()
    signer = keys.make('signer')
    const settings = {
      ...{ workFolder: join(root, 'other'), cacheFolder: join(root, 'other', 'cache') },
      ...{ repositories: [], paddedLength: 0, externals: [], mirrors: [], target: 'x86_64' },
      ...{ installRoot: join(root, 'other', 'store'), buildCache: join(root, 'pristine') },
    }
    const spack = new FakeSpack(OTHERS, settings)
    const environment = await spack.concretize({ specs: ['cmake'], tests: 'none' })
    await spack.install({ environment, failFast: true, tests: 'none', concurrentPackages: 1 })
    pristine = settings.buildCache
    const nodes = [...environment.dag.specs.values()].map(asItCame)
    signMirror(pristine, keys, signer)
    await writeIndexMirror(
      pristine,
      changed(emptyDatabase, nodes, new Set(nodes.map(({ hash }) => hash))),
    )
  })
  beforeEach(() => {
    mirror = join(root, `mirror-${++count}`)
    cpSync(pristine, mirror, { recursive: true })
    checkout = join(root, `checkout-${count}`)
    mkdirSync(checkout)
    solved = 0
  })
  afterAll(() => {
    keys.end()
    http.close()
    rmSync(root, { recursive: true, force: true })
  })

  class CountedSpack extends FakeSpack {
    override concretize(...given: Parameters<FakeSpack['concretize']>) {
      solved++
      return super.concretize(...given)
    }
  }

  async function dev(spec = 'app', caches = `${mirror} ${signer}`, recipes = RECIPES) {
    const [stdout, stderr] = [sink(), sink()]
    const words = ['dev', spec, '--json', ...(caches === '' ? [] : ['--public-caches', caches])]
    const exitCode = await runCli(words, {
      actions: [],
      version: '1',
      env: { HOME: root, PATH: process.env['PATH'], PAKAGES_CACHE: join(checkout, 'cache') },
      cwd: checkout,
      stdout,
      stderr,
      processes: nodeProcesses,
      foreground: nodeForeground,
      explanations: async () => ({}),
      signal: AbortSignal.any([]),
      openPorts: async (host) =>
        memoryPorts({
          ...{ host, http, processes: nodeProcesses },
          openSpack: async (settings) => new CountedSpack(recipes, settings),
        }),
    })
    if (exitCode !== 0) throw new Error(stderr.text)
    const said = parseJson(stdout.text, 'stdout') as {
      outcome: string
      reused: number
      built: number
    }
    return { ...said, stderr: stderr.text }
  }

  const lock = (): ConcreteDag =>
    parseLock(
      parseJson(
        readFileSync(workFolder(join(checkout, '.pakages', 'dev', 'app')).lock, 'utf8'),
        '',
      ),
    )
  const targetsOf = (dag: ConcreteDag): Record<string, unknown> =>
    Object.fromEntries([...dag.specs.values()].map(({ name, arch }) => [name, arch.target]))

  test('has the solver take what the package needs, and builds that alone', async () => {
    expect(await dev()).toMatchObject({ outcome: 'built', reused: 2, built: 1 })
    expect(targetsOf(lock())).toMatchObject({ cmake: 'x86_64', zlib: 'x86_64', app: 'x86_64_v3' })
    expect(solved).toBe(1)
  })

  test('does not solve again where its list changed since', async () => {
    await dev()
    await writeIndexMirror(mirror, emptyDatabase)
    expect(await dev()).toMatchObject({ outcome: 'present', built: 0 })
    expect(solved).toBe(1)
  })

  test('builds all where none is named', async () => {
    expect(await dev('app', '')).toMatchObject({ reused: 0, built: 3 })
    expect(targetsOf(lock())).toMatchObject({ cmake: 'x86_64_v3' })
  })

  test('solves again without what turns out to be of no use, and builds it', async () => {
    const manifest = packageManifests(mirror).find((one) => one.includes('/cmake/'))!
    const sha256 = /install[^}]*"checksum":"([0-9a-f]{64})"/.exec(
      readFileSync(manifest, 'utf8'),
    )![1]!
    writeFileSync(join(mirror, 'blobs', 'sha256', sha256.slice(0, 2), sha256), 'something else')
    expect(await dev()).toMatchObject({ outcome: 'built', reused: 1, built: 2 })
    expect(solved).toBe(2)
  })

  test('builds the package itself, though it is there, too', async () => {
    const said = await dev('cmake')
    expect(said).toMatchObject({ outcome: 'built', reused: 1, built: 1 })
  })
})

const sink = () => ({
  text: '',
  isTTY: false,
  columns: 200,
  write(text: string) {
    this.text += text
  },
})
