import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeForeground, nodeProcesses, type RecipeRepository } from '@pakages/core'
import { FakeSpack, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { RegistryError } from '@pakages/image'
import { parseJson } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../run-cli.ts'

const RECIPES: readonly FakeRecipe[] = [{ name: 'zlib' }, { name: 'app', dependsOn: ['zlib'] }]

interface Said {
  readonly outcome: string
  readonly prefix: string
  readonly reused: number
  readonly built: number
}

describe('pakages dev', () => {
  let root: string
  let checkout: string
  let solved: number
  let inUse: readonly RecipeRepository[] | undefined
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pakages-dev-'))
    checkout = join(root, 'checkout')
    mkdirSync(checkout)
    solved = 0
    inUse = undefined
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  class CountedSpack extends FakeSpack {
    override concretize(...given: Parameters<FakeSpack['concretize']>) {
      solved++
      return super.concretize(...given)
    }
  }

  async function type(words: readonly string[], recipes = RECIPES) {
    const [stdout, stderr] = [sink(), sink()]
    const exitCode = await runCli(['dev', ...words, '--json'], {
      actions: [],
      version: '1',
      env: { HOME: root, PAKAGES_CACHE: join(root, 'cache') },
      cwd: checkout,
      stdout,
      stderr,
      processes: nodeProcesses,
      foreground: nodeForeground,
      explanations: async () => ({}),
      signal: AbortSignal.any([]),
      openPorts: async (host) =>
        memoryPorts({
          host,
          openSpack: async (settings) => {
            const spack = new CountedSpack(recipes, settings)
            return Object.assign(spack, {
              facts: { ...spack.facts, ...(inUse && { recipes: inUse }) },
            })
          },
          openRegistry: (name) => Object.assign(new MemoryRegistry(name), { tags: notThere }),
        }),
    })
    return { exitCode, stdout: stdout.text, stderr: stderr.text }
  }

  async function dev(...words: string[]): Promise<Said> {
    const { exitCode, stdout, stderr } = await type(words)
    if (exitCode !== 0) throw new Error(stderr)
    return parseJson(stdout, 'stdout') as Said
  }

  /** A build cache folder that has the package and what it needs. */
  async function cacheOfBoth(): Promise<string> {
    const settings = {
      ...{ workFolder: join(root, 'other'), cacheFolder: join(root, 'other', 'cache') },
      ...{ repositories: [], paddedLength: 0, externals: [], mirrors: [] },
      installRoot: join(root, 'other', 'store'),
      buildCache: join(root, 'buildcache'),
    }
    const spack = new FakeSpack(RECIPES, settings)
    const request = { specs: ['app'], tests: 'none' as const }
    const environment = await spack.concretize(request)
    const how = { failFast: true, tests: 'none' as const, concurrentPackages: 1 }
    await spack.install({ environment, ...how })
    return settings.buildCache
  }

  test('builds the package itself, whoever has it, and takes what it needs from a cache', async () => {
    const said = await dev('app', '--trusted-caches', await cacheOfBoth())
    expect(said).toMatchObject({ outcome: 'built', reused: 1, built: 1 })
  })

  test('leaves nothing where push and the next build look', async () => {
    const { prefix } = await dev('app')
    expect(prefix.startsWith(join(root, 'cache', 'dev'))).toBe(true)
    expect(existsSync(join(checkout, '.pakages', 'dev', 'app', 'spack.lock'))).toBe(true)
    for (const published of ['buildcache', 'build.json', 'spack.lock'])
      expect(existsSync(join(checkout, '.pakages', published))).toBe(false)
    expect(existsSync(join(checkout, '.pakages', 'dev', 'app', 'buildcache'))).toBe(false)
    expect(existsSync(join(root, 'cache', 'store'))).toBe(false)
  })

  test('does not solve again while the solution of before holds', async () => {
    await dev('app')
    expect(await dev('app')).toMatchObject({ outcome: 'present', built: 0 })
    expect(solved).toBe(1)
  })

  test('builds again what is built already where its tests are to run', async () => {
    await dev('app')
    expect(await dev('app', '--test')).toMatchObject({ outcome: 'built', built: 1 })
  })

  test.each([
    ['not again', 'depends_on("zlib")', 1],
    ['again where the recipe needs something for tests', 'depends_on("zlib", type="test")', 2],
    ['again where it has a class of its own repository', 'from spack_repo.acme.base import B', 2],
    ['again where a file beside it is a part of it', 'from .base import B', 2],
  ])('solves for its tests %s', async (_, line, times) => {
    const folder = join(root, 'spack_repo', 'acme')
    mkdirSync(join(folder, 'packages', 'app'), { recursive: true })
    writeFileSync(join(folder, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
    const imports =
      'from spack_repo.builtin.build_systems.generic import Package\nfrom spack.package import *\nimport os\n'
    writeFileSync(join(folder, 'packages', 'app', 'package.py'), `${imports}${line}\n`)
    inUse = [{ namespace: 'acme', folder }]
    await dev('app')
    expect(await dev('app', '--test')).toMatchObject({ outcome: 'built', built: 1 })
    expect(solved).toBe(times)
  })

  test('tells a name that no repository has before it solves, and leaves nothing', async () => {
    const folder = join(root, 'spack_repo', 'acme')
    mkdirSync(join(folder, 'packages', 'app'), { recursive: true })
    writeFileSync(join(folder, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
    writeFileSync(join(folder, 'packages', 'app', 'package.py'), '')
    inUse = [{ namespace: 'acme', folder }]
    const { exitCode, stderr } = await type(['ap'])
    expect([exitCode, solved, stderr]).toEqual([1, 0, expect.stringContaining('mean "app"')])
    expect(existsSync(join(checkout, '.pakages', 'dev', 'ap'))).toBe(false)
    expect(await dev('app')).toMatchObject({ outcome: 'built' })
  })

  test('refuses the install root whose packages are published', async () => {
    const { exitCode, stderr } = await type(['app', '--install-root', join(root, 'cache', 'store')])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('install root of "build"')])
  })

  test('goes on without the registry of pakages.json where that is not there yet', async () => {
    writeFileSync(
      join(checkout, 'pakages.json'),
      JSON.stringify({
        name: 'acme',
        version: '1.0.0',
        license: 'MIT',
        registry: 'oci://registry.example/acme/cache',
      }),
    )
    const { exitCode, stdout, stderr } = await type(['app'])
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('is left out')])
    expect(parseJson(stdout, 'stdout')).toMatchObject({ reused: 0, built: 2 })
    const named = await type(['app', '--trusted-caches', join(root, 'nowhere')])
    expect(named.exitCode).not.toBe(0)
  })

  test('says what failed, and does not call it built', async () => {
    const broken = RECIPES.map((one) =>
      one.name === 'app' ? { ...one, fails: 'no such file' } : one,
    )
    const { exitCode, stderr } = await type(['app'], broken)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/no such file[^]*app.* is not built/),
    ])
  })
})

/** As a registry says it of a repository that nobody has pushed to. */
const notThere = async (): Promise<never> => {
  throw new RegistryError('unauthorized', 'The registry denies access.', {
    id: 'registry-unauthorized',
    fix: 'Log in.',
  })
}

const sink = () => ({
  text: '',
  isTTY: false,
  columns: 200,
  write(text: string) {
    this.text += text
  },
})
