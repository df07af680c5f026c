import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  nodeHttp,
  nodeProcesses,
  systemClock,
  type RecipeFacts,
  type RecipePreferences,
} from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { digestOf, encode } from '@pakages/image'
import {
  lockJson,
  parseSpecFile,
  rootsOf,
  specHashType,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
} from '@pakages/model'
import { bestBinaries, BuildCache, openRegistry, pushCache, recordGeneration } from '@pakages/oci'
import { openSpack } from '@pakages/spack'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { cacheFolder, spackInstallation } from '@pakages/testing/machine'
import { all, describeWith, dockerRegistry, openssl, spack } from '@pakages/testing/requirements'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  runSpack,
  smallPackages,
  writeMirror,
  writeScope,
  type SmallPackages,
} from '../bench/small-packages.ts'

const MINUTES = 60_000

/** Every Spack on this machine: the one in use, and the clones in the cache folder. */
function spacks(): string[] {
  const clones = join(cacheFolder(), 'spack')
  const folders = existsSync(clones) ? readdirSync(clones).map((name) => join(clones, name)) : []
  const inUse = spackInstallation()?.root
  return folders.length > 0 || inUse === undefined ? folders : [inUse]
}

describeWith(all(spack, dockerRegistry, openssl), 'stock Spack, beside generations,', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-generations-'))
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  let small: SmallPackages
  beforeAll(async () => {
    server = await startDockerRegistry()
    http = nodeHttp({ ca: [server.caText!] })
    small = await smallPackages(10)
    const registry = openRegistry(server.reference('beside'), { http, clock: systemClock })
    const cache = await BuildCache.open(small.buildCache)
    const { packages } = await pushCache({
      registry,
      cache,
      clock: systemClock,
      updateIndex: false,
    })
    const dag = parseSpecFile(JSON.parse(readFileSync(small.specFile, 'utf8')))
    const lock = encode(lockJson(dag))
    for (const recorded of ['2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z'])
      await recordGeneration({
        registry,
        clock: systemClock,
        lock,
        provenance: {},
        facts: {
          recorded,
          roots: rootsOf(dag).map(({ hash, name, version }) => ({ hash, name, version })),
          lock: digestOf(lock),
          specs: packages.map(({ entry: { hash }, manifest }) => ({ hash, manifest })),
          recipes: [],
        },
      })
    expect((await registry.tags()).filter((tag) => tag.startsWith('generation-'))).toHaveLength(4)
  }, 5 * MINUTES)
  afterAll(async () => {
    http?.close()
    await server?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  test.each(spacks())(
    '%s makes its index of the packages alone, lists and installs them',
    async (clone) => {
      const before = process.env['SPACK_ROOT']
      process.env['SPACK_ROOT'] = clone
      try {
        const name = clone.split('/').at(-1)!
        const [scope, store] = [join(root, name, 'scope'), join(root, name, 'store')]
        writeScope(scope, store, [small.recipes])
        const reference = server.reference('beside')
        writeMirror(scope, reference)
        const trust = { SSL_CERT_FILE: server.ca! }
        const updated = await runSpack(scope, ['buildcache', 'update-index', reference], trust)
        expect(updated).not.toMatch(/generation/)
        const listed = await runSpack(scope, ['buildcache', 'list', '--allarch'], trust)
        expect(listed).toContain('bulk10@1.0')
        expect(listed).not.toMatch(/generation/)
        const install = ['install', '--cache-only', '--no-check-signature', `/${small.root}`]
        await runSpack(scope, install, trust)
        const platform = readdirSync(store).find((one) => one.startsWith('linux'))!
        expect(readdirSync(join(store, platform))).toHaveLength(11)
      } finally {
        if (before === undefined) delete process.env['SPACK_ROOT']
        else process.env['SPACK_ROOT'] = before
      }
    },
    3 * MINUTES,
  )
})

/** Recipes that need nothing, by the lines of their bodies. */
const RECIPES: Readonly<Record<string, readonly string[]>> = {
  'choice-number': ['version("1.9")', 'version("1.10")', 'version("1.2")'],
  'choice-branch': ['version("main", branch="main")', 'version("develop")', 'version("1.2.0")'],
  'choice-branches': ['version("master")', 'version("develop")', 'version("trunk")'],
  'choice-preferred': ['version("2.0")', 'version("1.0", preferred=True)', 'version("main")'],
  'choice-preferred-branch': ['version("main", preferred=True)', 'version("1.0")'],
  'choice-deprecated': ['version("3.0", deprecated=True)', 'version("2.0")', 'version("1.0")'],
  'choice-deprecated-preferred': [
    'version("3.0", deprecated=True, preferred=True)',
    'version("2.0")',
    'version("main")',
  ],
  'choice-pre-release': ['version("2.0-rc1")', 'version("2.0-alpha")', 'version("1.9")'],
  'choice-words': [
    'version("2.0-stable")',
    'version("2.0b3")',
    'version("2024a")',
    'version("2.0")',
  ],
}

const WITH_VARIANTS = [
  'version("1.0")',
  'variant("mpi", default=False, description="d")',
  'variant("shared", default=True, description="d")',
  'variant("flavor", default="mint", values=("mint", "plain"), description="d")',
  'variant("only", default=True, description="d", when="+mpi")',
]
/** The first is what Spack takes unasked. */
const VARIANTS = ['choice-variants', 'choice-variants+mpi', 'choice-variants~shared flavor=plain']

/** Recipes of others that need nothing, with preferred, deprecated and endless versions. */
const OF_OTHERS = [
  'openjdk',
  'dotnet-core-sdk',
  'istio',
  'salome-configuration',
  'gnuconfig',
  'hsf-cmaketools',
  'pandorapfa',
  'cinch',
]

describeWith(spack, 'what is chosen of binaries', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-choice-'))
  let facts: ReadonlyMap<string, RecipeFacts>
  let dag: ConcreteDag
  let withVariants: readonly ConcreteSpec[]
  let versions: ReadonlyMap<string, readonly string[]>
  beforeAll(async () => {
    const repository = join(root, 'spack_repo', 'choice')
    mkdirSync(repository, { recursive: true })
    writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: choice\n  api: v2.0\n')
    for (const [name, lines] of Object.entries(RECIPES)) writeRecipe(repository, name, lines)
    writeRecipe(repository, 'choice-variants', WITH_VARIANTS)
    const { root: spackRoot, python, userCache } = spackInstallation()!
    const { HOME = '', PATH = '' } = process.env
    const host = new MemoryHost({
      env: { HOME, PATH, SPACK_ROOT: spackRoot, ...(python && { SPACK_PYTHON: python }) },
    })
    const opened = await openSpack(
      { host, processes: nodeProcesses, signal: new AbortController().signal },
      {
        workFolder: join(root, 'work'),
        cacheFolder: join(userCache, '..'),
        repositories: [repository],
        installRoot: join(root, 'store'),
        paddedLength: 0,
        externals: [],
        mirrors: [],
        buildCache: undefined,
      },
    )
    const specs = [...Object.keys(RECIPES), ...OF_OTHERS]
    dag = (await opened.concretize({ specs: [...specs, VARIANTS[0]!], tests: 'none' })).dag
    const dags = [dag]
    for (const text of VARIANTS.slice(1))
      dags.push((await opened.concretize({ specs: [text], tests: 'none' })).dag)
    withVariants = dags.map((one) => rootsOf(one).find(({ name }) => name === 'choice-variants')!)
    const said = await Promise.all(dags.map((one) => opened.recipeFacts(one)))
    facts = new Map(said.flat().map((one) => [one.hash, one]))
    versions = new Map(
      await Promise.all(
        specs.map(async (name) => [name, await versionsOf(opened.facts.wrapper, name)] as const),
      ),
    )
  }, 5 * MINUTES)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  async function versionsOf(wrapper: string, name: string): Promise<string[]> {
    const { stdout } = await nodeProcesses.run(wrapper, ['versions', '--safe', name], {
      env: { HOME: process.env['HOME']!, PATH: process.env['PATH']! },
    })
    return stdout.split(/\s+/).filter((word) => /^[\w.+-]+$/.test(word))
  }

  test.each([...Object.keys(RECIPES), ...OF_OTHERS])(
    'of %s, of all its versions, is what Spack concretizes to',
    (name) => {
      const chosen = [...dag.specs.values()].find((spec) => spec.name === name)!
      const { preferences } = facts.get(chosen.hash)!
      const candidates = versions.get(name)!.map((version, at) => ({
        spec: { ...chosen, version, hash: hashOf(at) },
        merits: meritsOf(preferences!, version),
      }))
      expect(candidates.length).toBeGreaterThan(1)
      const machine = { platform: chosen.arch.platform, targets: new Set([targetOf(chosen)]) }
      for (const given of [candidates, candidates.toReversed()])
        expect(bestBinaries(given, machine).map(({ spec }) => spec.version)).toEqual([
          chosen.version,
        ])
    },
  )

  test('is, of all with variants, what Spack concretizes to', () => {
    const candidates = withVariants.map((spec) => {
      const { changedVariants } = facts.get(spec.hash)!.preferences!
      return { spec, merits: { changedVariants: changedVariants.length } }
    })
    const said = withVariants.map(({ hash }) => facts.get(hash)!.preferences!.changedVariants)
    expect(said).toEqual([[], ['mpi'], ['flavor', 'shared']])
    const machine = { platform: 'linux', targets: new Set([targetOf(withVariants[0]!)]) }
    const best = bestBinaries(candidates.toReversed(), machine)
    expect(best.map(({ spec }) => spec.hash)).toEqual([withVariants[0]!.hash])
  })
})

function writeRecipe(repository: string, name: string, lines: readonly string[]): void {
  const folder = join(repository, 'packages', name.replaceAll('-', '_'))
  mkdirSync(folder, { recursive: true })
  const title = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
  writeFileSync(
    join(folder, 'package.py'),
    [
      'from spack_repo.builtin.build_systems.generic import Package',
      'from spack.package import *',
      '',
      `class ${title}(Package):`,
      '    """To be chosen."""',
      '    homepage = "https://example.com"',
      '    git = "https://example.com/x.git"',
      '    has_code = False',
      ...lines.map((line) => `    ${line}`),
      '',
    ].join('\n'),
  )
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const hashOf = (at: number): ConcreteSpec['hash'] =>
  specHashType().parse(`${LETTERS[at >> 5]}${LETTERS[at & 31]!.repeat(31)}`)

const meritsOf = (
  { preferred, deprecated, infinity }: RecipePreferences,
  version: string,
): Parameters<typeof bestBinaries>[0][number]['merits'] => ({
  preferred: preferred.includes(version),
  deprecated: deprecated.includes(version),
  ...(infinity.includes(version) && { infinity: true }),
})
