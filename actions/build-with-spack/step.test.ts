import { RegistryError } from '@pakages/image'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  buildReport,
  environmentReport,
  recipeFactsReport,
  runAction,
  workFolder,
  type Ending,
  type Ports,
} from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { parseLock, type BuildEntry, type BuildReport } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { buildWithSpackAction } from './action.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake', dependsOn: { build: ['gcc'] } },
  { name: 'libfoo', dependsOn: { build: ['cmake', 'gcc'] }, licenses: ['MIT'] },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'broken', dependsOn: { link: ['libfoo'] }, fails: 'x.c:1:2: error: nobody declared it' },
  { name: 'needs-broken', dependsOn: { link: ['broken'] } },
  { name: 'odd', target: 'zen4' },
]

describe('pakages build', () => {
  let root: string
  let host: MemoryHost

  const run = async (
    folder: string,
    inputs: Record<string, string>,
    ports: Partial<Ports> = {},
    env: Record<string, string> = {},
  ): Promise<Ending> => {
    const workspace = join(root, folder)
    host = new MemoryHost({
      workspace,
      inputs,
      env: { PAKAGES_CACHE: join(root, `${folder}-cache`), ...env },
    })
    return runAction(
      buildWithSpackAction,
      memoryPorts({
        host,
        openSpack: async (settings) => new FakeSpack(RECIPES, settings),
        ...ports,
      }),
    )
  }
  const work = (folder: string) => workFolder(join(root, folder, '.pakages'))
  const reportOf = (folder: string): Promise<BuildReport> =>
    buildReport.read(work(folder).buildReport)
  const outcomes = (report: BuildReport): Record<string, BuildEntry['outcome']> =>
    Object.fromEntries(report.specs.map(({ name, outcome }) => [name, outcome]))

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages build '))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('builds what is asked for and leaves lock, cache, facts and report', async () => {
    expect((await run('a', { specs: 'bar-tools' })).exitCode).toBe(0)
    const report = await reportOf('a')
    expect(outcomes(report)).toEqual({
      gcc: 'external',
      cmake: 'built',
      libfoo: 'built',
      'bar-tools': 'built',
    })
    expect(report).toMatchObject({
      paddedLength: 256,
      platform: 'linux-fake1',
      spack: { version: '1.1.1' },
      lock: 'spack.lock',
      cache: 'buildcache',
    })
    expect(report.specs.filter(({ root: asked }) => asked).map(({ name }) => name)).toEqual([
      'bar-tools',
    ])
    expect(parseLock(JSON.parse(await readFile(work('a').lock, 'utf8'))).roots).toHaveLength(1)
    expect((await readdir(join(work('a').cache, 'v3', 'manifests', 'spec'))).sort()).toEqual([
      'bar-tools',
      'cmake',
      'libfoo',
    ])
    expect(
      (await recipeFactsReport.read(work('a').facts)).specs.map(({ licenses }) => licenses).flat(),
    ).toEqual(['MIT'])
    const { specs } = await environmentReport.read(work('a').environment)
    expect(specs.flatMap(({ own }) => own.map((one) => one.name)).sort()).toEqual([
      'BAR_TOOLS_HOME',
      'CMAKE_HOME',
      'LIBFOO_HOME',
    ])
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      built: '3',
      reused: '0',
      failed: '0',
      'hit-rate': '0.000',
      cache: work('a').cache,
    })
  })

  test('keeps what an earlier build recorded of packages, which one push brings together', async () => {
    await run('a', { specs: 'bar-tools' })
    await run('a', { specs: 'cmake' })
    const { facts, environment } = work('a')
    const records = [await recipeFactsReport.read(facts), await environmentReport.read(environment)]
    const built = (await readdir(join(work('a').cache, 'v3', 'manifests', 'spec'))).length
    expect(built).toBe(3)
    for (const { specs } of records) {
      const hashes = specs.map(({ hash }) => hash)
      expect(new Set(hashes).size).toBe(hashes.length)
      expect(hashes.length).toBeGreaterThanOrEqual(built)
    }
    expect(records[0]!.specs.map(({ hash }) => hash)).toEqual(
      expect.arrayContaining(records[1]!.specs.map(({ hash }) => hash)),
    )
  })

  test('reuses what a trusted folder has, without the build dependencies of what was reused', async () => {
    await run('a', { specs: 'bar-tools' })
    expect(
      (await run('b', { specs: 'bar-tools', 'trusted-caches': work('a').cache })).exitCode,
    ).toBe(0)
    const report = await reportOf('b')
    expect(outcomes(report)).toEqual({
      gcc: 'external',
      cmake: 'unneeded',
      libfoo: 'reused',
      'bar-tools': 'reused',
    })
    expect(report.specs.find(({ name }) => name === 'libfoo')).toMatchObject({
      source: work('a').cache,
    })
    // What was reused can be pushed on: it lies in this job's cache as well.
    expect((await readdir(join(work('b').cache, 'v3', 'manifests', 'spec'))).sort()).toEqual([
      'bar-tools',
      'libfoo',
    ])
    expect(host.outputs.get('hit-rate')).toBe('1.000')
    expect(host.summaryText).toContain(
      '**2 reused, 0 built, 1 from the system (gcc@1.0.0), 1 not needed**',
    )
  })

  test('takes the trusted caches that setup handed on', async () => {
    await run('a', { specs: 'libfoo' })
    await run('b', { specs: 'libfoo' }, {}, { PAKAGES_TRUSTED_CACHES: `${work('a').cache}\n` })
    expect(outcomes(await reportOf('b'))).toMatchObject({ libfoo: 'reused' })
  })

  test('builds what others can, keeps it, says what failed, and fails', async () => {
    expect((await run('a', { specs: 'needs-broken\nbar-tools' })).exitCode).toBe(1)
    expect(outcomes(await reportOf('a'))).toMatchObject({
      'bar-tools': 'built',
      broken: 'failed',
      'needs-broken': 'skipped',
    })
    const [told, whole] = host.messages('error')
    expect(told).toMatch(
      /^broken@1\.0\.0\/[a-z2-7]{7} failed in build: x\.c:1:2: error: nobody declared it$/,
    )
    expect(whole).toContain(
      '1 of 5 packages failed (broken@1.0.0), 1 more could not be built because of it.',
    )
    expect((await reportOf('a')).specs.find(({ name }) => name === 'needs-broken')!.reason).toMatch(
      /^it needs broken@1\.0\.0\/.*, which failed$/,
    )
    expect(existsSync(join(work('a').cache, 'v3', 'manifests', 'spec', 'bar-tools'))).toBe(true)
    const progress = host.messages('progress')
    expect(progress).toHaveLength(5)
    expect(progress.at(-1)).toMatch(
      /^\[5\/5\] needs-broken@1\.0\.0\/\w{7} skipped, since something that it needs failed$/,
    )
  })

  test('counts what is there already, though nothing is told of it', async () => {
    await run('a', { specs: 'libfoo' })
    const caches = { 'trusted-caches': work('a').cache }
    await run('b', { specs: 'libfoo', ...caches })
    await run('b', { specs: 'libfoo\nbroken', ...caches })
    const first = host.messages('progress').find((line) => !line.includes('reused'))
    expect(first).toMatch(/^\[2\//)
  })

  test('shows the end of the log in a group and keeps the whole', async () => {
    await run('a', { specs: 'broken' })
    const shown = host.log.find(({ message }) => message === 'x.c:1:2: error: nobody declared it')!
    expect(shown.groups.at(-1)).toMatch(/^The end of the log of broken@1\.0\.0/)
    const { log } = (await reportOf('a')).specs.find(({ name }) => name === 'broken')!
    expect(await readFile(join(work('a').root, log!), 'utf8')).toContain('nobody declared it')
  })

  test('stops at the first failure when told to', async () => {
    await run('a', { specs: 'broken\nodd', 'fail-fast': 'true' })
    expect(outcomes(await reportOf('a'))).toMatchObject({ broken: 'failed', odd: 'skipped' })
  })

  test('warns of what is built for another target', async () => {
    await run('a', { specs: 'odd\nlibfoo' })
    expect(host.messages('warning').join()).toMatch(
      /another target than x86_64_v3: odd@1\.0\.0\/\w{7} \(zen4\)/,
    )
  })

  test('builds every recipe of the repository when nothing is named', async () => {
    await run('a', {})
    expect(
      (await reportOf('a')).specs
        .filter(({ root: asked }) => asked)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['bar-tools', 'broken', 'cmake', 'libfoo', 'needs-broken', 'odd'])
  })

  test('builds what pakages.json names, unless told otherwise', async () => {
    await mkdir(join(root, 'a'))
    await writeFile(
      join(root, 'a', 'pakages.json'),
      '{"name": "a", "version": "1.0", "license": "MIT", "specs": ["libfoo"]} # so\n',
    )
    const asked = async (inputs: Record<string, string>): Promise<string[]> => {
      await run('a', inputs)
      return (await reportOf('a')).specs
        .filter(({ root: isRoot }) => isRoot)
        .map(({ name }) => name)
    }
    expect(await asked({})).toEqual(['libfoo'])
    expect(await asked({ specs: 'cmake' })).toEqual(['cmake'])
    expect(await asked({ repository: 'r' })).toHaveLength(6)
  })

  test('puts into the cache what the install root had from an earlier run', async () => {
    await run('a', { specs: 'libfoo' })
    await rm(work('a').root, { recursive: true })
    await run('a', { specs: 'libfoo' })
    expect(outcomes(await reportOf('a'))).toMatchObject({ libfoo: 'reused' })
    expect(await readdir(join(work('a').cache, 'v3', 'manifests', 'spec'))).toContain('libfoo')
  })

  test('builds what a cache has damaged, and says so', async () => {
    await run('a', { specs: 'libfoo' })
    const blobs = (
      await readdir(join(work('a').cache, 'blobs'), { recursive: true, withFileTypes: true })
    ).filter((entry) => entry.isFile())
    for (const blob of blobs) {
      const file = join(blob.parentPath, blob.name)
      const bytes = await readFile(file)
      bytes[20]! ^= 1
      await writeFile(file, bytes)
    }
    expect((await run('b', { specs: 'libfoo', 'trusted-caches': work('a').cache })).exitCode).toBe(
      0,
    )
    expect(outcomes(await reportOf('b'))).toMatchObject({ libfoo: 'built' })
    expect(host.messages('warning').join('\n')).toContain('Not all could be taken from')
  })

  /** Has a binary of a folder tell Spack to rewrite a file of the user. */
  async function poison(folder: string, name: string): Promise<void> {
    const below = join(folder, 'v3', 'manifests', 'spec', name)
    const file = join(below, (await readdir(below))[0]!)
    const manifest = JSON.parse(await readFile(file, 'utf8')) as {
      data: { mediaType: string; checksum: string; contentLength: number }[]
    }
    const layer = manifest.data.find(({ mediaType }) => mediaType.includes('install'))!
    const blob = (sha256: string): string =>
      join(folder, 'blobs', 'sha256', sha256.slice(0, 2), sha256)
    const lists = '"relocate_textfiles":[],"relocate_binaries":[],"relocate_links":[]'
    const tar = gunzipSync(await readFile(blob(layer.checksum))).toString('latin1')
    expect(tar).toContain(lists)
    const hostile = '"relocate_textfiles":["/home/me/.bashrc"]'.padEnd(lists.length)
    const bytes = gzipSync(Buffer.from(tar.replace(lists, hostile), 'latin1'))
    layer.checksum = createHash('sha256').update(bytes).digest('hex')
    layer.contentLength = bytes.length
    await mkdir(dirname(blob(layer.checksum)), { recursive: true })
    await writeFile(blob(layer.checksum), bytes)
    await writeFile(file, JSON.stringify(manifest))
  }

  test('builds what a trusted cache has poisoned, before Spack unpacks it', async () => {
    await run('a', { specs: 'bar-tools' })
    await poison(work('a').cache, 'libfoo')
    expect(
      (await run('b', { specs: 'bar-tools', 'trusted-caches': work('a').cache })).exitCode,
    ).toBe(0)
    expect(outcomes(await reportOf('b'))).toMatchObject({ libfoo: 'built' })
    expect(host.messages('warning').join('\n')).toMatch(
      /The binary of libfoo@\S+ from \S.*buildcache is refused, and is built: It has \/home\/me\/\.bashrc rewritten as text/,
    )
  })

  test('does not take what lies poisoned in its own work folder either', async () => {
    await run('a', { specs: 'libfoo' })
    await poison(work('a').cache, 'libfoo')
    await cp(work('a').cache, work('b').cache, { recursive: true })
    expect((await run('b', { specs: 'libfoo' })).exitCode).toBe(0)
    expect(outcomes(await reportOf('b'))).toMatchObject({ libfoo: 'built' })
  })

  test('goes on without a registry that is down, and says so', async () => {
    const down = new MemoryRegistry('oci://r.example/x')
    down.tags = () =>
      Promise.reject(
        new RegistryError('unreachable', 'oci://r.example/x cannot be reached.', {
          id: 'registry-unreachable',
          fix: 'Try again.',
        }),
      )
    expect(
      (
        await run(
          'a',
          { specs: 'libfoo', 'trusted-caches': 'oci://r.example/x' },
          { openRegistry: () => down },
        )
      ).exitCode,
    ).toBe(0)
    expect(host.messages('warning')).toEqual([
      expect.stringContaining('The trusted cache oci://r.example/x is left out'),
    ])
  })

  test('does not go on where a registry refuses us: it would for ever', async () => {
    const closed = new MemoryRegistry('oci://r.example/x')
    closed.tags = () =>
      Promise.reject(
        new RegistryError('unauthorized', 'oci://r.example/x wants a login.', {
          id: 'registry-unauthorized',
          fix: 'Give a token.',
        }),
      )
    expect(
      (
        await run(
          'a',
          { specs: 'libfoo', 'trusted-caches': 'oci://r.example/x' },
          { openRegistry: () => closed },
        )
      ).exitCode,
    ).toBe(1)
  })

  test.each([
    [
      'specs and an environment',
      { specs: 'libfoo', environment: 'e' },
      'Both "specs" and "environment"',
      2,
    ],
    ['an unknown spec', { specs: 'no-such' }, 'has a package "no-such"', 1],
    [
      'a cache that is not there',
      { specs: 'libfoo', 'trusted-caches': 'nowhere' },
      'There is no folder',
      1,
    ],
    [
      'a cache of another kind',
      { specs: 'libfoo', 'trusted-caches': 's3://bucket' },
      'is not a cache that can be read',
      2,
    ],
    [
      'no number of packages',
      { specs: 'libfoo', 'concurrent-packages': '0' },
      '"concurrent-packages" is "0"',
      2,
    ],
  ])('refuses %s', async (_, inputs, message, exitCode) => {
    expect((await run('a', inputs as unknown as Record<string, string>)).exitCode).toBe(exitCode)
    expect(host.messages('error').join('\n')).toContain(message)
  })

  test('leaves no report of an earlier build when it fails before building', async () => {
    await run('a', { specs: 'libfoo' })
    await run('a', { specs: 'no-such' })
    expect(existsSync(work('a').buildReport)).toBe(false)
    expect(existsSync(work('a').lock)).toBe(false)
  })
})
